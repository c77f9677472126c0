"""Every guide of this room runs to its end by keyboard alone, in both languages."""

import pytest
from PySide6.QtCore import Qt

from annotations.learning import EntryKind
from annotations.model import Valence
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.mark_card import MarkCard
from kijkwijzer.ui.guided.try_out_card import TryOutCard

GUIDES = ("zelf-terugkijken", "zelf-kort", "reflectiegesprek", "samenleergesprek")
SPACE = Qt.Key.Key_Space


def do_step(run, hands):
    """Do by keyboard whatever the step offers."""
    if run.panel.part(MarkCard):
        hands.go_to(run.film.video)
        hands.press(Qt.Key.Key_M)
    if choose := run.panel.part(ChooseCard):
        row = choose.rows[0]
        hands.go_to(row.works if choose.sitting.step.choose_working else row.along)
        hands.press(SPACE)
    if fragments := run.panel.part(FragmentsCard):
        do_fragment(fragments, hands)
    if focus := run.panel.part(FocusCard):
        name_what_is_seen(run, focus, hands)
    for card in (run.panel.part(FieldsCard), run.panel.part(TryOutCard)):
        for text in card.texts if card else ():
            hands.go_to(text.field)
            hands.type("even wachten")


def do_fragment(fragments, hands):
    hands.go_to(fragments.play)
    hands.press(SPACE)
    if fragments.note:
        hands.go_to(fragments.note.fields[0])
        hands.type("ik kijk weg")


def name_what_is_seen(run, focus, hands):
    hands.go_to(focus.change_button)
    hands.press(SPACE)
    assert hands.focused() is next(iter(focus.boxes.values()))
    hands.press(SPACE)
    hands.go_to(focus.done)
    hands.press(SPACE)
    hands.go_to(next(iter(run.panel.part(FragmentsCard).picks.chips.values())))
    hands.press(SPACE)


def begin_by_keyboard(room, hands, qtbot, guide_id):
    card = next(one for one in room.choosing.cards if one.guide.id == guide_id)
    hands.go_to(card.begin)
    hands.press(SPACE)
    qtbot.waitUntil(lambda: room.run is not None)
    return room.run


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("guide_id", GUIDES)
def test_a_guide_runs_to_its_end_by_keyboard_alone(
    guide_id, language, make_room, hands, qtbot, library
):
    room = make_room(language)
    run = begin_by_keyboard(room, hands, qtbot, guide_id)
    for place, step in enumerate(run.sitting.run.guide.steps):
        assert run.sitting.step.id == step.id, place
        do_step(run, hands)
        hands.go_to(run.places.next)
        hands.press(SPACE)
    end = run.findChild(EndPage)
    hands.go_to(end.close_button)
    hands.press(SPACE)
    qtbot.waitUntil(lambda: room.run is None)
    (line,) = library.sessions()
    assert line.is_over
    state = library.take_up(line.id).state
    fields = [field.id for _, field in run.sitting.run.guide.fields()]
    assert all(state.text(one) == "even wachten" for one in fields)


def test_alone_a_mark_becomes_a_fragment_with_a_code_and_a_try_out(make_room, hands, qtbot, desk):
    room = make_room("nl")
    run = begin_by_keyboard(room, hands, qtbot, "zelf-terugkijken")
    for _ in run.sitting.run.guide.steps[:-1]:
        do_step(run, hands)
        hands.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    do_step(run, hands)
    run.go(1)
    (chosen,) = run.sitting.chosen()
    assert len(run.sitting.session.moments()) == 5
    assert chosen.codes == ("zien.contact",)
    assert chosen.valence is Valence.WORKS
    assert chosen.note.observation == "ik kijk weg"
    (line,) = desk.library.learning("W-01")
    kinds = {entry.kind: entry for entry in line.entries}
    assert kinds[EntryKind.TRY_OUT].notice == "even wachten"
    assert kinds[EntryKind.INSIGHT].links[0].start_ms == chosen.start_ms
