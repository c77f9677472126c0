"""What a withdrawal did, and what is left for people to do; on paper too."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotations.withdrawal import WithdrawalReceipt
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.paper import print_paper, save_paper
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.withdrawal.table import LineTable
from kijkwijzer.ui.withdrawal.words import (
    Line,
    also_line,
    nothing_line,
    original_line,
    outside_lines,
    part_lines,
)

translate = QCoreApplication.translate

_HEAD_SHOWN = 16


class WithdrawnDialog(SheetDialog):
    """Holds no more of the recording than its number and counts."""

    register_wished = Signal()

    def __init__(self, parent: QWidget, desk: Desk, receipt: WithdrawalReceipt) -> None:
        super().__init__(parent, _title(receipt), width_px=640)
        self._desk, self._receipt = desk, receipt
        self._told = text("", "good")
        self._told.hide()
        self._build()

    def save(self) -> None:
        """Ask where to, and save the receipt as PDF."""
        make, keep = self._maker(), self._desk.keep_paper

        def write(file: Path) -> None:
            keep(make(), file)

        save_paper(self, f"{self._receipt.label}.pdf", write, self._tell)

    def print(self) -> None:
        """Print the receipt."""
        print_paper(self, self._maker(), self._tell)

    def _build(self) -> None:
        receipt, today = self._receipt, self._desk.today()
        day = words.long_date(receipt.day)
        gone = self.tr(
            "Destroyed and checked on {day}. Nobody can open it any more with this program or with"
            " the files of this library."
        )
        if receipt.purpose is not None:
            gone = self.tr("Closed on {day}, and what was made for it is destroyed.")
        self.column.addWidget(text(gone.format(day=day), "good"))
        table = LineTable()
        also = [also_line(receipt.also)] if receipt.also else []
        table.show_lines([*also, *(part_lines(receipt.parts) or [nothing_line()])])
        self.column.addWidget(table)
        tasks = outside_lines(receipt.outside, today)
        if receipt.purpose is None:
            tasks.append(original_line())
        if tasks:
            self._add_tasks(tasks, letters=bool(outside_lines(receipt.outside, today)))
        if receipt.audit_head:
            head = self.tr("Mark of the log: {mark}…").format(mark=receipt.audit_head[:_HEAD_SHOWN])
            self.column.addWidget(text(head, "small"))
        self.column.addWidget(self._told)
        save = Button(self.tr("Save PDF…"), "primary")
        save.clicked.connect(self.save)
        print_ = Button(self.tr("Print…"), icon_name="print")
        print_.clicked.connect(self.print)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        for button in (close, print_, save):
            self.buttons.addWidget(button)
        close.setFocus()

    def _add_tasks(self, tasks: list[Line], *, letters: bool) -> None:
        part = column(spacing_px=6)
        part.addSpacing(4)
        part.addWidget(text(self.tr("Still to do"), "strong"))
        explained = self.tr(
            "These copies are out of reach of the program. It keeps a list of them until they are"
            " settled."
        )
        part.addWidget(text(explained, "muted"))
        table = LineTable()
        table.show_lines(tasks)
        part.addWidget(table)
        if letters:
            register = Button(self.tr("To the list in the vault"), "quiet")
            register.clicked.connect(self.accept)
            register.clicked.connect(self.register_wished)
            self.buttons.addWidget(register)
        self.column.addLayout(part)

    def _maker(self) -> "partial[bytes]":
        return partial(self._desk.withdrawal_paper, self._receipt, self._desk.settings.language)

    def _tell(self, words_: str, kind: str) -> None:
        set_kind(self._told, kind=kind)
        self._told.setText(words_)
        self._told.show()


def _title(receipt: WithdrawalReceipt) -> str:
    if receipt.purpose is None:
        title = translate("Withdrawal", "Recording {recording} is withdrawn")
        return title.format(recording=receipt.label)
    title = translate("Withdrawal", "{purpose} of {recording} is withdrawn")
    return title.format(purpose=words.purpose(receipt.purpose), recording=receipt.label)
