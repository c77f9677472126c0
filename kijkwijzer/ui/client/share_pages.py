"""Who may know what the client said: chosen note by note, and looked at once more in the end."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget
from typing_extensions import override

from annotations.client_notes import ClientNote, Fragment, Sharing
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.client.course import Place, told_notes
from kijkwijzer.ui.client.look import LargeButton, LargeChoice
from kijkwijzer.ui.client.page import ClientPage, words
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.client.writing import Writing
from kijkwijzer.ui.consent.speech import Speech

QUOTE_LENGTH_MAX: Final = 160
_SHORT: Final = 110


def said(note: ClientNote, talk: Talk, most: int = QUOTE_LENGTH_MAX) -> str:
    """Give what was said of a piece, shortened; how it was, when there are no words."""
    if note.text.strip():
        text = " ".join(note.text.split())
        return f"“{text if len(text) <= most else text[: most - 1] + '…'}”"
    return talk.words.valences[note.valence] if note.valence is not None else ""


def sharing_words(speech: Speech) -> dict[Sharing, str]:
    """Name who may know a note."""
    return {
        Sharing.ALONE: speech.translate("Client", "Only me"),
        Sharing.IN_OTHER_WORDS: speech.translate("Client", "May be told in other words"),
        Sharing.AS_IS: speech.translate("Client", "May be shared exactly like this"),
    }


class NotePage(ClientPage):
    """A page about one note, with its piece of the film beside it."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self._note = talk.told(place.number)

    @property
    @override
    def piece(self) -> Fragment | None:
        return self.talk.piece_of(self._note)

    @property
    @override
    def shows_film(self) -> bool:
        return True

    @override
    def where(self) -> str:
        number, total = self.steps()
        if total <= 1:
            return super().where()
        words_ = self.speech.translate("Client", "Piece {number} of {total}")
        return words_.format(number=number, total=total)

    @override
    def steps(self) -> tuple[int, int]:
        return self.place.number + 1, len(told_notes(self.talk.notebook))


class SharePage(NotePage):
    """Three answers, of which “Only me” is where it starts."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self.ask(self.speech.translate("Client", "Who may know this?"))
        self.column.addWidget(words(said(self._note, talk), "quote"))
        self.choices = {
            sharing: LargeChoice(name) for sharing, name in sharing_words(self.speech).items()
        }
        self._group = QButtonGroup(self)
        for sharing, choice in self.choices.items():
            self._group.addButton(choice)
            choice.setChecked(sharing is self._note.sharing)
            choice.toggled.connect(self._chosen)
            self.column.addWidget(choice)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.first = self.choices[self._note.sharing]

    def _chosen(self, on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if not on:
            return
        wanted = next(one for one, choice in self.choices.items() if choice.isChecked())
        try:
            if wanted is not self._note.sharing:
                self._note = self.talk.share(self._note, wanted)
            self.trouble.hide()
        except Trouble as trouble:
            self.tell(trouble)
            self.choices[self._note.sharing].setChecked(True)


class RetellPage(NotePage):
    """The facilitator writes how it would be told; the client says whether that is right."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self.stack = QStackedWidget()
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.trouble)
        self.writing = Writing(
            self.speech.translate("Client", "In other words"), self._note.paraphrase, self._retell
        )
        self.show_it = LargeButton(self.speech.translate("Client", "Show it"), "client-primary")
        self.retold = words(self._note.paraphrase, "quote")
        self.agree = LargeButton(
            self.speech.translate("Client", "Yes, like this"), "client-primary"
        )
        self.differently = LargeButton(self.speech.translate("Client", "No, differently"))
        self.agreed = words("", "read")
        self._build()
        self._show(asking=bool(self._note.paraphrase.strip()))

    @override
    def flush(self) -> bool:
        return self.writing.flush()

    @override
    def release(self) -> None:
        self.writing.stop()

    def _build(self) -> None:
        writing, asking = QWidget(), QWidget()
        parts = column(writing, spacing_px=14)
        question = self.speech.translate("Client", "How would you tell it?")
        parts.addWidget(words(question, "question"))
        explained = self.speech.translate(
            "Client", "{facilitator} writes it down in other words. Then you say if it is right."
        )
        parts.addWidget(words(self.talk.words.say(explained), "read"))
        parts.addWidget(words(said(self._note, self.talk), "muted"))
        parts.addWidget(self.writing)
        parts.addLayout(row(self.show_it, 1))
        parts.addStretch(1)
        parts = column(asking, spacing_px=14)
        may = self.speech.translate("Client", "May it be told like this?")
        parts.addWidget(words(may, "question"))
        parts.addWidget(self.retold)
        parts.addLayout(row(self.agree, self.differently, 1, spacing_px=12))
        parts.addWidget(self.agreed)
        parts.addStretch(1)
        for page in (writing, asking):
            self.stack.addWidget(page)
        self.show_it.clicked.connect(self._show_to_client)
        self.agree.clicked.connect(lambda: self._agree(agreed=True))
        self.differently.clicked.connect(lambda: self._agree(agreed=False))

    def _show(self, *, asking: bool) -> None:
        self.stack.setCurrentIndex(int(asking))
        self.retold.setText(self._note.paraphrase)
        self.retold.setAccessibleName(self._note.paraphrase)
        done = self.speech.translate("Client", "Agreed. It may be told like this.")
        self.agreed.setText(done if self._note.paraphrase_approved else "")
        self.first = self.agree if asking else self.writing.field

    def _retell(self, text: str) -> None:
        self._note = self.talk.retell(self._note, text)

    def _show_to_client(self) -> None:
        if self.flush() and self._note.paraphrase.strip():
            self._show(asking=True)
            self.agree.setFocus()

    def _agree(self, *, agreed: bool) -> None:
        try:
            self._note = self.talk.agree(self._note, agreed=agreed)
            self.trouble.hide()
        except Trouble as trouble:
            self.tell(trouble)
            return
        self._show(asking=agreed)
        if not agreed:
            self.writing.field.setFocus()


class OverviewPage(ClientPage):
    """All notes with who may know them. Only here is anything shared, by going on."""

    change_wished = Signal(int)

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self.alone()
        self.ask(self.speech.translate("Client", "Is this right?"))
        self._list = column(spacing_px=12)
        self.column.addLayout(self._list)
        self.column.addWidget(self.trouble)
        self.rows: list[_Row] = []
        for number, note in enumerate(told_notes(talk.notebook)):
            line = _Row(talk, number, note)
            line.change_wished.connect(self.change_wished)
            line.refused.connect(self.tell)
            self.rows.append(line)
            self._list.addWidget(line)

    @override
    def forward(self) -> str:
        return self.speech.translate("Client", "Yes, this is right")

    @override
    def finish(self) -> None:
        self.talk.settle_sharing()


class _Row(QFrame):
    """One note: what was said, who may know it, and how to change that or take it away."""

    change_wished = Signal(int)
    refused = Signal(object)

    def __init__(self, talk: Talk, number: int, note: ClientNote) -> None:
        super().__init__()
        self._talk, self._note, self._sure = talk, note, False
        speech = talk.words.speech
        self.setProperty("kind", "client-card")
        self._words = words(said(note, talk, _SHORT), "said")
        self._whom = words(self._who(speech), "muted")
        self.change = LargeButton(speech.translate("Client", "Change"))
        self.drop = LargeButton(speech.translate("Client", "Take away"))
        self.change.clicked.connect(lambda: self.change_wished.emit(number))
        self.drop.clicked.connect(self._drop)
        told = column(spacing_px=4)
        told.addWidget(self._words)
        told.addWidget(self._whom)
        line = row(told, self.change, self.drop, spacing_px=12)
        line.setStretch(0, 1)
        line.setContentsMargins(18, 14, 14, 14)
        self.setLayout(line)

    def _who(self, speech: Speech) -> str:
        note = self._note
        if note.sharing is Sharing.IN_OTHER_WORDS and not note.told:
            return speech.translate("Client", "Other words are not agreed yet: only me.")
        return sharing_words(speech)[note.sharing]

    def _drop(self) -> None:
        speech = self._talk.words.speech
        if not self._sure:
            self._sure = True
            self.drop.setText(speech.translate("Client", "Really take away"))
            return
        try:
            self._talk.drop(self._note.id)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        gone = speech.translate("Client", "This is taken away.")
        self._words.setText(gone)
        self._words.setAccessibleName(gone)
        self._whom.hide()
        for button in (self.change, self.drop):
            button.setEnabled(False)
