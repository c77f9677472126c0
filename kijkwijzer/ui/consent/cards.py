"""The card with the questions, and the card that says what was recorded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLayout, QWidget

from annotations.model import Participant
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, hairline, row, text
from kijkwijzer.ui.consent.all_at_once import AllAtOnce
from kijkwijzer.ui.consent.answers import Terms
from kijkwijzer.ui.consent.asking import Asking
from kijkwijzer.ui.consent.one_by_one import OneByOne
from kijkwijzer.ui.consent.questions import lead, purpose_name
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.consent.terms_form import TermsForm
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.trouble_label import TroubleLabel

_PADDING_PX = 24
_PEOPLE_AS_BUTTONS_MAX = 4
_ONE_LINE_LETTERS_MAX = 40


class PeopleLine(QWidget):
    """Who is in the recording; tells whom to turn to."""

    chosen = Signal(str)
    add_wished = Signal()

    def __init__(self, asking: Asking, speech: Speech) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        fill = self._buttons if len(asking.people) <= _PEOPLE_AS_BUTTONS_MAX else self._box
        fill(line, asking, speech)
        add = Button("", "quiet", icon_name="plus")
        add.setAccessibleName(speech.translate("Consent", "Someone else is in the recording too"))
        add.setToolTip(add.accessibleName())
        add.clicked.connect(self.add_wished)
        line.addWidget(add)
        line.addStretch(1)

    def _buttons(self, line: QLayout, asking: Asking, speech: Speech) -> None:
        group = QButtonGroup(self)
        for one in asking.people:
            button = Button(as_typed(who(one, speech)), "choice")
            button.setCheckable(True)
            button.setChecked(one.id == asking.participant.id)
            button.setProperty("code", one.code)
            button.clicked.connect(self._pressed)
            group.addButton(button)
            line.addWidget(button)

    def _box(self, line: QLayout, asking: Asking, speech: Speech) -> None:
        box = QComboBox()
        box.setAccessibleName(speech.translate("Consent", "Who is asked"))
        for one in asking.people:
            box.addItem(who(one, speech), one.code)
        box.setCurrentIndex(box.findData(asking.participant.code))
        box.activated.connect(self._pressed)
        line.addWidget(box)

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QComboBox):
            self.chosen.emit(pressed.currentData())
        elif pressed is not None:
            self.chosen.emit(pressed.property("code"))


class AskCard(Card):
    """The questions in one manner or the other, the terms, and what comes of it."""

    answered = Signal(object, object)
    person_chosen = Signal(str)
    add_wished = Signal()
    moved = Signal()
    manner_wished = Signal()
    record_wished = Signal()
    destroy_wished = Signal()

    def __init__(
        self, asking: Asking, terms: TermsForm, speech: Speech, *, one_by_one: bool
    ) -> None:
        super().__init__()
        self._asking, self._speech = asking, speech
        self.setAccessibleName(speech.translate("Consent", "Questions"))
        self.column.setContentsMargins(_PADDING_PX, 16, _PADDING_PX, 20)
        people = PeopleLine(asking, speech)
        people.chosen.connect(self.person_chosen)
        people.add_wished.connect(self.add_wished)
        number = asking.recording.label
        self.column.addLayout(row(people, 1, text(number, "muted", wrap=False)))
        self.all: AllAtOnce | None = None
        self.single: OneByOne | None = None
        self._outcome = text("", "hint")
        self._destroy: Button | None = None
        self._trouble = TroubleLabel()
        self.record = Button("", "primary")
        self.record.clicked.connect(self.record_wished)
        if one_by_one:
            self._build_single(terms.terms())
        else:
            self._build_all(terms)

    def update_outcome(self) -> None:
        """Say what comes of the answers so far."""
        answers, speech = self._asking.answers, self._speech
        refuses = answers.refuses_all
        self.record.setEnabled(bool(answers.now))
        label = (
            speech.translate("Consent", "No consent: destroy the recording…")
            if refuses
            else speech.translate("Consent", "Record the consent")
        )
        self.record.setText(label)
        if self._destroy is not None:
            self._destroy.setVisible(not refuses)
        set_kind(self.record, kind="destroy" if refuses else "primary")
        words = ""
        if refuses:
            words = speech.translate(
                "Consent",
                "A no to “looking back to learn” means that the recording goes. You see first what"
                " is destroyed, and confirm it.",
            )
        self._outcome.setText(words)
        self._outcome.setVisible(bool(words))

    def tell(self, trouble: Exception) -> None:
        """Say what went wrong with recording."""
        self._trouble.tell(trouble)

    def _build_all(self, terms: TermsForm) -> None:
        speech = self._speech
        title = speech.translate("Consent", "May this recording be used?")
        self.column.addWidget(text(title, "title"))
        self.column.addWidget(text(lead(self._asking.participant.role, speech), "asked"))
        self.column.addSpacing(6)
        questions = self._asking.questions(speech)
        self.all = AllAtOnce(questions, self._asking.standing_words(speech), speech)
        for purpose, answer in self._asking.answers.now.items():
            self.all.show_answer(purpose, answer)
        self.all.answered.connect(self.answered)
        self.column.addWidget(self.all)
        self.column.addSpacing(4)
        self.column.addWidget(terms)
        self.column.addSpacing(6)
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._trouble)
        destroy = self._destroy = Button(
            speech.translate("Consent", "Not at all: destroy the recording…")
        )
        destroy.clicked.connect(self.destroy_wished)
        self.column.addLayout(row(self.record, destroy, 1))
        self.update_outcome()

    def _build_single(self, terms: Terms) -> None:
        speech, asking = self._speech, self._asking
        words, ends = asking.standing_words(speech), asking.ends(terms, speech)
        self.single = OneByOne(asking.questions(speech), words, asking.answers.now, ends, speech)
        self.single.answered.connect(self.answered)
        self.single.moved.connect(self.moved)
        self.single.ended.connect(self.manner_wished)
        self.column.setContentsMargins(40, 20, 40, 32)
        self.column.addSpacing(40)
        self.column.addWidget(self.single, 1)
        self.column.addWidget(self._outcome)
        self.update_outcome()


class DoneCard(Card):
    """What holds now for one person, and who comes next."""

    next_wished = Signal(str)
    change_wished = Signal()
    done_wished = Signal()

    def __init__(self, asking: Asking, speech: Speech) -> None:
        super().__init__()
        self.column.setContentsMargins(_PADDING_PX, 20, _PADDING_PX, 20)
        told = speech.translate("Consent", "Recorded for {who}.").format(
            who=who(asking.participant, speech)
        )
        self.column.addWidget(text(told, "title"))
        note = speech.translate(
            "Consent", "This can be changed at any time. Give the receipt along; it has the code."
        )
        self.column.addWidget(text(note, "asked"))
        self.column.addSpacing(6)
        for purpose, (words, tone) in asking.standing_words(speech).items():
            silent = words or speech.translate("Consent", "Not answered, so no")
            is_long = len(silent) > _ONE_LINE_LETTERS_MAX
            said = text(silent, "label", wrap=is_long)
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            set_kind(said, tone=tone)
            line = row(text(purpose_name(purpose, speech)), said, spacing_px=12)
            line.setStretch(0, 1)
            line.setStretch(1, 1 if is_long else 0)
            line.setContentsMargins(0, 7, 0, 7)
            self.column.addLayout(line)
            self.column.addWidget(hairline())
        self.column.addSpacing(10)
        self._add_buttons(asking.next_person(), speech)

    def _add_buttons(self, following: Participant | None, speech: Speech) -> None:
        self.first = Button(speech.translate("Consent", "To the recordings"), "primary")
        change = Button(speech.translate("Consent", "Change something"))
        change.clicked.connect(self.change_wished)
        if following is None:
            self.first.clicked.connect(self.done_wished)
            self.column.addLayout(row(self.first, change, 1))
            return
        label = speech.translate("Consent", "Now ask {who}").format(who=following.code)
        self.first.setText(label)
        self.first.setProperty("code", following.code)
        self.first.clicked.connect(self._go_on)
        later = Button(speech.translate("Consent", "Later"))
        later.clicked.connect(self.done_wished)
        self.column.addLayout(row(self.first, later, change, 1))

    def _go_on(self) -> None:
        self.next_wished.emit(self.first.property("code"))


def who(participant: Participant, speech: Speech) -> str:
    """Name a person by code and role."""
    return f"{participant.code} · {speech.role(participant.role)}"
