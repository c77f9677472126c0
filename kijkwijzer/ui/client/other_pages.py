"""The pages without the film: welcome, the last questions, and the quiet ones at the ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kijkwijzer.ui.cards import row
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.page import ClientPage, words
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.client.writing import Writing
from rubrics.model import in_language

if TYPE_CHECKING:
    from kijkwijzer.ui.client.course import Place
    from rubrics.guides_model import Field


class WelcomePage(ClientPage):
    """Explains, and asks the permission once more. `agreed` and `declined` are the two answers."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, talk: Talk, place: "Place") -> None:
        super().__init__(talk, place)
        self.alone()
        *explained, question = self.prompts() or [""]
        self.column.addStretch(1)
        for prompt in explained:
            self.column.addWidget(words(prompt, "read"))
        self.column.addSpacing(12)
        self.ask(question)
        self.yes = LargeButton(self.speech.translate("Client", "Yes, I want to"), "client-primary")
        self.no = LargeButton(self.speech.translate("Client", "No, I do not"))
        self.column.addLayout(row(self.yes, self.no, 1, spacing_px=14))
        self.column.addWidget(self.trouble)
        self.column.addStretch(2)
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.declined)
        self.first = self.yes

    @override
    def forward(self) -> str:
        return ""


class FieldsPage(ClientPage):
    """Prompts and fields of a step, sealed like all that is typed here."""

    def __init__(self, talk: Talk, place: "Place") -> None:
        super().__init__(talk, place)
        self.alone()
        title, *more = self.prompts() or [in_language(place.step.title, self.speech.language)]
        self.ask(title)
        self.writings = [self._writing(field) for field in place.step.fields]
        for prompt in more:
            self.column.addWidget(words(prompt, "read"))
        self.column.addWidget(words(self._whom(), "read"))
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.first = self.writings[0].field if self.writings else None

    @override
    def forward(self) -> str:
        return self.speech.translate("Client", "I am done")

    @override
    def flush(self) -> bool:
        kept = [writing.flush() for writing in self.writings]
        return all(kept)

    @override
    def release(self) -> None:
        for writing in self.writings:
            writing.stop()

    def _whom(self) -> str:
        text = self.speech.translate("Client", "You can also tell {facilitator}.")
        return self.talk.words.say(text)

    def _writing(self, field: "Field") -> Writing:
        name, notebook = in_language(field.label, self.speech.language), self.talk.open_notebook
        kept = notebook.notebook.texts.get(field.id, "")
        writing = Writing(name, kept, lambda text: notebook.write(field.id, text))
        self.column.addWidget(words(name, "label"))
        self.column.addWidget(writing)
        return writing


class QuietPage(ClientPage):
    """A few words, and one or two buttons. Nothing is asked here."""

    chosen = Signal(str)

    def __init__(
        self, talk: Talk, title: str, lines: Sequence[str], buttons: Sequence[tuple[str, str]]
    ) -> None:
        """Make one; `buttons` are (name, words), the last one being what one mostly wants."""
        super().__init__(talk)
        self.alone()
        self.column.addStretch(1)
        self.ask(title)
        for line in lines:
            self.column.addWidget(words(line, "read"))
        self.column.addSpacing(16)
        self.buttons = {name: self._button(name, label, buttons) for name, label in buttons}
        across = QHBoxLayout()
        across.setSpacing(14)
        for button in reversed(self.buttons.values()):
            across.addWidget(button)
        across.addStretch(1)
        self.column.addLayout(across)
        self.column.addWidget(self.trouble)
        self.column.addStretch(2)
        self.first = self.buttons[buttons[-1][0]]

    @override
    def where(self) -> str:
        return ""

    @override
    def forward(self) -> str:
        return ""

    def _button(self, name: str, label: str, buttons: Sequence[tuple[str, str]]) -> LargeButton:
        kind = "client-primary" if name == buttons[-1][0] else "client"
        button = LargeButton(label, kind)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
