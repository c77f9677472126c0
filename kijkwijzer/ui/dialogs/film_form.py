"""What a person says of a recording before it is taken in."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QWidget

from annotations.model import KIND_LENGTH_MAX, Participant, RecordingDraft, Setting
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.dialogs.people_form import PeopleForm
from kijkwijzer.ui.translation import locale

_REMIND_DAYS = (7, 30, 0)


def date_field(day: date, name: str) -> QDateEdit:
    """Make a field for a date, with a calendar."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setDisplayFormat("d MMMM yyyy")
    field.setLocale(locale())
    field.setAccessibleName(name)
    return field


def chosen_date(field: QDateEdit) -> date:
    """Give the date in a field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


class FilmForm(QWidget):
    """Date, kind, setting, people, and the reminder of the original."""

    changed = Signal()

    def __init__(
        self, held_on: date, today: date, known: Sequence[Participant], coordinator_word: str
    ) -> None:
        super().__init__()
        self._today = today
        self._held_on = date_field(min(held_on, today), self.tr("Date of the conversation"))
        self._held_on.setMaximumDate(QDate(today.year, today.month, today.day))
        self._kind = self._make_kind()
        self._setting = self._make_setting()
        self._people = PeopleForm(known, coordinator_word)
        self._people.changed.connect(self.changed)
        self._remind = self._make_remind()
        self._build()

    def draft(self) -> RecordingDraft:
        """Give what was filled in. Raises Refused when it cannot be so."""
        days = self._remind.currentData()
        remind_on = self._today + timedelta(days=days) if days else None
        for code, role in self._people.people():
            Participant(uuid4(), code, role)  # refuses what is not a pseudonym
        return RecordingDraft(
            held_on=chosen_date(self._held_on),
            kind=self._kind.currentText().strip(),
            setting=Setting(self._setting.currentData()),
            participants=self._people.people(),
            remind_original_on=remind_on,
        )

    def _build(self) -> None:
        parts = column(self, spacing_px=14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Date of the conversation"), self._held_on),
            (self.tr("Kind of conversation"), self._kind),
            (self.tr("Where it was held"), self._setting),
            (self.tr("Remind of the original"), self._remind),
        )
        for place, (name, field) in enumerate(fields):
            line, spot = divmod(place, 2)
            label = text(name, "label")
            label.setBuddy(field)
            grid.addWidget(label, line * 3, spot)
            grid.addWidget(field, line * 3 + 1, spot)
            grid.setRowMinimumHeight(line * 3 + 2, 8)
        for spot in (0, 1):
            grid.setColumnStretch(spot, 1)
        parts.addLayout(grid)
        parts.addWidget(text(self.tr("Who is in it"), "label"))
        explained = self.tr(
            "Use codes, never names. Keep the list of who is who outside this computer."
        )
        parts.addWidget(text(explained, "small"))
        parts.addWidget(self._people)
        original = self.tr(
            "The original stays where it is: this program does not delete it. Its file name is not"
            " kept. Delete it yourself once you no longer need it; it is not encrypted there."
        )
        parts.addWidget(text(original, "hint"))

    def _make_kind(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setAccessibleName(self.tr("Kind of conversation"))
        box.addItems(
            [
                self.tr("Progress conversation"),
                self.tr("Intake"),
                self.tr("Plan of action"),
                self.tr("Aftercare"),
                self.tr("Getting acquainted"),
            ]
        )
        line = box.lineEdit()
        if line is not None:
            line.setMaxLength(KIND_LENGTH_MAX)
        return box

    def _make_setting(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Where it was held"))
        for one in Setting:
            box.addItem(words.setting(one), one)
        return box

    def _make_remind(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Remind of the original"))
        names = (self.tr("In a week"), self.tr("In a month"), self.tr("Do not remind"))
        for days, name in zip(_REMIND_DAYS, names, strict=True):
            box.addItem(name, days)
        return box
