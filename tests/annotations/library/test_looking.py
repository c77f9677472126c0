"""An edit is on disk when it returns; a refused one leaves nothing; reading needs no database."""

import threading
from dataclasses import replace
from uuid import uuid4

import pytest

from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment, Together
from annotations.library import without_numbers
from annotations.model import BlobKind, Note, new_moment
from annotations.numbers import MayBeCitizenNumber
from annotations.ports import Change
from annotations.trouble import Damaged, Refused

BSN = "111222333"


@pytest.fixture
def moment(looking):
    return new_moment(looking.layer.id, 1200, "zien.contact")


def test_an_edit_tells_what_it_changed_and_is_undone(looking, moment):
    moved = moment.spanning(100, 900)
    for edit in (AddMoment(moment), ReplaceMoment(moment, moved), RemoveMoment(moved)):
        before = looking.moments()
        looking.apply(edit)
        looking.revert(edit)
        assert looking.moments() == before
        looking.apply(edit)
    assert looking.moments() == ()


def test_add_gives_the_change(looking, moment):
    assert looking.apply(AddMoment(moment)) == Change(None, moment)


def emptied(moment):
    return ReplaceMoment(moment, replace(moment, note=Note()))


def numbered(moment, monkeypatch, looking):
    """Keep a note with such a number, as a program that did not know it could."""
    held = replace(moment, note=Note(f"nummer {BSN}"))
    with monkeypatch.context() as patch:
        patch.setattr(without_numbers, "may_be_citizen_number", lambda _: False)
        looking.apply(AddMoment(held))
    return held


@pytest.mark.parametrize("change", [RemoveMoment, emptied])
def test_undoing_keeps_no_number_that_was_never_there(looking, moment, change):
    with pytest.raises(MayBeCitizenNumber):
        looking.revert(change(replace(moment, note=Note(f"nummer {BSN}"))))
    assert looking.moments() == ()


@pytest.mark.parametrize("change", [RemoveMoment, emptied])
def test_undoing_gives_back_a_number_that_an_edit_took_away(looking, moment, monkeypatch, change):
    held = numbered(moment, monkeypatch, looking)
    looking.apply(change(held))
    looking.revert(change(held))
    assert looking.moments() == (held,)


def test_a_moment_is_moved_though_its_text_would_be_refused_today(looking, moment, monkeypatch):
    held = numbered(moment, monkeypatch, looking)
    edit = ReplaceMoment(held, held.spanning(100, 900))
    assert looking.apply(edit).after == looking.moments()[0]
    assert looking.revert(edit).after == looking.moments()[0] == held


def test_an_edit_is_there_after_reopening(looking, moment, reopen):
    looking.apply(AddMoment(moment))
    assert reopen().look(1).moments() == (moment,)


def test_edits_together_are_one_commit(looking, moment):
    bad = RemoveMoment(replace(moment, id=uuid4()))
    with pytest.raises(Refused):
        looking.apply(Together((AddMoment(moment), bad)))
    assert looking.moments() == ()


def test_after_a_refusal_the_next_edit_works(looking, moment):
    with pytest.raises(Refused):
        looking.apply(RemoveMoment(moment))
    looking.apply(AddMoment(moment))
    assert looking.moments() == (moment,)


def test_nothing_goes_through_a_closed_looking(looking, moment):
    looking.close()
    for act in (looking.moments, looking.captions, lambda: looking.apply(AddMoment(moment))):
        with pytest.raises(Refused):
            act()


def test_nothing_goes_through_a_locked_library(library, looking, moment):
    library.close()
    for act in (looking.moments, looking.captions, lambda: looking.apply(AddMoment(moment))):
        with pytest.raises(Refused):
            act()


def test_every_reader_stands_on_its_own(looking):
    first, second = looking.open_blob(BlobKind.FILM), looking.open_blob(BlobKind.FILM)
    first.seek(4000)
    assert (first.read(4), second.read(8)) == (b"film", b"filmfilm")
    first.close()
    second.close()


def test_a_blob_that_is_not_there_is_none(looking):
    assert looking.open_blob(BlobKind.WAVEFORM) is None


def test_a_missing_file_is_damage(library, looking):
    for file in (library.path / "blobs").iterdir():
        file.unlink()
    with pytest.raises(Damaged):
        looking.open_blob(BlobKind.FILM)


def test_blobs_are_read_while_another_thread_holds_the_catalogue(library, looking):
    read = []

    def read_film():
        source = looking.open_blob(BlobKind.FILM)
        read.append(source.read(4))
        source.close()

    with library._rooms.catalogue.writing():
        reader = threading.Thread(target=read_film)
        reader.start()
        reader.join(timeout=20)
    assert read == [b"film"]


def test_captions_can_be_kept_replaced_and_read(library, looking):
    assert looking.captions() == {}
    library.keep_captions(1, "nl", "WEBVTT\n\neerst")
    library.keep_captions(1, "en", "WEBVTT\n\nfirst")
    library.keep_captions(1, "nl", "WEBVTT\n\nlater é")
    assert looking.captions() == {"nl": "WEBVTT\n\nlater é", "en": "WEBVTT\n\nfirst"}
    assert library.look(1).captions() == looking.captions()
    assert len(list((library.path / "blobs").iterdir())) == 3
    assert library.check().ok


def test_captions_in_another_language_are_refused(library, looking):
    with pytest.raises(Refused):
        library.keep_captions(1, "de", "WEBVTT")
