"""What goes of guided sessions when one purpose of a recording is taken back, and what stays.

A session with a coach needs no permission of client review, but a step of it may show notes that
the client released: what was written there goes, and the session stays.
"""

from collections.abc import Collection
from contextlib import suppress
from uuid import UUID

from annotations.guided.model import Event, Wrote
from annotations.library.guided_line import guide_of
from annotations.model import Purpose
from annotations.store.catalogue import Work
from annotations.store.guided import KeptSession
from annotations.trouble import Damaged, Refused
from rubrics.guides_model import SessionGuide, Show


def sessions_that_go(work: Work, recording_id: UUID, purpose: Purpose) -> tuple[UUID, ...]:
    """Give the sessions about a recording that go as a whole with this purpose."""
    return tuple(one.id for one in work.guided.of(recording_id) if _goes(one, purpose))


def texts_that_go(work: Work, recording_id: UUID, purpose: Purpose) -> tuple[UUID, ...]:
    """Give the events with texts that go with this purpose, out of sessions that stay.

    Of a guide that is not known it is every text. What is damaged is passed by: nobody can read it.
    """
    if purpose is not Purpose.CLIENT_REVIEW:
        return ()
    found: list[UUID] = []
    for session in work.guided.of(recording_id):
        if _goes(session, purpose):
            continue
        fields = _fields_of(session.guide_id)
        with suppress(Damaged):
            events = work.guided.events(session)
            found += [one.id for one in events if _is_among(one.event, fields)]
    return tuple(found)


def fields_beside(guide: SessionGuide) -> frozenset[str]:
    """Give the fields of steps in which released notes are shown."""
    return frozenset(
        field.id for step in guide.steps if Show.RELEASED in step.shows for field in step.fields
    )


def _goes(session: KeptSession, purpose: Purpose) -> bool:
    """Whether all of a session goes with this purpose; sealed notes are the client's."""
    return purpose in session.purposes or (session.sealed and purpose is Purpose.CLIENT_REVIEW)


def _fields_of(guide_id: str) -> frozenset[str] | None:
    try:
        return fields_beside(guide_of(guide_id))
    except Refused:
        return None


def _is_among(event: Event, fields: Collection[str] | None) -> bool:
    if not isinstance(event, Wrote) or not event.text:
        return False
    return fields is None or event.field_id in fields
