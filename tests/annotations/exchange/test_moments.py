"""An export is whole or not there, for its owner only, and never stands inside the library."""

import json
import os
from datetime import date, timedelta
from hashlib import sha256

import pytest

from annotations.edits import AddMoment
from annotations.exchange.moments import export_moments
from annotations.model import DecisionState, Purpose, new_moment
from annotations.store.register import RegisterRepository
from annotations.trouble import DiskFull, PlaceTrouble, Refused


def test_json_holds_every_moment_and_says_what_it_is(library, marked, tmp_path):
    out = tmp_path / "moments.json"
    assert export_moments(library, "json", out) == 2
    content = json.loads(out.read_text())
    assert (content["format"], content["version"]) == ("kijkwijzer-moments", 1)
    assert "Never evidence" in content["purpose"]
    first, second = content["moments"]
    assert (first["moment"], first["start_ms"], first["observation"]) == (
        str(marked[0].id),
        12_320,
        '=1+1 "é"',
    )
    assert (second["codes"], second["end_ms"]) == (["klant.regie", "zien.contact"], None)


def test_json_without_moments_is_still_json(library, tmp_path):
    export_moments(library, "json", tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text())["moments"] == []


@pytest.mark.parametrize("format_name", ["csv", "json"])
def test_only_what_is_allowed_leaves(library, marked, receive, tmp_path, format_name):
    receive("not allowed")
    library.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.WITHDRAWN)
    assert export_moments(library, format_name, tmp_path / "out") == 0
    assert "R-00" not in (tmp_path / "out").read_text()


@pytest.mark.parametrize("purpose", Purpose)
def test_json_says_what_it_is_for_and_until_when(library, marked, tmp_path, allow, purpose):
    last = date.today() + timedelta(days=30)
    allow(purpose=purpose, until=last)
    out = tmp_path / "moments.json"
    whom = "coordinator" if purpose is Purpose.OWN_LEARNING else "researcher"
    export_moments(library, "json", out, for_whom=whom, purpose=purpose)
    content = json.loads(out.read_text())
    of_own_learning = "For own learning only." in content["purpose"]
    assert of_own_learning == (purpose is Purpose.OWN_LEARNING)
    assert {one["allowed_until"] for one in content["moments"]} == {last.isoformat()}


@pytest.mark.parametrize("inside", ["out.csv", "blobs/out.csv", "blobs/../out.csv"])
def test_nothing_is_written_inside_the_library(library, marked, inside):
    with pytest.raises(Refused):
        export_moments(library, "csv", library.path / inside)
    assert library.check().ok


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_into_the_library_is_inside_it_too(library, marked, tmp_path):
    (tmp_path / "link").symlink_to(library.path)
    with pytest.raises(Refused):
        export_moments(library, "csv", tmp_path / "link" / "out.csv")


def test_an_unknown_format_is_refused(library, tmp_path):
    with pytest.raises(Refused, match="csv, json"):
        export_moments(library, "xlsx", tmp_path / "out.xlsx")


def test_a_failure_leaves_what_was_there(library, marked, tmp_path, monkeypatch):
    out = tmp_path / "out.csv"
    out.write_text("before")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        export_moments(library, "csv", out)
    assert out.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["out.csv"]


@pytest.mark.parametrize("place", ["missing/out.csv", "."])
def test_a_place_that_cannot_be_written_is_said(library, tmp_path, place):
    with pytest.raises((PlaceTrouble, Refused)):
        export_moments(library, "csv", tmp_path / place)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_the_file_is_for_its_owner_only(library, marked, tmp_path):
    export_moments(library, "csv", tmp_path / "out.csv")
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600


def for_research(library, out):
    purpose = Purpose.RESEARCH_CODING
    return export_moments(library, "csv", out, for_whom="researcher", purpose=purpose)


def test_what_is_not_allowed_for_a_purpose_is_not_in_its_export(library, marked, tmp_path, allow):
    assert for_research(library, tmp_path / "before.csv") == 0
    allow(purpose=Purpose.RESEARCH_CODING)
    assert for_research(library, tmp_path / "after.csv") == 2


def test_a_copy_for_others_is_never_for_own_learning(library, looking, marked, tmp_path):
    out = tmp_path / "out.csv"
    with pytest.raises(Refused, match="what this one is for"):
        export_moments(library, "csv", out, for_whom="researcher")
    assert not out.exists()


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="this system names every file at once")
def test_a_file_has_no_name_until_it_is_in_the_register(library, marked, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(library, "register_all", lambda *_: seen.extend(tmp_path.glob("*out*")))
    export_moments(library, "csv", tmp_path / "out.csv")
    assert seen == []
    assert (tmp_path / "out.csv").exists()


def test_every_copy_is_in_the_register_before_it_is_there(library, marked, tmp_path, allow):
    out = tmp_path / "out.csv"
    allow(purpose=Purpose.RESEARCH_CODING)
    for_research(library, out)
    (entry,) = library.register_entries()
    assert (entry.number, entry.kind, entry.purpose) == (1, "export", "research_coding")
    assert (entry.for_whom, entry.place) == ("researcher", str(out.resolve()))
    assert entry.sha256 == sha256(out.read_bytes()).digest()


def test_what_cannot_be_registered_does_not_leave(library, marked, tmp_path, monkeypatch):
    def full(*_, **__):
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(library, "register_all", full)
    with pytest.raises(DiskFull):
        export_moments(library, "csv", tmp_path / "out.csv")
    assert list(tmp_path.glob("*out.csv*")) == []


def test_a_disk_that_is_full_at_the_second_recording_registers_none(
    library, marked, receive, allow, tmp_path, monkeypatch
):
    receive("second")
    allow(2)
    looking = library.look(2)
    looking.apply(AddMoment(new_moment(looking.layer.id, 5, "zien.contact")))
    add, added = RegisterRepository.add, []

    def full_at_the_second(register, entry, recording_id):
        added.append(entry.number)
        if len(added) > 1:
            raise DiskFull("The disk is full.")
        add(register, entry, recording_id)

    monkeypatch.setattr(RegisterRepository, "add", full_at_the_second)
    with pytest.raises(DiskFull):
        export_moments(library, "csv", tmp_path / "out.csv")
    assert added == [1, 2]
    assert library.register_entries() == ()


def test_a_library_that_is_looked_at_only_gives_no_copies(reopen, marked, tmp_path):
    with pytest.raises(PlaceTrouble):
        export_moments(reopen(read_only=True), "csv", tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_an_empty_export_is_no_copy_of_anyone(library, receive, tmp_path):
    receive()
    export_moments(library, "csv", tmp_path / "out.csv")
    assert library.register_entries() == ()


@pytest.fixture(params=["pipe", "link to a pipe", "folder"])
def no_file(request, tmp_path):
    if request.param == "folder":
        (tmp_path / "out").mkdir()
        return tmp_path / "out"
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    return tmp_path / ("pipe" if request.param == "pipe" else "link")


@pytest.mark.skipif(os.name == "nt", reason="needs named pipes")
def test_an_export_takes_the_place_of_no_device_pipe_or_folder(library, marked, no_file):
    before = no_file.lstat()
    with pytest.raises(Refused):
        export_moments(library, "csv", no_file)
    assert no_file.lstat().st_ino == before.st_ino
    assert library.register_entries() == ()
