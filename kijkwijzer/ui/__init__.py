"""Everything a person sees. Knows the library and the session by their front doors only."""
