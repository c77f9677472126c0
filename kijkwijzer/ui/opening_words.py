"""What came of opening a library: what was put back, finished, and could not be finished yet.

Said in the window and on the command line in the same words.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from annotations.model import Purpose, recording_label
from kijkwijzer.ui.translation import say, translate

if TYPE_CHECKING:
    from annotations.library import Library, Restored

Named = Callable[[Purpose], str]


def opening_words(library: "Library", name: Named) -> tuple[str, ...]:
    """Say what whoever opens it has to know, a sentence or two each; mostly nothing.

    `name` names a purpose.
    """
    restored = library.restored
    told = list(_restored(restored, name)) if restored is not None else []
    again = restored.withdrawn_again if restored is not None else ()
    return tuple(told + list(_finished(library, again, name)) + list(_unfinished(library, name)))


def _restored(restored: "Restored", name: Named) -> Iterator[str]:
    if restored.older:
        yield translate("Opening", "An older copy of this library was put back.")
    if restored.withdrawn_again:
        said = translate("Opening", "What had been withdrawn was withdrawn again: {recordings}.")
        yield said.format(recordings=_labels(restored.withdrawn_again))
    if restored.hidden:
        said = translate(
            "Opening",
            "Withdrawn before, and not shown; it could not be cleared away yet: {recordings}.",
        )
        yield said.format(recordings=_labels(restored.hidden))
    if restored.closed_again:
        said = translate("Opening", "What had been closed is closed again: {what}.")
        closed = (_what(number, purpose, name) for number, purpose in restored.closed_again)
        yield said.format(what=", ".join(closed))
    if restored.unconfirmed:
        said = translate(
            "Opening",
            "Of these nobody can tell what was closed since; nothing is open there until everybody"
            " says yes again: {recordings}.",
        )
        yield said.format(recordings=_labels(restored.unconfirmed))
    if restored.ledger_damaged:
        yield translate(
            "Opening",
            "What this computer remembered of withdrawals in this library could not be read.",
        )


def _finished(library: "Library", again: Iterable[int], name: Named) -> Iterator[str]:
    said = translate("Opening", "Withdrawing {what} had broken off. It is finished now.")
    for one in library.finished:
        if one.number not in again:
            yield said.format(what=_what(one.number, one.purpose, name))


def _unfinished(library: "Library", name: Named) -> Iterator[str]:
    said = translate(
        "Opening",
        "{what} is withdrawn and closed, and not all of it could be cleared away yet. That goes on"
        " when the library is opened again.",
    )
    for one in library.unfinished:
        why = say(one.held_up) if one.held_up is not None else ""
        told = said.format(what=_what(one.number, one.purpose, name))
        yield " ".join(filter(None, (told, why)))


def _what(number: int, purpose: Purpose | None, name: Named) -> str:
    label = recording_label(number)
    return label if purpose is None else f"{label} ({name(purpose)})"


def _labels(numbers: Iterable[int]) -> str:
    return ", ".join(map(recording_label, numbers))
