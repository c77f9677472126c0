"""Builds everything once and hands it round: the only place that knows all."""
