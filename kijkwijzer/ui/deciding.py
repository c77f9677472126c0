"""Decisions about a recording: the page of consent while it is open, and withdrawing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Purpose
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.withdrawal.flow import WithdrawalFlow
from kijkwijzer.ui.withdrawal.scope import Wish

if TYPE_CHECKING:
    from annotations.withdrawal import WithdrawnBy
    from kijkwijzer.ui.consent.page import ConsentPage


class Deciding(QObject):
    """`opened` gives the page of consent; `left` says that it is done with.

    `begins` says to let go of a recording (or of one purpose of it) before it is destroyed, and
    `changed` that what may be done with a recording is not what it was.
    """

    opened = Signal(object)
    left = Signal(int)
    begins = Signal(int, object)
    changed = Signal(int, object)
    register_wished = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._page: ConsentPage | None = None
        self._flow = WithdrawalFlow(desk, over)
        self._flow.begins.connect(self.begins)
        self._flow.ended.connect(self._withdrawn)
        self._flow.broken.connect(self._broke_off)
        self._flow.register_wished.connect(self.register_wished)

    @property
    def is_asking(self) -> bool:
        """Whether the page of consent is open."""
        return self._page is not None

    def ask_consent(self, number: int) -> None:
        """Open the page on which everyone in a recording decides."""
        from kijkwijzer.ui.consent.page import ConsentPage  # noqa: PLC0415  (seldom seen)

        library = self._desk.library
        if library is None:
            return
        self._page = ConsentPage(self._desk, library.recording(number))
        self._page.left.connect(self._leave)
        self._page.recorded.connect(self._recorded)
        self._page.withdraw_wished.connect(self._withdraw_asked)
        self.opened.emit(self._page)

    def stop(self) -> None:
        """Leave the page of consent; it asks first about answers that are not recorded."""
        if self._page is not None:
            self._page.stop()

    def withdraw(self, number: int) -> None:
        """Show what a withdrawal of this recording destroys, and ask for the number."""
        self._flow.ask(Wish(number))

    def show_receipt(self, number: int) -> None:
        """Show the receipt of an earlier withdrawal again."""
        self._flow.show_receipt(number)

    def ask_by_code(self) -> None:
        """Ask for the code on a client's paper."""
        self._flow.ask_by_code()

    def _leave(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self.left.emit(page.number)

    def _recorded(self, number: int) -> None:
        self.changed.emit(number, None)

    def _withdraw_asked(self, purpose: Purpose | None, by: "WithdrawnBy") -> None:
        if self._page is not None:
            person = self._page.asking.participant.code
            self._flow.ask(Wish(self._page.number, purpose, by, fixed=True, person=person))

    def _withdrawn(self, number: int, purpose: Purpose | None) -> None:
        page = self._page
        if page is not None and page.number == number:
            if purpose is None:
                self._leave()
            else:
                page.purpose_is_gone(purpose)
        self.changed.emit(number, purpose)

    def _broke_off(self, number: int) -> None:
        self.changed.emit(number, None)
