"""What a newcomer is asked to do in the practice conversation, in order. Knows no page."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from annotations.ports import Change

translate = QCoreApplication.translate


class Task(StrEnum):
    """What a step asks for, and so what ends it."""

    PLAY = "play"
    MARK = "mark"
    SEE = "see"
    THINK = "think"
    TRY = "try"


@dataclass(frozen=True, slots=True)
class TourStep:
    """One thing to do. `seen` says whether a change to the moments did it."""

    task: Task
    title: str
    words: str
    seen: Callable[[Change], bool]


def tour_steps(play_key: str, mark_key: str) -> tuple[TourStep, ...]:
    """Give the steps in the language of the window; keys are named as they are set."""
    return (_play(play_key), _mark(mark_key), _see(), _think(), _try())


def _play(key: str) -> TourStep:
    title = translate("Tour", "Look and listen")
    words = translate(
        "Tour", "Press {key} to play. Look for half a minute, as if you do not know these two."
    )
    return TourStep(Task.PLAY, title, words.format(key=key), _never)


def _mark(key: str) -> TourStep:
    title = translate("Tour", "Mark what touches you")
    words = translate(
        "Tour",
        "Something happens between them? Press {key}. The film goes on; the words come later.",
    )
    return TourStep(Task.MARK, title, words.format(key=key), _marked)


def _see() -> TourStep:
    title = translate("Tour", "First write what you see")
    words = translate(
        "Tour",
        "Write in the note what a camera could have seen or heard: “He looks at the screen.” Not"
        " yet what it means.",
    )
    return TourStep(Task.SEE, title, words, _saw)


def _think() -> TourStep:
    title = translate("Tour", "Only then what you think")
    words = translate(
        "Tour",
        "Open the other fields of the note. What do you make of it? What does it do to the other?"
        " “No contact” is not yet “not motivated”.",
    )
    return TourStep(Task.THINK, title, words, _thought)


def _try() -> TourStep:
    title = translate("Tour", "Choose one thing to try")
    words = translate(
        "Tour", "One is enough. Choose one, or write your own. You find it again under Learn."
    )
    return TourStep(Task.TRY, title, words, _never)


def _never(_change: Change) -> bool:
    return False


def _marked(change: Change) -> bool:
    return any(one.before is None and one.after is not None for one in change.all())


def _saw(change: Change) -> bool:
    return any(one.after is not None and one.after.note.observation.strip() for one in change.all())


def _thought(change: Change) -> bool:
    return any(
        text.strip()
        for one in change.all()
        if one.after is not None
        for text in one.after.note.texts()[1:]
    )
