"""Instellingen: choices about the program itself, all in use at once."""
