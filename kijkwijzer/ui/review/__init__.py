"""The page on which a recording is looked at and marked."""
