"""A plan text is compared with what sessions and quotes say too, and never with sealed notes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from annotations.client_notes import ClientNote
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.model import BlobKind, DecisionState, Film, Purpose
from rubrics.guides import guide

SAID = "hij lachte toen de hond binnenkwam"


def written(library, guide_id):
    run = library.begin_session(1, guide(guide_id))
    run.write(next(field.id for _, field in run.guide.fields()), f"Mooi: {SAID}, en ik ook.")


@pytest.mark.parametrize("guide_id", ["zelf-kort", "samenleergesprek", "reflectiegesprek"])
def test_what_was_written_in_a_session_is_found(allowed, guide_id):
    assert allowed.check_plan_text(SAID) == ()
    written(allowed, guide_id)
    assert [one.kind for one in allowed.check_plan_text(SAID)] == ["same_words"]


def test_a_session_that_a_condition_closes_is_not_told_of(allowed, on_condition):
    written(allowed, "samenleergesprek")
    assert (len(allowed.echoes(SAID)), len(allowed.search(SAID)), len(allowed.sessions())) == (
        1,
        1,
        1,
    )
    on_condition(allowed, Purpose.CLIENT_REVIEW)
    assert allowed.echoes(SAID) == allowed.search(SAID) == allowed.check_plan_text(SAID) == ()
    assert allowed.sessions() == ()


def test_a_session_that_may_not_be_read_is_not_told_of(allowed):
    written(allowed, "samenleergesprek")
    last = allowed.today() + timedelta(days=1)
    allowed.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.GIVEN, last)
    assert allowed.check_plan_text(SAID)
    allowed._gate.days._seen = last + timedelta(days=1)
    assert allowed.check_plan_text(SAID) == ()


def test_codes_that_were_looked_for_are_found(allowed):
    run = allowed.begin_session(1, guide("zelf-terugkijken"))
    run.focus(("zien.contact", "zien.vragen", "klant.verhaal"))
    assert allowed.check_plan_text("zien.contact, zien.vragen en klant") == ()
    assert allowed.check_plan_text("zien.contact zien.vragen klant.verhaal")


def test_a_quote_beside_what_was_seen_is_found_and_ones_own_words_are_not(allowed):
    insight = new_insight(
        "W-01", "", "Ik vulde alle stiltes zelf in", allowed.today(), [Link(1, 5)]
    )
    insight = allowed.keep_entry(insight)
    seen = following(insight, EntryKind.LOOKED_BACK, "Het lukte.", allowed.today())
    allowed.keep_entry(replace(seen, quote_or_next=SAID))
    assert allowed.check_plan_text("Ik vulde alle stiltes zelf in") == ()
    assert [one.kind for one in allowed.check_plan_text(SAID)] == ["same_words"]


def test_sealed_notes_are_never_compared_with(allowed, facilitator):
    run = allowed.begin_session(1, guide("klant-kijkt-terug"), facilitator=facilitator)
    key = allowed.open_facilitator(facilitator, "vier groene stoelen buiten")
    notebook = allowed.open_notebook(run.session_id, key)
    notebook.keep_note(ClientNote(run.session_id, 5, None, SAID))
    assert allowed.check_plan_text(SAID) == ()


def test_what_a_conversation_was_called_is_found_when_it_tells(library, draft):
    with library.receive(replace(draft, kind="Intake bij bakkerij Jansen")) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 9_000)
        film = Film(240_000, has_picture=True, has_sound=True, width_px=640, height_px=360)
        arrival.finish(film, b"a" * 32, b"b" * 32)
    (finding,) = library.check_plan_text("Na de intake bij bakkerij Jansen")
    assert finding.kind == "kind"
