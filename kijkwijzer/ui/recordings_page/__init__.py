"""Opnames: every recording, what may be done with it, and what comes next."""
