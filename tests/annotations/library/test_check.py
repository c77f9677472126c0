"""A check finds every kind of damage, names it without content, and changes nothing."""

import threading

import pytest

from annotations.edits import AddMoment
from annotations.library.check import Part
from annotations.model import Note, new_moment


@pytest.fixture
def whole(library, looking):
    library.keep_captions(1, "nl", "WEBVTT")
    looking.apply(
        AddMoment(new_moment(looking.layer.id, 5, "zien.contact", note=Note("kijkt weg")))
    )
    return library


def sql(library, statement):
    with library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        work._connection.exec_driver_sql(statement)


def flip(path, place):
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def parts(library):
    report = library.check()
    assert report.finished
    assert report.ok is (not report.findings)
    return [finding.part for finding in report.findings]


def test_a_whole_library_is_found_whole(whole):
    report = whole.check()
    assert report.ok
    assert (report.counts.recordings, report.counts.texts, report.counts.files) == (1, 2, 2)
    assert report.counts.size_bytes == 120_000 + len("WEBVTT")


def test_every_piece_of_every_film_is_read(whole):
    film = max((whole.path / "blobs").iterdir(), key=lambda file: file.stat().st_size)
    flip(film, 40_000)
    assert parts(whole) == [Part.FILE]


def test_a_film_that_is_cut_short_is_found(whole):
    film = max((whole.path / "blobs").iterdir(), key=lambda file: file.stat().st_size)
    film.write_bytes(film.read_bytes()[:70_000])
    assert parts(whole) == [Part.FILE]


def test_a_film_that_was_swapped_is_found(whole, receive):
    receive("other")
    films = sorted((whole.path / "blobs").iterdir(), key=lambda file: -file.stat().st_size)[:2]
    first, second = (film.read_bytes() for film in films)
    films[0].write_bytes(second)
    films[1].write_bytes(first)
    assert parts(whole) == [Part.FILE, Part.FILE]


def test_a_missing_film_is_found(whole):
    for file in (whole.path / "blobs").iterdir():
        file.unlink()
    assert parts(whole) == [Part.FILE, Part.FILE]


def test_a_recording_without_a_film_is_found(whole):
    sql(whole, "DELETE FROM blob WHERE kind = 'film'")
    assert parts(whole) == [Part.FILE, Part.LEFTOVER]


def test_a_text_that_does_not_open_is_found(whole):
    sql(whole, "UPDATE moment SET note = X'00112233445566778899AABBCCDDEEFF00112233'")
    assert parts(whole) == [Part.TEXT]


def test_a_lost_key_is_found(whole):
    whole._rooms.vault.drop_recording_key(whole.recording(1).id)
    assert set(parts(whole)) == {Part.KEY, Part.TEXT, Part.FILE}


def test_a_key_of_no_recording_is_found(whole):
    whole._rooms.vault.new_recording_key(whole.id)
    assert parts(whole) == [Part.KEY]


@pytest.mark.parametrize("name", ["blobs/notes.txt", "blobs/x.age.part", "copy.mp4"])
def test_a_leftover_file_is_found_and_left_alone(whole, name):
    (whole.path / name).write_bytes(b"stray")
    assert parts(whole) == [Part.LEFTOVER]
    assert (whole.path / name).exists()


def test_a_reference_to_nothing_is_found(whole):
    with whole._rooms.catalogue._engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("UPDATE participant SET recording_id = X'00'")
        connection.commit()
        connection.connection.cursor().execute("PRAGMA foreign_keys = ON")
    assert Part.DATABASE in parts(whole)


def test_a_damaged_page_is_found(whole, reopen):
    whole.close()
    size = (whole.path / "catalogue.db").stat().st_size
    flip(whole.path / "catalogue.db", size // 2)
    assert Part.DATABASE in parts(reopen())


def test_findings_hold_nothing_of_what_was_said(whole):
    sql(whole, "UPDATE moment SET note = X'00'")
    (finding,) = whole.check().findings
    assert str(finding) == "A text of recording R-001 cannot be read: it is damaged."


def test_progress_is_told_up_to_all_bytes(whole):
    told = []
    whole.check(progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (120_006, 120_006)
    assert told == sorted(told)


def test_a_check_that_is_stopped_says_so(whole):
    report = whole.check(stopped=lambda: True)
    assert (report.ok, report.finished, report.counts.files) == (False, False, 0)


def test_a_check_works_when_opened_to_look_only(whole, reopen):
    assert reopen(read_only=True).check().ok


def test_a_check_beside_tagging_and_adding_disturbs_neither(whole, looking, receive):
    reports = []
    checking = threading.Thread(target=lambda: reports.extend(whole.check() for _ in range(8)))
    checking.start()
    for at in range(150):
        looking.apply(AddMoment(new_moment(looking.layer.id, at, "zien.contact")))
    receive("another")
    checking.join()
    assert all(report.ok for report in reports), [r.findings for r in reports]
    assert len(looking.moments()) == 151
