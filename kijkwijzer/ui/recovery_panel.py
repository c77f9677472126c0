"""Shows a new recovery key once, and makes sure that it was written down or printed.

The key is never put on the clipboard, and its letters cannot be selected.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.qr_code import QrCode
from kijkwijzer.ui.recovery_print import RecoverySheet, print_sheet, sheet_words

_GROUPS_A_LINE = 4


def groups_grid(groups: tuple[str, ...]) -> QGridLayout:
    """Lay out the groups of a recovery key as they are printed: the prefix above the others."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    prefix, *rest = groups
    grid.addWidget(text(prefix, "mono", wrap=False), 0, 0, 1, _GROUPS_A_LINE)
    for place, group in enumerate(rest):
        line, spot = divmod(place, _GROUPS_A_LINE)
        grid.addWidget(text(group, "mono", wrap=False), line + 1, spot)
    return grid


class RecoveryPanel(QWidget):
    """Key, QR code, print, explanation, and the field that proves it was kept."""

    confirmed = Signal()

    def __init__(self, desk: Desk, key: str, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = key
        groups = desk.recovery_groups(key)
        self._sheet = RecoverySheet(key, groups, library.name, desk.today())
        self._typed = QLineEdit()
        self._wrong = text("", "hint")
        self._wrong.hide()
        self.done = Button(self.tr("I have kept it: go on"), "primary")
        self.done.setEnabled(False)
        self.setFocusProxy(self._typed)
        self._build(groups)
        self._typed.textChanged.connect(self._check)
        self._typed.returnPressed.connect(self._confirm)
        self.done.clicked.connect(self._confirm)

    def _build(self, groups: tuple[str, ...]) -> None:
        parts = column(self, spacing_px=12)
        parts.addWidget(self._key_frame(groups))
        for paragraph in sheet_words():
            parts.addWidget(text(paragraph, "muted"))
        prompt = text(self.tr("To be sure that you have it: type the last two groups."), "label")
        prompt.setBuddy(self._typed)
        self._typed.setMaximumWidth(200)
        self._typed.setAccessibleName(prompt.text())
        printing = Button(self.tr("Print this sheet…"), icon_name="print")
        printing.clicked.connect(lambda: print_sheet(self._sheet, self))
        parts.addSpacing(4)
        parts.addWidget(prompt)
        parts.addWidget(self._wrong)
        parts.addLayout(row(self._typed, 1, printing, self.done, spacing_px=8))

    def _key_frame(self, groups: tuple[str, ...]) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "well")
        left = column(spacing_px=6)
        left.addWidget(text(self.tr("RECOVERY KEY"), "caption"))
        left.addLayout(groups_grid(groups))
        left.addStretch(1)
        code = QrCode(self._key, self.tr("The same key as a QR code"))
        across = row(left, 1, code, spacing_px=16)
        across.setContentsMargins(18, 16, 16, 16)
        across.setAlignment(code, Qt.AlignmentFlag.AlignTop)
        frame.setLayout(across)
        return frame

    def _check(self, typed: str) -> None:
        right = self._desk.recovery_confirmed(self._key, typed)
        self.done.setEnabled(right)
        if right:
            self._wrong.hide()

    def _confirm(self) -> None:
        if self._desk.recovery_confirmed(self._key, self._typed.text()):
            self._typed.clear()
            self.confirmed.emit()
        else:
            self._wrong.setText(self.tr("These are not the last two groups. Look once more."))
            self._wrong.show()
