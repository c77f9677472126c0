"""What a client released is beside one's own words; what is sealed is never in this room."""

from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel

from annotations.client_notes import ReleasedNote
from annotations.model import Valence
from annotations.trouble import Refused, translatable
from kijkwijzer.ui.client.entry import ClientEntryDialog
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.opening import begin
from kijkwijzer.ui.guided.released_card import ReleasedCard
from rubrics.guides import guide
from rubrics.guides_model import Show


@pytest.fixture
def released(library, monkeypatch):
    note = ReleasedNote(
        uuid4(),
        uuid4(),
        6_000,
        8_000,
        "Toen dacht ik: laat maar.",
        Valence.WORKS_NOT,
        in_other_words=True,
        released_on=date(2026, 11, 20),
    )
    monkeypatch.setattr(type(library), "released_notes", lambda _self, _number: (note,))
    return note


def said_on(part):
    return " ".join(one.text() for one in part.findChildren(QLabel))


def at_released(room, desk):
    opened = begin(desk, 1, guide("reflectiegesprek"))
    moment = opened.session.moments()[0]
    room.show_run(opened)
    room.run.edits.write(moment.id, ("Ik typ en kijk niet op.", "", "", ""), "")
    while Show.RELEASED not in room.run.sitting.step.shows:
        room.run.go(1)
    return room.run.panel.part(ReleasedCard)


def test_a_released_note_stands_beside_ones_own(room, desk, released):
    said = said_on(at_released(room, desk))
    assert released.text in said
    assert "told in other words" in said
    assert "Unpleasant" in said
    assert "Ik typ en kijk niet op." in said


def test_a_released_note_is_as_narrow_as_the_step_beside_the_film(room, desk, released):
    card = at_released(room, desk)
    assert card.minimumSizeHint().width() <= 264  # 312 in the smallest window, less its margins


def test_without_released_notes_it_says_that_this_is_the_clients_choice(room, desk):
    assert "their choice" in said_on(at_released(room, desk))


def test_a_sealed_guide_asks_who_guides_before_anything_is_begun(room, library):
    card = next(one for one in room.choosing.cards if one.guide.sealed)
    card.begin.click()
    (dialog,) = room.window().findChildren(ClientEntryDialog)
    assert dialog.isVisible()
    assert library.sessions() == ()
    dialog.reject()


def test_while_client_review_is_closed_nothing_is_shown_or_asked(room, desk, library, monkeypatch):
    def closed(_self, _number):
        raise Refused(translatable("Trouble", "Not allowed now."))

    monkeypatch.setattr(type(library), "released_notes", closed)
    said = said_on(at_released(room, desk))
    assert "Not allowed now." in said
    assert "Go on to the next step" in said
    assert room.run.panel.part(FieldsCard) is None


def test_beside_released_notes_one_is_asked_what_is_new(room, desk, released):
    at_released(room, desk)
    assert room.run.panel.part(FieldsCard) is not None
