"""Every purpose on one page, a row each, in any order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from annotations.model import Purpose
from kijkwijzer.ui.cards import chip, column, hairline, text
from kijkwijzer.ui.consent.choice import Choice
from kijkwijzer.ui.consent.questions import Question
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.style import set_kind

_CHIP_LETTERS_MAX = 40
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AllAtOnce(QWidget):
    """Rows of a name, what it means, what holds now, and yes or no."""

    answered = Signal(object, object)

    def __init__(
        self,
        questions: Sequence[Question],
        standings: Mapping[Purpose, tuple[str, str]],
        speech: Speech,
    ) -> None:
        super().__init__()
        self._choices = {one.purpose: Choice(one.purpose, one.name, speech) for one in questions}
        rows = column(self, spacing_px=0)
        for one in questions:
            rows.addLayout(_row(one, standings[one.purpose], self._choices[one.purpose]))
            rows.addWidget(hairline())
            self._choices[one.purpose].answered.connect(self.answered)

    def choice(self, purpose: Purpose) -> Choice:
        """Give the row of a purpose."""
        return self._choices[purpose]

    def show_answer(self, purpose: Purpose, answer: bool | None) -> None:  # noqa: FBT001
        """Show what was answered elsewhere."""
        self._choices[purpose].show_answer(answer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        choices = list(self._choices.values())
        here = next((at for at, one in enumerate(choices) if one.has_focus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(choices):
            choices[here + step].setFocus()
            _scroll_to(choices[here + step])


def _scroll_to(choice: Choice) -> None:
    """Bring a row into view; Qt does so for the tab key alone."""
    above: QWidget | None = choice
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(choice)


def _row(one: Question, standing: tuple[str, str], choice: Choice) -> QHBoxLayout:
    said = column(spacing_px=2)
    said.addWidget(text(one.name, "ask", wrap=False))
    said.addWidget(text(one.means, "asked"))
    line = QHBoxLayout()
    line.setContentsMargins(0, 9, 0, 9)
    line.setSpacing(12)
    line.addLayout(said, 1)
    words, tone = standing
    if len(words) > _CHIP_LETTERS_MAX:
        told = text(words, "label")
        set_kind(told, tone=tone)
        said.addWidget(told)
    elif words:
        line.addWidget(chip(words, tone), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
