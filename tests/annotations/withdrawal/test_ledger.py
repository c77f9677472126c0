"""The log, the register and facts: sealed, unbroken, and without a word about anybody."""

import shutil
from datetime import date, datetime, timedelta

import pytest

from annotations.library import Copy
from annotations.model import DecisionState, Purpose
from annotations.store.audit import Event
from annotations.store.withdrawals import Tombstone
from annotations.trouble import Refused
from annotations.withdrawal import RegisterKind, RegisterState, WithdrawnBy


def rows(library):
    with library._rooms.catalogue.reading() as work:
        found = work._connection.exec_driver_sql("SELECT * FROM audit ORDER BY seq")
        return [row._asdict() for row in found]


def tamper(library, statement):
    """Change the log behind the seat belts, as somebody with the key could."""
    with library._rooms.catalogue.writing() as work:
        for act in ("update", "delete"):
            work._connection.exec_driver_sql(f"DROP TRIGGER audit_no_{act}")
        work._connection.exec_driver_sql(statement)


def broken(library):
    return [str(one) for one in library.check().findings]


def test_what_happened_is_noted_in_order(two, withdraw):
    withdraw(two)
    events = [row["event"] for row in rows(two)]
    assert events[0] == Event.CREATE
    assert events.count(Event.IMPORT) == 2
    assert events[-2:] == [Event.WITHDRAW_BEGIN, Event.WITHDRAW_DONE]


def said_of(library):
    return [row["event"] for row in rows(library) if row["event"].startswith("consent_change:")]


def test_a_decision_is_noted_with_what_was_before_it(two):
    two.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.REFUSED)
    assert said_of(two)[-1] == "consent_change:none>refused"
    two.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.QUOTE)
    later = two.today() + timedelta(days=9)
    two.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.GIVEN, later)
    assert said_of(two)[-1] == "consent_change:refused>given"
    assert two.check().ok


def test_what_ends_by_itself_is_noted_too(two, reopen):
    later = datetime.now().astimezone() + timedelta(days=300)
    again = reopen(clock=lambda: later)
    assert said_of(again)[-1] == "consent_change:given>expired"


def test_a_copy_of_the_whole_library_is_noted_as_that(two):
    two.register(None, Copy(RegisterKind.BACKUP, "the same people", "a disk"))
    assert rows(two)[-1]["event"] == Event.BACKUP


def test_a_check_is_noted_unless_it_was_opened_to_look_only(two, reopen):
    assert two.check().ok
    assert rows(two)[-1]["event"] == Event.INTEGRITY_CHECK
    looked = reopen(read_only=True)
    before = len(rows(looked))
    assert looked.check().ok
    assert len(rows(looked)) == before


def test_a_mark_on_a_receipt_can_be_looked_up(two, withdraw, reopen):
    mark = withdraw(two).audit_head
    again = reopen()
    again.register(None, Copy(RegisterKind.EXPORT, "coach", "a stick"))
    spaced = " ".join((mark[:32].upper(), mark[32:]))
    assert (again.knows_mark(spaced), again.knows_mark("ab" * 32)) == (True, False)
    with pytest.raises(Refused, match="64"):
        again.knows_mark(mark[:16])


def test_it_tells_the_hour_and_not_the_minute(two):
    assert all(len(row["hour"]) == len("2026-11-21T20") for row in rows(two))


def test_it_says_nothing_about_anybody(two, withdraw):
    two.register(1, Copy(RegisterKind.EXPORT, "intervisiegroep", "/home/iemand/film.csv"))
    withdraw(two)
    told = str([{**row, "prev": "", "mac": ""} for row in rows(two)])
    for word in ("K-014", "W-01", "Kennismaking", "R-001", "intervisie", "iemand", "kijkt"):
        assert word not in told


def test_looking_leaves_no_trace_in_it(two):
    before = len(rows(two))
    looking = two.look(1)
    looking.moments()
    looking.close()
    two.search("weg")
    two.poster(1)
    assert len(rows(two)) == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 1",
        "UPDATE audit SET event = 'create' WHERE seq = 2",
        "UPDATE audit SET hour = '1970-01-01T00' WHERE seq = 2",
        "UPDATE audit SET ref = NULL WHERE seq = 2",
        "UPDATE audit SET actor = 7 WHERE seq = 2",
        "UPDATE audit SET seq = -seq",
    ],
)
def test_a_change_in_it_is_found(two, statement):
    assert broken(two) == []
    tamper(two, statement)
    assert any("log" in one for one in broken(two))


def test_a_line_taken_off_its_end_is_found(two, reopen):
    again = reopen()
    tamper(again, "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
    assert any("log" in one for one in broken(again))


def test_the_end_of_a_withdrawal_is_in_the_key_ring_at_once(two, withdraw):
    receipt = withdraw(two)
    assert two._rooms.vault.audit_head.mac.hex() == receipt.audit_head


def test_an_older_database_beside_the_key_ring_of_now_is_found(two, receive, reopen, tmp_path):
    two.close()
    shutil.copy(two.path / "catalogue.db", tmp_path / "older.db")
    again = reopen()
    receive("third", into=again)
    again.close()
    shutil.copy(tmp_path / "older.db", two.path / "catalogue.db")
    assert any("log" in one for one in broken(reopen()))


def test_rows_cannot_be_changed_by_mistake(two):
    with two._rooms.catalogue.writing() as work:
        work.withdrawals.bury([Tombstone(b"mac", "film", 1)])
    for statement in ("DELETE FROM audit", "UPDATE audit SET event = ''", "DELETE FROM tombstone"):
        with pytest.raises(Refused), two._rooms.catalogue.writing() as work:
            work._connection.exec_driver_sql(statement)


def test_the_register_keeps_what_left_and_how_it_was_settled(two, reopen):
    copy = Copy(RegisterKind.EXPORT, "intervisiegroep", "USB", Purpose.INTERVISION, b"h" * 32)
    entry = two.register(1, copy, today=date(2026, 11, 21))
    assert (entry.number, entry.state, entry.settled) == (1, RegisterState.OPEN, False)
    two.settle_register(entry.id, RegisterState.ASKED)
    (kept,) = reopen().register_entries()
    assert kept.state is RegisterState.ASKED
    assert (kept.for_whom, kept.place, kept.sha256) == ("intervisiegroep", "USB", b"h" * 32)


def test_the_register_outlives_the_recording(two, withdraw, reopen):
    two.register(1, Copy(RegisterKind.EXPORT, "coach", "USB"))
    assert len(withdraw(two).outside) == 1
    (kept,) = reopen().register_entries()
    assert (kept.number, kept.for_whom) == (1, "coach")


def test_settling_what_is_not_there_is_refused(two):
    with pytest.raises(Refused):
        two.settle_register(two.id, RegisterState.CONFIRMED)


def test_whom_and_where_are_sealed_in_the_database(two):
    two.register(1, Copy(RegisterKind.EXPORT, "coach", "USB"))
    with two._rooms.catalogue.reading() as work:
        row = work._connection.exec_driver_sql("SELECT for_whom, place FROM register_entry").one()
    assert b"coach" not in row[0]
    assert b"USB" not in row[1]


def test_facts_are_kept_sealed_and_replaced(two):
    cipher = two._rooms.vault.ledger_cipher
    with two._rooms.catalogue.writing() as work:
        facts = work.facts(cipher)
        facts.set("ground", "first")
        facts.set("ground", "second")
        assert facts.get("ground") == "second"
        assert facts.get("other") is None
