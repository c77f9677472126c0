"""Moments keep the version they were made with; moving them on is shown first, and is undone."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotations.edits import AddMoment, ReplaceMoment
from annotations.model import Note, Valence
from annotations.trouble import Refused
from kijkwijzer.paths import data_dir
from kijkwijzer.ui.kijkkaders import changing
from kijkwijzer.ui.kijkkaders.as_rubric import following
from kijkwijzer.ui.kijkkaders.coming import coming, outcome
from kijkwijzer.ui.kijkkaders.draft import codes, draft_of
from rubrics.model import Rubric


def uid_of(draft, name):
    return next(code["uid"] for _, code in codes(draft) if code["was"] == name)


@pytest.fixture
def newer(desk):
    """Version 2: contact is part of balance, asking is called otherwise, trust went."""
    known = desk.catalog.history("mijn-kader")
    draft = draft_of(known[-1], known)
    balance = uid_of(draft, "zien.balans")
    for gone in ("zien.contact", "vreemd.vertrouwen"):
        draft = changing.remove(draft, uid_of(draft, gone))
    draft["became"]["zien.contact"] = balance
    path, _ = changing.code_node(draft, uid_of(draft, "zien.vragen"))
    draft["principles"][path[1]]["codes"][path[3]]["name"]["en"] = "Asking"
    draft, uid = changing.add_code(draft, "p1")
    _, code = changing.code_node(draft, uid)
    for name in ("name", "definition", "use", "use_not"):
        code[name] = {"nl": "Nieuw", "en": "New one"}
    made = []

    def keep() -> Rubric:
        made.append(desk.catalog.keep(following(draft, "2", known)))
        return made[-1]

    return keep


@pytest.fixture
def marked(looking_back, tools):
    """Two moments that move in different ways, one that keeps its code, and one that stays."""
    session = looking_back.session
    moments = [
        tools.a_moment(session, 1_000, "zien.contact"),
        tools.a_moment(session, 61_000, "vreemd.vertrouwen"),
        tools.a_moment(session, 90_000, "klant.stem"),
    ]
    for one in moments:
        session.apply(AddMoment(one))
    return moments


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def codes_of(session):
    return [one.codes for one in session.moments()]


def opened(looking_back, newer):
    newer()
    looking_back.held.show(looking_back.session)
    return looking_back.held


def moved(held, qtbot):
    """Move by the button of the sheet, and wait until the page is there anew."""
    old = held.page
    dialog = held._moving.show_changes()
    dialog.move_button.click()
    qtbot.waitUntil(lambda: held.page is not old)
    return held.page


def test_nothing_is_offered_while_there_is_nothing_newer(looking_back, marked):
    looking_back.held.show(looking_back.session)
    assert looking_back.held._moving.band is None


def test_a_newer_version_is_offered_quietly_and_can_wait(looking_back, marked, newer):
    held = opened(looking_back, newer)
    assert held._moving.band.isVisibleTo(held.page)
    held._moving.band.later.click()
    assert not held._moving.band.isVisibleTo(held.page)
    assert held.page.rubric.version == "1"


def test_a_retired_one_is_not_offered(looking_back, marked, newer, desk):
    newer()
    desk.catalog.retire("mijn-kader")
    assert coming(desk, looking_back.session) is None


def test_a_library_that_is_only_read_is_left_as_it_is(looking_back, marked, newer, desk):
    newer()
    reading = type("Reading", (), {"read_only": True})()
    looking = type("D", (), {"library": reading, "catalog": desk.catalog})()
    assert coming(looking, looking_back.session) is None


def test_the_sheet_names_what_becomes_of_each_code_and_which_moments(looking_back, marked, newer):
    held = opened(looking_back, newer)
    said = texts(held._moving.show_changes())
    assert "“Keeping contact” becomes “Speaking balance”" in said
    assert "“Asking and following up” becomes “Asking”" in said
    assert "“Trust or control” is not in the new version. Moments keep it as it is." in said
    assert {"0:01", "1:01"} <= set(said) or {"00:01", "01:01"} <= set(said)
    assert "“New one”" in said
    assert not any("Client steers" in one for one in said)


def test_moving_takes_the_moments_the_layer_and_the_page_along(looking_back, marked, newer, qtbot):
    page = moved(opened(looking_back, newer), qtbot)
    session = looking_back.session
    assert codes_of(session) == [("zien.balans",), ("vreemd.vertrouwen",), ("klant.stem",)]
    assert session.layer.rubric_version == page.rubric.version == "2"
    assert page.parts.panel.row("zien.contact") is None


def test_moving_is_undone_by_the_page_and_done_again(looking_back, marked, newer, qtbot):
    held = opened(looking_back, newer)
    page = moved(held, qtbot)
    page.undo()
    qtbot.waitUntil(lambda: held.page is not page)
    assert codes_of(looking_back.session)[0] == ("zien.contact",)
    assert looking_back.session.layer.rubric_version == held.page.rubric.version == "1"
    page = held.page
    page.redo()
    qtbot.waitUntil(lambda: held.page is not page)
    assert codes_of(looking_back.session)[0] == ("zien.balans",)


def test_what_was_done_before_the_move_can_still_be_undone(looking_back, marked, newer, qtbot):
    held = opened(looking_back, newer)
    held.page.edits.remove(marked[2].id)
    page = moved(held, qtbot)
    page.undo()
    qtbot.waitUntil(lambda: held.page is not page)
    held.page.undo()
    assert len(looking_back.session.moments()) == 3


def test_the_page_stays_where_it_was_in_the_film(looking_back, marked, newer, qtbot):
    held = opened(looking_back, newer)
    held.page.go_to(marked[1].id)
    page = moved(held, qtbot)
    assert page.film.position_ms() == 61_000
    assert page.chosen.id == marked[1].id


def test_what_is_written_moves_along(looking_back, marked, newer, qtbot):
    session = looking_back.session
    noted = replace(marked[0], note=Note("She looks away."))
    session.apply(ReplaceMoment(marked[0], noted))
    moved(opened(looking_back, newer), qtbot)
    assert session.moments()[0].note.observation == "She looks away."


def test_a_valence_that_is_not_allowed_any_more_is_left_open_and_said(looking_back, desk, tools):
    session = looking_back.session
    session.apply(AddMoment(tools.a_moment(session, 5_000, "zien.balans", valence=Valence.WORKS)))
    known = desk.catalog.history("mijn-kader")
    draft = draft_of(known[-1], known)
    _, code = changing.code_node(draft, uid_of(draft, "zien.balans"))
    code["valences"] = {"client": ["werkt"], "others": ["vraag"]}
    desk.catalog.keep(following(draft, "2", known))
    found = outcome(coming(desk, session), session, "en")
    assert [one.start_ms for one in found.opened] == [5_000]


def test_versions_in_between_are_gone_by(looking_back, marked, newer, desk):
    second = newer()
    known = desk.catalog.history("mijn-kader")
    draft = changing.remove(draft_of(second, known), uid_of(draft_of(second, known), "zien.balans"))
    desk.catalog.keep(following(draft, "3", known))
    found = outcome(coming(desk, looking_back.session), looking_back.session, "en")
    assert {line.before for line in found.ended} == {
        "Keeping contact", "Speaking balance", "Trust or control"
    }  # fmt: skip
    assert found.edit.after == "3"


def test_words_that_the_library_has_otherwise_are_refused_and_nothing_moves(
    looking_back, marked, newer, library, monkeypatch
):
    held = opened(looking_back, newer)

    def refuse(_text):
        raise Refused("The library has other words for that version.")

    monkeypatch.setattr(library, "keep_rubric", refuse)
    dialog = held._moving.show_changes()
    dialog.move_button.click()
    assert "other words" in dialog._trouble.text()
    assert codes_of(looking_back.session)[0] == ("zien.contact",)
    dialog.reject()


def test_moments_are_shown_in_their_version_also_when_the_file_is_gone(
    looking_back, marked, newer, desk
):
    newer()
    desk.use_rubric("vkn-eigen")
    shutil.rmtree(data_dir() / "kijkkaders")
    page = looking_back.held.show(looking_back.session)
    assert (page.rubric.id, page.rubric.version) == ("mijn-kader", "1")
    assert page.parts.panel.row("zien.contact") is not None


def test_the_words_of_the_library_go_before_those_of_this_computer(
    looking_back, marked, desk, library
):
    """The same version can have come to this computer from somebody else, in other words."""
    desk.rubric = replace(desk.rubric, name={"nl": "Anders", "en": "Otherwise"})
    assert desk.rubric_of(looking_back.session).name["en"] == "My rubric"


def test_everything_here_is_done_with_the_keyboard(looking_back, marked, newer, qtbot):
    held = opened(looking_back, newer)
    page = held.page
    QTest.keyClick(held._moving.band.look, Qt.Key.Key_Space)
    button = held._moving._dialog.move_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: held.page is not page)
    assert held.page.rubric.version == "2"
