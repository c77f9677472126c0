"""Reading a page of the client's screen aloud, where this computer has a voice for its language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kijkwijzer.ui.client.frame import Top
from kijkwijzer.ui.consent.aloud import ReadAloud


class Voice(QObject):
    """Joins the button above the page to the voice. `read` gives what is read.

    `changed` tells that it began or ended, or that there is no voice after all.
    """

    changed = Signal()

    def __init__(self, top: Top, language: str, read: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._top, self._language, self._read = top, language, read
        self.aloud = ReadAloud(self)
        self.aloud.changed.connect(self.changed)
        top.aloud_wished.connect(self._press)

    @property
    def is_there(self) -> bool:
        """Whether there may be a voice for this language."""
        return self.aloud.can(self._language)

    def show_now(self) -> None:
        """Show the button when there may be a voice, and what it does now."""
        self._top.show_reading(reading=self.aloud.speaking())
        self._top.aloud.setVisible(self.is_there)

    def say(self, text: str) -> None:
        """Read this, in place of what is being read."""
        self.aloud.say(text, self._language)

    def stop(self) -> None:
        """Be quiet."""
        self.aloud.stop()

    def _press(self) -> None:
        if self.aloud.speaking():
            self.aloud.stop()
        else:
            self.say(self._read())
