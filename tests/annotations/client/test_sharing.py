"""A client shares note by note, and takes back; what was taken back is gone."""

from dataclasses import replace
from uuid import uuid4

import pytest

from annotations.client_notes import Sharing
from annotations.consent import NotAllowed
from annotations.model import DecisionState, Purpose, Valence
from annotations.trouble import Refused

RETOLD = "er was weinig ruimte voor het verhaal"


@pytest.fixture
def shared(notebook, note):
    """Keep a note, and give it."""

    def keep(**how):
        said = note(**how)
        notebook.keep_note(said)
        return said

    return keep


def test_a_note_that_the_client_keeps_is_not_released(notebook, shared, library):
    with pytest.raises(Refused):
        notebook.release(shared().id)
    assert library.released_notes(1) == ()


def test_a_note_is_released_as_it_is(notebook, shared, library, words):
    said = shared(sharing=Sharing.AS_IS, valence=Valence.WORKS_NOT)
    notebook.release(said.id)
    (released,) = library.released_notes(1)
    assert (released.id, released.text, released.valence) == (said.id, words, Valence.WORKS_NOT)
    assert (released.start_ms, released.end_ms) == (said.start_ms, said.end_ms)
    assert not released.in_other_words


@pytest.mark.parametrize("purpose", [Purpose.CLIENT_REVIEW, Purpose.OWN_LEARNING])
def test_what_is_released_is_closed_by_a_condition(
    notebook, shared, library, on_condition, purpose
):
    notebook.release(shared(sharing=Sharing.AS_IS).id)
    on_condition(library, purpose)
    with pytest.raises(NotAllowed):
        library.released_notes(1)


def test_other_words_are_released_only_when_the_client_agreed(notebook, shared, library, words):
    said = replace(shared(sharing=Sharing.IN_OTHER_WORDS), paraphrase=RETOLD)
    with pytest.raises(Refused):
        notebook.release(said.id)
    notebook.keep_note(said)
    with pytest.raises(Refused):
        notebook.release(said.id)
    notebook.keep_note(replace(said, paraphrase_approved=True))
    notebook.release(said.id)
    (released,) = library.released_notes(1)
    assert released.text == RETOLD
    assert released.in_other_words
    assert words not in repr(released)


def test_how_it_was_does_not_go_along_with_other_words(notebook, shared, library):
    """The client agreed with the words on the screen, and with nothing else."""
    said = shared(sharing=Sharing.IN_OTHER_WORDS, valence=Valence.WORKS_NOT)
    notebook.keep_note(replace(said, paraphrase=RETOLD))
    notebook.keep_note(replace(said, paraphrase=RETOLD, paraphrase_approved=True))
    notebook.release(said.id)
    assert library.released_notes(1)[0].valence is None
    sealed = payload(library)
    notebook.keep_note(replace(notebook.notebook.note(said.id), valence=Valence.WORKS))
    assert payload(library) == sealed


def test_how_it_was_alone_is_released_as_it_is(notebook, shared, library):
    notebook.release(shared(text="", sharing=Sharing.AS_IS, valence=Valence.WORKS).id)
    (released,) = library.released_notes(1)
    assert (released.text, released.valence) == ("", Valence.WORKS)


def test_what_was_released_is_told_again_to_who_opens_it_later(notebook, shared, open_again):
    said = shared(sharing=Sharing.AS_IS)
    notebook.release(said.id)
    assert notebook.released == open_again().released == {said.id}


@pytest.mark.parametrize("how", ["reseal", "alone", "drop", "other words"])
def test_what_is_taken_back_is_nowhere_any_more(notebook, shared, library, hunt, how, words):
    said = shared(sharing=Sharing.AS_IS)
    notebook.release(said.id)
    sealed = payload(library)
    take_back(notebook, said, how)
    assert library.released_notes(1) == ()
    assert notebook.released == frozenset()
    assert pieces_left(library, hunt, sealed) == 0
    assert not any(hunt.holds(one, words) for one in hunt.opened_values(library._rooms))


def take_back(notebook, said, how):
    if how == "reseal":
        notebook.reseal(said.id)
    elif how == "alone":
        notebook.keep_note(replace(said, sharing=Sharing.ALONE))
    elif how == "drop":
        notebook.drop_note(said.id)
    else:
        notebook.keep_note(replace(said, text="toch iets anders"))


def payload(library):
    with library._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT payload FROM released_note")
        return rows.scalar_one()


def pieces_left(library, hunt, sealed):
    """How many pieces of a sealed payload lie in any page, in use or not."""
    vault = library._rooms.vault
    raw = b"".join(hunt.pages(vault.catalogue_path, vault.database_key))
    return sum(sealed[at : at + 12] in raw for at in range(0, len(sealed) - 12, 12))


def test_the_look_for_pieces_finds_what_is_there(notebook, shared, library, hunt):
    notebook.release(shared(sharing=Sharing.AS_IS).id)
    assert pieces_left(library, hunt, payload(library))


def test_a_page_that_was_not_swept_is_noticed(notebook, shared, library, hunt, monkeypatch):
    said = shared(sharing=Sharing.AS_IS)
    notebook.release(said.id)
    sealed = payload(library)
    monkeypatch.setattr(type(library._rooms.catalogue), "bring_in_log", lambda _self: None)
    notebook.reseal(said.id)
    assert pieces_left(library, hunt, sealed)


def test_it_can_be_shared_again(notebook, shared, library):
    said = shared(sharing=Sharing.AS_IS)
    for _ in range(2):
        notebook.release(said.id)
        notebook.reseal(said.id)
    notebook.release(said.id)
    assert len(library.released_notes(1)) == 1


def test_a_change_that_others_do_not_see_leaves_what_was_released(notebook, shared, library):
    said = shared(sharing=Sharing.AS_IS)
    notebook.release(said.id)
    notebook.keep_note(replace(said, paraphrase=RETOLD))
    assert len(library.released_notes(1)) == 1


def test_what_was_released_asks_for_both_permissions(notebook, shared, library):
    notebook.release(shared(sharing=Sharing.AS_IS).id)
    library.record_decision(1, "W-01", Purpose.CLIENT_REVIEW, DecisionState.REVOKED)
    with pytest.raises(NotAllowed):
        library.released_notes(1)


def test_nothing_is_released_by_a_choice_from_before_it_was_opened(shared, open_again, library):
    said, later = shared(sharing=Sharing.AS_IS), open_again()
    with pytest.raises(Refused, match="still be shared"):
        later.release(said.id)
    later.keep_note(replace(said, text="met andere woorden"))
    with pytest.raises(Refused, match="still be shared"):
        later.release(said.id)
    assert library.released_notes(1) == ()


def test_a_fresh_yes_releases_what_was_chosen_before(shared, open_again, library):
    said, later = shared(sharing=Sharing.AS_IS), open_again()
    later.still_shares(said.id)
    later.release(said.id)
    assert later.chosen == later.released == {said.id}
    assert len(library.released_notes(1)) == 1


@pytest.mark.parametrize("now", [Sharing.AS_IS, Sharing.IN_OTHER_WORDS])
def test_another_choice_is_a_fresh_one(shared, notebook, open_again, now):
    said = shared(sharing=Sharing.ALONE, paraphrase=RETOLD)
    notebook.keep_note(replace(said, paraphrase_approved=True))
    later = open_again()
    later.keep_note(replace(later.notebook.note(said.id), sharing=now))
    assert later.release(said.id).in_other_words is (now is Sharing.IN_OTHER_WORDS)


def test_agreeing_with_other_words_is_a_fresh_choice(shared, open_again):
    said = shared(sharing=Sharing.IN_OTHER_WORDS, paraphrase=RETOLD)
    later = open_again()
    later.keep_note(replace(said, paraphrase_approved=True))
    assert later.release(said.id).text == RETOLD


def test_an_unknown_note_is_refused(notebook):
    for act in (notebook.release, notebook.drop_note, notebook.still_shares):
        with pytest.raises(Refused):
            act(uuid4())
