"""From a client's open notebook to what the client takes home. Nothing here opens a notebook."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from annotations.client_notes import ClientNote, Notebook
from annotations.guided.model import SessionLine
from annotations.model import NOTE_LENGTH_MAX
from annotations.trouble import Refused, translatable
from kijkwijzer.report.facts import Sender
from kijkwijzer.report.review_facts import OverviewFacts, Picture, Span
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.veil import Veil
from rubrics.guides import guide as shipped_guide
from rubrics.model import in_language

if TYPE_CHECKING:
    from annotations.library import Library


class OpenNotes(Protocol):
    """The client's notes of one session, open with the facilitator's key."""

    @property
    def session_id(self) -> UUID: ...

    @property
    def notebook(self) -> Notebook: ...

    @property
    def released(self) -> frozenset[UUID]: ...


def overview_facts(
    library: "Library", session_id: UUID, notes: OpenNotes, texts: Texts, sender: Sender
) -> OverviewFacts:
    """Ask what a client takes home. Raises NotAllowed, Refused for the notes of another session."""
    if notes.session_id != session_id:
        raise Refused(translatable("Trouble", "These notes are of another session."))
    notebook, line = notes.notebook, _line(library, session_id)
    recording = library.recording(line.number)
    veil = Veil(recording.participants, texts)
    written = sorted(
        (_without_codes(one, veil) for one in notebook.notes), key=lambda one: one.start_ms
    )
    spans = [Span(one.start_ms, one.end_ms, 0, at) for at, one in enumerate(written, start=1)]
    spans += [Span(start, end, 0) for start, end in _untold(notebook)]
    return OverviewFacts(
        recording=recording.number,
        held_on=recording.held_on,
        # The session may have begun before, on the day on which the facilitator chose pieces.
        looked_on=notebook.days[0] if notebook.days else line.begun_on,
        made_on=library.today(),
        picture=Picture(recording.film.duration_ms, (), tuple(spans)),
        notes=tuple(written),
        untold=_untold(notebook),
        released=notes.released,
        texts=_client_texts(notebook, line, veil, texts),
        sender=sender,
    )


def _line(library: "Library", session_id: UUID) -> SessionLine:
    for line in library.sessions():
        if line.id == session_id:
            return line
    raise Refused(translatable("Trouble", "This session is not there, or may not be looked at."))


def _without_codes(note: ClientNote, veil: Veil) -> ClientNote:
    text, other = (veil(one)[:NOTE_LENGTH_MAX] for one in (note.text, note.paraphrase))
    return replace(note, text=text, paraphrase=other)


def _untold(notebook: Notebook) -> tuple[tuple[int, int], ...]:
    """Give the pieces that no note is about."""
    return tuple(
        (one.start_ms, one.end_ms)
        for one in notebook.fragments
        if not any(one.start_ms <= note.start_ms <= one.end_ms for note in notebook.notes)
    )


def _client_texts(
    notebook: Notebook, line: SessionLine, veil: Veil, texts: Texts
) -> tuple[tuple[str, str], ...]:
    labels: Mapping[str, str] = {}
    with suppress(KeyError):
        labels = {
            one.id: in_language(one.label, texts.language)
            for _, one in shipped_guide(line.guide_id).fields()
        }
    return tuple(
        (labels.get(field_id, ""), veil(text))
        for field_id, text in notebook.texts.items()
        if text.strip()
    )
