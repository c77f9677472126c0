"""Withdrawing: what goes is shown beforehand, done once, and told afterwards."""
