"""What a person takes along: a code that is made once their answers are kept, and the paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui.consent.asking import Asking
from kijkwijzer.ui.consent.side import TakeAlongCard, spoken
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.consent.unkept import ask_before_code_goes
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.paper import print_paper, save_paper
from kijkwijzer.ui.translation import say


class Receipt(QObject):
    """Fills the card beside the questions. The code is held until the page shows something else."""

    def __init__(self, desk: Desk, asking: Asking, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._asking = desk, asking
        self._card: TakeAlongCard | None = None
        self._speech = Speech("nl")
        self._code = ""
        self._is_out = False

    @property
    def code(self) -> str:
        """The code that is shown now; "" when there is none."""
        return self._code

    @property
    def is_loose(self) -> bool:
        """Whether a code is shown that was neither saved nor printed."""
        return bool(self._code) and not self._is_out

    def card(self, speech: Speech, *, done: bool) -> TakeAlongCard:
        """Make the card anew, in this language; the code stays while the answers are done."""
        self._speech = speech
        made = TakeAlongCard(self._asking.participant.role, speech)
        made.save_wished.connect(self.save)
        made.print_wished.connect(self.print)
        made.new_code_wished.connect(self.make_code)
        self._card = made
        if not done:
            self._code = ""
        self._fill()
        return made

    def leave(self, go_on: Callable[[], None]) -> None:
        """Go on, but ask once while a code is on this screen and nowhere else."""
        if self.is_loose:
            ask_before_code_goes(self._page(), self._speech, go_on, self.save)
        else:
            go_on()

    def make_code(self) -> None:
        """Make a code for the person who is being asked, and show it this once."""
        try:
            self._code = self._asking.new_code()
        except Trouble as trouble:
            self._tell(say(trouble), "trouble")
            return
        self._is_out = False
        self._fill()

    def save(self) -> None:
        """Ask where to, and save the receipt as PDF."""
        made = self._maker()
        keep = self._desk.keep_paper

        def write(file: Path) -> None:
            keep(made(), file)

        name = f"{self._asking.recording.label}-{self._asking.participant.code}.pdf"
        save_paper(self._page(), name, write, self._tell_how)

    def print(self) -> None:
        """Print the receipt."""
        print_paper(self._page(), self._maker(), self._tell_how)

    def _maker(self) -> "partial[bytes]":
        asking = self._asking
        return partial(
            self._desk.consent_paper,
            asking.recording.number,
            asking.participant.code,
            spoken(self._code),
            self._speech.language,
        )

    def _page(self) -> QWidget:
        # Not kept on self: the page keeps this, and would make a circle with it.
        return cast("QWidget", self.parent())

    def _fill(self) -> None:
        if self._card is None:
            return
        if self._code:
            self._card.show_code(self._code)
        else:
            self._card.promise(again=self._asking.decided_before())

    def _tell_how(self, words: str, kind: str) -> None:
        self._is_out = self._is_out or kind == "good"
        self._tell(words, kind)

    def _tell(self, words: str, kind: str) -> None:
        if self._card is not None:
            self._card.tell(words, kind)
