"""What a check asks of the ledger: that the log is unbroken and every withdrawal is finished."""

from collections.abc import Iterator
from typing import Final

from annotations.library.auditing import breaks
from annotations.library.rooms import Rooms
from annotations.model import recording_label
from annotations.trouble import Damaged, PlaceTrouble, Trouble, translatable

_OF_ALL: Final = translatable(
    "Trouble",
    "The withdrawal of {recording} is not finished. Close the library and open it again;"
    " make room on the disk first.",
)
_OF_ONE_USE: Final = translatable(
    "Trouble",
    "The withdrawal of one use of {recording} is not finished; the recording itself stays. Close"
    " the library and open it again; make room on the disk first.",
)


def ledger_troubles(rooms: Rooms) -> Iterator[Trouble]:
    """Give what is wrong with the log, the register, or a withdrawal that was begun."""
    for row in breaks(rooms):
        words = translatable(
            "Trouble",
            "The log of this library is broken at line {line}: something was changed, taken out,"
            " or put back.",
        )
        yield Damaged(words, line=row)
    with rooms.catalogue.reading() as work:
        begun = work.withdrawals.begun()
    for one in begun:
        words = _OF_ALL if one.purpose is None else _OF_ONE_USE
        yield PlaceTrouble(words, recording=recording_label(one.number))
    yield from _unreadable(rooms)


def _unreadable(rooms: Rooms) -> Iterator[Trouble]:
    try:
        with rooms.catalogue.reading() as work:
            work.register(rooms.vault.ledger_cipher).all()
    except Damaged:
        words = translatable("Trouble", "The register of copies is damaged and cannot be read.")
        yield Damaged(words)
