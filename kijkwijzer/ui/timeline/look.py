"""Fonts, mixed colours, and small pictures of marks, made once for a theme and a screen."""

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QStaticText

from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.theme import theme
from rubrics.model import Shape

TEXT_PX = 12
SMALL_PX = 11
MARK_PX = 12
_SPRITE_PX = 20
_TEXTS_MAX = 2000
_LEAST_ROOM_PX = 28


class Lettering:
    """A font with its measures, and the texts that were painted with it, kept for the next time."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._texts: dict[str, QStaticText] = {}

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
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px)

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
        if len(self._texts) + len(self._widths) > _TEXTS_MAX:
            self._texts.clear()
            self._widths.clear()


class Look:
    """What painting needs again and again. `ratio` is the number of device pixels in one pixel."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self.ratio = ratio
        self.text = Lettering(_sized(font, TEXT_PX, QFont.Weight.Normal))
        self.strong = Lettering(_sized(font, TEXT_PX, QFont.Weight.DemiBold))
        self.name = Lettering(_sized(font, SMALL_PX, QFont.Weight.Normal))
        self.count = Lettering(_sized(font, SMALL_PX, QFont.Weight.Medium))
        self.times = _sized(font, TEXT_PX, QFont.Weight.Normal)
        self.times.setFeature(QFont.Tag("tnum"), 1)
        self._sprites: dict[tuple[Shape, str, int], QPixmap] = {}

    def snapped(self, x_px: float) -> float:
        """Give the nearest place where a device pixel begins, so that edges are crisp."""
        return round(x_px * self.ratio) / self.ratio

    def mark(self, shape: Shape, role: str, stacked: int = 0) -> QPixmap:
        """Give the picture of a mark, 20 px square; `stacked` adds a second one behind it."""
        key = (shape, role, stacked)
        if key not in self._sprites:
            self._sprites[key] = self._painted_mark(shape, role, stacked)
        return self._sprites[key]

    def _painted_mark(self, shape: Shape, role: str, stacked: int) -> QPixmap:
        side = round(_SPRITE_PX * self.ratio)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(_SPRITE_PX / 2, _SPRITE_PX / 2)
        if stacked:
            painter.setOpacity(0.4)
            paint_mark(painter, shape, middle + QPointF(3, 0), MARK_PX, role)
            painter.setOpacity(1.0)
        paint_mark(painter, shape, middle, MARK_PX, role)
        painter.end()
        return picture


def paint_sprite(painter: QPainter, sprite: QPixmap, x_px: float, y_px: float) -> None:
    """Paint a mark's picture around a place."""
    painter.drawPixmap(QPointF(x_px - _SPRITE_PX / 2, y_px - _SPRITE_PX / 2), sprite)


def mixed(role: str, with_role: str, share: float) -> QColor:
    """Mix a role's colour into another's; `share` 0 gives the second, 1 the first."""
    return _mix(theme().name(role), theme().name(with_role), share)


@cache
def _mix(name: str, other: str, share: float) -> QColor:
    first, second = QColor(name), QColor(other)
    return QColor.fromRgbF(
        first.redF() * share + second.redF() * (1 - share),
        first.greenF() * share + second.greenF() * (1 - share),
        first.blueF() * share + second.blueF() * (1 - share),
    )


def soft(role: str, *, strong: bool = False) -> QColor:
    """Give the fill of a fragment's box in a lane of this colour role."""
    if strong:
        return mixed(role, "surface", 0.36)
    if role == "muted":
        return theme().color("sunken")
    return theme().color(f"{role}_soft")


def _sized(font: QFont, size_px: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size_px)
    sized.setWeight(weight)
    return sized
