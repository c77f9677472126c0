"""A facilitator takes another key: the old one opens nothing any more, and no note is lost."""

import pytest

from annotations.trouble import Refused
from annotations.vault.personal import KeyChanged, SameSecret
from annotations.vault.refusals import WrongSecret

NEW = "zeven gele ballonnen boven zee"


@pytest.fixture
def renewed(library, notebook, note, facilitator, facilitators):
    """Renew the key while the notebook is open; gives the recovery key of now."""
    notebook.keep_note(note())
    return library.renew_facilitator(facilitator[0].id, facilitators, NEW, light=True)


def test_the_new_passphrase_and_the_new_recovery_key_open_the_notes(renewed, open_again, words):
    for secret in (NEW, renewed):
        assert open_again(secret=secret).notebook.notes[0].text == words


def test_the_old_ones_open_nothing(renewed, open_again, facilitator, facilitators):
    for secret in (facilitators, facilitator[1]):
        with pytest.raises(WrongSecret):
            open_again(secret=secret)


def test_what_was_open_with_the_old_key_keeps_nothing_more(renewed, notebook, note):
    with pytest.raises(Refused):
        notebook.keep_note(note())


def test_a_notebook_that_was_not_shut_in_time_keeps_nothing_either(
    library, notebook, note, facilitator, facilitators, monkeypatch
):
    monkeypatch.setattr(library, "_shut_notebooks_of", lambda _who: None)
    library.renew_facilitator(facilitator[0].id, facilitators, NEW, light=True)
    with pytest.raises(Refused):
        notebook.keep_note(note())


def test_with_another_secret_nothing_changes(library, facilitator, facilitators, coordinators):
    who = facilitator[0].id
    with pytest.raises(WrongSecret):
        library.renew_facilitator(who, "niet deze vier woorden", NEW, light=True)
    with pytest.raises(SameSecret):
        library.renew_facilitator(who, facilitators, coordinators, light=True)
    with pytest.raises(Refused):
        library.renew_facilitator(who, facilitators, facilitators, light=True)
    assert not library.open_facilitator(who, facilitators).closed


def test_the_library_takes_no_passphrase_of_a_facilitator(library, facilitator, facilitators):
    with pytest.raises(SameSecret):
        library.change_passphrase(facilitators, light=True)
    library.change_passphrase(NEW, light=True)


@pytest.mark.parametrize("column", ["recipient", "slot"])
def test_a_key_that_was_changed_is_said_to_be_so(library, facilitator, facilitators, column):
    other, _ = library.add_facilitator("Ruben", NEW, light=True)
    with library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql(
            f"UPDATE facilitator SET {column} = (SELECT {column} FROM facilitator WHERE id = ?)",  # noqa: S608
            (other.id.bytes,),
        )
    secret = facilitators if column == "recipient" else NEW
    with pytest.raises(KeyChanged):
        library.open_facilitator(facilitator[0].id, secret)


def test_a_damaged_slot_is_not_called_a_damaged_catalogue(library, facilitator, facilitators):
    with library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql("UPDATE facilitator SET slot = x'00'")
    with pytest.raises(KeyChanged):
        library.open_facilitator(facilitator[0].id, facilitators)
