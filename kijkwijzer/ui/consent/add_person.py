"""Naming somebody who is in the recording too, and was forgotten: their silence is a no to all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Participant, Role
from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.people_form import PersonRow
from kijkwijzer.ui.dialogs.pseudonyms import next_free
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel


class AddPersonDialog(SheetDialog):
    """`added` gives the code of the person that was named."""

    added = Signal(str)

    def __init__(
        self, parent: QWidget, desk: Desk, number: int, people: Sequence[Participant]
    ) -> None:
        super().__init__(parent, self.tr("Who else is in it?"), width_px=480)
        self._desk, self._number = desk, number
        explained = self.tr(
            "Until this person has said yes too, nobody can look at the recording."
            " Use a code, never a name."
        )
        self.column.addWidget(text(explained, "muted"))
        code = next_free(Role.INTERPRETER, [one.code for one in people])
        word = desk.settings.coordinator_word
        self.row = PersonRow(Role.INTERPRETER, (code,), word, removable=False)
        self.column.addWidget(self.row)
        self._trouble = TroubleLabel()
        self.column.addWidget(self._trouble)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        add = Button(self.tr("Add this person"), "primary")
        add.clicked.connect(self.add)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(add)

    def add(self) -> None:
        """Name the person in the recording, or say why that cannot be."""
        code, role = self.row.person()
        try:
            if self._desk.library is not None:
                self._desk.library.add_participant(self._number, code, role)
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return
        self.accept()
        self.added.emit(code)
