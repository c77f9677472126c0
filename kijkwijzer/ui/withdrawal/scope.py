"""What is withdrawn: all of a recording, or one purpose; and by whom. No reason is asked."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from annotations.model import Purpose
from annotations.trouble import Trouble
from annotations.withdrawal import SPEAK_FOR, WithdrawnBy
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.withdrawal.words import by_name

_WHO = (
    WithdrawnBy.CLIENT,
    WithdrawnBy.GUARDIAN,
    WithdrawnBy.COORDINATOR,
    WithdrawnBy.PARTICIPANT,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be withdrawn, and by whom; a `fixed` one is not to be changed on the sheet.

    `by` is None when that is not known yet: then it is asked. `person` is the code of who is asked
    now: then one purpose is taken back by them alone.
    """

    number: int
    purpose: Purpose | None = None
    by: WithdrawnBy | None = None
    fixed: bool = False
    person: str | None = None


class ScopeForm(QWidget):
    """Two lists to choose from; hidden when there is nothing to choose.

    `changed` tells that something else is to be withdrawn, `who_chosen` by whom.
    """

    changed = Signal()
    who_chosen = Signal()

    def __init__(self, desk: Desk, wish: Wish) -> None:
        super().__init__()
        self._wish = wish
        self._what = self._make_what(desk)
        self._by = self._make_by(desk)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields = ((self.tr("What is withdrawn"), self._what), (self.tr("Who"), self._by))
        for place, (name, field) in enumerate(fields):
            field.setAccessibleName(name)
            label = text(name, "label", wrap=False)
            label.setBuddy(field)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        self._what.activated.connect(self.changed)
        self._by.activated.connect(self.who_chosen)
        if wish.fixed:
            self.hide()

    def purpose(self) -> Purpose | None:
        """Give the one purpose that goes; None for all of the recording."""
        chosen = self._what.currentData()
        return None if chosen is None else Purpose(chosen)

    def by(self) -> WithdrawnBy | None:
        """Give who withdraws; None while nobody is chosen."""
        chosen = self._by.currentData()
        return None if chosen is None else WithdrawnBy(chosen)

    def choose_by(self, by: WithdrawnBy) -> None:
        """Choose who withdraws as a hand would."""
        self._by.setCurrentIndex(self._by.findData(by))
        self.who_chosen.emit()

    def choose(self, purpose: Purpose | None) -> None:
        """Choose as a hand would."""
        self._what.setCurrentIndex(max(self._what.findData(purpose), 0))
        self.changed.emit()

    def _make_what(self, desk: Desk) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("The whole recording"), None)
        for purpose in _open_purposes(desk, self._wish):
            name = words.purpose(purpose)
            box.addItem(self.tr("Only: {purpose}").format(purpose=name), purpose)
        if self._wish.purpose is not None:
            box.setCurrentIndex(max(box.findData(self._wish.purpose), 0))
        return box

    def _make_by(self, desk: Desk) -> QComboBox:
        coordinator_word = desk.settings.coordinator_word
        box = QComboBox()
        asked = self._wish.by
        if asked is None:
            box.addItem(self.tr("Choose who…"), None)
        offered = _offered(desk, self._wish)
        for one in offered if asked is None or asked in offered else (*offered, asked):
            box.addItem(by_name(one, coordinator_word), one)
        box.setCurrentIndex(0 if asked is None else box.findData(asked))
        return box


def _offered(desk: Desk, wish: Wish) -> tuple[WithdrawnBy, ...]:
    """Give who may want it: someone else only when there is someone else in the recording."""
    if desk.library is None:
        return _WHO
    try:
        people = desk.library.recording(wish.number).participants
    except Trouble:
        return _WHO
    others = SPEAK_FOR[WithdrawnBy.PARTICIPANT]
    there = any(one.role in others for one in people)
    return tuple(one for one in _WHO if there or one is not WithdrawnBy.PARTICIPANT)


def _open_purposes(desk: Desk, wish: Wish) -> list[Purpose]:
    """Give the purposes, own learning apart, for which somebody said yes."""
    library, today = desk.library, desk.today()
    if library is None:
        return []
    found = []
    for purpose in Purpose:
        if purpose is wish.purpose:
            found.append(purpose)
        elif purpose is not Purpose.OWN_LEARNING:
            try:
                standings = library.may(wish.number, purpose, today).standings
            except Trouble:
                continue
            if any(one.decision is not None and one.decision.permits for one in standings):
                found.append(purpose)
    return found
