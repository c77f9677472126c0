"""The band above the page for looking: one step of the tour, and always a way out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Inside, chip, clear, column, row, scrolled, text

_IDEAS_PX, _IDEAS_LEAST_PX = 120, 78
_ROOMY_PX = 760
"""Room for one idea and the start of the next; the others scroll, so that the film keeps its."""


class TourBand(QFrame):
    """Shows; the tour decides. `chosen` gives the try-out that was chosen, and how to notice it."""

    next_wished = Signal()
    back_wished = Signal()
    left = Signal()
    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("tone", "accent")
        self.place = text("", "small", wrap=False)
        self.title = text("", "strong", wrap=False)
        self.done = chip(self.tr("Done"), "ok")
        self.words = text("", "muted")
        inside = Inside()
        self._ideas = column(inside, spacing_px=4)
        self._area = scrolled(inside)
        self._area.setAccessibleName(self.tr("Ideas to try out"))
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("Or in your own words"))
        self.own.setAccessibleName(self.tr("Your own try-out"))
        self._keep_own = Button(self.tr("Try my own"))
        self.back = Button(self.tr("Back"), "quiet")
        self.next = Button("", "primary")
        self.leave = Button(self.tr("Leave the tour"), "quiet")
        self.back.clicked.connect(self.back_wished)
        self.next.clicked.connect(self.next_wished)
        self.leave.clicked.connect(self.left)
        self._keep_own.clicked.connect(self._choose_own)
        self.own.returnPressed.connect(self._choose_own)
        self._lay_out()
        # What is over belongs to the film, not to the band.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_step(self, place: str, title: str, words: str, go_on: str) -> None:
        """Show one step; `go_on` is what the button says that goes to the next."""
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self.title.setText(title)
        self.words.setText(words)
        self.next.setText(go_on)
        self.done.hide()
        self.next.show()
        self._clear_ideas()
        self.setAccessibleName(f"{title}. {words}")

    def show_done(self) -> None:
        """Say that the step is done; nothing moves on by itself while somebody is at work."""
        self.done.show()

    def ask(self, ideas: Sequence[tuple[str, str]]) -> None:
        """Offer try-outs (text, how to notice it), and room for one's own."""
        self._clear_ideas()
        for words, notice in ideas:
            self._offer(words, notice)
        self._show_asking(asking=True)
        roomy = self.window().height() >= _ROOMY_PX
        self._area.setFixedHeight(_IDEAS_PX if roomy else _IDEAS_LEAST_PX)
        self.next.hide()

    def _offer(self, words: str, notice: str) -> None:
        button = Button(self.tr("Try this"))
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self.chosen.emit(words, notice))
        line = row(text(words), button)
        line.setStretch(0, 1)
        self._ideas.addLayout(line)

    def _choose_own(self) -> None:
        if self.own.text().strip():
            self.chosen.emit(self.own.text().strip(), "")

    def _show_asking(self, *, asking: bool) -> None:
        for part in (self._area, self.own, self._keep_own):
            part.setVisible(asking)

    def _clear_ideas(self) -> None:
        self._show_asking(asking=False)
        self.own.clear()
        while (item := self._ideas.takeAt(0)) is not None:
            line = item.layout()
            if line is not None:
                clear(line)
                line.deleteLater()

    def _lay_out(self) -> None:
        head = row(self.place, self.title, self.done, 1, self.back, self.next, self.leave)
        whole = column(self, spacing_px=4)
        whole.setContentsMargins(14, 6, 8, 6)
        whole.addLayout(head)
        said = row(self.words, self.own, self._keep_own)
        said.setStretch(0, 1)
        said.setStretch(1, 1)
        whole.addLayout(said)
        whole.addWidget(self._area)
        self._show_asking(asking=False)
