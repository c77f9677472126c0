"""Draws every screen of the practice library to pictures, without a display."""

from kijkwijzer.screenshots.drawing import draw_screens
from kijkwijzer.screenshots.stage import Pictures

__all__ = ["Pictures", "draw_screens"]
