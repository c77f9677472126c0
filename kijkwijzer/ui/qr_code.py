"""A QR code, painted square by square. Always dark on light, so that cameras read it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_QUIET = 3
_SIZE_PX = 164


def paint_qr(painter: QPainter, words: str, box: QRectF) -> None:
    """Paint a QR code of these words, with its quiet edge, within a square box."""
    import segno  # noqa: PLC0415  (seldom needed, and slow to load)

    rows = [bytes(line) for line in segno.make_qr(words, error="m").matrix]
    step = box.width() / (len(rows) + 2 * _QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003  (Qt's order)
    painter.fillRect(box, QColor("#FFFFFF"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#000000"))
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            if dark:
                left = box.x() + (x + _QUIET) * step
                top = box.y() + (y + _QUIET) * step
                painter.drawRect(QRectF(left, top, step + 0.02, step + 0.02))
    painter.restore()


class QrCode(QWidget):
    """Shows a QR code."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIZE_PX, _SIZE_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_qr(painter, self._words, QRectF(self.rect()))
        painter.end()
