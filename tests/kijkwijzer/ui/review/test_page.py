"""The page: what hands do, and what is kept of it."""

from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotations.edits import AddMoment
from annotations.model import Note, Valence, new_moment
from kijkwijzer.media.player import PlayerState
from kijkwijzer.ui.review.marking import HOLD_S

HOLD_MS = round(HOLD_S * 1000) + 60


def press(page, key, held_ms=0, modifiers=Qt.KeyboardModifier.NoModifier):
    target = page.parts.video
    QTest.keyPress(target, key, modifiers)
    if held_ms:
        QTest.qWait(held_ms)
    QTest.keyRelease(target, key, modifiers)


def let_go(page, *keys):
    """A key that was held is believed to be up once it has stayed up for a moment."""
    for key in keys:
        QTest.keyRelease(page.parts.video, key)
    QTest.qWait(30)


def only(looking):
    (moment,) = looking.kept.values()
    return moment


def add(session, start_ms, code="zien.contact", end_ms=None, **more):
    moment = new_moment(session.layer.id, start_ms, code, end_ms, **more)
    session.apply(AddMoment(moment))
    return moment


def test_code_key_marks_the_frame_on_screen(page, looking, see):
    see(12_320)
    press(page, Qt.Key.Key_1)
    assert (only(looking).start_ms, only(looking).codes) == (12_320, ("zien.contact",))
    assert only(looking).end_ms is None


def test_key_that_waited_marks_the_frame_of_when_it_went_down(page, looking, see):
    see(1000)
    at_s = monotonic()
    see(2000)
    page.marker.press("key", "zien.contact", at_s)
    page.marker.release("key", at_s + 0.1)
    assert only(looking).start_ms == 1000


def test_held_key_marks_a_fragment(page, looking, see):
    see(12_320)
    QTest.keyPress(page.parts.video, Qt.Key.Key_2)
    QTest.qWait(HOLD_MS)
    see(14_000)
    let_go(page, Qt.Key.Key_2)
    assert (only(looking).start_ms, only(looking).end_ms) == (12_320, 14_000)


def test_tag_does_not_stop_the_film(page, player, see):
    press(page, Qt.Key.Key_Space)
    see(5000)
    press(page, Qt.Key.Key_1)
    assert player.state is PlayerState.PLAYING


def test_two_keys_held_together_mark_two_fragments(page, looking, see):
    see(1000)
    QTest.keyPress(page.parts.video, Qt.Key.Key_1)
    QTest.keyPress(page.parts.video, Qt.Key.Key_6)
    QTest.qWait(HOLD_MS)
    see(3000)
    let_go(page, Qt.Key.Key_1, Qt.Key.Key_6)
    assert {m.codes[0] for m in looking.kept.values()} == {"zien.contact", "vreemd.aanname"}
    assert all(m.end_ms == 3000 for m in looking.kept.values())


def test_quick_mark_key_marks_the_quick_code(page, looking):
    press(page, Qt.Key.Key_M)
    assert only(looking).codes == ("vreemd.raakmoment",)


def test_start_and_end_keys_mark_a_fragment(page, looking, see):
    see(2000)
    press(page, Qt.Key.Key_I)
    assert not page.header_widget().says_kept
    see(6000)
    press(page, Qt.Key.Key_O)
    assert (only(looking).start_ms, only(looking).end_ms) == (2000, 6000)
    assert page.header_widget().says_kept


def test_escape_lets_go_of_a_start(page, looking):
    press(page, Qt.Key.Key_I)
    press(page, Qt.Key.Key_Escape)
    press(page, Qt.Key.Key_O)
    assert looking.kept == {}


def test_end_without_start_makes_the_chosen_moment_last(page, looking, see):
    see(2000)
    press(page, Qt.Key.Key_1)
    see(5000)
    press(page, Qt.Key.Key_O)
    assert (only(looking).start_ms, only(looking).end_ms) == (2000, 5000)


def test_losing_the_keyboard_ends_what_is_held(page, looking, see):
    see(2000)
    QTest.keyPress(page.parts.video, Qt.Key.Key_1)
    QTest.qWait(HOLD_MS)
    see(4000)
    page.hands.keys._lose()
    assert (only(looking).start_ms, only(looking).end_ms) == (2000, 4000)
    QTest.keyRelease(page.parts.video, Qt.Key.Key_1)
    assert len(looking.kept) == 1


def test_row_that_is_clicked_marks_and_leaves_the_keyboard_with_the_film(page, looking, qtbot):
    qtbot.mouseClick(page.parts.panel.row("klant.doel"), Qt.MouseButton.LeftButton)
    assert only(looking).codes == ("klant.doel",)
    assert page.window().focusWidget() is page.parts.video


def test_row_that_is_held_marks_a_fragment(page, looking, see):
    row = page.parts.panel.row("klant.doel")
    see(1000)
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    QTest.qWait(HOLD_MS)
    see(3000)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert (only(looking).start_ms, only(looking).end_ms) == (1000, 3000)


def test_code_of_one_answer_gets_that_answer(page, looking):
    press(page, Qt.Key.Key_R)
    assert only(looking).valence is Valence.QUESTION
    assert not page.parts.card.valences.chip(Valence.WORKS).isVisibleTo(page)


def test_counts_follow_marks_and_undo(page):
    row = page.parts.panel.row("zien.contact")
    press(page, Qt.Key.Key_1)
    assert "marked 1 times" in row.accessibleName()
    press(page, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert "marked 0 times" in row.accessibleName()


def test_undo_and_redo_by_key(page, looking):
    control = Qt.KeyboardModifier.ControlModifier
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Z, modifiers=control)
    assert looking.kept == {}
    press(page, Qt.Key.Key_Z, modifiers=control | Qt.KeyboardModifier.ShiftModifier)
    assert len(looking.kept) == 1


def test_refused_mark_says_why_and_shows_nothing(page, looking):
    looking.refusing = True
    press(page, Qt.Key.Key_1)
    assert "disk is full" in page.parts.notice.words
    assert page.parts.list.rows.rowCount() == 0
    assert page.chosen is None


def test_delete_removes_the_chosen_moment_and_undo_brings_it_back(page, looking):
    press(page, Qt.Key.Key_1)
    kept = only(looking)
    press(page, Qt.Key.Key_Delete)
    assert looking.kept == {}
    press(page, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.chosen == kept


def test_letters_typed_in_the_note_are_text(page, looking):
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_N)
    QTest.keyClicks(page.parts.card.fields[0], "12 qm")
    assert page.parts.card.fields[0].toPlainText() == "12 qm"
    assert len(looking.kept) == 1


def test_escape_brings_back_from_writing_to_the_film(page):
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_N)
    QTest.keyClick(page.parts.card.fields[0], Qt.Key.Key_Escape)
    assert page.window().focusWidget() is page.parts.video


def test_text_is_kept_while_somebody_types_on_without_a_pause(page, looking, qtbot):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()

    def kept_while_typing():
        QTest.keyClicks(page.parts.card.fields[0], "a")
        return bool(only(looking).note)

    qtbot.waitUntil(kept_while_typing, timeout=3000)


def test_typed_text_is_kept_after_a_pause(page, looking, qtbot):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    assert not page.header_widget().says_kept
    qtbot.waitUntil(lambda: only(looking).note == Note("Ik zie"), timeout=2000)
    assert page.header_widget().says_kept


def test_typed_text_survives_the_closing_of_the_page(page, looking):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    assert page.release()
    assert only(looking).note.observation == "Ik zie"


def test_typed_text_survives_the_hiding_of_the_page(page, looking):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    page.hide()
    assert only(looking).note.observation == "Ik zie"


def test_typed_text_is_not_lost_when_another_moment_is_chosen(page, looking, session):
    other = add(session, 90_000)
    press(page, Qt.Key.Key_1)
    marked = page.chosen.id
    page.parts.card.write_here()
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    page.choose(other.id)
    assert looking.kept[marked].note.observation == "Ik zie"
    assert page.parts.card.fields[0].toPlainText() == ""


def test_refused_text_stays_and_is_kept_later(page, looking, qtbot):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    looking.refusing = True
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    assert not page.keep_typed()
    assert page.parts.card.fields[0].toPlainText() == "Ik zie"
    assert not page.header_widget().says_kept
    looking.refusing = False
    assert page.keep_typed()
    assert only(looking).note.observation == "Ik zie"
    assert page.header_widget().says_kept


def test_refused_text_waits_while_another_moment_is_chosen(page, looking, session):
    other = add(session, 90_000)
    press(page, Qt.Key.Key_1)
    marked = page.chosen.id
    page.parts.card.write_here()
    looking.refusing = True
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    page.choose(other.id)
    assert page.parts.card.fields[0].toPlainText() == ""
    assert not page.header_widget().says_kept
    assert not page.keep_typed()
    page.choose(marked)
    assert page.parts.card.fields[0].toPlainText() == "Ik zie"
    page.choose(other.id)
    looking.refusing = False
    assert page.keep_typed()
    assert looking.kept[marked].note.observation == "Ik zie"
    assert looking.kept[other.id].note == Note()
    assert page.header_widget().says_kept


def test_waiting_text_is_tried_again_by_itself(page, looking, qtbot):
    page.parts.card._retry.setInterval(20)
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    looking.refusing = True
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    page.choose(None)
    assert not page.header_widget().says_kept
    looking.refusing = False
    qtbot.waitUntil(lambda: only(looking).note == Note("Ik zie"), timeout=2000)
    assert page.header_widget().says_kept


def test_waiting_text_goes_with_its_moment(page, looking):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    looking.refusing = True
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    page.parts.card.flush()
    looking.refusing = False
    page.edits.remove(page.chosen.id)
    assert page.header_widget().says_kept
    assert page.release()


def test_stretch_of_typing_is_undone_as_one(page, looking):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    field = page.parts.card.fields[0]
    for words in ("Ik ", "zie ", "haar"):
        QTest.keyClicks(field, words)
        page.parts.card.flush()
    page.undo()
    assert only(looking).note == Note()
    assert field.toPlainText() == ""


def test_undo_while_typing_takes_back_the_typing(page, looking):
    press(page, Qt.Key.Key_1)
    page.parts.card.write_here()
    QTest.keyClicks(page.parts.card.fields[0], "Ik zie")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.parts.card.fields[0], Qt.Key.Key_Z, control)
    assert only(looking).note == Note()
    assert page.parts.card.fields[0].toPlainText() == ""


def test_valence_chip_sets_and_takes_back(page, looking, qtbot):
    press(page, Qt.Key.Key_1)
    chip = page.parts.card.valences.chip(Valence.WORKS)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert only(looking).valence is Valence.WORKS
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert only(looking).valence is None


def test_other_code_drops_a_valence_that_it_does_not_know(page, looking):
    press(page, Qt.Key.Key_1)
    page.edits.choose_valence(page.chosen.id, Valence.WORKS)
    page.edits.choose_code(page.chosen.id, "klant.meebewegen")
    assert (only(looking).codes[0], only(looking).valence) == (
        "klant.meebewegen",
        Valence.QUESTION,
    )


@pytest.mark.parametrize(
    ("key", "call"),
    [(Qt.Key.Key_Left, ("step", -1)), (Qt.Key.Key_Right, ("step", 1))],
)
def test_arrow_steps_one_frame_when_paused(page, player, key, call):
    press(page, key)
    assert player.calls[-1] == call


def test_arrow_goes_one_second_while_playing(page, player, see):
    see(10_000)
    page.film.play()
    press(page, Qt.Key.Key_Left)
    assert player.calls[-1] == ("seek", 9000)


def test_shift_and_arrow_go_five_seconds(page, player, see):
    see(10_000)
    press(page, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert player.calls[-1] == ("seek", 15_000)


def test_shuttle_goes_faster_and_k_stops_it(page, player):
    for _ in range(3):
        press(page, Qt.Key.Key_L)
    assert (player.state, player.rate) == (PlayerState.PLAYING, 1.5)
    press(page, Qt.Key.Key_K)
    assert (player.state, player.rate) == (PlayerState.PAUSED, 1.0)


def test_shuttle_back_goes_back_in_steps_until_stopped(page, player, see):
    see(10_000)
    press(page, Qt.Key.Key_J)
    QTest.qWait(300)
    press(page, Qt.Key.Key_K)
    steps = [call for call in player.calls if call[0] == "seek"]
    assert steps[0] == ("seek", 9500)
    assert len(steps) > 1
    QTest.qWait(300)
    assert [call for call in player.calls if call[0] == "seek"] == steps


def test_fragment_is_repeated_until_the_person_goes_elsewhere(page, player, session, see):
    moment = add(session, 10_000, end_ms=12_000)
    page.choose(moment.id)
    press(page, Qt.Key.Key_H)
    see(12_000)
    assert player.at_ms == 10_000
    see(60_000)
    assert not page.film.looping


def test_space_on_a_button_reached_by_tab_presses_that_button(page, player):
    page.parts.transport.fullscreen.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.parts.transport.loop, Qt.Key.Key_1)
    assert player.state is PlayerState.PAUSED


def test_caption_of_the_frame_is_shown(page, see):
    see(1500)
    assert page.view._caption == "Hoe gaat het?"
    see(3500)
    assert page.view._caption == ""


def test_down_and_up_go_from_moment_to_moment(page, session, player):
    add(session, 5000)
    later = add(session, 9000)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    assert (page.chosen, player.at_ms) == (later, 9000 // 40 * 40)
    press(page, Qt.Key.Key_Up)
    assert page.chosen.start_ms == 5000


def test_full_screen_marks_too_and_says_what(page, looking):
    press(page, Qt.Key.Key_F)
    assert page.full_screen.is_on
    press(page, Qt.Key.Key_1)
    assert len(looking.kept) == 1
    assert "00:00" in page.parts.notice.words
    press(page, Qt.Key.Key_Escape)
    assert not page.full_screen.is_on
    assert page.parts.stage.isVisibleTo(page)


def test_question_mark_shows_all_keys_and_escape_closes_them(page):
    press(page, Qt.Key.Key_Question, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert page.parts.keys.isVisible()
    QTest.keyClick(page.parts.keys, Qt.Key.Key_Escape)
    assert not page.parts.keys.isVisible()
    assert page.window().focusWidget() is page.parts.video


def test_released_page_holds_no_undo_and_lets_go_of_the_film(page, player):
    press(page, Qt.Key.Key_1)
    page.release()
    assert "close" in player.calls
    assert not page.edits.undo()


def test_nothing_on_the_note_card_is_cut_off_on_a_small_screen(qtbot, page, session):
    page.choose(add(session, 1000, "vreemd.aanname").id)
    page.resize(944, 560)
    card = page.parts.card._body
    qtbot.waitUntil(lambda: 0 < card.widget().width() <= card.viewport().width())
