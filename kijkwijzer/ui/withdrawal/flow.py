"""The way through a withdrawal: the sheet, letting go of what is shown, the receipt."""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QWidget

from annotations.withdrawal import WithdrawalReceipt
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.withdrawal.code_dialog import CodeDialog
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.receipt_dialog import WithdrawnDialog
from kijkwijzer.ui.withdrawal.scope import Wish


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
        self._original = False

    def ask(self, wish: Wish) -> WithdrawDialog:
        """Show what will be destroyed, and destroy it when that is confirmed."""
        self._wish = wish
        dialog = WithdrawDialog(self._over(), self._desk, wish)
        plan = dialog.plan
        self._original = plan is not None and plan.original_on is not None
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

    def _over(self) -> QWidget:
        # Not kept on self: what this lies over keeps it, and would make a circle with it.
        return cast("QWidget", self.parent())

    def _found(self, number: int) -> None:
        self.ask(Wish(number))

    def _begin(self, purpose: object) -> None:
        self.begins.emit(self._wish.number, purpose)

    def _end(self, receipt: WithdrawalReceipt) -> None:
        # Qt keeps pictures that it has drawn once; none of them may be of this recording.
        QPixmapCache.clear()
        self.ended.emit(receipt.number, receipt.purpose)
        original = self._original and receipt.purpose is None
        told = WithdrawnDialog(self._over(), self._desk, receipt, original=original)
        told.register_wished.connect(self.register_wished)
        told.open()

    def _break_off(self) -> None:
        QPixmapCache.clear()
        self.broken.emit(self._wish.number)
