"""The room Together: guided sessions, one step at a time."""
