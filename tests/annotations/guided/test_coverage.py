"""What withdrawal, check, search and copies make of sessions, sealed notes and insights."""

import shutil

import pytest
from sqlalchemy import select

from annotations.consent import NotAllowed
from annotations.library import Library
from annotations.model import DecisionState, Purpose
from annotations.store.all_tables import client_tables, guided_tables, learning_tables
from annotations.store.notebooks import notebook_place
from annotations.trouble import Damaged, Refused
from annotations.withdrawal import PartKind, WithdrawnBy

CLIENT = Purpose.CLIENT_REVIEW
TABLES = {
    "sessions": guided_tables.guided_session,
    "events": guided_tables.guided_event,
    "notebooks": client_tables.notebook,
    "released": client_tables.released_note,
    "entries": learning_tables.learning_entry,
}


def rows(library):
    """Count the rows of each table."""
    with library._rooms.catalogue.reading() as work:
        return {
            name: len(work._connection.execute(select(table)).all())
            for name, table in TABLES.items()
        }


def words_of(lines):
    return " ".join(entry.text for line in lines for entry in line.entries)


def counts(plan):
    return {part.kind: part.count for part in plan.parts}


def withdraw(library, purpose=None, **more):
    return library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=purpose, **more)


def opened_key(everything):
    return everything.library.open_facilitator(everything.facilitator, everything.recovery_key)


def test_a_plan_counts_sessions_notebooks_and_insights(everything):
    found = counts(everything.library.withdrawal_plan(1))
    assert (found[PartKind.SESSIONS], found[PartKind.CLIENT_NOTES], found[PartKind.INSIGHTS]) == (
        3,
        1,
        1,
    )


def test_a_plan_for_the_client_counts_what_the_client_takes_along(everything):
    found = counts(everything.library.withdrawal_plan(1, CLIENT))
    assert found == {PartKind.SESSIONS: 2, PartKind.CLIENT_NOTES: 1}


def test_a_plan_never_counts_the_notes_in_a_notebook(everything):
    library, session = everything.library, everything.sessions["klant-kijkt-terug"]
    before = counts(library.withdrawal_plan(1, CLIENT))
    opened = library.open_notebook(session, opened_key(everything))
    for note in opened.notebook.notes:
        opened.drop_note(note.id)
    assert counts(library.withdrawal_plan(1, CLIENT)) == before


def test_a_withdrawal_leaves_of_all_this_only_what_is_ones_own(everything):
    library = everything.library
    receipt = withdraw(library)
    assert counts(receipt)[PartKind.SESSIONS] == 3
    assert rows(library) == {
        "sessions": 0,
        "events": 0,
        "notebooks": 0,
        "released": 0,
        "entries": 1,
    }
    assert words_of(library.learning("W-01")) == everything.words["own"]
    assert library.check().ok
    assert [one.label for one in library.facilitators()] == ["FB"]


def test_the_facilitators_key_opens_nothing_of_a_withdrawn_recording(everything):
    library, session = everything.library, everything.sessions["klant-kijkt-terug"]
    key, place = opened_key(everything), notebook_place(session)
    table = client_tables.notebook
    with library._rooms.catalogue.reading() as work:
        said = key.open(work.notebooks.sealed(session)[1], place)
        ((row, of),) = work._connection.execute(select(table.c.sealed, table.c.recording_id)).all()
    assert everything.words["sealed"].encode() in said
    withdraw(library)
    with pytest.raises(Refused, match="no longer there"):
        library.open_notebook(session, key)
    with pytest.raises(Damaged):
        key.open(row, place)
    with pytest.raises(Refused):
        library._rooms.vault.text_cipher(of)


def test_withdrawing_the_clients_side_takes_its_sessions_and_notes(everything):
    library = everything.library
    withdraw(library, CLIENT)
    assert rows(library) == {
        "sessions": 1,
        "events": 3,
        "notebooks": 0,
        "released": 0,
        "entries": 2,
    }
    assert [line.guide_id for line in library.sessions(1)] == ["zelf-kort"]
    assert library.check().ok


def test_a_no_of_the_client_takes_it_all_the_same(everything):
    library = everything.library
    library.record_decision(1, "K-014", CLIENT, DecisionState.WITHDRAWN)
    assert (rows(library)["notebooks"], rows(library)["sessions"]) == (0, 1)


def test_a_yes_after_that_brings_nothing_back(everything, allow):
    withdraw(everything.library, CLIENT)
    allow(1, CLIENT)
    assert everything.library.released_notes(1) == ()
    with pytest.raises(Refused):
        everything.library.take_up(everything.sessions["klant-kijkt-terug"])


def test_rows_that_are_still_there_keep_a_withdrawal_unfinished(everything):
    """Each of the tables is looked at: what is forgotten in one place is noticed in the other."""
    library = everything.library
    recording = library.recording(1)
    with library._rooms.catalogue.writing() as work:
        before = work.withdrawals.rows_left(recording.id)
        for name in ("released", "notebooks", "events", "sessions", "entries"):
            table = TABLES[name]
            gone = work._connection.execute(
                table.delete().where(table.c.recording_id == recording.id)
            ).rowcount
            left = work.withdrawals.rows_left(recording.id)
            assert before - left == gone > 0, name
            before = left


def test_every_table_that_names_a_recording_is_emptied(everything):
    library = everything.library
    recording = library.recording(1)
    withdraw(library)
    kept = {"recording", "withdrawal", "register_entry"}
    with library._rooms.catalogue.reading() as work:
        for table in TABLES["sessions"].metadata.sorted_tables:
            if "recording_id" in table.c and table.name not in kept:
                found = select(table).where(table.c.recording_id == recording.id)
                assert work._connection.execute(found).all() == [], table.name


def test_yesterdays_copy_withdraws_it_all_again(everything, passphrase, tmp_path, reopen):
    everything.library.close()
    yesterday = tmp_path / "yesterday"
    shutil.copytree(everything.library.path, yesterday)
    withdraw(reopen())
    with Library.open(yesterday, passphrase) as restored:
        assert restored.restored.withdrawn_again == (1,)
        assert rows(restored) | {"entries": 1} == rows(restored)
        assert rows(restored)["sessions"] == rows(restored)["notebooks"] == 0
        assert restored.check().ok


def test_a_check_reads_every_sealed_text(everything):
    report, held = everything.library.check(), rows(everything.library)
    assert report.ok
    kind_of_the_recording = 1
    assert report.counts.texts == kind_of_the_recording + sum(
        held[name] for name in ("events", "notebooks", "released", "entries")
    )


@pytest.mark.parametrize("name", ["events", "notebooks", "released", "entries"])
def test_a_check_notices_any_of_them_damaged_and_quotes_nothing(everything, name):
    library, table = everything.library, TABLES[name]
    column = table.c.sealed if name == "notebooks" else table.c.payload
    with library._rooms.catalogue.writing() as work:
        kept = work._connection.execute(select(column)).scalars().first()
        harmed = kept[:-1] + bytes([kept[-1] ^ 1])
        work._connection.execute(table.update().where(column == kept).values({column.name: harmed}))
    report = library.check()
    assert len(report.findings) == 1
    told = " ".join(map(str, report.findings))
    assert not any(word in told for word in everything.words.values())


def test_ones_own_words_are_found_where_they_were_written(everything):
    library, words = everything.library, everything.words
    for name, guide_id in (("session", "zelf-kort"), ("together", "samenleergesprek")):
        (found,) = library.search(words[name].lower())
        assert found.sessions == (everything.sessions[guide_id],)
        assert found.moments == ()


def test_what_a_client_noted_is_found_by_nobody(everything):
    for name in ("sealed", "released"):
        assert everything.library.search(everything.words[name]) == ()


def test_when_a_permission_has_ended_nothing_is_found(everything):
    library = everything.library
    day = library.today().replace(year=library.today().year + 1)
    assert library.search(everything.words["together"], day) == ()
    with pytest.raises(NotAllowed):
        library.released_notes(1, day)
