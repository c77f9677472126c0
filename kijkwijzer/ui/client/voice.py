"""Reading a page of the client's screen aloud, where this computer has a voice for its language."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kijkwijzer.ui.client.frame import Top
from kijkwijzer.ui.consent.aloud import ReadAloud


class Voice(QObject):
    """Joins the button above the page to the voice. `read` gives what is read."""

    def __init__(self, top: Top, language: str, read: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._top, self._language, self._read = top, language, read
        self.aloud = ReadAloud(self)
        self.aloud.changed.connect(self.show_now)
        top.aloud_wished.connect(self._press)

    def show_now(self) -> None:
        """Show the button when there may be a voice, and what it does now."""
        self._top.show_reading(reading=self.aloud.speaking())
        self._top.aloud.setVisible(self.aloud.can(self._language))

    def stop(self) -> None:
        """Be quiet."""
        self.aloud.stop()

    def _press(self) -> None:
        if self.aloud.speaking():
            self.aloud.stop()
        else:
            self.aloud.say(self._read(), self._language)
