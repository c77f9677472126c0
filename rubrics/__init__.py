"""What one looks for, and how a guided session goes."""
