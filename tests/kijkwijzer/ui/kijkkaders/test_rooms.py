"""The page of rubrics among the rooms: from the settings, and back to them."""

import pytest
from PySide6.QtWidgets import QLabel

from kijkwijzer.ui.rooms import Rooms


@pytest.fixture
def rooms(qtbot, desk, library):
    made = Rooms(desk)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    yield made
    made.release()
    made.close()


def test_the_settings_lead_there_and_it_leads_back(rooms):
    rooms.show_room("settings")
    rooms.page("settings")._rubrics.open_button.click()
    assert rooms.where() == "kijkkaders"
    assert rooms._rail.button("settings").isChecked()
    rooms.page("kijkkaders").list_header.left.emit()
    assert rooms.where() == "settings"


def test_the_settings_say_which_one_is_used_and_show_its_keys(rooms, desk):
    rooms.show_room("settings")
    desk.use_rubric("mijn-kader")
    rooms.show_room("settings")
    page = rooms.page("settings")
    said = [label.text() for label in page._rubrics.findChildren(QLabel)]
    assert "My rubric, version 1" in said
    assert page._keys_of.id == "mijn-kader"


def test_the_rail_shows_the_settings_from_wherever_one_comes(rooms):
    rooms.show_room("recordings")
    rooms.show_room("kijkkaders")
    assert rooms._rail.button("settings").isChecked()


def test_what_is_being_written_stays_open_while_one_is_elsewhere(rooms):
    rooms.show_room("kijkkaders")
    page = rooms.page("kijkkaders")
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Half a na")
    rooms.show_room("recordings")
    rooms.show_room("kijkkaders")
    assert page.editor.writing.draft["name"]["en"] == "Half a na"


def test_locking_keeps_what_was_typed(rooms):
    rooms.show_room("kijkkaders")
    page = rooms.page("kijkkaders")
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Half a na")
    assert rooms.keep_typed()
    assert page._shelf.drafts.get("mijn-kader")["name"]["en"] == "Half a na"
