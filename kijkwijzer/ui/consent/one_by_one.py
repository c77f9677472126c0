"""One question at a time, large, with nothing else to look at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Purpose
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, column, row, text
from kijkwijzer.ui.consent.choice import Choice
from kijkwijzer.ui.consent.questions import Question
from kijkwijzer.ui.consent.speech import Speech

_ANSWERS_MOST_PX = 560


class OneByOne(QWidget):
    """`answered` gives a purpose and its answer; `ended` goes on to what comes after the last."""

    answered = Signal(object, object)
    moved = Signal()
    ended = Signal()

    def __init__(
        self,
        questions: Sequence[Question],
        standings: Mapping[Purpose, tuple[str, str]],
        answers: Mapping[Purpose, bool],
        ends: Mapping[Purpose, str],
        speech: Speech,
    ) -> None:
        """Show the first question; `ends` says of every purpose until when a yes holds."""
        super().__init__()
        self._questions, self._standings = questions, standings
        self._answers, self._ends = answers, ends
        self._speech = speech
        self._at = 0
        self._choice: Choice | None = None
        self._parts = column(self, spacing_px=14)
        self._back = Button(speech.translate("Consent", "Back"), "tall")
        self._back.clicked.connect(self.go_back)
        self._on = Button(speech.translate("Consent", "Next"), "large")
        self._on.clicked.connect(self.go_on)
        self._body = column(spacing_px=14)
        self._parts.addLayout(self._body)
        self._parts.addSpacing(12)
        self._parts.addLayout(row(self._back, 1, self._on, spacing_px=12))
        self._parts.addStretch(1)
        self._show()

    @property
    def question(self) -> Question:
        """The question that is asked now."""
        return self._questions[self._at]

    def choice(self) -> Choice:
        """Give the two buttons of the question that is asked now."""
        assert self._choice is not None  # noqa: S101  (made with every question)
        return self._choice

    def go_on(self) -> None:
        """Go to the next question, or past the last one."""
        if self._at + 1 < len(self._questions):
            self._at += 1
            self._show()
        else:
            self.ended.emit()

    def go_back(self) -> None:
        """Go to the question before."""
        self._at = max(self._at - 1, 0)
        self._show()

    def _show(self) -> None:
        clear(self._body)
        one, speech = self.question, self._speech
        counted = speech.translate("Consent", "Question {place} of {count}").format(
            place=self._at + 1, count=len(self._questions)
        )
        standing, _ = self._standings[one.purpose]
        self._body.addWidget(text(" · ".join(filter(None, (counted, standing))), "muted"))
        asked = text(one.asked, "question")
        self._body.addWidget(asked)
        self._body.addWidget(text(one.means, "reading"))
        self._choice = Choice(one.purpose, one.asked, speech, large=True)
        self._choice.setMaximumWidth(_ANSWERS_MOST_PX)
        self._choice.show_answer(self._answers.get(one.purpose))
        self._choice.answered.connect(self.answered)
        self._body.addSpacing(8)
        self._body.addWidget(self._choice)
        self._body.addWidget(text(f"{self._ends[one.purpose]} {one.no_does}", "asked"))
        self._back.setEnabled(self._at > 0)
        last = self._at + 1 == len(self._questions)
        to_all = speech.translate("Consent", "To all answers")
        self._on.setText(to_all if last else speech.translate("Consent", "Next"))
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setTabOrder(self._choice, self._back)
        self.moved.emit()
