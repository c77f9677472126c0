"""What is asked for each purpose, and what a no switches off. Knows no widget.

Short sentences at language level B1, said to the person who decides.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from annotations.model import Purpose, Role
from kijkwijzer.ui.consent.speech import Speech


@dataclass(frozen=True, slots=True)
class Question:
    """A purpose as it is put to somebody: its name, what it means, the question, what no does."""

    purpose: Purpose
    name: str
    means: str
    asked: str
    no_does: str


def question(purpose: Purpose, role: Role, speech: Speech) -> Question:
    """Put a purpose to somebody in this role."""
    means, asked = _PUT[purpose](role, speech)
    return Question(purpose, purpose_name(purpose, speech), means, asked, _no_does(purpose, speech))


def purpose_name(purpose: Purpose, speech: Speech) -> str:
    """Name a purpose as it is named to whoever decides."""
    names = {
        Purpose.OWN_LEARNING: speech.translate("Consent", "Looking back to learn"),
        Purpose.CLIENT_REVIEW: speech.translate("Consent", "Looking back together"),
        Purpose.THIRD_PARTY_COACH: speech.translate("Consent", "One coach looks along"),
        Purpose.INTERVISION: speech.translate("Consent", "Talking about it with colleagues"),
        Purpose.RESEARCH_CODING: speech.translate("Consent", "Research"),
        Purpose.TEACHING_CLIP: speech.translate("Consent", "A short piece in a training"),
        Purpose.QUOTE: speech.translate("Consent", "Words in a report"),
        Purpose.STILL_PUBLICATION: speech.translate("Consent", "A photo in a report"),
    }
    return names[purpose]


def lead(role: Role, speech: Speech) -> str:
    """Say that they decide, and that a no is fine."""
    if role is Role.CLIENT:
        return speech.translate(
            "Consent",
            "You decide for each part. Saying no is always fine. It has no consequences for your"
            " benefit or your support.",
        )
    return speech.translate(
        "Consent",
        "You decide for each part. Saying no is always fine and has no consequences.",
    )


def _no_does(purpose: Purpose, speech: Speech) -> str:
    if purpose is Purpose.OWN_LEARNING:
        return speech.translate(
            "Consent",
            "With a no the recording is destroyed. You see first what goes, and confirm it.",
        )
    return speech.translate(
        "Consent",
        "With a no this does not happen. What was made for it before is destroyed; you see first"
        " what that is. The rest stays as it is.",
    )


def until_said(until: date, speech: Speech) -> str:
    """Say until when a yes holds."""
    return speech.translate("Consent", "A yes holds until {day}. Then it ends by itself.").format(
        day=speech.day(until)
    )


def what_no_does(speech: Speech) -> tuple[str, ...]:
    """Say what really switches off, a sentence each."""
    return (
        speech.translate(
            "Consent",
            "Without “looking back to learn” nobody can play the recording."
            " It is destroyed, as soon as that is confirmed.",
        ),
        speech.translate(
            "Consent",
            "Without “together”, “a coach” or “colleagues” the app does not open the"
            " recording for them.",
        ),
        speech.translate(
            "Consent",
            "Without “research” the recording is in no count and no export for researchers.",
        ),
        speech.translate(
            "Consent",
            "Without “training”, “words” or “photo” the app gives nothing out for that.",
        ),
        speech.translate(
            "Consent",
            "What was made for it before is destroyed with a no. You see first what that is.",
        ),
        speech.translate(
            "Consent",
            "No answer counts as no. And all who are in the recording have to say yes.",
        ),
    )


def _own_learning(role: Role, speech: Speech) -> tuple[str, str]:
    word = speech.coordinator()
    if role is Role.COORDINATOR:
        return (
            speech.translate("Consent", "You look back at the conversation to learn from it."),
            speech.translate("Consent", "Do you want to look back at this conversation to learn?"),
        )
    if role is Role.CLIENT:
        means = speech.translate(
            "Consent", "Your {coordinator} looks back at the conversation to learn from it."
        )
        asked = speech.translate(
            "Consent", "May your {coordinator} look back at this conversation to learn?"
        )
    else:
        means = speech.translate(
            "Consent", "The {coordinator} looks back at the conversation to learn from it."
        )
        asked = speech.translate(
            "Consent", "May the {coordinator} look back at this conversation to learn?"
        )
    return means.format(coordinator=word), asked.format(coordinator=word)


def _client_review(role: Role, speech: Speech) -> tuple[str, str]:
    if role is Role.CLIENT:
        return (
            speech.translate("Consent", "You look at pieces together, and tell how it was."),
            speech.translate(
                "Consent", "Do you want to see pieces of it yourself, and tell how it was for you?"
            ),
        )
    return (
        speech.translate("Consent", "The client looks back at pieces too, and tells how it was."),
        speech.translate(
            "Consent", "May the client see pieces of it too, and tell how it was for them?"
        ),
    )


def _coach(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate("Consent", "One coach from outside looks along. They tell nobody."),
        speech.translate("Consent", "May one coach from outside look along?"),
    )


def _colleagues(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate("Consent", "A small group of colleagues looks along. They tell nobody."),
        speech.translate("Consent", "May colleagues look along in a small group?"),
    )


def _research(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate(
            "Consent", "Researchers look at the conversation and write down what they see."
        ),
        speech.translate("Consent", "May researchers study this conversation?"),
    )


def _training(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate(
            "Consent",
            "Others see a short piece in a lesson or a training. Only with a blurred face and a"
            " changed voice. This program cannot do that yet.",
        ),
        speech.translate("Consent", "May others see a short piece in a lesson or a training?"),
    )


def _words(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate("Consent", "What you said is in a report, without your name."),
        speech.translate("Consent", "May your words be in a report, without your name?"),
    )


def _photo(_role: Role, speech: Speech) -> tuple[str, str]:
    return (
        speech.translate(
            "Consent", "A photo from the recording is in a report. You can ask for a blurred face."
        ),
        speech.translate("Consent", "May a photo from the recording be in a report?"),
    )


_PUT: Final[Mapping[Purpose, Callable[[Role, Speech], tuple[str, str]]]] = {
    Purpose.OWN_LEARNING: _own_learning,
    Purpose.CLIENT_REVIEW: _client_review,
    Purpose.THIRD_PARTY_COACH: _coach,
    Purpose.INTERVISION: _colleagues,
    Purpose.RESEARCH_CODING: _research,
    Purpose.TEACHING_CLIP: _training,
    Purpose.QUOTE: _words,
    Purpose.STILL_PUBLICATION: _photo,
}
