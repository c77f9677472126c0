"""The film beside the question: a piece of it, played and stopped with two large buttons."""

from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.client_notes import Fragment
from annotations.trouble import Trouble
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Player, PlayerState
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.talk import CLIENT, FACILITATOR
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.review.film_control import FilmControl
from kijkwijzer.ui.trouble_label import TroubleLabel
from kijkwijzer.ui.video_view import VideoView

_FOLLOW_MS: Final = 40
_GAP_PX: Final = 20
_LEAST_PX: Final = 120
_LEAST_WIDTH_PX: Final = 240
_SHAPE: Final = 16 / 9


class FilmSide(QWidget):
    """Plays one piece, or the whole film when there is none to keep within.

    `began` tells that it plays; `stood_still` gives where it stopped, in milliseconds, and who
    asked for that: CLIENT, FACILITATOR or "" for nobody.
    """

    began = Signal()
    stood_still = Signal(int, str)
    moved = Signal(int)

    def __init__(self, player: Player, film: OpenFilm, volume: int, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._film = film
        self._piece: Fragment | None = None
        self._seen: set[Fragment] = set()
        self._going = False
        self.control = FilmControl(player, volume, self)
        self.view = VideoView(player)
        self.again = LargeButton("", "client-primary", icon_name="play")
        self.stop_here = LargeButton(
            speech.translate("Client", "Stop here"), "client", icon_name="pause"
        )
        self.facilitator_stops = LargeButton(
            speech.translate("Client", "Facilitator stops here"), "client-aside"
        )
        self._trouble = TroubleLabel()
        self._hands = QWidget()
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._look)
        self._build()
        player.open(film)
        self.view.set_film(film)
        self.view.set_blank(speech.translate("Client", "You only hear this conversation."))
        self._name_play()

    @property
    def playing(self) -> bool:
        """Whether the film is going on."""
        return self.control.playing

    @property
    def duration_ms(self) -> int:
        """How long the film is."""
        return self._film.facts.duration_ms

    def position_ms(self) -> int:
        """Say where the film is now."""
        return self.control.position_ms()

    def keep_within(self, piece: Fragment | None) -> None:
        """Stand still at the start of a piece, and stay in it from now on; None for all of it."""
        if piece == self._piece and piece is not None:
            return
        self.stop()
        self._piece = piece
        if piece is not None:
            self.control.seek(piece.start_ms)
        self._name_play()

    def play(self) -> None:
        """Play: a piece from its start, all of the film from where it is."""
        if self._piece is not None:
            self._seen.add(self._piece)
            self.control.seek(self._piece.start_ms)
        self._trouble.hide()
        self._lay_out()
        self._going = True
        self.control.play()
        self._follow.start()
        self._name_play()
        self.began.emit()

    def stop(self, by: str = "") -> None:
        """Stand still. Says so when it was going on, and who asked for it."""
        was_going, self._going = self._going, False
        self._follow.stop()
        if was_going:
            self.control.pause()
            self.stood_still.emit(self.control.position_ms(), by)

    def seek(self, position_ms: int) -> None:
        """Go to a time in the film."""
        self.control.seek(position_ms)

    def release(self) -> None:
        """Let go of the film."""
        self._going = False
        self._follow.stop()
        self.view.clear()
        self.control.release()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, _LEAST_PX + _GAP_PX + self._hands.sizeHint().height())

    def _lay_out(self) -> None:
        """Give the picture its own shape, without black bars, and put the buttons under it.

        A layout would hold on to the height of the picture, and the window could not become lower.
        """
        facts, width_px = self._film.facts, self.width()
        shape = facts.width_px * facts.pixel_aspect / facts.height_px if facts.height_px else _SHAPE
        hands_px = self._hands.sizeHint().height()
        told_px = 0
        if not self._trouble.isHidden():
            told_px = max(self._trouble.heightForWidth(width_px), 0) + _GAP_PX
        room_px = self.height() - hands_px - _GAP_PX - told_px
        picture_px = max(_LEAST_PX, min(room_px, int(width_px / shape)))
        self.view.setGeometry(0, 0, min(width_px, round(picture_px * shape)), picture_px)
        below_px = picture_px + _GAP_PX
        self._trouble.setGeometry(0, below_px, width_px, max(told_px - _GAP_PX, 0))
        self._hands.setGeometry(0, below_px + told_px, width_px, hands_px)

    def _build(self) -> None:
        hands = column(self._hands, spacing_px=8)
        hands.addLayout(row(self.again, self.stop_here, 1, spacing_px=14))
        hands.addLayout(row(self.facilitator_stops, 1))
        for part in (self.view, self._trouble, self._hands):
            part.setParent(self)
        self.again.clicked.connect(self.play)
        self.stop_here.clicked.connect(lambda: self._stop_wished(CLIENT))
        self.facilitator_stops.clicked.connect(lambda: self._stop_wished(FACILITATOR))
        self.control.state_changed.connect(self._state_changed)
        self.control.broken.connect(self._tell)
        self.control.sought.connect(lambda: self.moved.emit(self.control.position_ms()))

    def _stop_wished(self, by: str) -> None:
        if self._going:
            self.stop(by)
        else:
            # Whoever wants to say something without watching first may do so.
            self.stood_still.emit(self.control.position_ms(), "")

    def _look(self) -> None:
        position_ms = self.control.position_ms()
        self.moved.emit(position_ms)
        if self._piece is not None and position_ms >= self._piece.end_ms:
            self.stop()

    def _state_changed(self, state: object) -> None:
        if state in (PlayerState.ENDED, PlayerState.BROKEN):
            self.stop()

    def _tell(self, trouble: Trouble) -> None:
        self._trouble.tell(trouble)
        self._lay_out()

    def _name_play(self) -> None:
        if self._piece is None:
            words = self._speech.translate("Client", "Play")
        elif self._piece in self._seen:
            words = self._speech.translate("Client", "Watch again")
        else:
            words = self._speech.translate("Client", "Watch this piece")
        self.again.setText(words)
