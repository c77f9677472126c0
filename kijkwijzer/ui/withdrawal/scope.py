"""What is withdrawn: all of a recording, or one purpose; and by whom. No reason is asked."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from annotations.model import Purpose
from annotations.trouble import Trouble
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.withdrawal.words import by_name

_WHO = (WithdrawnBy.CLIENT, WithdrawnBy.GUARDIAN, WithdrawnBy.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be withdrawn, and by whom; a `fixed` one is not to be changed on the sheet."""

    number: int
    purpose: Purpose | None = None
    by: WithdrawnBy = WithdrawnBy.CLIENT
    fixed: bool = False


class ScopeForm(QWidget):
    """Two lists to choose from; hidden when there is nothing to choose."""

    changed = Signal()

    def __init__(self, desk: Desk, wish: Wish) -> None:
        super().__init__()
        self._wish = wish
        self._what = self._make_what(desk)
        self._by = self._make_by(desk.settings.coordinator_word)
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
        self.setVisible(not wish.fixed)

    def purpose(self) -> Purpose | None:
        """Give the one purpose that goes; None for all of the recording."""
        chosen = self._what.currentData()
        return None if chosen is None else Purpose(chosen)

    def by(self) -> WithdrawnBy:
        """Give who withdraws."""
        return WithdrawnBy(self._by.currentData())

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

    def _make_by(self, coordinator_word: str) -> QComboBox:
        box = QComboBox()
        shown = _WHO if self._wish.by in _WHO else (*_WHO, self._wish.by)
        for one in shown:
            box.addItem(by_name(one, coordinator_word), one)
        box.setCurrentIndex(box.findData(self._wish.by))
        return box


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
