"""The practice conversation: made up, shipped with the program, for whoever wants to try it."""
