"""A first time through the practice conversation: play, mark, write, choose one thing to try."""
