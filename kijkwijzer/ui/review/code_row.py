"""One code of the rubric as a row that can be pressed and held, like its key."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from kijkwijzer.ui.fonts import BODY_PX, SMALL_PX, font
from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.review.painting import (
    CAP_PX,
    cap_width_px,
    key_words,
    paint_focus,
    paint_key_cap,
)
from kijkwijzer.ui.theme import theme, theme_signals
from rubrics.model import Shape

ROW_PX_MIN = 25
ROW_PX_MAX = 31
FLASH_MS = 450
_MARK_PX = 11
_PAD_PX = 8
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeRow(QAbstractButton):
    """Shows mark, name, count and key of a code. Held down it marks a fragment, as its key does.

    `pressed` and `released` tell of mouse, keyboard and screen reader alike; `looked_at` tells that
    the person wants to know what the code means, `left` that they no longer do.
    """

    looked_at = Signal(str)
    left = Signal()

    def __init__(
        self, code: str, name: str, key: str, shape: Shape, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.code, self._name, self._role, self._shape = code, name, role, shape
        self._key, self._count = key_words(key) if key else "", 0
        self._flashing = self._pending = False
        # Panels of rows scroll, and repaint every row: the letters are the dear part.
        self._look: tuple[object, ...] = ()
        self._picture = QPixmap()
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._end_flash)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_signals().changed.connect(self.update)
        self._say()

    def set_count(self, count: int) -> None:
        """Show how many moments have this code."""
        if count != self._count:
            self._count = count
            self._say()
            self.update()

    def set_held(self, *, held: bool) -> None:
        """Show that the key of this code is down."""
        if held != self._pending:
            self._pending = held
            self.update()

    def flash(self) -> None:
        """Light up for a moment: this was marked."""
        self._flashing = True
        self._flash.start()
        self.update()

    @property
    def is_lit(self) -> bool:
        """Whether the row is lit up."""
        return self._flashing or self._pending or self.isDown()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, ROW_PX_MAX)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.isDown():
            self._press()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._release()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _PRESSING:
            event.ignore()
        elif not event.isAutoRepeat() and not self.isDown():
            self._press()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _PRESSING:
            event.ignore()
        elif not event.isAutoRepeat():
            self._release()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self.code)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._release()
        self.left.emit()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self.code)

    @override
    def leaveEvent(self, event: object) -> None:
        self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio, states = self.devicePixelRatioF(), (self.is_lit, self.underMouse(), self.hasFocus())
        look = (self.size(), ratio, theme().id, self._count, *states)
        if look != self._look:
            self._look, self._picture = look, QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(theme().color("surface"))
            painter = QPainter(self._picture)
            self._paint(painter)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.height() / 2
        paint_mark(painter, self._shape, QPointF(_PAD_PX + 6, middle), _MARK_PX, self._role)
        right = self._paint_key(painter, self.width() - _PAD_PX, middle)
        right = self._paint_count(painter, right)
        self._paint_name(painter, right)

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_lit or self.underMouse():
            role = f"{self._role}_soft" if self.is_lit else "hover"
            painter.setBrush(theme().color(role))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            paint_focus(painter, box)

    def _paint_key(self, painter: QPainter, right: float, middle: float) -> float:
        if not self._key:
            return right - CAP_PX
        width = cap_width_px(self._key)
        paint_key_cap(painter, QRectF(right - width, middle - CAP_PX / 2, width, CAP_PX), self._key)
        return right - width

    def _paint_count(self, painter: QPainter, right: float) -> float:
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("muted"))
        text = str(self._count) if self._count else ""
        width = QFontMetrics(painter.font()).horizontalAdvance(text)
        box = QRectF(right - _PAD_PX - width, 0, width, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return box.left()

    def _paint_name(self, painter: QPainter, right: float) -> None:
        painter.setFont(font(BODY_PX))
        painter.setPen(theme().color("ink"))
        left = _PAD_PX + 20
        width = int(right - _PAD_PX - left)
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def _press(self) -> None:
        self.setDown(True)
        self.pressed.emit()

    def _release(self) -> None:
        if self.isDown():
            self.setDown(False)
            self.released.emit()

    def _end_flash(self) -> None:
        self._flashing = False
        self.update()

    def _say(self) -> None:
        key = self.tr("key {key}").format(key=self._key) if self._key else ""
        counted = self.tr("marked {count} times").format(count=self._count)
        self.setAccessibleName(", ".join(filter(None, [self._name, key, counted])))
