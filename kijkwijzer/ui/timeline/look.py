"""Fonts and small pictures that painting needs again and again, made once for a screen."""

from math import floor

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from kijkwijzer.ui.timeline.sprites import Sprites

TEXT_PX = 12
SMALL_PX = 11
_TEXTS_MAX = 3000
_LEAST_ROOM_PX = 28


class Lettering:
    """A font with its measures, and the texts that were painted with it, kept for the next time."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._texts: dict[str, QStaticText] = {}
        self._shortened: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> float:
        """Give the width of a text."""
        if text not in self._widths:
            self._forget_many()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def fitting(self, text: str, room_px: float) -> str:
        """Shorten a text with an ellipsis until it fits; empty when hardly a letter would."""
        if self.width(text) <= room_px:
            return text
        if room_px < _LEAST_ROOM_PX:
            return ""
        key = (text, int(room_px))
        if key not in self._shortened:
            self._forget_many()
            shortened = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room_px))
            self._shortened[key] = shortened
        return self._shortened[key]

    def prepared(self, text: str) -> QStaticText:
        """Give a text that paints fast; never read as rich text, since people typed it."""
        if text not in self._texts:
            self._forget_many()
            made = QStaticText(text)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            self._texts[text] = made
        return self._texts[text]

    def _forget_many(self) -> None:
        if len(self._texts) + len(self._widths) + len(self._shortened) > _TEXTS_MAX:
            self._texts.clear()
            self._widths.clear()
            self._shortened.clear()


class Look:
    """What painting needs again and again. `ratio` is the number of device pixels in one pixel."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self.ratio = ratio
        self.sprites = Sprites(ratio)
        self.text = Lettering(_sized(font, TEXT_PX, QFont.Weight.Normal))
        self.strong = Lettering(_sized(font, TEXT_PX, QFont.Weight.DemiBold))
        self.name = Lettering(_sized(font, SMALL_PX, QFont.Weight.Normal))
        self.count = Lettering(_sized(font, SMALL_PX, QFont.Weight.Medium))
        self.times = _sized(font, TEXT_PX, QFont.Weight.Normal)
        self.times.setFeature(QFont.Tag("tnum"), 1)

    def snapped(self, x_px: float) -> float:
        """Give the nearest place where a device pixel begins, so that edges are crisp."""
        return round(x_px * self.ratio) / self.ratio

    def levelled(self, y_px: float) -> float:
        """Give the nearest place where a line of device pixels begins.

        A half always goes the same way, so that nothing moves within what is scrolled.
        """
        return floor(y_px * self.ratio + 0.5) / self.ratio


def _sized(font: QFont, size_px: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size_px)
    sized.setWeight(weight)
    return sized
