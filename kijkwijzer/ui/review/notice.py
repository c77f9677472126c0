"""A few words over the picture that go away by themselves: what was marked, what was refused."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.ui.fonts import BODY_PX, font
from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.theme import theme, theme_signals
from rubrics.model import Shape

_SHORT_MS = 1600
_LONG_MS = 7000
_MARGIN_PX = 14
_PAD_PX = 12
_WIDEST_PX = 460


class Notice(QWidget):
    """Lies in the upper left corner of what it is given; lets the mouse through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._text, self._mark, self._role = "", None, "ink"  # type: tuple[str, Shape | None, str]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self.hide)
        theme_signals().changed.connect(self.update)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, is_trouble: bool = False) -> None:
        """Say something in words; trouble stays longer."""
        self._show(words, None, "danger" if is_trouble else "ink")
        self._gone.start(_LONG_MS if is_trouble else _SHORT_MS)

    def say_marked(self, words: str, shape: Shape, role: str) -> None:
        """Say what was marked, with its mark."""
        self._show(words, shape, role)
        self._gone.start(_SHORT_MS)

    def stop(self) -> None:
        """Go away now."""
        self._gone.stop()
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; "" when nothing is."""
        return self._text if self.isVisible() else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme().color("line"))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(box, 8, 8)
        left = _PAD_PX
        if self._mark is not None:
            paint_mark(painter, self._mark, QPointF(left + 6, box.center().y()), 11, self._role)
            left += 20
        painter.setFont(font(BODY_PX))
        painter.setPen(theme().color("danger" if self._role == "danger" else "ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(left, 0, -_PAD_PX, 0), flags, self._text)

    def _show(self, words: str, mark: Shape | None, role: str) -> None:
        self._text, self._mark, self._role = words, mark, role
        self.setAccessibleName(words)
        self._place()
        self.raise_()
        self.show()
        self.update()

    def _place(self) -> None:
        over = self.parentWidget()
        room = min(_WIDEST_PX, over.width() - 2 * _MARGIN_PX) if over is not None else _WIDEST_PX
        mark_px = 20 if self._mark is not None else 0
        widest = max(60, room - 2 * _PAD_PX - mark_px)
        flags = Qt.TextFlag.TextWordWrap
        asked = QFontMetrics(font(BODY_PX)).boundingRect(0, 0, widest, 1000, flags, self._text)
        self.resize(asked.width() + 2 * _PAD_PX + mark_px + 2, asked.height() + 16)
        self.move(QPoint(_MARGIN_PX, _MARGIN_PX))
