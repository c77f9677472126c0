"""Withdrawing by the code on a client's paper, as it is said over a telephone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel


class CodeDialog(SheetDialog):
    """`found` gives the number of the recording that the code belongs to."""

    found = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, self.tr("Withdraw with a code"), width_px=500)
        self._desk = desk
        explained = self.tr(
            "The code stands on the receipt: a word, four digits, a word. Capitals and dashes do"
            " not matter. Nobody has to say why."
        )
        self.column.addWidget(text(explained, "muted"))
        self._typed = QLineEdit()
        self._typed.setPlaceholderText("LINDE-4827-KOMPAS")
        self._typed.setAccessibleName(self.tr("Withdrawal code"))
        self._typed.setMaxLength(60)
        self._typed.returnPressed.connect(self.look_up)
        self.column.addWidget(self._typed)
        self._trouble = TroubleLabel()
        self.column.addWidget(self._trouble)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._find = Button(self.tr("Find the recording"), "primary")
        self._find.clicked.connect(self.look_up)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self._find)
        self._typed.setFocus()

    @property
    def typed(self) -> QLineEdit:
        """The field for the code."""
        return self._typed

    def look_up(self) -> None:
        """Find the recording, or say what is off."""
        library = self._desk.library
        if library is None:
            return
        try:
            number = library.find_by_code(self._typed.text())
        except Trouble as trouble:
            self._trouble.tell(trouble)
            self._typed.selectAll()
            return
        self.accept()
        self.found.emit(number)
