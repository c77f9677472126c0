"""Kluis: where the library is, how it is locked, and whether it is whole."""
