"""What somebody learned from a recording is shown as long as that is, and goes with it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from annotations.edits import AddMoment
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.library import Library
from annotations.library.learning import NotOwnYet
from annotations.model import DecisionState, Note, Purpose, new_moment
from annotations.numbers import MayBeCitizenNumber
from annotations.store.learning import LearningRepository
from annotations.trouble import DiskFull, ReadOnlyPlace, Refused
from annotations.withdrawal import WithdrawnBy

TODAY = date.today()


@pytest.fixture
def two(library, receive, allow):
    """R-001 and R-002 of the same coordinator, both open for own learning."""
    receive("first")
    receive("second")
    allow(1)
    allow(2, until=TODAY + timedelta(days=30))
    return library


@pytest.fixture
def insight(two):
    made = new_insight("W-01", "Stiltes", "Ik vul stiltes zelf in.", TODAY, [Link(1, 761_000)])
    return two.keep_entry(made)


@pytest.fixture
def line(two, insight):
    """An insight of R-001, its try-out, and what came of it in R-002."""
    tried = two.keep_entry(following(insight, EntryKind.TRY_OUT, "Ik tel tot drie.", TODAY))
    looked = following(insight, EntryKind.LOOKED_BACK, "Het lukte.", TODAY)
    looked = replace(looked, number=2, quote_or_next="Toen ik wachtte, vertelde hij.")
    return insight, tried, two.keep_entry(looked)


def entries(library, owner="W-01"):
    return [entry for line in library.learning(owner) for entry in line.entries]


def test_entries_come_back_as_they_were_kept(two, line):
    (found,) = two.learning("W-01")
    assert (found.theme, found.entries) == ("Stiltes", line)


def test_entries_are_there_after_opening_again(two, line, reopen):
    assert entries(reopen()) == list(line)


def test_lines_are_of_one_person(two, line):
    assert two.learning("W-02") == ()
    assert two.open_try_outs("W-02") == ()


def test_withdrawing_a_recording_takes_its_entries_away(two, line):
    two.withdraw(1, by=WithdrawnBy.CLIENT)
    assert entries(two) == [line[2]]
    two.withdraw(2, by=WithdrawnBy.CLIENT)
    assert entries(two) == []


def test_a_withdrawn_entry_is_not_in_the_database_any_more(two, line):
    two.withdraw(1, by=WithdrawnBy.CLIENT)
    with two._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT count(*) FROM learning_entry").scalar()
    assert rows == 1


def test_an_entry_cannot_come_back_after_its_recording_went(two, insight):
    two.withdraw(1, by=WithdrawnBy.CLIENT)
    with pytest.raises(Refused):
        two.keep_entry(insight)
    assert entries(two) == []


def test_withdrawing_another_purpose_leaves_what_was_learned(two, line, allow):
    allow(1, Purpose.INTERVISION)
    two.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.INTERVISION)
    assert entries(two) == list(line)


def test_entries_of_what_may_not_be_looked_at_are_not_shown(two, line):
    later = TODAY + timedelta(days=31)
    assert [one.number for line in two.learning("W-01", later) for one in line.entries] == [1, 1]


def test_no_text_of_what_may_not_be_looked_at_is_opened(two, line):
    with two._rooms.catalogue.reading() as work:
        veiled = work.learning(two._rooms.vault.ledger_cipher).all("W-01", ())
    assert [one.kind for one in veiled] == [one.kind for one in line]
    assert not any(any(one.texts()) or one.links for one in veiled)


def test_a_recording_that_nobody_allowed_takes_no_entry(library, receive):
    receive()
    with pytest.raises(Refused, match="not recorded"):
        library.keep_entry(new_insight("W-01", "", "woorden", TODAY, [Link(1, 5)]))


def test_as_days_pass_entries_of_what_has_ended_are_shut(tmp_path, receive, allow, passphrase):
    now = [datetime.now().astimezone()]
    made, _ = Library.create(
        tmp_path / "clocked", passphrase, light=True, clock=lambda: now[0], ledgers=tmp_path / "l"
    )
    with made:
        receive(into=made)
        allow(1, until=TODAY + timedelta(days=3), on=made)
        kept = made.keep_entry(new_insight("W-01", "", "woorden", TODAY, [Link(1, 5)]))
        now[0] += timedelta(days=4)
        assert entries(made) == []
        for act in (made.drop_entry, made.make_own):
            with pytest.raises(Refused):
                act(kept.id)
        with pytest.raises(Refused):
            made.keep_entry(replace(kept, text="andere woorden"))


def test_a_hidden_yield_still_closes_its_try_out(two, line, allow):
    gained = following(line[0], EntryKind.YIELD, "Wachten geeft ruimte.", TODAY)
    two.keep_entry(replace(gained, number=2))
    assert two.open_try_outs("W-01", today=TODAY + timedelta(days=31)) == ()


def test_an_open_try_out_is_looked_for_in_the_next_recording(two, insight):
    tried = two.keep_entry(following(insight, EntryKind.TRY_OUT, "Ik tel tot drie.", TODAY))
    early = replace(tried, on=two.recording(2).held_on - timedelta(days=1))
    two.keep_entry(early)
    assert two.open_try_outs("W-01", 2) == (early,)
    assert two.open_try_outs("W-01", 1) == ()
    assert two.open_try_outs("W-01") == (early,)


def test_an_own_note_outlives_its_recording(two, line):
    own = two.make_own(line[1].id)
    assert (own.number, own.text) == (None, "Ik tel tot drie.")
    two.withdraw(1, by=WithdrawnBy.CLIENT)
    assert own in entries(two)


def test_an_own_note_keeps_no_time_quote_or_client(two, line):
    own = two.make_own(line[2].id)
    assert (own.quote_or_next, own.links, own.number) == ("", (), None)
    two.withdraw(2, by=WithdrawnBy.CLIENT)
    assert [one for one in entries(two) if one.kind is EntryKind.LOOKED_BACK] == [own]


@pytest.mark.parametrize("text", ["Met K-014 wachtte ik.", "Op 12:41 wachtte ik.", "Zie R-001."])
def test_what_names_the_recording_cannot_be_made_own(two, insight, text):
    two.keep_entry(replace(insight, text=text))
    with pytest.raises(NotOwnYet) as refusal:
        two.make_own(insight.id)
    assert refusal.value.findings
    assert entries(two)[0].number == 1


def test_what_repeats_a_note_cannot_be_made_own(two, insight):
    looking = two.look(1)
    note = Note("Hij vertelde heel lang over zijn dochter")
    looking.apply(AddMoment(new_moment(looking.layer.id, 5, "zien.contact", note=note)))
    two.keep_entry(replace(insight, text="Hij vertelde heel lang over zijn dochter, want ik zweeg"))
    with pytest.raises(NotOwnYet):
        two.make_own(insight.id)


def test_an_own_note_cannot_be_given_traces_afterwards(two, line):
    own = two.make_own(line[1].id)
    with pytest.raises(NotOwnYet):
        two.keep_entry(replace(own, text="Ik tel bij K-014 tot drie."))
    assert own in entries(two)


def test_a_theme_names_nothing_of_a_recording(two, insight):
    with pytest.raises(NotOwnYet):
        two.keep_entry(replace(insight, theme="Stiltes bij K-014"))


def test_a_theme_changes_for_the_whole_line(two, line):
    two.keep_entry(replace(line[0], theme="Wachten"))
    assert {one.theme for one in entries(two)} == {"Wachten"}


@pytest.mark.parametrize("wrong", [{"number": 2, "links": ()}, {"number": None, "links": ()}])
def test_an_entry_never_moves_to_another_recording(two, insight, wrong):
    with pytest.raises(Refused):
        two.keep_entry(replace(insight, **wrong))
    assert entries(two) == [insight]


def test_only_a_coordinator_in_the_recording_learns_from_it(two):
    for stranger in ("K-014", "W-09"):
        with pytest.raises(Refused, match=stranger):
            two.keep_entry(new_insight(stranger, "", "woorden", TODAY, [Link(1, 5)]))


@pytest.mark.parametrize("where", ["text", "theme", "notice", "quote_or_next"])
def test_a_citizen_number_is_refused_in_every_text(two, insight, where):
    with pytest.raises(MayBeCitizenNumber):
        two.keep_entry(replace(insight, **{where: "nummer 111222333"}))


def test_nothing_is_kept_without_words(two, insight):
    with pytest.raises(Refused):
        two.keep_entry(replace(insight, text="  ", theme=""))


def test_what_was_taken_away_can_be_put_back(two, line):
    gone = two.drop_entry(line[1].id)
    assert entries(two) == [line[0], line[2]]
    two.keep_entry(gone)
    assert entries(two) == list(line)


def test_taking_away_twice_is_refused(two, insight):
    two.drop_entry(insight.id)
    with pytest.raises(Refused):
        two.drop_entry(insight.id)


def test_owners_are_coordinators_and_who_wrote_something(two, line):
    assert two.owners() == ("W-01",)
    two.make_own(line[1].id)
    for number in (1, 2):
        two.withdraw(number, by=WithdrawnBy.COORDINATOR)
    assert two.owners() == ("W-01",)


def test_a_library_that_is_only_looked_at_shows_and_changes_nothing(two, line, reopen):
    library = reopen(read_only=True)
    assert entries(library) == list(line)
    for act in (
        lambda: library.keep_entry(replace(line[0], text="anders")),
        lambda: library.drop_entry(line[0].id),
        lambda: library.make_own(line[1].id),
    ):
        with pytest.raises(ReadOnlyPlace):
            act()


def test_a_plan_text_is_compared_with_captions(two):
    two.keep_captions(
        1, "nl", "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Klant>mijn dochter belt mij elke dag\n"
    )
    text = "Ik hoorde: mijn dochter belt mij elke dag."
    (finding,) = two.check_plan_text(text)
    assert text[finding.start : finding.end] == "mijn dochter belt mij elke dag"


def test_a_plan_text_is_not_compared_with_what_is_shut(two):
    two.keep_captions(1, "nl", "WEBVTT\n\n00:01.000 --> 00:04.000\nmijn dochter belt elke dag\n")
    two.record_decision(
        1, "K-014", Purpose.OWN_LEARNING, DecisionState.GIVEN, TODAY + timedelta(days=1)
    )
    assert two.check_plan_text("mijn dochter belt elke dag")
    two._gate.days._seen = TODAY + timedelta(days=2)
    assert two.check_plan_text("mijn dochter belt elke dag") == ()


def test_a_plan_text_is_kept_when_nothing_of_a_recording_is_in_it(two, reopen):
    two.keep_plan_text("W-01", "Ik wacht drie tellen.")
    with pytest.raises(NotOwnYet):
        two.keep_plan_text("W-01", "Ik wacht drie tellen bij K-014.")
    assert reopen().plan_text("W-01") == "Ik wacht drie tellen."


def test_plan_texts_are_of_one_person(two):
    two.keep_plan_text("W-01", "Ik wacht drie tellen.")
    assert two.plan_text("W-02") == ""
    with pytest.raises(Refused):
        two.keep_plan_text("W-02", "Ik wacht.")


def test_words_learned_lie_sealed_in_the_decrypted_database(two, line):
    with two._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT payload FROM learning_entry").scalars()
        assert not any(b"stiltes" in payload.lower() for payload in rows)


def test_the_check_of_the_library_finds_it_whole(two, line):
    two.make_own(line[1].id)
    report = two.check()
    assert report.ok, [str(one) for one in report.findings]


def test_an_entry_that_takes_the_place_of_another_does_so_in_one_commit(two, insight, monkeypatch):
    other = replace(insight, id=uuid4(), number=2, links=(), written_us=0)
    with monkeypatch.context() as broken:
        broken.setattr(LearningRepository, "put", _full)
        with pytest.raises(DiskFull):
            two.keep_entry(other, instead_of=insight.id)
    assert entries(two) == [insight]
    kept = two.keep_entry(other, instead_of=insight.id)
    assert entries(two) == [kept]


def _full(*_given):
    raise DiskFull("The disk is full.")


def test_an_entry_of_what_is_closed_makes_no_place_for_another(two, insight, allow):
    two.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.REFUSED)
    other = replace(insight, id=uuid4(), number=2, links=(), written_us=0)
    with pytest.raises(Refused):
        two.keep_entry(other, instead_of=insight.id)
    assert entries(two) == []


@pytest.fixture
def before_it_was_known(two, monkeypatch):
    """Keep an entry as a version did that took its words for nothing."""

    def keep(entry):
        with monkeypatch.context() as earlier:
            earlier.setattr("annotations.library.learning.check", lambda *_: ())
            earlier.setattr("annotations.library.learning.refuse_citizen_numbers", lambda *_: None)
            return two.keep_entry(entry)

    return keep


NAMING = ["Dit deed ik bij klant 14", "Zie minuut 12", "nummer 111222333"]


@pytest.mark.parametrize("text", NAMING)
@pytest.mark.parametrize("where", ["text", "theme"])
def test_own_words_that_are_taken_for_something_later_can_be_put_back(
    two, before_it_was_known, text, where
):
    own = new_insight("W-01", "", "Ik wacht.", TODAY, [])
    own = before_it_was_known(replace(own, **{where: text}))
    assert two.keep_entry(two.drop_entry(own.id)) == own


@pytest.mark.parametrize("text", NAMING)
def test_a_theme_kept_earlier_stands_in_the_way_of_nothing(two, insight, before_it_was_known, text):
    themed = before_it_was_known(replace(insight, theme=text))
    changed = two.keep_entry(replace(themed, text="Anders gezegd."))
    tried = two.keep_entry(following(changed, EntryKind.TRY_OUT, "Ik tel tot drie.", TODAY))
    two.keep_entry(replace(tried, theme="Wachten"))
    two.keep_entry(changed)
    assert [one.theme for one in entries(two)] == [text, text]


@pytest.mark.parametrize("text", NAMING)
def test_words_of_another_line_are_new_on_this_one(two, insight, before_it_was_known, text):
    before_it_was_known(replace(insight, theme=text))
    with pytest.raises((NotOwnYet, MayBeCitizenNumber)):
        two.keep_entry(new_insight("W-01", text, "Ik wacht.", TODAY, []))


def test_words_that_may_go_with_their_recording_may_not_stay_without_it(two, insight):
    kept = two.keep_entry(replace(insight, text="Zie minuut 12."))
    own = replace(kept, id=uuid4(), number=None, links=())
    for entry in (own, replace(kept, theme=kept.text)):
        with pytest.raises(NotOwnYet):
            two.keep_entry(entry, instead_of=kept.id)
    assert entries(two) == [kept]


def test_what_was_taken_away_is_not_remembered_in_words(two, insight):
    two.drop_entry(insight.id)
    assert all(isinstance(one, int) for one in two._taken_away)
