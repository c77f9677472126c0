"""Adding to the audit log, and comparing its end with what the key ring knows of it."""

from contextlib import suppress
from uuid import UUID

from annotations.library.rooms import Rooms
from annotations.store.audit import Event, Head
from annotations.store.catalogue import Work
from annotations.trouble import PlaceTrouble
from annotations.vault.keyring import AuditHead


def note(rooms: Rooms, work: Work, event: Event, ref: UUID | None = None) -> Head:
    """Add an event to the log, as part of the unit of work that does it; gives the new end."""
    log = work.audit(rooms.vault.mac, rooms.vault.actor)
    return log.add(event, rooms.clock(), ref)


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
    known = rooms.vault.audit_head
    if known is None:
        return False
    with rooms.catalogue.reading() as work:
        log = work.audit(rooms.vault.mac, rooms.vault.actor)
        return not log.holds(Head(known.seq, known.mac))


def breaks(rooms: Rooms) -> tuple[int, ...]:
    """Give the number of each row of the log that is not as it was noted."""
    known = rooms.vault.audit_head
    with rooms.catalogue.reading() as work:
        log = work.audit(rooms.vault.mac, rooms.vault.actor)
        return tuple(log.broken_at(None if known is None else Head(known.seq, known.mac)))
