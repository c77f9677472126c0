"""Noting a copy that left the library without the program: a backup, a print, a stick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from annotations.model import Purpose
from annotations.trouble import Refused, Trouble, translatable
from annotations.withdrawal import RegisterKind
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel
from kijkwijzer.ui.withdrawal.words import register_kind

_LENGTH_MAX = 200


class AddCopyDialog(SheetDialog):
    """`added` tells that the register has one more line."""

    added = Signal()

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, self.tr("Add a copy"), width_px=520)
        self._desk = desk
        explained = self.tr(
            "For a copy that was made without the program, so that it can be asked back after a"
            " withdrawal. Write roles, never names."
        )
        self.column.addWidget(text(explained, "muted"))
        self.of = QComboBox()
        self.of.addItem(self.tr("The whole library"), None)
        for entry in desk.library.entries(desk.today()) if desk.library is not None else ():
            self.of.addItem(entry.recording.label, entry.recording.number)
        self.kind = QComboBox()
        for kind in RegisterKind:
            self.kind.addItem(register_kind(kind), kind)
        self.purpose = QComboBox()
        self.purpose.addItem(self.tr("Not known"), None)
        for purpose in Purpose:
            self.purpose.addItem(words.purpose(purpose), purpose)
        self.for_whom = QLineEdit()
        self.for_whom.setPlaceholderText(self.tr("A role, such as trainer or peer group"))
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("Such as a stick, a shared folder, mail"))
        self._trouble = TroubleLabel()
        self._build()

    def add(self) -> None:
        """Note the copy, or say why that cannot be."""
        from annotations.library import Copy  # noqa: PLC0415  (brings the store along)

        library = self._desk.library
        if library is None:
            return
        kind, purpose = RegisterKind(self.kind.currentData()), self.purpose.currentData()
        for_whom, place = self.for_whom.text().strip(), self.place.text().strip()
        made_for = Purpose(purpose) if purpose is not None else None
        try:
            if not for_whom or not place:
                raise Refused(translatable("Trouble", "Write with whom it is and where it is."))
            library.register(self.of.currentData(), Copy(kind, for_whom, place, made_for))
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return
        self.accept()
        self.added.emit()

    def _build(self) -> None:
        fields = (
            (self.tr("What it holds"), self.of),
            (self.tr("Kind"), self.kind),
            (self.tr("With whom, as a role"), self.for_whom),
            (self.tr("Where it is"), self.place),
            (self.tr("For which purpose"), self.purpose),
        )
        for name, field in fields:
            field.setAccessibleName(name)
            if isinstance(field, QLineEdit):
                field.setMaxLength(_LENGTH_MAX)
                field.returnPressed.connect(self.add)
            part = column(spacing_px=4)
            label = text(name, "label", wrap=False)
            label.setBuddy(field)
            part.addWidget(label)
            part.addWidget(field)
            self.column.addLayout(part)
        self.under.addWidget(self._trouble)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        add = Button(self.tr("Add"), "primary")
        add.clicked.connect(self.add)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(add)
