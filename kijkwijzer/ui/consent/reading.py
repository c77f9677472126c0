"""What is read aloud: the question that is shown, or all of them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.consent.asking import Asking
from kijkwijzer.ui.consent.cards import AskCard
from kijkwijzer.ui.consent.questions import Question, lead
from kijkwijzer.ui.consent.speech import Speech


def to_read(asking: Asking, card: QWidget | None, speech: Speech) -> str:
    """Give the text that belongs to what is on the page."""
    if isinstance(card, AskCard) and card.single is not None:
        return " ".join(_spoken(card.single.question))
    heading = speech.translate("Consent", "May this recording be used?")
    said = [heading, lead(asking.participant.role, speech)]
    for one in asking.questions(speech):
        said.extend(_spoken(one))
    return " ".join(said)


def _spoken(one: Question) -> Iterator[str]:
    yield f"{one.name}."
    yield one.asked
    yield one.means
