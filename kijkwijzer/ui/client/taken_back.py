"""What is said when a note that others could read is locked again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotations.client_notes import ClientNote
from annotations.model import recording_label
from kijkwijzer.ui import work
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.client.page import say, words
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.words import long_date
from rubrics.guides import guide
from rubrics.model import in_language

if TYPE_CHECKING:
    from annotations.library import Echo


class TakenBack(QWidget):
    """Says what is locked again, what cannot be undone, and where words still stand."""

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self._talk = talk
        self.locked = words("", "read")
        self.elsewhere = words("", "muted")
        parts = column(self, spacing_px=6)
        for part in (self.locked, self.elsewhere):
            parts.addWidget(part)
        self.hide()

    def say(self, note: ClientNote) -> None:
        """Say it of a note, as it was while others could read it.

        Where its words still stand is looked for in all that was written, on a worker.
        """
        speech = self._talk.words.speech
        locked = speech.translate(
            "Client", "This is locked again. What somebody has read already, cannot be unread."
        )
        say(self.locked, locked)
        self.elsewhere.hide()
        self.show()
        talk = self._talk
        work.run(self, lambda _: talk.echoes(note), self._say_where, self._not_found)

    def _say_where(self, found: "tuple[Echo, ...]") -> None:
        if not found:
            return
        told = self._talk.words.speech.translate(
            "Client",
            "For {facilitator}: some of these words also stand here: {places}. Have them taken out"
            " there.",
        )
        say(self.elsewhere, self._talk.words.say(told, places="; ".join(map(self._place, found))))
        self.elsewhere.show()

    def _not_found(self, trouble: Exception) -> None:
        """Say nothing of it: the library was closed meanwhile, and what is locked is locked."""

    def _place(self, echo: "Echo") -> str:
        speech = self._talk.words.speech
        name = speech.translate("Client", "on the page Learn")
        if echo.guide_id:
            name = _name_of(echo.guide_id, speech.language)
        label = "" if echo.number is None else f"{recording_label(echo.number)}, "
        return f"{name} ({label}{long_date(echo.on)})"


def _name_of(guide_id: str, language: str) -> str:
    try:
        return in_language(guide(guide_id).name, language)
    except KeyError:
        return guide_id
