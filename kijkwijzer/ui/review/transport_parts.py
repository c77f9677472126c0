"""The parts of the bar under the picture that are painted: the play button and the time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.timecode import clock_time, timecode
from kijkwijzer.ui.buttons import PaintedButton
from kijkwijzer.ui.fonts import BODY_PX, font
from kijkwijzer.ui.review.painting import paint_focus
from kijkwijzer.ui.theme import theme, theme_signals

_TIME_PX = 17
_GAP_PX = 10


class PlayButton(PaintedButton):
    """The one primary action: plays when the film stands, pauses when it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(44, 34)
        self.set_playing(playing=False)
        theme_signals().changed.connect(self.update)

    def set_playing(self, *, playing: bool) -> None:
        """Show what a press does now."""
        self._playing = playing
        self.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("button_hover" if self.underMouse() else "button"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setBrush(theme().color("button_ink"))
        middle = QRectF(self.rect()).center()
        if self._playing:
            for left in (-5.5, 1.5):
                painter.drawRoundedRect(QRectF(middle.x() + left, middle.y() - 6, 4, 12), 1, 1)
        else:
            corners = (QPointF(-4, -6.5), QPointF(7, 0), QPointF(-4, 6.5))
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        if self.hasFocus():
            painter.setPen(theme().color("focus"))
            paint_focus(painter, QRectF(self.rect()), 7)


class TimeReadout(QWidget):
    """The time of the frame on screen, to the millisecond, and the length of the film."""

    def __init__(self, duration_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position_ms, self._duration_ms = 0, duration_ms
        self._strong = font(_TIME_PX, font().Weight.DemiBold)
        self._quiet = font(BODY_PX)
        self._strong_px = QFontMetrics(self._strong).horizontalAdvance(timecode(duration_ms)) + 2
        self.setFixedSize(self._width_px(with_length=True), 34)
        self._say()
        theme_signals().changed.connect(self.update)

    def set_position(self, position_ms: int) -> None:
        """Show another time."""
        if position_ms != self._position_ms:
            self._position_ms = position_ms
            self.update()
            self._say()

    def show_length(self, *, shown: bool) -> None:
        """Leave the length of the film out where there is little room."""
        self.setFixedWidth(self._width_px(with_length=shown))

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._strong)
        painter.setPen(theme().color("ink"))
        painter.drawText(self.rect(), middle, timecode(self._position_ms))
        if self.width() > self._strong_px:
            painter.setFont(self._quiet)
            painter.setPen(theme().color("muted"))
            left = self._strong_px + _GAP_PX
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._length())

    def _length(self) -> str:
        return f"/ {clock_time(self._duration_ms)}"

    def _width_px(self, *, with_length: bool) -> int:
        length_px = QFontMetrics(self._quiet).horizontalAdvance(self._length())
        return self._strong_px + (_GAP_PX + length_px + 2 if with_length else 0)

    def _say(self) -> None:
        """Tell screen readers the whole second only, so that it does not chatter."""
        said = clock_time(self._position_ms)
        if said != self.accessibleName():
            self.setAccessibleName(said)
