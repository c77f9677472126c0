"""Another language in the middle of a session: the same session, the same step, nothing lost."""

from dataclasses import replace

import pytest

from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.opening import begin
from kijkwijzer.ui.main_window import MainWindow
from rubrics.guides import guide


@pytest.fixture
def window(qtbot, desk):
    desk.let_go_at_opening = ()
    desk.is_practice = True
    desk.lock = lambda: None
    desk.catalog = None
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_another_language_leads_back_to_the_same_session_at_the_same_step(window, desk, qtbot):
    together = window.rooms.page("together")
    window.show_room("together")
    opened = begin(desk, 1, guide("zelf-kort"))
    together.show_run(opened)
    together.run.go(1)
    together.run.panel.part(FieldsCard).texts[0].field.insertPlainText("weten wat haar tegenhoudt")
    window.use_settings(replace(desk.settings, language="nl"))
    again = window.rooms.page("together")
    assert again is not together
    qtbot.waitUntil(lambda: again.run is not None)
    assert window.rooms.where() == "together"
    assert again.run.sitting.run.line.id == opened.run.session_id
    assert again.run.sitting.step.id == "mijn-doel"
    assert again.run.panel.part(FieldsCard).texts[0].words == "weten wat haar tegenhoudt"
    assert again.run.header.leave.text() == "Pauzeren en weggaan"


def test_another_language_begins_nothing_where_no_session_was_run(window, desk):
    window.show_room("together")
    window.use_settings(replace(desk.settings, language="nl"))
    assert window.rooms.page("together").run is None
    assert not desk.sessions
