"""Who may know what the client said: chosen note by note, with all of the words in sight."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget
from typing_extensions import override

from annotations.client_notes import ClientNote, Sharing
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.client.course import Place, told_notes
from kijkwijzer.ui.client.look import LargeButton, LargeChoice
from kijkwijzer.ui.client.page import ClientPage, say, words
from kijkwijzer.ui.client.piece_page import PiecePage
from kijkwijzer.ui.client.taken_back import TakenBack
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.client.writing import Writing
from kijkwijzer.ui.consent.speech import Speech


def said(note: ClientNote, talk: Talk) -> str:
    """Give all that was said of a piece; how it was, when there are no words.

    Never a part of it: whoever shares it as it is has to have it on the screen.
    """
    if note.text.strip():
        return f"“{note.text.strip()}”"
    return talk.words.valences[note.valence] if note.valence is not None else ""


def goes_along(note: ClientNote, talk: Talk) -> str:
    """Say that how it was is shared too; "" when it is not, or is all there is."""
    if note.told_valence is None or not note.text.strip():
        return ""
    speech = talk.words.speech
    along = speech.translate("Client", "Your choice “{feeling}” goes along.")
    return along.format(feeling=talk.words.valences[note.told_valence])


def sharing_words(speech: Speech) -> dict[Sharing, str]:
    """Name who may know a note."""
    return {
        Sharing.ALONE: speech.translate("Client", "Only me"),
        Sharing.IN_OTHER_WORDS: speech.translate("Client", "May be told in other words"),
        Sharing.AS_IS: speech.translate("Client", "May be shared exactly like this"),
    }


class NotePage(PiecePage):
    """A page about one of the notes that were told."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place, talk.told(place.number))

    @override
    def where(self) -> str:
        # One piece needs no number.
        return super().where() if self.steps()[1] > 1 else ClientPage.where(self)

    @override
    def steps(self) -> tuple[int, int]:
        return self.place.number + 1, len(told_notes(self.talk.notebook))


class SharePage(NotePage):
    """Three answers, of which “Only me” is where it starts."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place)
        self.ask(self.speech.translate("Client", "Who may know this?"))
        self.column.addWidget(words(said(self._note, talk), "quote"))
        self.column.addLayout(self.hear_row())
        self.along = words("", "read")
        self.taken_back = TakenBack(talk)
        self.choices = {
            sharing: LargeChoice(name) for sharing, name in sharing_words(self.speech).items()
        }
        self._group = QButtonGroup(self)
        for sharing, choice in self.choices.items():
            self._group.addButton(choice)
            choice.setChecked(sharing is self._note.sharing)
            choice.toggled.connect(self._chosen)
            self.column.addWidget(choice)
        self.column.addWidget(self.along)
        self.column.addWidget(self.taken_back)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.first = self.choices[self._note.sharing]
        self._say_along()

    @override
    def own_words(self) -> Sequence[str]:
        return (said(self._note, self.talk),)

    def _say_along(self) -> None:
        along = goes_along(self._note, self.talk)
        say(self.along, along)
        self.along.setVisible(bool(along))

    def _chosen(self, on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if not on:
            return
        wanted = next(one for one, choice in self.choices.items() if choice.isChecked())
        try:
            if wanted is not self._note.sharing:
                before, was_read = self._note, self.talk.is_released(self._note)
                self._note = self.talk.share(self._note, wanted)
                if was_read and not self.talk.is_released(self._note):
                    self.taken_back.say(before)
            self.trouble.hide()
        except Trouble as trouble:
            self.tell(trouble)
            self.choices[self._note.sharing].setChecked(True)
        self._say_along()


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
    def own_words(self) -> Sequence[str]:
        return (self._note.paraphrase,)

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
        parts.addLayout(self.hear_row())
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
        say(self.retold, self._note.paraphrase)
        done = self.speech.translate("Client", "Agreed. It may be told like this.")
        say(self.agreed, done if self._note.paraphrase_approved else "")
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
