"""A recording comes in whole, or nothing of it stays: no file, no key, no row."""

import hashlib

import pytest

from annotations.library import Library, SameFilm, front
from annotations.library import arrival as arrivals
from annotations.model import BlobKind, Film, RecordingState, Role
from annotations.trouble import DiskFull, Refused

FACTS = Film(1000, has_picture=True, has_sound=True)


class Stopped(Exception):
    """The person stopped the adding."""


def nothing_left(library):
    report = library.check()
    vault = library._rooms.vault
    return (
        not report.findings
        and not vault.blobs_on_disk()
        and not vault.recording_keys()
        and not any(path.suffix == ".part" for path in library.path.rglob("*"))
        and library.entries() == ()
    )


def digest(name):
    return hashlib.sha256(name.encode()).digest()


def test_a_recording_that_was_received_is_there_as_it_was_drafted(library, receive, draft, allow):
    recording = receive()
    allow()
    assert library.recording(1) == recording
    assert (recording.kind, recording.held_on, recording.setting) == (
        draft.kind,
        draft.held_on,
        draft.setting,
    )
    assert [(one.code, one.role) for one in recording.participants] == list(draft.participants)
    assert (recording.label, recording.state) == ("R-001", RecordingState.PRESENT)


def test_its_first_layer_is_the_coordinators(receive):
    (layer,) = receive().layers
    assert (layer.perspective, layer.viewer, layer.rubric_id) == (
        "coordinator",
        "W-01",
        "vkn-eigen",
    )


def test_size_of_the_film_is_that_of_its_sealed_content(receive):
    assert receive("film").film.size_bytes == len(b"film") * 30_000


def test_content_comes_back_byte_for_byte(library, looking):
    source = looking.open_blob(BlobKind.FILM)
    assert source.read() == b"film" * 30_000
    source.close()


def test_a_file_that_was_discarded_is_not_part_of_it(library, draft):
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film")
        poster = arrival.new_blob(BlobKind.POSTER)
        poster.write(b"poster")
        poster.discard()
        arrival.finish(FACTS, digest("a"), digest("b"))
    assert library.check().ok
    assert library.check().counts.files == 1


def test_a_file_that_the_caller_sealed_is_part_of_it(library, draft):
    with library.receive(draft) as arrival:
        sink = arrival.new_blob(BlobKind.FILM)
        sink.write(b"film")
        sink.seal()
        recording = arrival.finish(FACTS, digest("a"), digest("b"))
    assert recording.film.size_bytes == 4
    assert library.check().ok


def test_leaving_without_finishing_leaves_nothing(library, draft):
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"x" * 200_000)
    assert nothing_left(library)


@pytest.mark.parametrize("sealed", [False, True])
def test_a_stop_leaves_nothing(library, draft, sealed):
    def stop_halfway():
        with library.receive(draft) as arrival:
            sink = arrival.new_blob(BlobKind.FILM)
            sink.write(b"x" * 200_000)
            if sealed:
                sink.seal()
            raise Stopped

    with pytest.raises(Stopped):
        stop_halfway()
    assert nothing_left(library)


@pytest.mark.parametrize("fails", ["new_recording_key", "new_blob", "blobs_on_disk"])
def test_a_full_disk_at_any_step_leaves_nothing(library, receive, monkeypatch, fails):
    def full(*_):
        raise DiskFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(library._rooms.vault, fails, full)
        with pytest.raises(DiskFull):
            receive()
    assert nothing_left(library)
    assert receive().number == 1


def test_the_number_of_a_refused_film_is_not_used_up(library, receive):
    receive("one")
    with pytest.raises(SameFilm):
        receive("one")
    assert receive("two").number == 2


@pytest.mark.parametrize("shared", [0, 1])
def test_the_same_film_is_known_by_its_file_or_its_packets(library, draft, shared):
    def take(file, packets):
        with library.receive(draft) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"film")
            return arrival.finish(FACTS, digest(file), digest(packets))

    take("file", "packets")
    again = ("file", "others") if shared == 0 else ("other", "packets")
    with pytest.raises(SameFilm) as refusal:
        take(*again)
    assert refusal.value.number == 1
    assert str(refusal.value).startswith("This film is in the library already, as R-001.")
    assert len(library.entries()) == 1
    assert library.check().ok


def test_a_known_film_is_told_before_it_is_read_in(library, receive):
    receive("film")
    assert library.known_film(digest("film")) == 1
    assert library.known_film(digest("other")) is None


def test_no_hash_of_a_film_is_kept_in_clear(library, receive):
    receive("film")
    with library._rooms.catalogue.reading() as work:
        marks = work._connection.exec_driver_sql("SELECT mark FROM source_mark").all()
    assert len(marks) == 2
    assert digest("film") not in {mark for (mark,) in marks}


def test_what_could_not_be_cleared_goes_at_the_next_opening(library, draft, reopen, monkeypatch):
    def refuse(*_):
        raise DiskFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(arrivals, "clear_away", refuse)
        with library.receive(draft) as arrival:
            for kind in (BlobKind.FILM, BlobKind.POSTER):
                arrival.new_blob(kind).write(b"x" * 200_000)
            arrival._sinks[BlobKind.FILM].seal()
    assert len(library._rooms.vault.blobs_on_disk()) == 1
    assert library._rooms.vault.recording_keys()
    assert nothing_left(reopen())


def test_a_disk_that_refuses_to_clear_does_not_keep_the_library_closed(
    library, draft, reopen, passphrase, monkeypatch
):
    def refuse(*_):
        raise DiskFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(arrivals, "clear_away", refuse)
        with library.receive(draft) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"x" * 200_000)
        reopen().close()
    with Library.open(library.path, passphrase) as opened:
        assert nothing_left(opened)


def test_an_opening_that_fails_lets_go_of_the_lock(library, passphrase, monkeypatch):
    library.close()
    with monkeypatch.context() as patch:
        patch.setattr(front, "sweep", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            Library.open(library.path, passphrase)
    Library.open(library.path, passphrase).close()


def test_opening_removes_no_sealed_file_that_nobody_announced(library, receive, reopen, tmp_path):
    receive()
    library.close()
    (blob,) = (library.path / "blobs").iterdir()
    stray = blob.with_name("00000000-0000-4000-8000-000000000000.age")
    stray.write_bytes(blob.read_bytes())
    again = reopen()
    assert stray.exists()
    (finding,) = again.check().findings
    assert "belongs to no recording" in str(finding)


def test_two_arrivals_side_by_side_do_not_touch_each_other(library, draft):
    with library.receive(draft) as first:
        first.new_blob(BlobKind.FILM).write(b"first")
        with library.receive(draft) as second:
            second.new_blob(BlobKind.FILM).write(b"second")
            assert library.check().ok
        first.finish(FACTS, digest("a"), digest("b"))
    assert library.check().ok
    assert len(library.entries()) == 1


def test_a_kind_of_file_comes_once(library, draft):
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM)
        with pytest.raises(ValueError, match="film"):
            arrival.new_blob(BlobKind.FILM)


def test_an_unknown_number_is_refused(library):
    with pytest.raises(Refused, match="R-007"):
        library.recording(7)


def test_who_looks_first_is_the_first_coordinator(library, receive):
    recording = receive()
    assert recording.participant(recording.layers[0].viewer).role is Role.COORDINATOR
