"""The timeline: own painted lanes of moments, voices and captions over the time of a film."""
