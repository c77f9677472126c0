"""The start screen: open a library, make one, or practise."""
