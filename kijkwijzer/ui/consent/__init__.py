"""Asking for consent together with the person it is about, and what they take along."""
