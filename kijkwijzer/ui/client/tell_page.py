"""One piece of the film: watch it, and tell. After the question there is quiet."""

from typing import Final

from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotations.model import Valence
from annotations.trouble import Trouble
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.client.course import Place
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.page import words
from kijkwijzer.ui.client.piece_page import PiecePage
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.client.writing import Writing

ORDER: Final = (Valence.WORKS, Valence.WORKS_NOT, Valence.QUESTION)


class TellPage(PiecePage):
    """The question comes when the film stands still, and goes away while it plays."""

    def __init__(self, talk: Talk, place: Place) -> None:
        super().__init__(talk, place, talk.note_at(place.number))
        self.watch = words(
            self.speech.translate("Client", "Watch this piece. Take your time."), "question"
        )
        self.hint = words(
            self.speech.translate(
                "Client", "Press “Stop here” when you want to say something. You may always stop."
            ),
            "read",
        )
        self.asking = QWidget()
        self.writing = Writing(" ".join(self.prompts()), self._note.text, self._write)
        named = talk.words.valences
        self.valences = {one: self._pick(one) for one in ORDER if one in named}
        self._build()
        self._show(asking=bool(self._note.text or self._note.valence))

    @override
    def steps(self) -> tuple[int, int]:
        return self.place.number + 1, len(self.talk.notebook.fragments)

    @override
    def forward(self) -> str:
        number, total = self.steps()
        if number < total:
            return self.speech.translate("Client", "Next piece")
        return self.speech.translate("Client", "Next")

    @override
    def flush(self) -> bool:
        return self.writing.flush()

    @override
    def film_began(self) -> None:
        self.flush()
        self._show(asking=False)

    @override
    def film_stood_still(self) -> None:
        self._show(asking=True)
        self.writing.field.setFocus()

    @override
    def release(self) -> None:
        self.writing.stop()

    def _build(self) -> None:
        self.column.addWidget(self.watch)
        self.column.addWidget(self.hint)
        inside = column(self.asking, spacing_px=14)
        for prompt in self.prompts():
            inside.addWidget(words(prompt, "question"))
        inside.addWidget(self.writing)
        if self.valences:
            how = self.speech.translate("Client", "How was this moment?")
            inside.addWidget(words(how, "label"))
            inside.addLayout(row(*self.valences.values(), spacing_px=12))
        self.column.addWidget(self.asking)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    def _show(self, *, asking: bool) -> None:
        self.asking.setVisible(asking)
        for part in (self.watch, self.hint):
            part.setVisible(not asking)
        self.first = self.writing.field if asking else None

    def _pick(self, valence: Valence) -> LargeButton:
        button = LargeButton(as_typed(self.talk.words.valences[valence]), "client-pick")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # all as wide
        button.setChecked(self._note.valence is valence)
        button.clicked.connect(lambda: self._feel(valence))
        return button

    def _write(self, text: str) -> None:
        self._note = self.talk.write(self._note, text)

    def _feel(self, valence: Valence) -> None:
        wanted = valence if self.valences[valence].isChecked() else None
        try:
            self._note = self.talk.feel(self._note, wanted)
            self.trouble.hide()
        except Trouble as trouble:
            self.tell(trouble)
        for one, button in self.valences.items():
            button.setChecked(self._note.valence is one)
