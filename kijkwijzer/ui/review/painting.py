"""Small painted things of the review page: key caps, coloured words. Knows no moment."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from annotations.timecode import clock_time
from kijkwijzer.ui.cards import plain_tip
from kijkwijzer.ui.fonts import SMALL_PX, font
from kijkwijzer.ui.theme import theme, theme_signals

CAP_PX = 20
_CAP_PAD_PX = 6
_CUT_LEAST = 6


def key_words(key: str) -> str:
    """Write a key as people read it on a key cap: "Space" becomes "space" or "spatie"."""
    names = {
        "Space": QCoreApplication.translate("Keys", "space"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
        "Del": QCoreApplication.translate("Keys", "delete"),
        "Home": QCoreApplication.translate("Keys", "home"),
        "End": QCoreApplication.translate("Keys", "end"),
        "-": "\N{MINUS SIGN}",
    }
    *modifiers, base = [key] if key in names or key == "+" else key.split("+")
    return " ".join([*("⇧" if one == "Shift" else one for one in modifiers), names.get(base, base)])


def span_words(start_ms: int, end_ms: int | None) -> str:
    """Write a time, or a span of time, without fractions: "12:41" to "12:49"."""
    if end_ms is None:
        return clock_time(start_ms)
    return f"{clock_time(start_ms)} \N{EN DASH} {clock_time(end_ms)}"


def cap_width_px(text: str) -> int:
    """Give the width of a key cap with this text on it."""
    return max(CAP_PX, QFontMetrics(font(SMALL_PX)).horizontalAdvance(text) + 2 * _CAP_PAD_PX)


def paint_key_cap(painter: QPainter, box: QRectF, text: str) -> None:
    """Paint a key cap that fills the box: a rounded plate with a heavier lower edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("line"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setBrush(theme().color("surface"))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 3, 3)
    painter.setFont(font(SMALL_PX))
    painter.setPen(theme().color("muted"))
    painter.drawText(box.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, text)


def paint_focus(painter: QPainter, box: QRectF, radius_px: float = 6) -> None:
    """Paint the ring around what has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius_px, radius_px)


def mixed(over: QColor, under: QColor, part: float) -> QColor:
    """Mix two colours: `part` 1 is all `over`, 0 all `under`."""
    return QColor.fromRgbF(
        over.redF() * part + under.redF() * (1 - part),
        over.greenF() * part + under.greenF() * (1 - part),
        over.blueF() * part + under.blueF() * (1 - part),
    )


class KeyCap(QWidget):
    """A key cap that stands by itself, to show the key of what is beside it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_words(key)
        self.setFixedSize(cap_width_px(self._text), CAP_PX)
        theme_signals().changed.connect(self.update)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key_cap(painter, QRectF(self.rect()), self._text)


class ColouredWord(QLabel):
    """A short text in a colour of the theme, cut off with dots where it does not fit."""

    def __init__(
        self, text: str, role: str, parent: QWidget | None = None, *, size_px: int = SMALL_PX
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        self._font = font(size_px, font().Weight.DemiBold)
        self.setFixedHeight(QFontMetrics(self._font).height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_signals().changed.connect(self.update)

    def recolour(self, role: str, text: str) -> None:
        """Say something else, in another colour of the theme."""
        self._role = role
        self.setText(text)
        self.update()

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(theme().color(self._role))
        metrics = QFontMetrics(self._font)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class EndWords(QLabel):
    """Quiet words at the right that give way: cut off with dots, or gone, without room."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tip(text))
        theme_signals().changed.connect(self.update)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("muted"))
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), flags, text if len(text) > _CUT_LEAST else "")
