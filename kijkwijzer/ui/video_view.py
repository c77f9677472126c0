"""The film's picture on screen, with its caption; remembers which frame was on screen when.

Asks the player for the frame that is due, and paints it in the pixels it was decoded for. Knows no
decoder and no sound.
"""

from bisect import bisect_right
from collections import deque
from time import monotonic

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Frame, Player, PlayerState
from kijkwijzer.ui.theme import theme, theme_signals
from kijkwijzer.ui.video_painting import paint_blank, paint_caption

PLAYING_TICK_MS = 8
WAITING_TICK_MS = 20
REMEMBERED = 64


class VideoView(QWidget):
    """Shows what the player gives. `frame_shown` tells the start of each new frame, in film ms."""

    frame_shown = Signal(int)

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._film: OpenFilm | None = None
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._painted: Frame | None = None
        self._history: deque[tuple[float, int]] = deque(maxlen=REMEMBERED)
        self._caption = ""
        self._blank = ""
        self._tick = QTimer(self, interval=WAITING_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self.look)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        theme_signals().changed.connect(self.update)
        self._name()

    @property
    def shown_ms(self) -> int | None:
        """The start of the frame that was painted last; None when there is none."""
        return self._painted.start_ms if self._painted else None

    def shown_at(self, monotonic_s: float) -> int | None:
        """Give the start of the frame that was on screen at a time of the steady clock.

        Before the first paint that is remembered: that first one. None when nothing was painted.
        """
        if not self._history:
            return None
        place = bisect_right(self._history, monotonic_s, key=lambda entry: entry[0])
        return self._history[max(place - 1, 0)][1]

    def set_film(self, film: OpenFilm) -> None:
        """Show this film, which the player has open, from now on."""
        self.clear()
        self._film = film
        self._tell_viewport()
        self._tick.start()

    def clear(self) -> None:
        """Show nothing, and ask the player for nothing."""
        self._tick.stop()
        self._film = self._frame = self._image = self._painted = None
        self._history.clear()
        self._caption = ""
        self.update()

    def set_caption(self, text: str) -> None:
        """Show what is said, over the picture; an empty text takes it away."""
        if text != self._caption:
            self._caption = text
            self.update()

    def set_blank(self, text: str) -> None:
        """Say what is shown in words when the film has no picture."""
        self._blank = text
        self.update()

    def look(self) -> None:
        """Take the frame that is due, if there is one."""
        frame = self._player.due_frame()
        playing = self._player.state is PlayerState.PLAYING
        wait_ms = PLAYING_TICK_MS if playing else WAITING_TICK_MS
        if self._tick.interval() != wait_ms:
            self._tick.setInterval(wait_ms)
        if frame is not None:
            self._take(frame)

    def _take(self, frame: Frame) -> None:
        # The image borrows the frame's pixels, so the two are kept together.
        image = QImage(
            frame.pixels,
            frame.width_px,
            frame.height_px,
            frame.stride_bytes,
            QImage.Format.Format_RGB32,
        )
        self._image, self._frame = image, frame
        self.update()
        self.frame_shown.emit(frame.start_ms)

    def _tell_viewport(self) -> None:
        ratio = self.devicePixelRatioF()
        if self._film is not None and not self.size().isEmpty():
            self._player.set_viewport(round(self.width() * ratio), round(self.height() * ratio))

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Picture of the film"))

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._tell_viewport()
        elif event.type() is QEvent.Type.LanguageChange:
            self._name()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._tell_viewport()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme().color("film"))
        if self._film is None:
            return
        if self._image is not None:
            self._paint_picture(painter, self._image)
        elif not self._film.facts.has_picture:
            paint_blank(painter, self.rect(), self._blank)
        if self._caption:
            paint_caption(painter, self.rect(), self._caption)

    def _paint_picture(self, painter: QPainter, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        room = QSizeF(self.width() * ratio, self.height() * ratio)
        fitting = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if _is_near(fitting, image):
            left, top = (room.width() - image.width()) // 2, (room.height() - image.height()) // 2
            painter.drawImage(QPointF(left, top), image)
        else:
            box = QRectF(QPointF(0, 0), fitting)
            box.moveCenter(QPointF(room.width() / 2, room.height() / 2))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image)
        painter.restore()
        self._remember()

    def _remember(self) -> None:
        if self._frame is not None and self._frame is not self._painted:
            self._painted = self._frame
            self._history.append((monotonic(), self._frame.start_ms))


def _is_near(fitting: QSizeF, image: QImage) -> bool:
    """Say whether an image is as large as it can be shown, but for rounding."""
    return abs(fitting.width() - image.width()) <= 1 and abs(fitting.height() - image.height()) <= 1
