"""What a client keeps sealed is not found by whoever opened the library, wherever they look."""

import inspect
import logging
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from annotations import frames
from annotations.client_notes import Fragment, Sharing
from annotations.exchange.moments import FORMATS, export_moments
from annotations.library import Library
from annotations.model import BlobKind, Purpose, Valence
from annotations.trouble import Trouble
from annotations.vault.identity import Identity
from annotations.vault.personal import PersonalKey

FIELD = "ik was bang voor mijn uitkering"
RETOLD = "de klant voelde zich niet gehoord"
AT_MS = 12_345_711
SECRETS = (FIELD, RETOLD, str(AT_MS))

# Public names that are not tried, with the reason.
NOT_TRIED = {
    "close": "the end of the test",
    "shut": "the end of the test",
    "create": "makes another library",
    "open": "is tried with a copy",
    "withdraw": "destroys",
    "withdraw_ended": "destroys",
    "receive": "takes a film in",
    "renew": "takes over sealed files",
    "open_notebook": "is tried with every key that the library has",
    "change_passphrase": "changes what opens it",
    "new_recovery_key": "changes what opens it",
    "settle": "finishes what was begun",
    "end": "ends the session",
    "leave": "leaves the session",
    "look": "is tried for each purpose",
    "begin_session": "begins another one",
    "add_participant": "closes it for everybody",
    "record_decision": "takes a decision down",
    "register": "takes a copy down",
    "register_all": "takes a copy down",
    "settle_register": "takes a copy down",
    "keep_entry": "takes an entry down",
    "apply": "does the edit that it is handed",
    "revert": "does the edit that it is handed",
    "move_moments": "does the edit that it is handed",
    "move_back": "does the edit that it is handed",
    "keep_rubric": "keeps a rubric",
    "captions": "reads captions that the film of this test has not",
}


@pytest.fixture
def sealed(library, notebook, note, words):
    """A session in which the client said something and shared nothing; the notebook is shut."""
    said = replace(note(words), valence=Valence.WORKS_NOT, paraphrase=RETOLD)
    notebook.keep_note(replace(said, sharing=Sharing.IN_OTHER_WORDS))
    notebook.write("hoe_was_dit", FIELD)
    notebook.set_fragments((Fragment(AT_MS, AT_MS + 9_000),))
    notebook.pause(AT_MS, "client")
    notebook.close()
    return library


@pytest.fixture
def nowhere(hunt, words):
    """Assert that nothing of what was said is in this."""

    def assert_it(data):
        data = data.encode() if isinstance(data, str) else data
        assert [one for one in (words, *SECRETS) if hunt.holds(data, one)] == []

    return assert_it


def test_the_hunt_finds_what_was_released(notebook, note, words, library, hunt):
    """The other way round: each way of looking does find what may be found."""
    said = note(words, sharing=Sharing.AS_IS)
    notebook.keep_note(said)
    notebook.release(said.id)
    assert any(hunt.holds(one, words) for one in hunt.opened_values(library._rooms))
    assert words in hunt.told(library.released_notes(1))


def test_the_hunt_reads_pages(library, facilitator, hunt):
    found = b"".join(hunt.pages(library._rooms.vault.catalogue_path, key_of(library)))
    assert b"Sanne" in found
    assert b"CREATE TABLE notebook" in found


def key_of(library):
    return library._rooms.vault.database_key


def test_it_is_in_no_column_whatever_key_is_tried(sealed, hunt, nowhere):
    for value in hunt.opened_values(sealed._rooms):
        nowhere(value)


def test_it_is_in_no_page_of_database_or_log(sealed, hunt, nowhere):
    nowhere(b"".join(hunt.pages(sealed._rooms.vault.catalogue_path, key_of(sealed))))


def test_it_is_in_no_file(sealed, tmp_path, nowhere):
    for path in tmp_path.rglob("*"):
        if path.is_file():
            nowhere(path.read_bytes())


def test_search_does_not_find_it(sealed, words):
    for text in (words, *words.split(), *SECRETS, "notebook"):
        assert sealed.search(text) == ()


@pytest.mark.parametrize("format_name", FORMATS)
def test_no_export_holds_it(sealed, tmp_path, nowhere, format_name):
    for purpose in Purpose:
        out = tmp_path / f"{purpose}.{format_name}"
        export_moments(sealed, format_name, out, purpose=purpose)
        nowhere(out.read_bytes())


def test_no_frame_holds_it(sealed, nowhere):
    for purpose in Purpose:
        nowhere(frames.library_frame(sealed, None, purpose).to_csv())
    for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW):
        nowhere(frames.moments_frame(sealed.look(1, purpose)).to_csv())


def test_the_check_and_the_log_say_nothing_of_it(sealed, hunt, nowhere, caplog):
    caplog.set_level(logging.DEBUG)
    report = sealed.check()
    assert report.ok
    nowhere(hunt.told(report) + caplog.text)
    with sealed._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT * FROM audit").all()
    nowhere(hunt.told([tuple(row) for row in rows]))


def test_no_method_tells_it(sealed, session_id, hunt, nowhere):
    looks = [sealed.look(1), sealed.look(1, Purpose.CLIENT_REVIEW)]
    # Taken up last: the library's own `take_up` stops a session that is open.
    for opened in (lambda: (sealed, *looks), lambda: (sealed.take_up(session_id),)):
        for name, result in (it for one in opened() for it in tried(one, sealed, session_id)):
            told = hunt.told(result)
            assert told or not result, name
            nowhere(told)
            if name == "open_blob":
                result.close()


def tried(owner, library, session_id):
    """Go through every public name, with arguments that fit by their names."""
    for name in dir(owner):
        if name.startswith("_") or name in NOT_TRIED:
            continue
        found = getattr(owner, name)
        try:
            yield name, found(**arguments(name, found, session_id)) if callable(found) else found
        except Trouble as refusal:
            yield name, str(refusal)


FITTING = {
    "number": 1,
    "participant_code": "K-014",
    "code": "K-015",
    "typed": "LINDE-4827-KOMPAS",
    "text": "zij luisterde",
    "label": "Ruben",
    "owner": "W-01",
    "language": "nl",
    "vtt": "WEBVTT",
    "on": None,
    "id": "vkn-eigen",
    "rubric_id": "vkn-eigen",
    "version": "0.1",
    "source_sha256": bytes(32),
    "passphrase": "zeven gele ballonnen boven zee",
    "secret": "drie blauwe fietsen op zolder",
    "facilitator_id": uuid4(),
    "entry_id": uuid4(),
    "step_id": "delen",
    "field_id": "hoe_was_dit",
    "minutes": 1,
    "seconds": 1,
    "position_ms": 1,
    "by": "client",
    "moment_ids": (),
    "codes": (),
    "moments": (),
    "listener": print,
    "mark": "0" * 64,
    "purpose": Purpose.OWN_LEARNING,
    "kind": BlobKind.FILM,
}


def arguments(name, found, session_id):
    kinds = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    wanted = inspect.signature(found).parameters.values()
    needed = [one.name for one in wanted if one.default is one.empty and one.kind not in kinds]
    given = {**FITTING, "session_id": session_id}
    assert set(needed) <= set(given), f"say how to try {name}, or why not: {needed}"
    return {one: given[one] for one in needed}


@pytest.fixture
def copied(sealed, tmp_path, opened):
    """A copy of the folder, as a backup has it, with the log that is not brought in yet."""
    copy = tmp_path / "backup" / "library"
    shutil.copytree(sealed.path, copy)
    sealed.close()
    return copy


def test_a_copy_opened_elsewhere_does_not_tell_it(
    copied, opened, coordinators, session_id, hunt, nowhere
):
    for secret in (coordinators, opened[1]):
        with Library.open(copied, secret, ledgers=copied.parent / "ledgers") as elsewhere:
            for value in hunt.opened_values(elsewhere._rooms):
                nowhere(value)
            nowhere(b"".join(hunt.pages(copied / "catalogue.db", key_of(elsewhere))))
            who = elsewhere.facilitators()[0]
            with pytest.raises(Trouble):
                elsewhere.open_notebook(session_id, elsewhere.open_facilitator(who.id, secret))


def test_every_key_that_the_library_has_is_refused(sealed, session_id):
    ring = sealed._rooms.vault._keys.keyring
    held = [ring.identity_of(one) for one in ring.recordings] + [Identity(ring.ledger_key)]
    for identity in (*held, Identity(ring.database_key), Identity.generate()):
        with pytest.raises(Trouble):
            sealed.open_notebook(session_id, PersonalKey(identity))


def test_nobody_who_listens_is_told(library, notebook, note, words):
    told = []
    library.listen(lambda *what: told.append(what))
    notebook.keep_note(note(words))
    notebook.pause(AT_MS, "client")
    assert told == []


def test_a_sealed_session_takes_no_text_in_the_open(library, session_id):
    run = library.take_up(session_id)
    for refused in (
        lambda: run.write("hoe_was_dit", FIELD),
        lambda: run.pause(AT_MS, "client"),
        lambda: run.choose((uuid4(),)),
    ):
        with pytest.raises(Trouble):
            refused()


def test_a_shut_notebook_keeps_nothing_in_memory(notebook, note, words, hunt):
    notebook.keep_note(note(words))
    notebook.close()
    assert words not in hunt.told(
        {key: one for key, one in vars(notebook).items() if key != "_gate"}
    )


def test_what_stands_open_of_a_facilitator_is_a_label(sealed, hunt):
    told = hunt.told(sealed.facilitators())
    assert "Sanne" in told
    assert "AGE-SECRET" not in told
    assert sealed.facilitators()[0].made_on == date.today()


def test_the_library_folder_has_no_file_for_it(library, notebook, note):
    before = set(Path(library.path).rglob("*"))
    notebook.keep_note(note())
    assert set(Path(library.path).rglob("*")) == before
