"""A library is made whole or not at all, opened by whom it should, and locked for good."""

import os
from datetime import date

import pytest

from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import DecisionState, Note, Purpose, new_moment
from annotations.store.catalogue import Catalogue
from annotations.store.schema import SCHEMA
from annotations.trouble import Damaged, DiskFull, PlaceTrouble, Refused
from annotations.vault.refusals import AlreadyOpen, WrongSecret


def test_a_new_library_is_empty_and_whole(library, tmp_path):
    info = library.info()
    assert (info.path, info.id, info.recordings, info.moments) == (
        tmp_path / "library",
        library.id,
        0,
        0,
    )
    assert (info.schema, library.entries(), library.check().ok) == (SCHEMA, (), True)


def test_a_library_that_cannot_be_made_leaves_nothing(tmp_path, passphrase, monkeypatch):
    def full(*_, **__):
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(Catalogue, "create", full)
    with pytest.raises(DiskFull):
        Library.create(tmp_path / "library", passphrase, light=True)
    assert list(tmp_path.glob("*library*")) == []


@pytest.fixture
def cannot_settle(monkeypatch):
    def full(_):
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(Library, "settle", full)


def test_making_it_fails_as_late_as_can_be_and_leaves_nothing(tmp_path, passphrase, cannot_settle):
    with pytest.raises(DiskFull):
        Library.create(tmp_path / "a" / "b", passphrase, light=True, ledgers=tmp_path / "ledgers")
    assert [path for path in tmp_path.rglob("*") if path.name != "ledgers"] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_folder_that_was_there_stays_as_it_was(tmp_path, passphrase, cannot_settle):
    folder = tmp_path / "library"
    folder.mkdir(0o750)
    with pytest.raises(DiskFull):
        Library.create(folder, passphrase, light=True)
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o777 == 0o750


def test_what_somebody_put_in_it_meanwhile_stays(tmp_path, passphrase, monkeypatch):
    def full(library):
        (library.path / "blobs" / "letter.txt").write_text("mine")
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(Library, "settle", full)
    with pytest.raises(DiskFull):
        Library.create(tmp_path / "library", passphrase, light=True)
    files = [path.name for path in (tmp_path / "library").rglob("*") if path.is_file()]
    assert files == ["letter.txt"]


def test_making_one_where_there_is_one_leaves_that_alone(library, passphrase):
    library.close()
    with pytest.raises(Refused):
        Library.create(library.path, passphrase, light=True)
    Library.open(library.path, passphrase).close()


def test_either_secret_opens_it(tmp_path, passphrase):
    library, recovery_key = Library.create(tmp_path / "library", passphrase, light=True)
    library.close()
    for secret in (passphrase, recovery_key):
        with Library.open(library.path, secret) as opened:
            assert opened.id == library.id


def test_another_secret_does_not(library):
    library.close()
    with pytest.raises(WrongSecret):
        Library.open(library.path, "something else")


def test_a_new_passphrase_takes_the_place_of_the_old(library, passphrase):
    library.change_passphrase("vier gele fietsen op zolder", light=True)
    library.close()
    with pytest.raises(WrongSecret):
        Library.open(library.path, passphrase)
    Library.open(library.path, "vier gele fietsen op zolder").close()


def test_a_new_recovery_key_opens_it(library):
    recovery_key = library.new_recovery_key()
    library.close()
    Library.open(library.path, recovery_key).close()


def test_two_programs_cannot_write_in_one_library(library, looking, passphrase):
    with pytest.raises(AlreadyOpen):
        Library.open(library.path, passphrase)
    moment = new_moment(looking.layer.id, 5, "zien.contact")
    looking.apply(AddMoment(moment))
    with Library.open(library.path, passphrase, read_only=True) as second:
        assert second.look(1).moments() == (moment,)


def test_look_only_changes_nothing(library, looking, reopen, draft):
    opened = reopen(read_only=True)
    seen = opened.look(1)
    changes = [
        lambda: seen.apply(AddMoment(new_moment(seen.layer.id, 5, "zien.contact"))),
        lambda: opened.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.REFUSED),
        lambda: opened.keep_captions(1, "nl", "WEBVTT"),
        lambda: opened.receive(draft).__enter__(),
        lambda: opened.change_passphrase("vier gele fietsen op zolder"),
        opened.new_recovery_key,
    ]
    for change in changes:
        with pytest.raises((PlaceTrouble, Refused)):
            change()
    assert opened.check().ok


def test_a_locked_library_answers_nothing(library, receive):
    receive()
    library.close()
    library.close()
    for ask in (library.entries, library.check, lambda: library.recording(1)):
        with pytest.raises(Refused):
            ask()


def test_a_damaged_catalogue_is_said_and_lets_go_of_the_lock(library, receive, passphrase):
    receive()
    library.close()
    (library.path / "catalogue.db").write_bytes(b"x" * 8192)
    for _ in range(2):
        with pytest.raises(Damaged):
            Library.open(library.path, passphrase)


def test_closing_leaves_one_whole_file_of_the_catalogue(library, receive):
    receive()
    library.close()
    assert [file.name for file in library.path.glob("catalogue*")] == ["catalogue.db"]


def test_locking_forgets_the_keys_and_the_lock_whatever_fails(library, passphrase, monkeypatch):
    def fails(_):
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(Catalogue, "close", fails)
        with pytest.raises(RuntimeError):
            library.close()
    with pytest.raises(Refused):
        library._rooms.vault.mac(b"anything")
    Library.open(library.path, passphrase).close()
    library.close()


def test_numbers_are_never_given_again(library, receive, reopen):
    assert [receive(name).number for name in ("a", "b")] == [1, 2]
    assert receive("c", into=reopen()).number == 3


def test_the_original_is_reminded_of_from_its_day_on(library, receive):
    receive()
    assert library.originals_due(date(2026, 11, 30)) == ()
    assert [one.number for one in library.originals_due(date(2026, 12, 1))] == [1]
    library.remind_original(1, None)
    assert library.originals_due(date(2027, 1, 1)) == ()


def test_search_finds_every_word_in_any_case_and_without_accents(library, looking):
    texts = {
        "één": Note(observation="Zij kijkt ÉÉN keer weg"),
        "two": Note(interpretation="misschien\nmoe", alternative='vraag "hoe is het"'),
    }
    moments = {
        name: new_moment(looking.layer.id, at, "zien.contact", note=note)
        for at, (name, note) in enumerate(texts.items())
    }
    for moment in moments.values():
        looking.apply(AddMoment(moment))

    def found(text):
        return [one for result in library.search(text) for one in result.moments]

    assert found("een KIJKT") == [moments["één"]]
    assert found("moe hoe") == found('"hoe is') == [moments["two"]]
    assert found("moe kijkt") == found("afwezig") == []
    assert library.search(" ") == ()


@pytest.mark.parametrize("text", ["kennis", "r-001", "K-014"])
def test_search_finds_a_recording_itself(library, looking, text):
    (found,) = library.search(text)
    assert (found.recording, found.moments) == (looking.recording, ())
