"""The page Leren: what somebody found, tried, saw again and gained. For that person; no scores."""
