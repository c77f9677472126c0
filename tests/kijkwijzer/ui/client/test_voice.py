"""Reading aloud: all that the screen asks and offers, and what somebody wrote when asked for."""

import pytest

from annotations.client_notes import Fragment, Sharing
from annotations.model import Valence
from kijkwijzer.ui.client.course import Kind

PIECES = (Fragment(20_000, 50_000),)
SAID, RETOLD = "laat maar & zo", "geen ruimte"


@pytest.fixture
def heard():
    """What the voice was given, one text each time."""
    return []


@pytest.fixture
def screen(open_screen, heard, monkeypatch):
    """A screen on a computer with a voice, with a note that may be told in other words."""
    made = open_screen()
    monkeypatch.setattr(made.voice.aloud, "can", lambda _language: True)
    monkeypatch.setattr(made.voice.aloud, "say", lambda text, _language: heard.append(text))
    made.talk.open_notebook.set_fragments(PIECES)
    note = made.talk.write(made.talk.note_at(0), SAID)
    note = made.talk.feel(note, Valence.WORKS)
    note = made.talk.share(note, Sharing.IN_OTHER_WORDS)
    made.talk.agree(made.talk.retell(note, RETOLD), agreed=True)
    return made


def go(screen, kind):
    screen._go_to(screen.talk.place_of(kind))


def aloud(screen, heard):
    screen.top.aloud.click()
    return heard[-1]


def test_it_is_hidden_without_a_voice(screen, monkeypatch):
    go(screen, Kind.OVERVIEW)
    assert screen.top.aloud.isVisible()
    assert screen.page.hear.isVisible()
    monkeypatch.setattr(screen.voice.aloud, "can", lambda _language: False)
    screen.voice.changed.emit()
    assert not screen.top.aloud.isVisible()
    assert not screen.page.hear.isVisible()


@pytest.mark.parametrize("kind", Kind)
def test_what_somebody_wrote_is_not_read_unasked(screen, heard, kind):
    """The voice is a program of its own."""
    go(screen, kind)
    told = aloud(screen, heard)
    assert told
    assert SAID not in told
    assert RETOLD not in told


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.SHARE, [SAID]),
        (Kind.RETELL, [RETOLD]),
        (Kind.OVERVIEW, [SAID, RETOLD, "May be told in other words"]),
    ],
)
def test_what_a_client_agrees_to_is_read_when_asked(screen, heard, kind, words):
    go(screen, kind)
    screen.page.hear.click()
    (told,) = heard
    assert all(one in told for one in words)


BUTTONS = {
    Kind.WELCOME: ["Yes, I want to", "No, I do not", "I want to stop"],
    Kind.PIECES: ["Play", "Stop here", "This piece"],
    Kind.TELL: ["What happens here", "How was this moment?", "Unpleasant", "Next", "Back"],
    Kind.SHARE: ["Only me", "May be shared exactly like this", "Next"],
    Kind.RETELL: ["Yes, like this", "No, differently", "Agreed. It may be told like this."],
    Kind.OVERVIEW: ["Is this right?", "Change", "Take away", "Yes, this is right"],
    Kind.FIELDS: ["How was this?", "I am done"],
}


@pytest.mark.parametrize("kind", Kind)
def test_every_answer_and_button_is_read(screen, heard, kind):
    go(screen, kind)
    told = aloud(screen, heard)
    assert [one for one in BUTTONS[kind] if one not in told] == []


def test_the_voice_rests_between_buttons(screen, heard):
    go(screen, Kind.RETELL)
    assert "Yes, like this. No, differently." in aloud(screen, heard)


def test_a_row_that_was_taken_away_is_read_as_such(screen, heard):
    go(screen, Kind.OVERVIEW)
    for _ in range(2):
        screen.page.rows[0].drop.click()
    screen.page.hear.click()
    assert heard == ["This is taken away."]
