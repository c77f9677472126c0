"""A whole session by keyboard alone, in both languages, and what is kept of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotations.client_notes import Sharing
from annotations.model import Valence
from kijkwijzer.ui.client.course import Kind

ARROW = Qt.Key.Key_Down


def watch(screen, hands, players, at_ms):
    """Play the piece, and stop it where the film is by then."""
    hands.push(screen.film.again)
    players[-1].at_ms = at_ms
    hands.push(screen.film.stop_here)


def choose_pieces(screen, hands, players):
    for at_ms in (40_000, 120_000):
        players[-1].seek(at_ms)
        hands.push(screen.page.take)
    hands.push(screen.foot.forward)


def tell(screen, hands, players, words, valence):
    piece = screen.page.piece
    watch(screen, hands, players, piece.start_ms + 5_000)
    assert hands.focus() is screen.page.writing.field
    hands.type(words)
    hands.push(screen.page.valences[valence], Qt.Key.Key_Space)
    hands.push(screen.foot.forward)


def test_a_whole_session_by_keyboard(open_screen, hands, players, language, desk, qtbot):
    screen = open_screen(language)
    keys = hands(screen)
    keys.push(screen.page.buttons["start"])
    keys.push(screen.page.yes)
    choose_pieces(screen, keys, players)
    tell(screen, keys, players, "dit was niet eerlijk", Valence.WORKS_NOT)
    tell(screen, keys, players, "hier werd geluisterd", Valence.WORKS)
    share_in_other_words(screen, keys)
    keys.press(ARROW, times=2)
    keys.push(screen.foot.forward)
    assert desk.library.released_notes(1) == ()
    keys.push(screen.foot.forward)
    keys.go_to(screen.page.writings[0].field)
    keys.type("spannend")
    keys.push(screen.foot.forward)
    said = screen.talk.notebook
    with qtbot.waitSignal(screen.done):
        keys.push(screen.page.buttons["close"])
    assert_kept(desk, said)


def share_in_other_words(screen, keys):
    assert screen.page.place.kind is Kind.SHARE
    assert screen.page.choices[Sharing.ALONE].isChecked()
    keys.go_to(screen.page.choices[Sharing.ALONE])
    keys.press(ARROW)
    keys.push(screen.foot.forward)
    keys.go_to(screen.page.writing.field)
    keys.type("er was weinig ruimte")
    keys.push(screen.page.show_it)
    keys.push(screen.page.agree)
    keys.push(screen.foot.forward)
    assert keys.focus() is screen.page.choices[Sharing.ALONE]


def assert_kept(desk, said):
    assert [note.text for note in said.notes] == ["dit was niet eerlijk", "hier werd geluisterd"]
    assert said.texts == {"hoe_was_dit": "spannend"}
    assert {pause.by for pause in said.pauses} == {"client"}
    released = desk.library.released_notes(1)
    told = [(note.text, note.in_other_words) for note in released]
    assert told == [("er was weinig ruimte", True), ("hier werd geluisterd", False)]
    assert desk.library.sessions(1)[0].is_over


def test_the_facilitator_can_choose_pieces_beforehand(open_screen, hands, players):
    screen = open_screen()
    keys = hands(screen)
    keys.push(screen.page.buttons["prepare"])
    choose_pieces(screen, keys, players)
    keys.push(screen.page.buttons["start"])
    assert screen.page.place.kind is Kind.WELCOME
    keys.push(screen.page.yes)
    assert len(screen.talk.notebook.fragments) == 2


def test_a_no_ends_it_and_keeps_nothing(open_screen, hands, players, desk):
    screen = open_screen()
    keys = hands(screen)
    keys.push(screen.page.buttons["prepare"])
    choose_pieces(screen, keys, players)
    keys.push(screen.page.buttons["start"])
    keys.push(screen.page.no)
    with desk.library._rooms.catalogue.reading() as work:
        assert work.notebooks.sealed(screen.session_id) is None
    assert desk.library.sessions(1) == ()
    assert not screen.foot.forward.isVisible()


def test_everything_can_be_read_from_17_px_and_pressed_from_56(open_screen, hands, players, qtbot):
    screen = open_screen()
    keys = hands(screen)
    keys.push(screen.page.buttons["start"])
    seen = sizes(screen)
    keys.push(screen.page.yes)
    seen |= sizes(screen)
    choose_pieces(screen, keys, players)
    tell(screen, keys, players, "ja", Valence.WORKS)
    seen |= sizes(screen)
    assert min(seen) >= 17
    for button in (screen.film.again, screen.film.stop_here, screen.foot.forward, screen.foot.back):
        assert button.height() >= 56
    question = next(one for one in labels(screen) if one.property("kind") == "client-question")
    assert question.fontInfo().pixelSize() == 30


def labels(screen):
    QApplication.processEvents()
    return [one for one in screen.findChildren(QLabel) if one.isVisible() and one.text()]


def sizes(screen):
    return {one.fontInfo().pixelSize() for one in labels(screen)}
