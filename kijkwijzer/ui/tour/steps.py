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
    return (
        TourStep(
            Task.PLAY,
            translate("Tour", "Look and listen"),
            translate(
                "Tour",
                "Press {key} to play. Look for half a minute, as if you do not know these two.",
            ).format(key=play_key),
            lambda _change: False,
        ),
        TourStep(
            Task.MARK,
            translate("Tour", "Mark what touches you"),
            translate(
                "Tour",
                "Something happens between them? Press {key}. The film goes on; the words come"
                " later.",
            ).format(key=mark_key),
            _marked,
        ),
        TourStep(
            Task.SEE,
            translate("Tour", "First write what you see"),
            translate(
                "Tour",
                "Write in the note what a camera could have seen or heard: “He looks at the"
                " screen.” Not yet what it means.",
            ),
            _saw,
        ),
        TourStep(
            Task.THINK,
            translate("Tour", "Only then what you think"),
            translate(
                "Tour",
                "Open the other fields of the note. What do you make of it? What does it do to"
                " the other? “No contact” is not yet “not motivated”.",
            ),
            _thought,
        ),
        TourStep(
            Task.TRY,
            translate("Tour", "Choose one thing to try"),
            translate(
                "Tour",
                "One is enough. Choose one, or write your own. You find it again under Learn.",
            ),
            lambda _change: False,
        ),
    )


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
