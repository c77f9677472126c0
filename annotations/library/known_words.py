"""What a text that is to leave the safe haven is compared with: people, days, and what was said.

What is sealed for a client is never among it: no answer may tell what stands there.

Only what may be looked at is read: a check must not tell what stands in a recording that is shut.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from annotations.consent import Answer
from annotations.guided.model import Focused, Wrote
from annotations.learning import EntryKind
from annotations.library.entries import own_layers
from annotations.library.gate import are_open
from annotations.library.keeping import read_blob
from annotations.library.looking import CAPTIONS
from annotations.library.rooms import Rooms
from annotations.model import Purpose, Recording
from annotations.plan_text import Known
from annotations.trouble import Damaged

_TIMING: Final = "-->"

Answered = Mapping[Purpose, Answer]


def known_words(
    rooms: Rooms,
    recordings: Iterable[Recording],
    readable: Mapping[Recording, Answered],
    released: Callable[[Recording], Iterable[str]],
) -> Known:
    """Give the people, days and kinds of all recordings, and what was written and said in some.

    `readable` are those that may be looked at, with the answer for each purpose; `released` gives
    the words that a client let others read. What is damaged is passed by: nobody can have read it
    either, and the check of the library tells of it.
    """
    every = tuple(recordings)
    texts: list[str] = []
    for recording, answers in readable.items():
        texts.extend(_notes(rooms, recording))
        texts.extend(_captions(rooms, recording))
        texts.extend(_sessions(rooms, recording, answers))
        texts.extend(_quoted(rooms, recording))
        texts.extend(released(recording))
    return Known(
        frozenset(person.code for one in every for person in one.participants),
        frozenset(one.held_on for one in every),
        tuple(texts),
        frozenset(one.kind for one in every),
    )


def _notes(rooms: Rooms, recording: Recording) -> Iterator[str]:
    for layer in own_layers(recording):
        with suppress(Damaged), rooms.catalogue.reading() as work:
            for moment in work.moments(layer).all():
                yield from filter(None, moment.note.texts())


def _sessions(rooms: Rooms, recording: Recording, answers: Answered) -> Iterator[str]:
    """Give what was written and looked for in sessions whose every purpose is open."""
    with rooms.catalogue.reading() as work:
        for session in work.guided.of(recording.id):
            if session.sealed or not are_open(answers, session.purposes):
                continue
            with suppress(Damaged):
                for kept in work.guided.events(session):
                    if isinstance(kept.event, Wrote):
                        yield kept.event.text
                    elif isinstance(kept.event, Focused):
                        yield " ".join(kept.event.codes)


def _quoted(rooms: Rooms, recording: Recording) -> Iterator[str]:
    """Give the quotes in what anybody learned; the rest of it is their own words."""
    with rooms.catalogue.reading() as work:
        repository = work.learning(rooms.vault.ledger_cipher)
        with suppress(Damaged):
            for entry in repository.of(recording.id):
                if entry.kind is EntryKind.LOOKED_BACK:
                    yield entry.quote_or_next


def _captions(rooms: Rooms, recording: Recording) -> Iterator[str]:
    for kind in CAPTIONS.values():
        with suppress(Damaged):
            vtt = read_blob(rooms, recording, kind)
            if vtt is not None:
                yield spoken(vtt.decode(errors="replace"))


def spoken(vtt: str) -> str:
    """Give the words of captions (WebVTT text) without their times and marks."""
    blocks = vtt.replace("\r\n", "\n").split("\n\n")
    said = []
    for block in blocks:
        _, timing, text = block.partition(_TIMING)
        if timing:
            said.append(_unmarked(text.partition("\n")[2]))
    return "\n".join(said)


def _unmarked(text: str) -> str:
    """Take marks such as <v Name> out; what is said may hold no such sign itself."""
    outside = (piece.rpartition(">")[2] for piece in text.split("<"))
    return "".join(outside)
