"""Who is in the recording, by pseudonym and role."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from annotations.model import Participant, Role
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row
from kijkwijzer.ui.dialogs.pseudonyms import in_use, next_free, suggested

_CODE_WIDTH_PX = 130


class PersonRow(QWidget):
    """One person: a code, a role, and a way to take them off the list."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        role: Role,
        codes: Sequence[str],
        coordinator_word: str,
        *,
        removable: bool = True,
    ) -> None:
        super().__init__()
        self.code = QComboBox()
        self.code.setEditable(True)
        self.code.setFixedWidth(_CODE_WIDTH_PX)
        self.code.setAccessibleName(self.tr("Pseudonym"))
        self.code.addItems(list(codes))
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Role"))
        for one in Role:
            self.role.addItem(words.role(one, coordinator_word), one)
        self.role.setCurrentIndex(list(Role).index(role))
        remove = Button("", "quiet", icon_name="close")
        remove.setAccessibleName(self.tr("Take this person off the list"))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self.removed)
        if not removable:
            remove.hide()
        self.setLayout(row(self.code, self.role, remove))
        self.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.code.currentTextChanged.connect(self.changed)
        self.role.currentIndexChanged.connect(self.changed)

    def person(self) -> tuple[str, Role]:
        """Give the code, in capitals, and the role."""
        return self.code.currentText().strip().upper(), Role(self.role.currentData())


class PeopleForm(QWidget):
    """A coordinator and a client to begin with; others can be added."""

    changed = Signal()

    def __init__(self, known: Sequence[Participant], coordinator_word: str) -> None:
        super().__init__()
        self._known = known
        self._word = coordinator_word
        self._rows: list[PersonRow] = []
        self._column = column(spacing_px=8)
        outer = column(self, spacing_px=8)
        outer.addLayout(self._column)
        add = Button(self.tr("Add someone"), "quiet", icon_name="plus")
        add.clicked.connect(lambda: self.add_person(Role.INTERPRETER))
        outer.addLayout(row(add, 1))
        for role in (Role.COORDINATOR, Role.CLIENT):
            self.add_person(role)

    def people(self) -> tuple[tuple[str, Role], ...]:
        """Give everyone on the list."""
        return tuple(one.person() for one in self._rows)

    def add_person(self, role: Role) -> PersonRow:
        """Add a row, with the code that fits best filled in."""
        taken = {one.code for one in self._known} | {code for code, _ in self.people()}
        first = suggested(role, self._known, taken)
        codes = dict.fromkeys([first, *in_use(role, self._known), next_free(role, taken)])
        made = PersonRow(role, tuple(codes), self._word)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._remove(made))
        self._rows.append(made)
        self._column.addWidget(made)
        self.changed.emit()
        return made

    def _remove(self, person_row: PersonRow) -> None:
        self._rows.remove(person_row)
        person_row.hide()
        person_row.deleteLater()
        self.changed.emit()
