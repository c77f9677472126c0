"""From an open library to what stands on pages about looking back. Alone here, a library is asked.

It is asked by its own doors, so every use of a recording passes the gate. Codes of people become
words for what they are in the conversation: these pages name no one.
"""

from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from annotations.consent import NotAllowed
from annotations.guided.engine import RunState
from annotations.learning import EntryKind, written_in
from annotations.model import (
    Moment,
    Note,
    Perspective,
    Purpose,
    Recording,
    Role,
    Valence,
)
from annotations.trouble import Refused, translatable
from kijkwijzer.marked_with import rubric_of
from kijkwijzer.report.review_facts import (
    Fragment,
    Picture,
    SessionFacts,
    Span,
    StepDone,
    Told,
    TryOut,
)
from kijkwijzer.report.rubric_words import code_mark, lane_of, used_rubric
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.veil import Veil
from rubrics.catalog import shipped_rubric
from rubrics.guides_model import SessionGuide, Show
from rubrics.model import Rubric, in_language

if TYPE_CHECKING:
    from annotations.library import GuidedRun, Library, Looking, SeenSession


@dataclass(frozen=True)
class _Asked:
    """A session that is being asked about, and in what words the answer is."""

    library: "Library"
    run: "GuidedRun | SeenSession"
    recording: Recording
    texts: Texts
    veil: Veil

    @property
    def state(self) -> RunState:
        return self.run.state


def session_facts(
    library: "Library",
    session_id: UUID,
    texts: Texts,
    run: "GuidedRun | None" = None,
    looking: "Looking | None" = None,
) -> SessionFacts:
    """Ask what one session came to. Raises NotAllowed, Refused, Damaged.

    `run` and `looking` are those that somebody has open; without them what is kept is read, and
    nothing is written.
    """
    if run is not None and run.session_id != session_id:
        raise Refused(translatable("Trouble", "This is another session."))
    seen = library.session_state(session_id) if run is None else run
    recording = library.recording(seen.line.number)
    asked = _Asked(library, seen, recording, texts, Veil(recording.participants, texts))
    state, line = seen.state, seen.line
    facts = SessionFacts(
        recording=recording.number,
        held_on=recording.held_on,
        days=tuple(dict.fromkeys((line.begun_on, *state.taken_up_on))),
        days_since=line.days_since,
        guide=in_language(state.guide.name, texts.language),
        ended=line.is_over,
        made_on=library.today(),
        sealed=state.guide.sealed,
        steps=_steps(asked),
        told=_told(asked),
    )
    return facts if facts.sealed else _with_moments(facts, asked, looking)


def _with_moments(facts: SessionFacts, asked: _Asked, looking: "Looking | None") -> SessionFacts:
    if looking is not None:
        return _moments_of(facts, asked, looking)
    chosen = set(asked.state.chosen)

    def holds(rubric: tuple[str, str] | None) -> int:
        with closing(_look(asked, rubric)) as opened:
            return len(chosen.intersection(one.id for one in opened.moments()))

    with closing(_look(asked, max(_rubrics_used(asked), key=holds))) as opened:
        return _moments_of(facts, asked, opened)


def _look(asked: _Asked, rubric: tuple[str, str] | None) -> "Looking":
    return asked.library.look(asked.recording.number, asked.run.purposes[0], rubric=rubric)


def _rubrics_used(asked: _Asked) -> tuple[tuple[str, str] | None, ...]:
    """Give the kijkkaders that the coordinator has a layer for: asking for others makes one."""
    if asked.run.purposes[0] is not Purpose.OWN_LEARNING:
        return (None,)
    own = (one for one in asked.recording.layers if one.perspective is Perspective.COORDINATOR)
    return (None, *dict.fromkeys((one.rubric_id, one.rubric_version) for one in own))


def _moments_of(facts: SessionFacts, asked: _Asked, looking: "Looking") -> SessionFacts:
    """Add what was marked: the chosen moments, or those with words when none was chosen."""
    language, state = asked.texts.language, asked.state
    rubric = rubric_of(asked.library, looking.layer, shipped_rubric())
    moments = {one.id: one for one in looking.moments()}
    chosen = [moments[one] for one in state.chosen if one in moments]
    worded = filter(_has_words, moments.values()) if _is_alone(state.guide) else ()
    shown = sorted(chosen or worded, key=lambda one: one.start_ms)
    numbers = {one.id: place for place, one in enumerate(shown, start=1)}
    coded = state.guide.shows(Show.CODES)
    spans = tuple(
        Span(
            one.start_ms,
            one.end_ms,
            lane_of(rubric, one.principle_id) if coded else 0,
            numbers.get(one.id, 0),
        )
        for one in moments.values()
    )
    used = used_rubric(rubric, language)
    lanes = used.principles if coded else ()
    picture = Picture(asked.recording.film.duration_ms, lanes, spans)
    return replace(
        facts,
        picture=picture if spans else None,
        rubric=used if (coded and spans) or state.focus else None,
        focus=tuple(code_mark(rubric, code, language) for code in state.focus),
        fragments=tuple(_fragment(one, rubric, asked) for one in shown),
        chosen=bool(chosen),
        try_outs=_try_outs(asked),
    )


def _has_words(moment: Moment) -> bool:
    return bool(moment.note)


def _fragment(moment: Moment, rubric: Rubric, asked: _Asked) -> Fragment:
    language, guide = asked.texts.language, asked.state.guide
    # Whoever was there may read the page, so it says no more than the session itself showed.
    shown = moment.valence if _shows_valence(guide, moment.valence) else None
    valence = "" if shown is None else _valence(shown, rubric, asked.texts)
    codes = moment.codes if guide.shows(Show.CODES) else ()
    marks = tuple(code_mark(rubric, code, language) for code in codes)
    note = asked.veil.note(moment.note) if guide.shows(Show.NOTE) else Note()
    return Fragment(moment.start_ms, moment.end_ms, marks, valence, note)


def _valence(valence: str, rubric: Rubric, texts: Texts) -> str:
    for one in rubric.valences:
        if one.id == valence:
            return in_language(one.name, texts.language).lower()
    return texts.say(f"words.valence.{valence}")


def _steps(asked: _Asked) -> tuple[StepDone, ...]:
    """Give the steps that were come to, with what was written in each."""
    state, language = asked.state, asked.texts.language
    steps = []
    for step in state.guide.steps:
        written = tuple(
            (in_language(one.label, language), asked.veil(state.text(one.id)))
            for one in step.fields
            if state.text(one.id).strip()
        )
        if written or step.id in state.visited:
            steps.append(StepDone(in_language(step.title, language), written))
    return tuple(steps)


def _told(asked: _Asked) -> tuple[Told, ...]:
    """Give what the client released, where looking at it is part of this session."""
    guide = asked.state.guide
    if Purpose.CLIENT_REVIEW not in asked.run.purposes and not guide.shows(Show.RELEASED):
        return ()
    with suppress(NotAllowed):
        notes = asked.library.released_notes(asked.recording.number)
        return tuple(
            Told(one.start_ms, one.end_ms, asked.veil(one.text), one.in_other_words)
            for one in notes
            if not asked.state.guide.sealed or one.session_id == asked.run.session_id
        )
    return ()


def _shows_valence(guide: SessionGuide, valence: Valence | None) -> bool:
    works = guide.shows_what_works and valence is Valence.WORKS
    return guide.shows(Show.CODES) or works


def _is_alone(guide: SessionGuide) -> bool:
    """Whether notes of moments that nobody chose were before the eyes of their writer only."""
    return guide.shows(Show.NOTE) and len(guide.roles) == 1


def _try_outs(asked: _Asked) -> tuple[TryOut, ...]:
    """Give what was written to try out in this session itself: others are their owner's own."""
    if not asked.state.guide.shows(Show.TRY_OUT):
        return ()
    number, own_id = asked.recording.number, written_in(asked.run.session_id, EntryKind.TRY_OUT)
    return tuple(
        TryOut(asked.veil(entry.text), asked.veil(entry.notice), entry.until)
        for person in asked.recording.participants
        if person.role is Role.COORDINATOR
        for line in asked.library.learning(person.code)
        for entry in line.entries
        if entry.id == own_id and entry.number == number
    )
