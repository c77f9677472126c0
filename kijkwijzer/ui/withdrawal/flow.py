"""The way through a withdrawal: the sheet, letting go of what is shown, the receipt."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QWidget

from annotations.trouble import Trouble
from annotations.withdrawal import WithdrawalReceipt
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.withdrawal.clipboard import empty_own_clipboard
from kijkwijzer.ui.withdrawal.code_dialog import CodeDialog
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.receipt_dialog import WithdrawnDialog
from kijkwijzer.ui.withdrawal.scope import Wish
from kijkwijzer.ui.withdrawal.waiting import Broken, End, waiting

translate = QCoreApplication.translate


class WithdrawalFlow(QObject):
    """`begins` says to let go of a recording now; `ended` that it is over, done or broken off."""

    begins = Signal(int, object)
    ended = Signal(int, object)
    broken = Signal(int)
    register_wished = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._wish = Wish(0)
        # Once the page that this belongs to is shown.
        QTimer.singleShot(0, self, self.tell_waiting)

    def ask(self, wish: Wish) -> WithdrawDialog:
        """Show what will be destroyed, and destroy it when that is confirmed."""
        self._wish = wish
        dialog = WithdrawDialog(self._over(), self._desk, wish)
        dialog.begins.connect(self._begin)
        dialog.withdrawn.connect(self._end)
        dialog.failed.connect(self._break_off)
        dialog.open()
        return dialog

    def ask_by_code(self) -> CodeDialog:
        """Ask for a code first."""
        dialog = CodeDialog(self._over(), self._desk)
        dialog.found.connect(self._found)
        dialog.open()
        return dialog

    def tell_waiting(self) -> None:
        """Show how withdrawals ended while the window was locked."""
        library = self._desk.library
        if library is None:
            return
        for end in waiting.of(library.id):
            self._tell_end(library.id, end)

    def show_receipt(self, number: int) -> None:
        """Show the receipt of an earlier withdrawal again."""
        library = self._desk.library
        if library is None:
            return
        try:
            receipt = library.receipt(number)
        except Trouble as trouble:
            title = translate("Withdrawal", "There is no receipt")
            tell_trouble(self._over(), title, trouble)
            return
        self._open(receipt)

    def _tell_end(self, library_id: UUID, end: End) -> None:
        if isinstance(end, Broken):
            waiting.drop(library_id, end)
            title = translate("Withdrawal", "Withdrawing {recording} broke off")
            tell_trouble(self._over(), title.format(recording=end.label), end.trouble)
            return
        told = self._open(end)
        # A lock takes the sheet away without closing it: then it is shown again.
        told.finished.connect(lambda _: waiting.drop(library_id, end))

    def _open(self, receipt: WithdrawalReceipt) -> WithdrawnDialog:
        told = WithdrawnDialog(self._over(), self._desk, receipt)
        told.register_wished.connect(self.register_wished)
        told.open()
        return told

    def _over(self) -> QWidget:
        # Not kept on self: what this lies over keeps it, and would make a circle with it.
        return cast("QWidget", self.parent())

    def _found(self, number: int) -> None:
        self.ask(Wish(number))

    def _begin(self, purpose: object) -> None:
        empty_own_clipboard()
        self.begins.emit(self._wish.number, purpose)

    def _end(self, receipt: WithdrawalReceipt) -> None:
        # Qt keeps pictures that it has drawn once; none of them may be of this recording.
        QPixmapCache.clear()
        self.ended.emit(receipt.number, receipt.purpose)
        library = self._desk.library
        if library is not None:
            waiting.keep(library.id, receipt)
            self._tell_end(library.id, receipt)

    def _break_off(self) -> None:
        QPixmapCache.clear()
        self.broken.emit(self._wish.number)
