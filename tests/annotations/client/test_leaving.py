"""Withdrawing destroys what a client said, and a kill loses nothing that was shown as kept."""

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from annotations.client_notes import Sharing
from annotations.library import Library
from annotations.model import DecisionState, Purpose
from annotations.trouble import Trouble
from annotations.withdrawal import WithdrawnBy

ROUNDS = 12
REPOSITORY = Path(__file__).parents[3]
SESSION_TABLES = ("guided_session", "guided_event", "notebook", "released_note")

WRITING = """
import sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4
from annotations.client_notes import ClientNote, Sharing
from annotations.library import Library
path, secret, who, own, session = sys.argv[1:]
with Library.open(Path(path), secret, ledgers=Path(path).parent / "ledgers") as library:
    key = library.open_facilitator(UUID(who), own)
    notebook = library.open_notebook(UUID(session), key)
    for note in notebook.notebook.notes:
        notebook.drop_note(note.id)
    note = ClientNote(uuid4(), 5, 9, sharing=Sharing.AS_IS)
    for count in range(100_000):
        notebook.keep_note(replace(note, text="kept " + str(count)))
        print("kept", count, flush=True)
        notebook.release(note.id)
        print("released", count, flush=True)
        notebook.reseal(note.id)
        print("sealed", count, flush=True)
"""


@pytest.fixture
def said(notebook, note):
    """A note that is kept, and one that is released."""
    kept, released = note(), note(sharing=Sharing.AS_IS)
    notebook.keep_note(kept)
    notebook.keep_note(released)
    notebook.release(released.id)
    return notebook


def counts(library):
    with library._rooms.catalogue.reading() as work:
        run = work._connection.exec_driver_sql
        return {
            name: run(f"SELECT count(*) FROM {name}").scalar_one()  # noqa: S608  (our own names)
            for name in SESSION_TABLES
        }


def sealed(library):
    with library._rooms.catalogue.reading() as work:
        run = work._connection.exec_driver_sql
        return [
            run("SELECT sealed FROM notebook").scalar_one(),
            run("SELECT payload FROM released_note").scalar_one(),
        ]


def assert_gone(library, hunt, were):
    assert set(counts(library).values()) == {0}
    vault = library._rooms.vault
    raw = b"".join(hunt.pages(vault.catalogue_path, vault.database_key))
    for one in were:
        assert not any(one[at : at + 12] in raw for at in range(0, len(one) - 12, 12))


@pytest.mark.parametrize("purpose", [None, Purpose.CLIENT_REVIEW, Purpose.OWN_LEARNING])
def test_withdrawing_destroys_the_notes(said, library, hunt, purpose):
    were = sealed(library)
    library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=purpose)
    assert_gone(library, hunt, were)
    assert said._key.closed
    with pytest.raises(Trouble):
        _ = said.notebook


def test_a_no_to_looking_back_destroys_the_notes(said, library, hunt):
    were = sealed(library)
    library.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.WITHDRAWN)
    assert_gone(library, hunt, were)
    assert library.check().ok


def test_a_session_that_was_withdrawn_does_not_open(said, library, facilitator, facilitators):
    library.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.WITHDRAWN)
    key = library.open_facilitator(facilitator[0].id, facilitators)
    with pytest.raises(Trouble):
        library.open_notebook(said.session_id, key)


def test_a_note_is_not_kept_once_a_permission_is_gone(said, library, note):
    library.record_decision(1, "W-01", Purpose.CLIENT_REVIEW, DecisionState.REVOKED)
    with pytest.raises(Trouble):
        said.keep_note(note())


def test_a_no_that_came_a_moment_ago_counts(said, library, note, monkeypatch):
    """Whoever decided may not have come to shutting what is open yet."""
    monkeypatch.setattr(library, "_shut_what_is_closed", lambda _recording: None)
    library.record_decision(1, "W-01", Purpose.CLIENT_REVIEW, DecisionState.REQUESTED)
    released = next(iter(said._released))
    for act in (lambda: said.keep_note(note()), lambda: said.release(released)):
        with pytest.raises(Trouble):
            act()


def test_the_key_of_a_facilitator_stays_when_a_recording_goes(said, library, facilitator):
    library.withdraw(1, by=WithdrawnBy.CLIENT)
    assert [one.label for one in library.facilitators()] == ["Sanne"]


@pytest.fixture
def killed(library, coordinators, facilitator, facilitators, session_id):
    """Write and share and take back in another process, and kill it; gives its last line."""

    def run(wait_s):
        library.close()
        who = str(facilitator[0].id)
        secrets = (coordinators, who, facilitators, str(session_id))
        process = subprocess.Popen(
            [sys.executable, "-c", WRITING, library.path, *secrets],
            stdout=subprocess.PIPE,
            cwd=REPOSITORY,
        )
        first = process.stdout.readline()
        time.sleep(wait_s)
        process.kill()
        rest = process.stdout.read()
        process.stdout.close()
        process.wait()
        return (first + rest).decode().rpartition("\n")[0].splitlines()[-1].split()

    return run


@pytest.fixture
def open_in(facilitator, facilitators):
    def notebook(library, session_id):
        key = library.open_facilitator(facilitator[0].id, facilitators)
        return library.open_notebook(session_id, key)

    return notebook


def test_what_was_shown_as_kept_is_there_after_a_kill(
    library, killed, coordinators, open_in, session_id, subtests
):
    chance = random.Random(20261121)
    for round_number in range(ROUNDS):
        what, count = killed(chance.uniform(0, 0.06))
        ledgers = library.path.parent / "ledgers"
        with (
            subtests.test(round=round_number),
            Library.open(library.path, coordinators, ledgers=ledgers) as opened,
        ):
            (note,) = open_in(opened, session_id).notebook.notes
            assert note.text in (f"kept {count}", f"kept {int(count) + 1}")
            open_now = [one.text for one in opened.released_notes(1)]
            # One step more may have been committed before it was told.
            assert open_now in expected(what, count)
            assert opened.check().ok


def expected(what, count):
    told = [f"kept {count}"]
    return {
        "kept": ([], told),
        "released": (told, []),
        "sealed": ([], [f"kept {int(count) + 1}"]),
    }[what]


def test_no_way_back_is_kept_for_what_a_client_wrote(notebook, note):
    """There is nothing to undo with: no edit, and none of the words of before."""
    said = note("eerst dit")
    notebook.keep_note(said)
    notebook.keep_note(replace(said, text="toen dat"))
    assert not hasattr(notebook, "revert")
    assert "eerst dit" not in repr(vars(notebook))
