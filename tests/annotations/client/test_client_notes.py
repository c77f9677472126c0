"""What a client says, as plain values: read back as written, padded, and checked."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.client_notes import (
    FRAGMENTS_MAX,
    NOTES_MAX,
    SIZE_BYTES,
    ClientNote,
    Fragment,
    Notebook,
    Pause,
    Sharing,
)
from annotations.model import NOTE_LENGTH_MAX, Valence
from annotations.trouble import Damaged, Refused

DAY = date(2026, 11, 21)
TEXTS = st.text(max_size=60)
SPANS = st.tuples(st.integers(0, 10**7), st.integers(1, 10**6)).map(lambda one: (one[0], sum(one)))
FRAGMENTS = SPANS.map(lambda span: Fragment(*span))


@st.composite
def notes(draw):
    start, end = draw(SPANS)
    paraphrase = draw(TEXTS)
    return ClientNote(
        draw(st.uuids()),
        start,
        draw(st.sampled_from([None, end])),
        draw(TEXTS),
        draw(st.sampled_from([None, *Valence])),
        draw(st.sampled_from(Sharing)),
        paraphrase,
        bool(paraphrase.strip()) and draw(st.booleans()),
    )


NOTEBOOKS = st.builds(
    Notebook,
    st.lists(notes(), max_size=4).map(tuple),
    st.dictionaries(st.text("abc_", min_size=1, max_size=5), TEXTS, max_size=3),
    st.lists(st.builds(Pause, st.integers(0, 10**7), st.just("client")), max_size=3).map(tuple),
    st.lists(FRAGMENTS, max_size=3).map(tuple),
    TEXTS,
)


@given(NOTEBOOKS)
def test_it_is_read_back_as_it_was_written(notebook):
    written = notebook.to_json()
    assert Notebook.from_json(written) == notebook
    assert len(written) == SIZE_BYTES


@pytest.mark.parametrize(
    "kept", [b"", b"{}", b"[]", b'{"format": 2}', b"\xff", b'{"format": 1, "notes": [1]}', b"null"]
)
def test_what_cannot_be_read_is_said_to_be_damaged(kept):
    with pytest.raises(Damaged):
        Notebook.from_json(kept)


def note(**how):
    return ClientNote(uuid4(), 5, 9, **how)


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"text": "eigen"}, ""),
        ({"text": "eigen", "sharing": Sharing.AS_IS}, "eigen"),
        ({"text": "eigen", "sharing": Sharing.IN_OTHER_WORDS}, ""),
        ({"text": "eigen", "sharing": Sharing.IN_OTHER_WORDS, "paraphrase": "anders"}, ""),
        ({"sharing": Sharing.ALONE, "paraphrase": "anders", "paraphrase_approved": True}, ""),
        (
            {
                "text": "eigen",
                "sharing": Sharing.IN_OTHER_WORDS,
                "paraphrase": "anders",
                "paraphrase_approved": True,
            },
            "anders",
        ),
        ({"text": "  ", "sharing": Sharing.AS_IS}, ""),
    ],
)
def test_others_read_only_what_the_client_chose(how, told):
    assert note(**how).told == told


def test_a_note_starts_with_the_client_alone():
    assert note().sharing is Sharing.ALONE


@pytest.mark.parametrize(
    "wrong",
    [
        {"start_ms": -1},
        {"end_ms": 5},
        {"text": "x" * (NOTE_LENGTH_MAX + 1)},
        {"paraphrase": "x" * (NOTE_LENGTH_MAX + 1)},
        {"paraphrase_approved": True},
    ],
)
def test_a_note_that_cannot_be_is_refused(wrong):
    with pytest.raises(Refused):
        replace(note(), **wrong)


def test_there_are_bounds_to_what_one_session_holds():
    many = Notebook(tuple(note() for _ in range(NOTES_MAX)))
    with pytest.raises(Refused):
        many.with_note(note())
    with pytest.raises(Refused):
        Notebook().with_fragments(tuple(Fragment(n, n + 1) for n in range(FRAGMENTS_MAX + 1)))
    with pytest.raises(Refused):
        Notebook().with_text("veld", "x" * (NOTE_LENGTH_MAX + 1))


def test_a_day_on_which_the_client_was_here_stands_in_it_once():
    notebook = Notebook().at("hier", DAY).at("daar", DAY)
    assert (notebook.place, notebook.days) == ("daar", (DAY,))
    assert Notebook.from_json(notebook.to_json()) == notebook


def test_a_change_leaves_the_notebook_of_before_alone():
    before = Notebook()
    said = note(text="een")
    after = before.with_note(said).with_text("veld", "twee").at("hier", DAY)
    assert before == Notebook()
    assert after.without_note(said.id).notes == ()
    assert after.note(said.id) == said


def test_words_that_were_agreed_are_not_when_the_client_says_it_differently():
    note = ClientNote(uuid4(), 0, None, "een", None, Sharing.IN_OTHER_WORDS, "anders")
    kept = Notebook().with_note(note)
    agreed = kept.with_note(replace(note, paraphrase_approved=True))
    assert agreed.note(note.id).paraphrase_approved
    differently = replace(agreed.note(note.id), text="twee")
    assert not agreed.with_note(differently).note(note.id).paraphrase_approved
