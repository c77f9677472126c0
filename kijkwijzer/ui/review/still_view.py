"""One still frame over the picture, while an edge of a fragment is dragged."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.media.player import Frame
from kijkwijzer.ui.theme import theme


class Stills(Protocol):
    """Gives the exact frame at a time, from a decoder of its own."""

    def at(self, position_ms: int, fit_within: tuple[int, int], /) -> Frame | None:
        """Give the frame on screen at a film time. Raises Trouble when it cannot be read."""

    def close(self) -> None:
        """Let go of the decoder and of every frame."""


class StillView(QWidget):
    """Covers the picture as long as it has a frame to show."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._frame: Frame | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        over.installEventFilter(self)
        self.hide()

    @property
    def shown_ms(self) -> int | None:
        """The start of the frame that is shown; None when none is."""
        return self._frame.start_ms if self._frame else None

    def fit_within(self) -> tuple[int, int]:
        """Give the pixels that a frame may fill: width, height."""
        over, ratio = self.parentWidget(), self.devicePixelRatioF()
        size = over.size() if over is not None else self.size()
        return max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))

    def show_frame(self, frame: Frame | None) -> None:
        """Show a frame; None takes it away, and the film is seen again."""
        self._frame = frame
        over = self.parentWidget()
        if frame is None or over is None:
            self.hide()
            return
        self.setGeometry(over.rect())
        self.show()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("film"))
        frame = self._frame
        if frame is None:
            return
        size, stride = (frame.width_px, frame.height_px), frame.stride_bytes
        image = QImage(frame.pixels, *size, stride, QImage.Format.Format_RGB32)
        fitting = QSizeF(*size).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, fitting.width(), fitting.height())
        box.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
