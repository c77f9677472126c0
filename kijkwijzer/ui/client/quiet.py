"""The quiet pages: before it begins, after a no, after stopping, and at the end."""

from enum import StrEnum

from kijkwijzer.ui.client.other_pages import QuietPage
from kijkwijzer.ui.client.talk import Talk


class Answer(StrEnum):
    """What is pressed on a quiet page."""

    PREPARE = "prepare"
    START = "start"
    GO_ON = "go_on"
    TAKE_ALONG = "take_along"
    CLOSE = "close"


class Quiet:
    """Makes them, in the client's language."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._speech = talk.words.speech

    def door(self) -> QuietPage:
        """Give the page for the facilitator, before the client is asked anything."""
        speech = self._speech
        title = speech.translate("Client", "For {facilitator}")
        lines = (
            speech.translate(
                "Client", "You can choose two or three pieces beforehand, or do that together."
            ),
            speech.translate(
                "Client", "Then let the client sit at the screen. From there on it speaks to them."
            ),
        )
        buttons = (
            (Answer.PREPARE, speech.translate("Client", "Choose pieces now")),
            (Answer.START, speech.translate("Client", "Start with the client")),
        )
        return self._made(title, lines, buttons)

    def declined(self) -> QuietPage:
        """Give the page after a no."""
        speech = self._speech
        lines = (
            speech.translate("Client", "We do not look back. Nothing of this is kept."),
            speech.translate("Client", "You do not have to say why."),
        )
        return self._made(speech.translate("Client", "That is fine"), lines, self._close())

    def stopped(self, *, kept: bool) -> QuietPage:
        """Give the page after “I want to stop”; `kept` says whether all that was typed is kept."""
        speech = self._speech
        lines = self._all_kept() if kept else self._not_kept()
        on = (Answer.GO_ON, speech.translate("Client", "I want to go on"))
        # The last one is what Enter presses: it must not be what loses words.
        buttons = (on, *self._close()) if kept else (*self._close(), on)
        return self._made(speech.translate("Client", "We stop here"), lines, buttons)

    def _all_kept(self) -> tuple[str, ...]:
        speech = self._speech
        on = speech.translate("Client", "You may go on another day, or have it taken away.")
        if self._talk.shares_something():
            shared = speech.translate(
                "Client", "What you shared is shared. You can take it back, now or later."
            )
            return shared, speech.translate("Client", "What you keep to yourself stays locked."), on
        locked = speech.translate(
            "Client", "What you wrote stays locked. Only {facilitator} has the key."
        )
        return locked, on

    def _not_kept(self) -> tuple[str, ...]:
        speech = self._speech
        return (
            speech.translate(
                "Client", "The last words that you wrote could not be kept. That is not your fault."
            ),
            speech.translate(
                "Client",
                "Do you want to see them again? Press “I want to go on”. If you close this, those"
                " words are gone. What was kept before stays locked.",
            ),
        )

    def ended(self) -> QuietPage:
        """Give the page at the end."""
        speech = self._speech
        lines = (
            speech.translate("Client", "What you keep to yourself stays locked."),
            speech.translate(
                "Client", "You can always take something back, or change who may know it."
            ),
        )
        along = (Answer.TAKE_ALONG, speech.translate("Client", "Take an overview along"))
        return self._made(speech.translate("Client", "Thank you"), lines, (along, *self._close()))

    def _close(self) -> tuple[tuple[str, str], ...]:
        return ((Answer.CLOSE, self._speech.translate("Client", "Close")),)

    def _made(
        self, title: str, lines: tuple[str, ...], buttons: tuple[tuple[str, str], ...]
    ) -> QuietPage:
        say = self._talk.words.say
        return QuietPage(self._talk, say(title), [say(line) for line in lines], buttons)
