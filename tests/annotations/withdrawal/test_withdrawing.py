"""A withdrawn recording is a number, a day, and nothing else."""

from datetime import date

import pytest

from annotations.library import Copy, Step, WithdrawnRecording
from annotations.model import Purpose
from annotations.store.engine import make_engine
from annotations.store.failures import DamagedCatalogue
from annotations.store.schema import version
from annotations.trouble import Damaged, Refused
from annotations.vault.refusals import KeyGone
from annotations.withdrawal import PartKind, RegisterKind, Remains, WithdrawnBy


def test_the_plan_says_beforehand_what_goes_what_remains_and_what_is_outside(two):
    two.register(1, Copy(RegisterKind.EXPORT, "intervisiegroep", "USB-stick"))
    two.register(2, Copy(RegisterKind.PRINT, "coach", "papier"))
    two.register(None, Copy(RegisterKind.BACKUP, "ICT", "kluis op het stadhuis"))
    plan = two.withdrawal_plan(1)
    assert {part.kind: part.count for part in plan.parts} == {
        PartKind.FILM: 1,
        PartKind.STILLS: 1,
        PartKind.WAVEFORM: 1,
        PartKind.CAPTIONS: 1,
        PartKind.MOMENTS: 1,
        PartKind.NOTES: 1,
        PartKind.LAYERS: 1,
        PartKind.PARTICIPANTS: 2,
        PartKind.DECISIONS: 2,
        PartKind.KEY: 1,
    }
    assert {one.kind for one in plan.outside} == {RegisterKind.EXPORT, RegisterKind.BACKUP}
    assert Remains.FILM_MARKS in plan.remains
    assert plan.original_on == date(2026, 12, 1)


def test_nothing_is_left_of_it_and_the_other_one_is_whole(two, withdraw, nothing_left):
    withdraw(two)
    nothing_left(two)
    assert len(two.look(2).moments()) == 1


def test_nothing_is_left_after_opening_again(two, withdraw, nothing_left, reopen):
    withdraw(two)
    nothing_left(reopen())


def test_the_receipt_says_what_was_planned_and_ends_with_the_head_of_the_log(two, withdraw):
    two.register(1, Copy(RegisterKind.CLIP, "docent", "les"))
    plan = two.withdrawal_plan(1)
    receipt = withdraw(two, today=date(2026, 11, 22))
    assert (receipt.parts, receipt.outside) == (plan.parts, plan.outside)
    assert (receipt.number, receipt.day) == (1, date(2026, 11, 22))
    assert receipt.audit_head == two.audit_head()


def test_every_door_says_that_it_was_withdrawn(two, withdraw):
    withdraw(two)
    for door in (two.recording, two.look, two.poster, two.decisions, two.withdrawal_plan):
        with pytest.raises(WithdrawnRecording):
            door(1)
    assert [found.recording.number for found in two.search("weg")] == [2]


def test_withdrawing_twice_is_refused_the_second_time(two, withdraw, nothing_left):
    withdraw(two)
    with pytest.raises(WithdrawnRecording):
        withdraw(two)
    nothing_left(two)


def test_both_recordings_of_the_same_people_can_go(two, withdraw):
    withdraw(two, 1)
    assert two.recording(2).participant("K-014")
    withdraw(two, 2)
    assert two.entries() == ()
    assert two.check().ok


def test_withdrawing_own_learning_withdraws_all_of_it(two, withdraw, nothing_left):
    assert withdraw(two, purpose=Purpose.OWN_LEARNING).purpose is None
    nothing_left(two)


def test_an_open_film_stops_and_an_open_looking_refuses(two, withdraw, film):
    looking = two.look(1)
    source = looking.open_blob(film)
    assert source.read(5) == b"first"
    withdraw(two)
    for door in (looking.moments, lambda: looking.open_blob(film), looking.captions):
        with pytest.raises(Refused):
            door()
    with pytest.raises(Refused):
        source.read(5)


def test_who_listens_is_told_before_anything_is_destroyed(two, withdraw, film):
    told = []

    def listener(number, purpose):
        with two.look(1).open_blob(film) as source:
            told.append((number, purpose, source.read(5)))

    two.listen(listener)
    withdraw(two)
    assert told == [(1, None, b"first")]


def test_steps_are_told_in_their_order(two, withdraw):
    steps = []
    withdraw(two, progress=steps.append)
    assert steps == list(Step)


def test_a_file_that_is_missing_already_holds_nothing_up(two, withdraw, nothing_left):
    for blob_id in two._rooms.vault.blobs_on_disk():
        with two._rooms.catalogue.reading() as work:
            mine = {blob.id for blob in work.blobs.of(two.recording(1).id).values()}
        if blob_id in mine:
            (two.path / "blobs" / f"{blob_id}.age").unlink()
    withdraw(two)
    nothing_left(two)


def test_the_key_of_the_database_is_another_one_afterwards(two, withdraw):
    before = two._rooms.vault.database_key
    withdraw(two)
    after = two._rooms.vault.database_key
    two.close()
    assert version(two.path / "catalogue.db", after)
    with pytest.raises(DamagedCatalogue):
        version(two.path / "catalogue.db", before)


def test_its_texts_and_files_open_with_no_key_that_is_left(two, withdraw, film):
    recording = two.recording(1)
    withdraw(two)
    with pytest.raises(KeyGone):
        two._rooms.vault.text_cipher(recording.id)
    with two._rooms.catalogue.reading() as work:
        row = work._connection.exec_driver_sql(
            "SELECT held_on, kind, setting, remind_original_on FROM recording WHERE number = 1"
        ).one()
    assert tuple(row) == (None, None, None, None)


def test_copies_that_a_step_to_a_newer_schema_kept_go_too(two, withdraw):
    kept = two.path / "catalogue-before-0001.db"
    kept.write_bytes(b"as it was")
    withdraw(two)
    assert not kept.exists()


def test_its_number_is_never_given_again(two, withdraw, receive):
    withdraw(two, 2)
    assert receive("third").number == 3


def test_who_withdrew_is_a_capacity_and_no_more(two):
    two.withdraw(1, by=WithdrawnBy.GUARDIAN)
    with two._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT by, purpose FROM withdrawal").all()
    assert [tuple(row) for row in rows] == [("guardian", None)]


def test_an_open_connection_of_another_reader_does_not_read_on(two, withdraw, opened, film):
    beside = opened(two.path, read_only=True)
    assert len(beside.entries()) == 2
    withdraw(two)
    with pytest.raises((Damaged, Refused)):
        beside.look(1).open_blob(film)


def test_a_connection_with_the_old_key_is_refused(two, withdraw):
    before = two._rooms.vault.database_key
    withdraw(two)
    engine = make_engine(two.path / "catalogue.db", before, mode="ro")
    with pytest.raises(Exception, match="not a database"):
        engine.connect()
    engine.dispose()
