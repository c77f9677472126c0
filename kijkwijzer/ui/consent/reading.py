"""What is read aloud: the question that is shown, or all of them."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from annotations.model import Purpose
from kijkwijzer.ui.consent.asking import Asking
from kijkwijzer.ui.consent.cards import AskCard
from kijkwijzer.ui.consent.questions import Question, lead, what_no_does
from kijkwijzer.ui.consent.speech import Speech


def to_read(
    asking: Asking, card: QWidget | None, ends: Mapping[Purpose, str], speech: Speech
) -> str:
    """Give the text that belongs to what is on the page, with what a no does and until when.

    `ends` says of every purpose until when a yes holds.
    """
    if isinstance(card, AskCard) and card.single is not None:
        one = card.single.question
        return " ".join((*_spoken(one), ends[one.purpose], one.no_does))
    heading = speech.translate("Consent", "May this recording be used?")
    said = [heading, lead(asking.participant.role, speech)]
    for one in asking.questions(speech):
        said.extend(_spoken(one))
    return " ".join((*said, ends[Purpose.OWN_LEARNING], *what_no_does(speech)))


def _spoken(one: Question) -> Iterator[str]:
    yield f"{one.name}."
    yield one.asked
    yield one.means
