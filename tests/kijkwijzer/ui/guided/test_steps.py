"""A step shows only what belongs to it, and what is shown as kept is on disk."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.model import Valence
from annotations.trouble import PlaceTrouble, Refused
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.haven_card import HavenCard
from kijkwijzer.ui.guided.look_for_card import LookForCard
from kijkwijzer.ui.guided.mark_card import MarkCard
from kijkwijzer.ui.guided.released_card import ReleasedCard
from kijkwijzer.ui.guided.try_out_card import TryOutCard
from kijkwijzer.ui.keymap import Keymap
from rubrics.guides import shipped_guides
from rubrics.guides_model import Show

PARTS = {
    Show.SAFE_HAVEN: HavenCard,
    Show.MARK: MarkCard,
    Show.CHOOSE: ChooseCard,
    Show.CODES: FocusCard,
    Show.FRAGMENTS: FragmentsCard,
    Show.RELEASED: ReleasedCard,
    Show.FIELDS: FieldsCard,
    Show.TRY_OUT: TryOutCard,
    Show.LOOK_FOR: LookForCard,
}
OPEN = [one.id for one in shipped_guides() if not one.sealed]


def shown(run):
    yes = {show for show, kind in PARTS.items() if run.panel.part(kind) is not None}
    if run.film.isVisible():
        yes.add(Show.FILM)
    if run.film.timeline_frame.isVisible():
        yes.add(Show.TIMELINE)
    fragments = run.panel.part(FragmentsCard)
    if fragments is not None and fragments.note is not None:
        yes.add(Show.NOTE)
    return yes


@pytest.mark.parametrize("guide_id", OPEN)
def test_each_step_shows_what_belongs_to_it_and_nothing_else(guide_id, make_run):
    run = make_run(guide_id)
    for step in run.sitting.run.guide.steps:
        assert shown(run) == set(step.shows), step.id
        run.go(1)


def at_step(run, show):
    while show not in run.sitting.step.shows:
        run.go(1)
    return run


def test_a_step_without_codes_names_none_on_the_timeline(make_run):
    run = at_step(make_run("zelf-terugkijken"), Show.MARK)
    content = run.film.timeline.stage.content
    names = {content.name(code) for moment in run.film._shown() for code in moment.codes}
    assert names == {" "}


@pytest.mark.parametrize(
    ("guide_id", "said"),
    [("zelf-terugkijken", True), ("reflectiegesprek", False), ("samenleergesprek", False)],
)
def test_others_are_not_told_what_the_coordinator_said_works(guide_id, said, make_run):
    run = at_step(make_run(guide_id), Show.CHOOSE)
    moment = run.sitting.session.moments()[0]
    run.sitting.edits.choose_valence(moment.id, Valence.WORKS)
    run.sitting.run.choose((moment.id,))
    at_step(run, Show.FRAGMENTS)
    fragments = run.panel.part(FragmentsCard)
    fragments.refresh()
    assert ("this works" in fragments.where.text()) is said


def test_a_step_for_codes_shows_them_on_the_timeline(make_run):
    run = at_step(make_run("zelf-terugkijken"), Show.CODES)
    assert {one.codes[0] for one in run.film._shown()} == {run.sitting.quick_mark}


def test_the_key_of_a_code_marks_nothing(make_run, hands, desk):
    run = at_step(make_run("zelf-terugkijken"), Show.MARK)
    before = run.sitting.session.moments()
    key = Keymap.of(desk.rubric).key_of_code("zien.contact")
    hands.go_to(run.film.video)
    hands.type(key)
    assert run.sitting.session.moments() == before


def test_m_marks_only_where_marking_belongs(make_run, hands):
    run = at_step(make_run("zelf-terugkijken"), Show.CHOOSE)
    before = run.sitting.session.moments()
    hands.go_to(run.film.video)
    hands.press(Qt.Key.Key_M)
    assert run.sitting.session.moments() == before


def test_undo_takes_the_last_mark_back(make_run, hands):
    run = at_step(make_run("zelf-terugkijken"), Show.MARK)
    before = run.sitting.session.moments()
    hands.go_to(run.film.video)
    hands.press(Qt.Key.Key_M)
    assert len(run.sitting.session.moments()) == len(before) + 1
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert run.sitting.session.moments() == before


def test_the_note_of_a_step_without_codes_hides_code_and_valence(make_run):
    run = at_step(make_run("reflectiegesprek"), Show.CHOOSE)
    run.panel.part(ChooseCard).rows[0].along.click()
    note = run.panel.part(FragmentsCard).note
    assert not note.head.isVisible()
    assert not note.valences.isVisible()
    assert note.fields[3].isVisible()


def test_one_works_and_at_most_two_others_are_chosen(make_run):
    choose = at_step(make_run("zelf-terugkijken"), Show.CHOOSE).panel.part(ChooseCard)
    first, *others = choose.rows
    first.works.click()
    for row in others:
        row.along.click()
    assert [row.along.isChecked() for row in others] == [True, True, False]
    assert choose._hint.isVisible()
    assert [one.valence for one in choose.sitting.chosen()] == [Valence.WORKS, None, None]


def test_another_that_works_takes_the_place_of_the_first(make_run):
    choose = at_step(make_run("zelf-terugkijken"), Show.CHOOSE).panel.part(ChooseCard)
    first, second, *_ = choose.rows
    first.works.click()
    second.works.click()
    assert [one.id for one in choose.sitting.chosen()] == [second.moment.id]
    assert choose.sitting.session.moment(first.moment.id).valence is None


def test_arrows_go_through_the_marks(make_run, hands):
    choose = at_step(make_run("zelf-terugkijken"), Show.CHOOSE).panel.part(ChooseCard)
    hands.go_to(choose.rows[0].works)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Right)
    assert hands.focused() is choose.rows[1].along


def test_no_more_codes_are_in_focus_than_the_kijkkader_says(make_run, desk):
    focus = at_step(make_run("zelf-terugkijken"), Show.CODES).panel.part(FocusCard)
    boxes = list(focus.boxes.values())
    for box in boxes[: desk.rubric.focus_max]:
        box.click()
    assert len(focus.focus) == desk.rubric.focus_max == 3
    assert not any(box.isEnabled() for box in boxes[3:])


def test_a_fragment_may_only_be_a_question_where_the_code_says_so(make_run):
    run = make_run("zelf-terugkijken")
    at_step(run, Show.CHOOSE).panel.part(ChooseCard).rows[0].works.click()
    at_step(run, Show.CODES)
    run.panel.part(FocusCard).boxes["klant.meebewegen"].click()
    fragments = run.panel.part(FragmentsCard)
    fragments.picks.chips["klant.meebewegen"].click()
    assert fragments.moment.valence is Valence.QUESTION
    assert not fragments.note.valences.chip(Valence.WORKS).isVisible()


def test_typed_text_is_on_disk_within_a_second(make_run, hands, library, qtbot):
    run = make_run("zelf-terugkijken")
    field = run.panel.part(FieldsCard).texts[0]
    hands.go_to(field.field)
    hands.type("stilte")
    assert not run.header.says_kept
    qtbot.waitUntil(lambda: run.header.says_kept, timeout=1000)
    state = library.take_up(run.sitting.run.line.id).state
    assert state.text("leervraag") == "stilte"


def test_a_step_is_not_left_while_its_text_is_not_on_disk(make_run, hands, monkeypatch):
    run = make_run("zelf-terugkijken")
    field = run.panel.part(FieldsCard).texts[0]
    hands.go_to(field.field)
    hands.type("stilte")

    def refuse(_words):
        raise PlaceTrouble("The disk is full.")

    monkeypatch.setattr(field._typing, "_keep", refuse)
    run.go(1)
    assert run.sitting.run.state.index == 0
    assert field.words == "stilte"
    assert not run.header.says_kept
    monkeypatch.undo()
    field.flush()


def test_what_was_typed_is_there_after_going_on_and_back(make_run, hands):
    run = make_run("zelf-terugkijken")
    hands.go_to(run.panel.part(FieldsCard).texts[0].field)
    hands.type("stilte")
    run.go(1)
    run.go(-1)
    assert run.panel.part(FieldsCard).texts[0].words == "stilte"


def test_release_frees_the_player_and_closes_the_film(make_run, desk):
    run = make_run("zelf-terugkijken")
    assert run.release()
    assert desk.players[0].closed
    with pytest.raises(Refused):
        desk.sessions[0].looking.moments()


def test_a_pause_says_who_asked_for_it(make_run, library):
    run = at_step(make_run("samenleergesprek"), Show.FILM)
    desk_player = run.sitting.desk.players[0]
    run.film.control.play()
    desk_player.at_ms = 12_000
    run.film.view._follow_clock()
    run.film.pauses.buttons["client"].click()
    (pause,) = run.sitting.run.state.pauses
    assert (pause.by, pause.position_ms) == ("client", 12_000)
    assert not run.film.control.playing


def pause_by_key(run, hands, at_ms):
    run.film.control.play()
    run.sitting.desk.players[0].at_ms = at_ms
    run.film.view._follow_clock()
    hands.go_to(run.film.video)
    hands.press(Qt.Key.Key_Space)


def test_a_pause_of_several_people_is_kept_before_it_is_said_who_asked(make_run, hands):
    run = at_step(make_run("samenleergesprek"), Show.FILM)
    pause_by_key(run, hands, 12_000)
    assert [(one.by, one.position_ms) for one in run.sitting.run.state.pauses] == [("", 12_000)]
    run.film.go_to(20_000)
    run.film.pauses.buttons["client"].click()
    assert [(one.by, one.position_ms) for one in run.sitting.run.state.pauses] == [
        ("client", 12_000)
    ]


def test_a_pause_that_was_played_on_from_is_not_filled_in_later(make_run, hands):
    run = at_step(make_run("samenleergesprek"), Show.FILM)
    pause_by_key(run, hands, 12_000)
    pause_by_key(run, hands, 15_000)
    run.film.control.play()
    run.film.control.pause()
    run.film.pauses.buttons["client"].click()
    assert [one.by for one in run.sitting.run.state.pauses] == ["", "client"]


def test_who_looks_alone_pauses_for_oneself(make_run, hands):
    run = at_step(make_run("zelf-terugkijken"), Show.FILM)
    assert not run.film.pauses.isVisible()
    hands.go_to(run.film.video)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Space)
    assert [one.by for one in run.sitting.run.state.pauses] == ["coordinator"]


def test_a_fragment_is_played_once_and_then_the_film_stands(make_run, qtbot):
    run = at_step(make_run("zelf-terugkijken"), Show.CHOOSE)
    player = run.sitting.desk.players[0]
    run.panel.part(ChooseCard).rows[0].time.click()
    assert run.film.control.playing
    assert player.at_ms == 5_000
    player.at_ms = 9_100
    qtbot.waitUntil(lambda: not run.film.control.playing)
    assert run.sitting.run.state.pauses == ()


def test_the_speaker_of_a_step_is_named(make_run):
    run = at_step(make_run("samenleergesprek"), Show.FILM)
    (intro, *_) = run.panel.parts
    assert "Client speaks first" in intro.place.text()


class Windows(QObject):
    """Notes what was shown as a window of its own, however shortly."""

    def __init__(self):
        super().__init__()
        self.shown = []

    @override
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("guide_id", OPEN)
def test_nothing_flashes_up_as_a_window_of_its_own(guide_id, make_run, qapp):
    windows = Windows()
    qapp.installEventFilter(windows)
    run = make_run(guide_id)
    for _ in run.sitting.run.guide.steps:
        if choose := run.panel.part(ChooseCard):
            choose.rows[0].along.click()
        run.go(1)
    qapp.removeEventFilter(windows)
    assert windows.shown == ["PageStack"]


@pytest.mark.parametrize("guide_id", OPEN)
def test_every_step_fits_the_smallest_window(guide_id, make_run):
    run = make_run(guide_id, "nl", (952, 640))
    for step in run.sitting.run.guide.steps:
        assert (run.window().width(), run.window().height()) == (952, 640), step.id
        run.go(1)
    assert run.window().width() == 952


def test_days_since_the_conversation_are_shown(make_run):
    run = make_run("zelf-terugkijken")
    assert "12 days after the conversation" in run.header.about.text()
