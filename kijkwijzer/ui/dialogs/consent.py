"""Recording what everyone in a recording decided about own learning. Nothing is ticked beforehand.

Each person decides for themselves; what may be done is what all of them allow.
"""

from datetime import timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from annotations.consent import Answer, Standing, WhyNot
from annotations.model import DecisionState, GivenHow, Participant, Purpose, Recording, Role
from annotations.trouble import Trouble
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import chip, column, hairline, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.film_form import chosen_date, date_field
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel

USUAL_DAYS = 90


class PersonDecision(QWidget):
    """One person's yes or no; None until one is pressed."""

    changed = Signal()

    def __init__(self, standing: Standing, name: str, question: str) -> None:
        super().__init__()
        self.standing = standing
        self._yes = self._button(self.tr("Yes"), "yes", name)
        self._no = self._button(self.tr("No"), "no", name)
        group = QButtonGroup(self)
        for button in (self._yes, self._no):
            group.addButton(button)
        asked = column(spacing_px=2)
        heading = row(text(name, "strong", wrap=False), 1)
        asked.addLayout(heading)
        asked.addWidget(text(question, "muted"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(12)
        across.addLayout(asked, 1)
        across.addWidget(self._standing_chip(), 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(row(self._yes, self._no, spacing_px=0))

    def answer(self) -> bool | None:
        """Give what was pressed; None when nothing was."""
        if self._yes.isChecked():
            return True
        return False if self._no.isChecked() else None

    def press(self, *, yes: bool) -> None:
        """Answer as if the button was pressed."""
        (self._yes if yes else self._no).click()

    def _button(self, label: str, kind: str, name: str) -> Button:
        button = Button(label, kind)
        button.setCheckable(True)
        button.setAccessibleName(f"{name}: {label}")
        button.clicked.connect(self.changed)
        return button

    def _standing_chip(self) -> QWidget:
        why_not, decision = self.standing.why_not, self.standing.decision
        if why_not is None and decision is not None and decision.valid_until is not None:
            until = self.tr("Yes, until {day}").format(day=words.short_date(decision.valid_until))
            return chip(until, "ok")
        names = {
            WhyNot.REFUSED: self.tr("Said no"),
            WhyNot.ENDED: self.tr("Has ended"),
            WhyNot.NOT_YET: self.tr("Not yet in force"),
        }
        return chip(names.get(why_not or WhyNot.NOT_ASKED, self.tr("Not asked yet")))


class ConsentDialog(SheetDialog):
    """Everyone's decision for own learning, on one sheet."""

    decided = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk, recording: Recording) -> None:
        title = self.tr("Permission to look back at {recording}").format(recording=recording.label)
        super().__init__(parent, title, width_px=680)
        self._desk = desk
        self._recording = recording
        self._until = date_field(desk.today() + timedelta(days=USUAL_DAYS), self.tr("Until"))
        today = desk.today()
        self._until.setMinimumDate(QDate(today.year, today.month, today.day))
        self._how = self._make_how()
        self._trouble = TroubleLabel()
        self._decisions = [self._decision_of(one) for one in self._answer().standings]
        self._keep = Button(self.tr("Record these decisions"), "primary")
        self._build()
        self._update()

    def decisions(self) -> list[PersonDecision]:
        """Give the row of each person."""
        return self._decisions

    def keep_now(self) -> None:
        """Record every decision that was made here."""
        try:
            for one in self._decisions:
                self._keep_one(one)
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return
        self.accept()
        self.decided.emit(self._recording.number)

    def _build(self) -> None:
        explained = self.tr(
            "Everyone in the recording decides for themselves. It can be looked at only when all"
            " say yes. Saying no is always fine and has no consequences."
        )
        self.column.addWidget(text(explained, "muted"))
        for one in self._decisions:
            self.column.addWidget(one)
            self.column.addWidget(hairline())
        until = column(spacing_px=4)
        until.addWidget(text(self.tr("The permission ends after"), "label", wrap=False))
        until.addWidget(self._until)
        how = column(spacing_px=4)
        how.addWidget(text(self.tr("How it was given"), "label", wrap=False))
        how.addWidget(self._how)
        self.column.addLayout(row(until, how, 1, spacing_px=16))
        self._outcome = text("", "hint")
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._trouble)
        close = Button(self.tr("Not now"))
        close.clicked.connect(self.reject)
        close.setFocus()  # a ring around Yes would look like an answer
        self._keep.clicked.connect(self.keep_now)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self._keep)

    def _make_how(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("How it was given"))
        box.addItem(self.tr("On this screen"), GivenHow.ON_SCREEN)
        box.addItem(self.tr("On paper"), GivenHow.ON_PAPER)
        box.addItem(self.tr("Spoken"), GivenHow.SPOKEN)
        return box

    def _answer(self) -> Answer:
        library = self._desk.library
        if library is None:
            return Answer(Purpose.OWN_LEARNING, allowed=False, until=None, standings=())
        return library.may(self._recording.number, Purpose.OWN_LEARNING, self._desk.today())

    def _decision_of(self, standing: Standing) -> PersonDecision:
        person = standing.participant
        name = f"{person.code} · {self._role(person)}"
        made = PersonDecision(standing, name, self._question(person))
        made.changed.connect(self._update)
        return made

    def _question(self, person: Participant) -> str:
        if person.role is Role.COORDINATOR:
            return self.tr("Do you want to look back at this conversation yourself, to learn?")
        word = words.coordinator(self._desk.settings.coordinator_word)
        question = self.tr("May the {coordinator} look back at this conversation, to learn?")
        return question.format(coordinator=word)

    def _role(self, person: Participant) -> str:
        return words.role(person.role, self._desk.settings.coordinator_word)

    def _update(self) -> None:
        answers = [one.answer() for one in self._decisions]
        self._keep.setEnabled(any(answer is not None for answer in answers))
        open_ = [
            one.standing.participant.code
            for one in self._decisions
            if one.answer() is None and one.standing.why_not is not None
        ]
        if False in answers:
            words_ = self.tr("With a no, nobody can look at this recording.")
        elif open_:
            words_ = self.tr("Still open: {people}. Until then nobody can look.").format(
                people=", ".join(open_)
            )
        else:
            words_ = ""
        self._outcome.setText(words_)
        self._outcome.setVisible(bool(words_))

    def _keep_one(self, one: PersonDecision) -> None:
        answer, library = one.answer(), self._desk.library
        if answer is None or library is None:
            return
        until = chosen_date(self._until) if answer else None
        library.record_decision(
            self._recording.number,
            one.standing.participant.code,
            Purpose.OWN_LEARNING,
            _state(one.standing, yes=answer),
            until,
            given_how=self._how.currentData(),
            language=self._desk.settings.language,
        )


def _state(standing: Standing, *, yes: bool) -> DecisionState:
    """Tell a first answer from one that follows another."""
    given_before = standing.decision is not None and standing.decision.permits
    if yes:
        return DecisionState.RENEWED if given_before else DecisionState.GIVEN
    return DecisionState.WITHDRAWN if given_before else DecisionState.REFUSED
