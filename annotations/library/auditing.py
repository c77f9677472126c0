"""Adding to the audit log, and comparing its end with what the key ring knows of it."""

import re
from contextlib import suppress
from typing import Final
from uuid import UUID

from annotations.library.rooms import Rooms
from annotations.model import Decision
from annotations.store.audit import Event, Head
from annotations.store.catalogue import Work
from annotations.trouble import PlaceTrouble, Refused, translatable
from annotations.vault.keyring import AuditHead

_MARK_LENGTH: Final = 64
_MARK: Final = re.compile(rf"[0-9a-f]{{{_MARK_LENGTH}}}", re.ASCII)


def note(rooms: Rooms, work: Work, event: Event, ref: UUID | None = None) -> Head:
    """Add an event to the log, as part of the unit of work that does it; gives the new end."""
    log = work.audit(rooms.vault.mac, rooms.vault.actor)
    return log.add(event, rooms.clock(), ref)


def note_decision(rooms: Rooms, work: Work, recording_id: UUID, decision: Decision) -> Decision:
    """Keep a decision and note it in the log, with the state before it and its own; gives it."""
    before = [
        one.state.value
        for one in work.decisions.of(recording_id)
        if (one.participant_id, one.purpose) == (decision.participant_id, decision.purpose)
    ]
    work.decisions.add(recording_id, decision)
    change = f"{before[-1] if before else 'none'}>{decision.state.value}"
    log = work.audit(rooms.vault.mac, rooms.vault.actor)
    log.add(Event.CONSENT_CHANGE, rooms.clock(), recording_id, change)
    return decision


def noted(rooms: Rooms, event: Event) -> None:
    """Add an event that has happened already; one that the disk refuses is not told as a failure.

    For what is not kept in the database itself, such as a change of passphrase.
    """
    with suppress(PlaceTrouble), rooms.catalogue.writing() as work:
        note(rooms, work, event)


def head_of(rooms: Rooms) -> Head | None:
    """Give the end of the log; None when nothing was noted yet."""
    with rooms.catalogue.reading() as work:
        return work.audit(rooms.vault.mac, rooms.vault.actor).head()


def anchor(rooms: Rooms) -> None:
    """Note the end of the log in the key ring, where the database cannot take it back."""
    head = head_of(rooms)
    if head is not None:
        rooms.vault.anchor(AuditHead(head.seq, head.mac))


def is_cut(rooms: Rooms) -> bool:
    """Whether the log lacks the end that the key ring knows: the database is an older one."""
    known = _anchored(rooms)
    if known is None:
        return False
    with rooms.catalogue.reading() as work:
        return not work.audit(rooms.vault.mac, rooms.vault.actor).holds(known)


def is_mark_known(rooms: Rooms, mark: str) -> bool:
    """Whether the mark on a receipt, in hex, is of a row of this log. Raises Refused for none."""
    typed = "".join(mark.split()).casefold()
    if not _MARK.fullmatch(typed):
        text = translatable(
            "Trouble",
            "This is not a mark of the log: it has {length} letters and digits, from 0 to 9 and a"
            " to f.",
        )
        raise Refused(text, length=_MARK_LENGTH)
    with rooms.catalogue.reading() as work:
        return work.audit(rooms.vault.mac, rooms.vault.actor).knows(bytes.fromhex(typed))


def breaks(rooms: Rooms) -> tuple[int, ...]:
    """Give the number of each row of the log that is not as it was noted."""
    with rooms.catalogue.reading() as work:
        log = work.audit(rooms.vault.mac, rooms.vault.actor)
        return tuple(log.broken_at(_anchored(rooms)))


def _anchored(rooms: Rooms) -> Head | None:
    """Give the end that the key ring knows, as the log has it: neither knows the other's words."""
    known = rooms.vault.audit_head
    return None if known is None else Head(known.seq, known.mac)
