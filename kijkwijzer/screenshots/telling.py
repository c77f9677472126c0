"""The client's own screen, step by step, as a facilitator and a client would go through it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QLineEdit

from annotations.client_notes import Sharing
from annotations.model import Valence
from kijkwijzer.screenshots.guiding import NUMBER, grab, grab_over, practice_rooms, together_page
from kijkwijzer.screenshots.stage import Stage
from kijkwijzer.ui.client.entry import ClientEntryDialog
from kijkwijzer.ui.client.other_pages import QuietPage, WelcomePage
from kijkwijzer.ui.client.pieces_page import PiecesPage
from kijkwijzer.ui.client.screen import ClientScreen
from kijkwijzer.ui.client.share_pages import SharePage
from kijkwijzer.ui.client.tell_page import TellPage
from rubrics.guides import guide

FACILITATOR: Final = "B-01"
_PASSPHRASE: Final = "paarse egel zingt onder water"  # noqa: S105  (of a key that lasts a minute)
_PIECES_MS: Final = (28_000, 84_000)
_TYPED: Final = {
    "nl": "Hij had het al opgeschreven. Ik dacht: laat maar.",
    "en": "It was written down already. I thought: never mind.",
}


def _dialog(stage: Stage) -> ClientEntryDialog:
    page, library = together_page(stage), stage.desk.library
    if library is not None and not library.facilitators():
        library.add_facilitator(FACILITATOR, _PASSPHRASE, light=True)
    dialog = ClientEntryDialog(page, stage.desk, NUMBER, guide("klant-kijkt-terug"))
    dialog.opened.connect(page.alone_wished)
    dialog.open()
    return dialog


def _entry(stage: Stage) -> QImage:
    dialog = _dialog(stage)
    picture = grab_over(stage, dialog)
    dialog.reject()
    return picture


def _screen(stage: Stage) -> ClientScreen:
    """Give the client's screen; a session is begun when there is none."""
    shown = practice_rooms(stage).alone_page
    if isinstance(shown, ClientScreen):
        return shown
    dialog = _dialog(stage)
    for field in dialog.findChildren(QLineEdit):
        field.setText(_PASSPHRASE)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
    dialog.open_now()
    stage.wait_for(lambda: isinstance(practice_rooms(stage).alone_page, ClientScreen))
    shown = practice_rooms(stage).alone_page
    assert isinstance(shown, ClientScreen)  # noqa: S101  (waited for above)
    return shown


def _go_on(stage: Stage, screen: ClientScreen) -> None:
    """Do what the page asks of a client, and go on."""
    page = screen.page
    if isinstance(page, QuietPage) and "start" in page.buttons:
        page.buttons["start"].click()
    elif isinstance(page, WelcomePage):
        page.yes.click()
    else:
        _fill(stage, screen)
        stage.rest(0.4)
        screen.foot.forward.click()
    stage.rest(0.6)


def _fill(stage: Stage, screen: ClientScreen) -> None:
    page = screen.page
    if isinstance(page, PiecesPage):
        for at_ms in _PIECES_MS:
            screen.film.seek(at_ms)
            stage.rest(0.8)
            page.take.click()
    elif isinstance(page, TellPage):
        screen.film.again.click()
        stage.rest(0.8)
        screen.film.stop_here.click()
        page.writing.field.setPlainText(_TYPED[stage.pictures.language])
        page.valences[Valence.WORKS_NOT].click()
    elif isinstance(page, SharePage):
        page.choices[Sharing.AS_IS].click()


def _filled(stage: Stage) -> QImage:
    """Draw the page that is shown, filled in; the next picture is of the next page."""
    screen = _screen(stage)
    _fill(stage, screen)
    picture = grab(stage, 1.0)
    _go_on(stage, screen)
    return picture


def _stopped(stage: Stage) -> QImage:
    """Draw what comes after "I want to stop"."""
    screen = _screen(stage)
    screen.top.stop.click()
    picture = grab(stage)
    screen.done.emit()
    stage.rest(0.4)
    return picture


SCREENS: dict[str, Callable[[Stage], QImage]] = {
    "client-entry": _entry,
    **{f"client-{at}": _filled for at in range(1, 9)},
    "client-stopped": _stopped,
}
