"""All that the client said with who may know it, looked at once more before anything is shared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from annotations.client_notes import ClientNote, Sharing
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.client.course import Place, told_notes
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.page import ClientPage, say, words
from kijkwijzer.ui.client.share_pages import goes_along, said, sharing_words
from kijkwijzer.ui.client.taken_back import TakenBack
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.consent.speech import Speech


class OverviewPage(ClientPage):
    """All notes with who may know them. Only here is anything shared, by going on."""

    change_wished = Signal(int)

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self.alone()
        self.ask(self.speech.translate("Client", "Is this right?"))
        self.column.addLayout(self.hear_row())
        self._list = column(spacing_px=12)
        self.column.addLayout(self._list)
        self.column.addWidget(self.trouble)
        self.rows: list[_Row] = []
        for note in told_notes(talk.notebook):
            line = _Row(talk, note)
            line.change_wished.connect(self.change_wished)
            line.refused.connect(self.tell)
            self.rows.append(line)
            self._list.addWidget(line)
        self.column.addStretch(1)

    @override
    def forward(self) -> str:
        return self.speech.translate("Client", "Yes, this is right")

    @override
    def own_words(self) -> Sequence[str]:
        return [text for line in self.rows for text in line.own_words()]

    @override
    def finish(self) -> None:
        self.talk.settle_sharing()


class _Row(QFrame):
    """One note: what was said, who may know it, and how to change that or take it away."""

    change_wished = Signal(int)
    refused = Signal(object)

    def __init__(self, talk: Talk, note: ClientNote) -> None:
        super().__init__()
        self._talk, self._note, self._sure = talk, note, False
        speech = talk.words.speech
        self.setProperty("kind", "client-card")
        self._words = words(said(note, talk), "said")
        self._whom = words(self._who(speech), "muted")
        self.change = LargeButton(speech.translate("Client", "Change"))
        self.drop = LargeButton(speech.translate("Client", "Take away"))
        self.change.clicked.connect(self._wish_change)
        self.drop.clicked.connect(self._drop)
        told = column(spacing_px=4)
        told.addWidget(self._words)
        self._told = note.told if note.sharing is Sharing.IN_OTHER_WORDS else ""
        if self._told:
            told.addWidget(words(f"→ “{self._told}”", "said"))
        told.addWidget(self._whom)
        self.still = LargeButton(speech.translate("Client", "Yes, still"))
        self.still.setVisible(talk.asks_again(note))
        self.still.clicked.connect(self._still)
        told.addLayout(row(self.still, 1))
        self.taken_back = TakenBack(talk)
        told.addWidget(self.taken_back)
        line = row(told, self.change, self.drop, spacing_px=12)
        line.setStretch(0, 1)
        line.setContentsMargins(18, 14, 14, 14)
        self.setLayout(line)

    def own_words(self) -> Sequence[str]:
        """Give what stands in this row, as it is read aloud."""
        if not self.change.isEnabled():
            return (self._words.text(),)
        return self._words.text(), self._told, self._whom.text()

    def _wish_change(self) -> None:
        # Another may have been taken away since this page was made: the number is that of now.
        for number, one in enumerate(told_notes(self._talk.notebook)):
            if one.id == self._note.id:
                self.change_wished.emit(number)

    def _who(self, speech: Speech) -> str:
        note = self._note
        if note.sharing is Sharing.IN_OTHER_WORDS and not note.told:
            return speech.translate("Client", "Other words are not agreed yet: only me.")
        told = [sharing_words(speech)[note.sharing], goes_along(note, self._talk)]
        if self._talk.asks_again(note):
            again = speech.translate(
                "Client", "You chose this another time. Do you still want it? Until then: only me."
            )
            told.append(again)
        return " · ".join(filter(None, told))

    def _still(self) -> None:
        self._talk.still_shares(self._note)
        say(self._whom, self._who(self._talk.words.speech))
        self.still.setEnabled(False)

    def _drop(self) -> None:
        speech = self._talk.words.speech
        if not self._sure:
            self._sure = True
            self.drop.setText(speech.translate("Client", "Really take away"))
            return
        try:
            was_read = self._talk.is_released(self._note)
            self._talk.drop(self._note.id)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        gone = speech.translate("Client", "This is taken away.")
        say(self._words, gone)
        self._whom.hide()
        if was_read:
            self.taken_back.say(self._note)
        for button in (self.change, self.drop, self.still):
            button.setEnabled(False)
