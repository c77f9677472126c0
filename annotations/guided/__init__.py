"""Guided sessions: what happens in one, and what follows from it. Pure; knows no store and no Qt."""
