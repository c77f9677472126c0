"""What pages take from an open library: by its doors, and naming no one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader

from annotations.client_notes import ClientNote, Sharing
from annotations.client_notes import Fragment as Piece
from annotations.consent import NotAllowed
from annotations.edits import AddMoment, ReplaceMoment
from annotations.learning import (
    EntryKind,
    LearningEntry,
    Link,
    following,
    line_begun_in,
    new_insight,
    written_in,
)
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    Valence,
    new_moment,
)
from annotations.trouble import Refused
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.report import Sender, client_overview, session_summary
from kijkwijzer.report.from_library import session_facts
from kijkwijzer.report.review_facts import SessionFacts
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.veil import Veil
from rubrics.catalog import shipped_rubric
from rubrics.guides import guide
from rubrics.guides_model import SessionGuide, Show
from rubrics.writer import write_rubric

ALONE, CLIENT, TALK, TOGETHER = (
    guide(name)
    for name in ("zelf-terugkijken", "klant-kijkt-terug", "reflectiegesprek", "samenleergesprek")
)
PHRASE = "paarse egel zingt onder water"
NL = load_texts("nl")


def _read(data: bytes) -> str:
    pages = PdfReader(BytesIO(data), strict=True).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def ahead() -> list[timedelta]:
    """How far the clock of the library is ahead."""
    return [timedelta(0)]


@pytest.fixture
def library(tmp_path: Path, ahead: list[timedelta]) -> Iterator[Library]:
    made, _ = Library.create(
        tmp_path / "library",
        "drie blauwe fietsen",
        light=True,
        ledgers=tmp_path / "ledgers",
        clock=lambda: datetime.now().astimezone() + ahead[0],
    )
    with made:
        yield made


@pytest.fixture
def decide(library: Library) -> Callable[..., None]:
    def record(purpose: Purpose, state: DecisionState = DecisionState.GIVEN) -> None:
        until = date.today() + timedelta(days=90) if state is DecisionState.GIVEN else None
        for person in library.recording(1).participants:
            library.record_decision(1, person.code, purpose, state, until)

    return record


@pytest.fixture(autouse=True)
def recording(library: Library, decide: Callable[..., None]) -> None:
    """R-001, which everyone allows for own learning, client review and a coach."""
    people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
    draft = RecordingDraft(date.today() - timedelta(days=3), "Intake", Setting.DESK, people)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 1000)
        digest = sha256(b"film").digest()
        arrival.finish(Film(240_000, has_picture=True, has_sound=True), digest, digest[::-1])
    for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW, Purpose.THIRD_PARTY_COACH):
        decide(purpose)


@pytest.fixture
def session(library: Library) -> SimpleNamespace:
    """A session alone, brought to its end, with a chosen moment and one that was not chosen."""
    run = library.begin_session(1, ALONE)
    looking = library.look(1)
    note = Note("K-014 stopt met praten, zegt W-01.", "Zij schrikt.")
    chosen = new_moment(
        looking.layer.id, 12_000, "zien.contact", 20_000, note=note, valence=Valence.WORKS_NOT
    )
    other = new_moment(looking.layer.id, 90_000, "klant.regie", note=Note("Niet gekozen."))
    for moment in (chosen, other):
        looking.apply(AddMoment(moment))
    field = next(one.id for _, one in ALONE.fields())
    run.write(field, "Laat ik k-014 uitpraten?")
    run.choose((chosen.id,))
    return SimpleNamespace(id=run.session_id, run=run, looking=looking, chosen=chosen)


@pytest.fixture
def begin_sealed(library: Library) -> Callable[..., tuple[UUID, object]]:
    def begin() -> tuple[UUID, object]:
        who, _ = library.add_facilitator(f"F{uuid4().hex[:4]}", PHRASE, light=True)
        run = library.begin_session(1, CLIENT, facilitator=who.id)
        key = library.open_facilitator(who.id, PHRASE)
        return run.session_id, library.open_notebook(run.session_id, key)

    return begin


def test_summary_shows_what_was_chosen_and_written(library: Library, session) -> None:
    text = _read(session_summary(library, session.id, "nl"))
    for said in ("R-001", "3 dagen na het gesprek", "Contact houden", "Zij schrikt.", "00:12"):
        assert said in text
    assert "Mijn leervraag" in text
    assert "Niet gekozen." not in text


def test_pages_put_a_word_for_the_role_in_place_of_a_code(library: Library, session) -> None:
    text = _read(session_summary(library, session.id, "nl"))
    assert "[klant] stopt met praten, zegt [werkregisseur]." in text
    assert "Laat ik [klant] uitpraten?" in text
    assert not [code for code in ("K-014", "k-014", "W-01") if code in text]


@pytest.mark.parametrize("code", ["K014", "k 14", "K.014", "\uff2b\u2212014", "K\u00ad-014"])
def test_a_code_typed_in_another_way_is_a_word_for_the_role_too(library, code) -> None:
    veil = Veil(library.recording(1).participants, NL)
    assert veil(f"Ik zag {code} lachen, en W01 niet; é.") == (
        "Ik zag [klant] lachen, en [werkregisseur] niet; é."
    )


def _told_of(library: Library, led: SessionGuide, session: SimpleNamespace) -> SessionFacts:
    run = library.begin_session(1, led)
    run.choose((session.chosen.id,))
    return session_facts(library, run.session_id, NL, run)


def test_a_page_that_the_client_may_see_has_no_notes_or_codes(library, session) -> None:
    facts = _told_of(library, TOGETHER, session)
    (shown,) = facts.fragments
    assert (shown.codes, shown.note, shown.valence) == ((), Note(), "")
    assert facts.picture is not None
    assert facts.picture.lanes == ()
    assert {one.lane for one in facts.picture.spans} == {0}
    assert facts.rubric is None


def test_a_page_shows_of_a_moment_what_its_session_showed(library, session) -> None:
    (talked,) = _told_of(library, TALK, session).fragments
    assert (talked.codes, talked.valence) == ((), "")
    assert talked.note.interpretation == "Zij schrikt."
    (alone,) = _told_of(library, ALONE, session).fragments
    assert alone.codes
    assert (alone.note.interpretation, alone.valence) == ("Zij schrikt.", "werkt niet")


@pytest.mark.parametrize(
    ("valence", "said"), [(Valence.WORKS, "werkt"), (Valence.WORKS_NOT, ""), (None, "")]
)
def test_where_one_only_chooses_what_works_the_page_says_that_alone(
    library, session, valence, said
) -> None:
    uncoded = tuple(replace(one, shows=one.shows - {Show.CODES}) for one in ALONE.steps)
    after = replace(session.chosen, valence=valence)
    session.looking.apply(ReplaceMoment(session.chosen, after))
    (shown,) = _told_of(library, replace(ALONE, steps=uncoded), session).fragments
    assert shown.valence == said


def test_where_others_sit_along_no_moment_is_shown_that_nobody_chose(library, session) -> None:
    run = library.begin_session(1, TALK)
    assert session_facts(library, run.session_id, NL, run).fragments == ()


def test_without_a_choice_all_moments_with_words_are_shown(library: Library, session) -> None:
    session.run.choose(())
    facts = session_facts(library, session.id, NL, session.run)
    assert [one.note.interpretation for one in facts.fragments] == ["Zij schrikt.", ""]
    text = _read(session_summary(library, session.id, "nl", run=session.run))
    assert "Momenten met woorden erbij" in text
    assert "Gekozen momenten" not in text


def test_chosen_moment_that_was_removed_is_left_out(library: Library, session) -> None:
    session.run.choose((session.chosen.id, uuid4()))
    facts = session_facts(library, session.id, NL, session.run)
    assert len(facts.fragments) == 1


def _try_out_of(library: Library, session_id: UUID) -> LearningEntry:
    """Keep a try-out as the step of a session does."""
    own_id, line_id = written_in(session_id, EntryKind.TRY_OUT), line_begun_in(session_id)
    text, today = "Ik tel tot drie.", library.today()
    entry = LearningEntry(own_id, line_id, EntryKind.TRY_OUT, "W-01", "", text, on=today, number=1)
    return library.keep_entry(entry)


def test_summary_has_the_try_out_of_its_session_and_no_other_of_that_day(library, session) -> None:
    _try_out_of(library, session.id)
    private = new_insight("W-01", "rust", "Ik praat.", library.today(), [Link(1, 12_000)])
    own = following(private, EntryKind.TRY_OUT, "Alleen van mij.", library.today())
    for entry in (private, own):
        assert library.keep_entry(entry).number == 1
    facts = session_facts(library, session.id, NL, session.run)
    assert [one.text for one in facts.try_outs] == ["Ik tel tot drie."]


def test_no_try_out_on_the_page_of_a_session_without_that_step(library, session) -> None:
    run = library.begin_session(1, TOGETHER)
    _try_out_of(library, run.session_id)
    assert session_facts(library, run.session_id, NL, run).try_outs == ()


def test_summary_with_the_open_run_leaves_it_open(library: Library, session) -> None:
    session_summary(library, session.id, "nl", run=session.run, looking=session.looking)
    assert session.run.state.chosen == (session.chosen.id,)
    assert len(session.looking.moments()) == 2


def test_summary_of_another_run_is_refused(library: Library, session) -> None:
    with pytest.raises(Refused):
        session_summary(library, uuid4(), "nl", run=session.run)


def test_session_can_be_taken_up_after_its_summary(library: Library, session) -> None:
    session.run.leave()
    session_summary(library, session.id, "nl")
    assert library.take_up(session.id).state.chosen == (session.chosen.id,)


def test_a_summary_of_an_unfinished_session_writes_nothing_and_stops_nobody(library, session):
    def events() -> list[object]:
        with library._rooms.catalogue.reading() as work:
            return [one.id for one in work.guided.events(work.guided.find(session.id))]

    before = events()
    session_summary(library, session.id, "nl")
    assert events() == before
    assert session.run.state.chosen == (session.chosen.id,)


def test_no_summary_once_a_permission_is_over(library: Library, session, ahead) -> None:
    ahead[0] = timedelta(days=91)
    for more in ({}, {"run": session.run, "looking": session.looking}):
        with pytest.raises(NotAllowed):
            session_summary(library, session.id, "nl", **more)


def test_no_summary_once_one_of_its_purposes_is_withdrawn(library: Library, decide) -> None:
    run = library.begin_session(1, TALK)
    decide(Purpose.THIRD_PARTY_COACH, DecisionState.WITHDRAWN)
    for open_run in (run, None):
        with pytest.raises(Refused):
            session_summary(library, run.session_id, "nl", run=open_run)


def test_no_summary_of_what_was_withdrawn(library: Library, session) -> None:
    library.withdraw(1, by=WithdrawnBy.CLIENT)
    for more in ({}, {"run": session.run, "looking": session.looking}):
        with pytest.raises(Refused):
            session_summary(library, session.id, "nl", **more)


def test_summary_makes_no_layer(library: Library, session) -> None:
    before = library.recording(1).layers
    session_summary(library, session.id, "nl")
    assert library.recording(1).layers == before


def test_summary_of_a_sealed_session_holds_nothing_sealed(library: Library, begin_sealed) -> None:
    session_id, notebook = begin_sealed()
    kept = ClientNote(uuid4(), 5000, 9000, "geheim woord", sharing=Sharing.ALONE)
    told = ClientNote(uuid4(), 5000, 9000, "vrij woord", sharing=Sharing.AS_IS)
    for note in (kept, told):
        notebook.keep_note(note)
    before = _read(session_summary(library, session_id, "nl"))
    notebook.release(told.id)
    after = _read(session_summary(library, session_id, "nl"))
    assert "vrij woord" not in before
    assert "vrij woord" in after
    assert "geheim" not in before + after


def test_talk_shows_what_the_client_released(library: Library, begin_sealed) -> None:
    _, notebook = begin_sealed()
    note = ClientNote(uuid4(), 5000, 9000, "K-014 vond het fijn", sharing=Sharing.AS_IS)
    notebook.keep_note(note)
    notebook.release(note.id)
    run = library.begin_session(1, TALK)
    text = _read(session_summary(library, run.session_id, "nl", run=run))
    assert "[klant] vond het fijn" in text


def test_overview_comes_from_the_open_notebook(library: Library, begin_sealed) -> None:
    session_id, notebook = begin_sealed()
    note = ClientNote(uuid4(), 5000, 9000, "Toen W-01 keek.", Valence.WORKS, Sharing.ALONE)
    notebook.keep_note(note)
    notebook.set_fragments((Piece(4000, 10_000), Piece(60_000, 70_000)))
    text = _read(client_overview(library, session_id, notebook, "nl", Sender(contact="Balie 3")))
    for said in ("Toen [werkregisseur] keek.", "Alleen jij mag dit weten", "01:00", "Balie 3"):
        assert said in text
    assert "W-01" not in text
    assert "K-014" not in text


def test_overview_says_when_the_client_looked_not_when_pieces_were_chosen(
    library: Library, begin_sealed
) -> None:
    session_id, open_notebook = begin_sealed()
    held_on = library.recording(1).held_on
    looked = replace(open_notebook.notebook, days=(held_on + timedelta(days=17),))
    notes = SimpleNamespace(session_id=session_id, notebook=looked, released=frozenset())
    text = _read(client_overview(library, session_id, notes, "en"))
    assert "17 days after the conversation" in text


def test_no_overview_once_the_notebook_is_closed(library: Library, begin_sealed) -> None:
    session_id, notebook = begin_sealed()
    notebook.close()
    with pytest.raises(Refused):
        client_overview(library, session_id, notebook, "nl")


def test_no_overview_once_client_review_is_not_allowed(library, begin_sealed, decide) -> None:
    session_id, notebook = begin_sealed()
    decide(Purpose.CLIENT_REVIEW, DecisionState.WITHDRAWN)
    with pytest.raises(Refused):
        client_overview(library, session_id, notebook, "nl")


def test_no_overview_of_another_session(library: Library, begin_sealed) -> None:
    _, notebook = begin_sealed()
    other, _ = begin_sealed()
    with pytest.raises(Refused, match="another session"):
        client_overview(library, other, notebook, "nl")


def test_a_moment_of_an_earlier_version_is_called_as_it_was_then(library: Library) -> None:
    shipped = shipped_rubric()
    first, *others = shipped.principles
    code = replace(first.codes[0], id="eigen", key="", name={"nl": "Opkijken", "en": "Looking up"})
    principles = (replace(first, codes=(*first.codes, code)), *others)
    earlier = replace(shipped, id="mijn-kader", version="1", principles=principles)
    library.keep_rubric(write_rubric(earlier))
    library.keep_rubric(write_rubric(replace(shipped, id="mijn-kader", version="2")))
    looking = library.look(1, rubric=("mijn-kader", "1"))
    moment = new_moment(looking.layer.id, 1_000, "zien.eigen")
    looking.apply(AddMoment(moment))
    run = library.begin_session(1, ALONE)
    run.choose((moment.id,))
    (shown,) = session_facts(library, run.session_id, NL).fragments
    assert [one.name for one in shown.codes] == ["Opkijken"]
