"""Films: looking into them, taking them in, playing them."""
