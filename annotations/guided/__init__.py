"""Guided sessions: what happens in one, and what follows from it. Knows no store and no Qt."""
