"""Windows over the window: each asks one thing, and its buttons say what happens."""
