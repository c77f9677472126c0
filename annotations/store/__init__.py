"""The catalogue: an encrypted database with everything but the films. SQL lives here only."""
