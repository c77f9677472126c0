"""Choosing two or three pieces: play, and press “This piece”. Shows nobody's marks."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider
from typing_extensions import override

from annotations.client_notes import Fragment
from annotations.timecode import clock_time
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import clear, column, row
from kijkwijzer.ui.client.film_side import FilmSide
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.page import ClientPage, words
from kijkwijzer.ui.client.talk import Talk

if TYPE_CHECKING:
    from kijkwijzer.ui.client.course import Place

BEFORE_MS: Final = 20_000
AFTER_MS: Final = 10_000
LEAST_MS: Final = 1_000
_MOST: Final = 3
_STEP_MS: Final = 10_000


def piece_around(position_ms: int, duration_ms: int) -> Fragment:
    """Give the piece that ends shortly after where somebody pressed, kept within the film."""
    start = max(0, min(position_ms - BEFORE_MS, duration_ms - LEAST_MS))
    end = max(start + LEAST_MS, min(position_ms + AFTER_MS, duration_ms))
    return Fragment(start, end)


class PiecesPage(ClientPage):
    """A slider over the film, one large button, and the pieces that were chosen."""

    def __init__(self, talk: Talk, place: "Place", film: FilmSide) -> None:
        super().__init__(talk, place)
        self._film = film
        self._most = place.step.choose_max or _MOST
        self.slider = self._slider()
        self.take = LargeButton(self.speech.translate("Client", "This piece"), "client-primary")
        offered = self.speech.translate(
            "Client", "Do you want to tell something about this? Then press “This piece”."
        )
        self.offered = words(offered, "read")
        self.offered.hide()
        self.drops: list[LargeButton] = []
        self._list = column(spacing_px=10)
        self._build()
        self.take.clicked.connect(self._take)
        self.slider.valueChanged.connect(self._seek)
        film.moved.connect(self._follow)
        self.first = film.again
        self._pieces = talk.notebook.fragments
        self._show()

    @property
    @override
    def shows_film(self) -> bool:
        return True

    @property
    @override
    def is_ready(self) -> bool:
        return bool(self._pieces)

    @override
    def film_began(self) -> None:
        self.offered.hide()

    @override
    def film_stood_still(self) -> None:
        self.offered.setVisible(self.take.isEnabled())
        if self.take.isEnabled():
            self.take.setFocus()

    @override
    def release(self) -> None:
        self._film.moved.disconnect(self._follow)

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, self._film.duration_ms)
        slider.setSingleStep(_STEP_MS)
        slider.setPageStep(_STEP_MS)
        slider.setFixedHeight(40)
        slider.setAccessibleName(self.speech.translate("Client", "Where the film is"))
        return slider

    def _build(self) -> None:
        self.ask(self.speech.translate("Client", "Which pieces do we look at?"))
        for prompt in self.prompts():
            self.column.addWidget(words(prompt, "read"))
        across = row(self.slider, self.take, spacing_px=16)
        across.setStretch(0, 1)
        self.column.addLayout(across)
        self.column.addWidget(self.offered)
        self.column.addLayout(self._list)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    def _take(self) -> None:
        piece = piece_around(self._film.position_ms(), self._film.duration_ms)
        chosen = [one for one in self._pieces if one != piece]
        self._keep((*chosen, piece))
        self.offered.hide()

    def _drop(self, piece: Fragment) -> None:
        self._keep(tuple(one for one in self._pieces if one != piece))

    def _keep(self, pieces: tuple[Fragment, ...]) -> None:
        try:
            kept = self.talk.open_notebook.set_fragments(tuple(sorted(pieces, key=_start)))
            self._pieces = kept.fragments
            self.trouble.hide()
        except Trouble as trouble:
            self.tell(trouble)
        self._show()
        self.ready_changed.emit()

    def _show(self) -> None:
        clear(self._list)
        self.drops = []
        pieces = self._pieces
        for number, piece in enumerate(pieces, start=1):
            self._list.addLayout(self._line(number, piece))
        self.take.setEnabled(len(pieces) < self._most)

    def _line(self, number: int, piece: Fragment) -> QHBoxLayout:
        name = self.speech.translate("Client", "Piece {number}").format(number=number)
        times = self.speech.translate("Client", "{start} to {end}").format(
            start=clock_time(piece.start_ms), end=clock_time(piece.end_ms)
        )
        drop = LargeButton(self.speech.translate("Client", "Not this one"), "client")
        drop.setAccessibleName(f"{drop.text()}: {name}")
        drop.clicked.connect(lambda: self._drop(piece))
        self.drops.append(drop)
        return row(words(f"{name}   {times}", "label"), 1, drop, spacing_px=12)

    def _follow(self, position_ms: int) -> None:
        self.slider.blockSignals(True)  # noqa: FBT003  (Qt's own)
        self.slider.setValue(position_ms)
        self.slider.blockSignals(False)  # noqa: FBT003  (Qt's own)

    def _seek(self, position_ms: int) -> None:
        self._film.seek(position_ms)


def _start(piece: Fragment) -> int:
    return piece.start_ms
