"""The client's own screen, step by step, as a facilitator and a client would go through it."""

from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QLineEdit

from annotations.client_notes import Sharing
from annotations.model import Valence
from kijkwijzer.screenshots.guiding import NUMBER, together_page
from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.client.entry import ClientEntryDialog
from kijkwijzer.ui.client.key_maker import KeyMaker
from kijkwijzer.ui.client.other_pages import FieldsPage, QuietPage, WelcomePage
from kijkwijzer.ui.client.overview_rows import OverviewPage
from kijkwijzer.ui.client.pieces_page import PiecesPage
from kijkwijzer.ui.client.quiet import Answer
from kijkwijzer.ui.client.screen import ClientScreen
from kijkwijzer.ui.client.share_pages import RetellPage, SharePage
from kijkwijzer.ui.client.tell_page import TellPage
from kijkwijzer.ui.new_passphrase import NewPassphrase
from kijkwijzer.ui.preview import PreviewDialog
from rubrics.guides import guide

FACILITATOR: Final = "B-01"
_GUIDE: Final = "klant-kijkt-terug"
_PASSPHRASE: Final = "paarse egel zingt onder water"  # noqa: S105  (of a key that lasts a minute)
_PIECES_MS: Final = (28_000, 84_000)
_SHARED: Final = (Sharing.AS_IS, Sharing.IN_OTHER_WORDS)
"""Who may know each piece, in their order."""
_TYPED: Final = {
    "nl": (
        "Hier mocht ik mijn verhaal doen. Dat was fijn.",
        "Hij had het al opgeschreven. Ik dacht: laat maar.",
    ),
    "en": (
        "Here I could tell my story. That was good.",
        "It was written down already. I thought: never mind.",
    ),
}
"""What is told of each piece, in their order."""
_FELT: Final = (Valence.WORKS, Valence.WORKS_NOT)
_RETOLD: Final = {
    "nl": "Er werd snel opgeschreven. Daardoor zei ik niet alles.",
    "en": "It was written down fast. So I did not say everything.",
}
_GOOD_TO_SEE: Final = {"nl": "Goed om terug te zien.", "en": "Good to see it again."}


def _making_key(stage: Stage) -> KeyMaker:
    """Give the sheet on which a facilitator makes a key, filled in."""
    together_page(stage)
    maker = KeyMaker(stage.window, stage.desk)
    maker.open()
    secret = stage.opened(NewPassphrase)
    name = next(one for one in maker.findChildren(QLineEdit) if not secret.isAncestorOf(one))
    name.setText(FACILITATOR)
    for field in (secret.first, secret.second):
        field.fill(_PASSPHRASE)
    return maker


def _key(stage: Stage) -> QImage:
    return stage.picture_with(_making_key(stage))


def _key_shown(stage: Stage) -> QImage:
    """Draw the recovery key, which is shown once."""
    maker = stage.opened(KeyMaker)
    maker.make_now()
    stage.wait_for(lambda: not maker.may_leave() and maker.findChild(NewPassphrase) is None)
    picture = stage.picture_with(maker)
    # Its last groups are typed before one can leave; nobody is here to read them.
    maker.done(0)
    return picture


def _dialog(stage: Stage) -> ClientEntryDialog:
    together_page(stage).begin(NUMBER, guide(_GUIDE))
    return stage.opened(ClientEntryDialog)


def _later(stage: Stage) -> ClientEntryDialog:
    """Ask for the session that is over: to take something back."""
    over = next(one for one in stage.library.sessions() if one.sealed and one.is_over)
    together_page(stage).take_up(over)
    return stage.opened(ClientEntryDialog)


def _entry(stage: Stage) -> QImage:
    dialog = _dialog(stage)
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


def _later_entry(stage: Stage) -> QImage:
    dialog = _later(stage)
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


def _open(stage: Stage, dialog: ClientEntryDialog) -> ClientScreen:
    for field in dialog.findChildren(QLineEdit):
        field.setText(_PASSPHRASE)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
    dialog.open_now()
    return stage.opened(ClientScreen)


def _screen(stage: Stage) -> ClientScreen:
    """Give the client's screen; a session is begun when there is none."""
    shown = stage.practice_rooms().alone_page
    return shown if isinstance(shown, ClientScreen) else _open(stage, _dialog(stage))


def _go_on(stage: Stage, screen: ClientScreen) -> None:
    """Do what the page asks of a client, and go on."""
    page = screen.page
    if isinstance(page, QuietPage):
        page.buttons[Answer.START].click()
    elif isinstance(page, WelcomePage):
        page.yes.click()
    else:
        _fill(stage, screen)
        if isinstance(page, RetellPage):
            page.show_it.click()
            page.agree.click()
        stage.rest(0.4)
        screen.foot.forward.click()
    stage.rest(0.6)


def _fill(stage: Stage, screen: ClientScreen) -> None:
    page, language = screen.page, stage.pictures.language
    if isinstance(page, PiecesPage):
        for at_ms in _PIECES_MS[len(screen.talk.notebook.fragments) :]:
            screen.film.seek(at_ms)
            stage.rest(0.8)
            page.take.click()
    elif isinstance(page, TellPage):
        screen.film.again.click()
        stage.rest(0.8)
        screen.film.stop_here.click()
        page.writing.field.setPlainText(_TYPED[language][page.place.number])
        page.valences[_FELT[page.place.number]].click()
    elif isinstance(page, SharePage):
        page.choices[_SHARED[page.place.number]].click()
    elif isinstance(page, RetellPage):
        page.writing.field.setPlainText(_RETOLD[language])
    elif isinstance(page, FieldsPage):
        page.writings[0].field.setPlainText(_GOOD_TO_SEE[language])


def _at(kind: Kind, number: int = 0) -> Draw:
    """Draw this page, filled in; all that comes before it is gone through first."""

    def draw(stage: Stage) -> QImage:
        screen = _screen(stage)
        while isinstance(screen.page, QuietPage) or not _is(screen, kind, number):
            _go_on(stage, screen)
        _fill(stage, screen)
        return stage.picture(seconds=1.0)

    return draw


def _is(screen: ClientScreen, kind: Kind, number: int) -> bool:
    return screen.page.place.kind is kind and screen.page.place.number == number


def _door(stage: Stage) -> QImage:
    _screen(stage)
    return stage.picture()


def _retold(stage: Stage) -> QImage:
    """Draw the other words, about which the client is asked."""
    page = _screen(stage).page
    assert isinstance(page, RetellPage)  # noqa: S101  (drawn before)
    page.show_it.click()
    return stage.picture()


def _ended(stage: Stage) -> QImage:
    _go_on(stage, _screen(stage))
    return stage.picture()


def _overview_paper(stage: Stage) -> QImage:
    screen = _screen(stage)
    _answer(screen, Answer.TAKE_ALONG)
    dialog = stage.opened(PreviewDialog)
    picture = stage.picture_with(dialog, seconds=1.5)
    dialog.reject()
    _leave(stage, screen)
    return picture


def _take_back(stage: Stage) -> QImage:
    """Draw the page on which a client comes back to what was shared."""
    _open(stage, _later(stage))
    return stage.picture()


def _taken_back(stage: Stage) -> QImage:
    screen = _screen(stage)
    assert isinstance(screen.page, OverviewPage)  # noqa: S101  (drawn before)
    drop = screen.page.rows[0].drop
    drop.click()
    drop.click()
    picture = stage.picture()
    screen.top.stop.click()
    stage.rest(0.4)
    return picture


def _declined(stage: Stage) -> QImage:
    screen = _screen(stage)
    _go_on(stage, screen)
    assert isinstance(screen.page, WelcomePage)  # noqa: S101  (after the door)
    screen.page.no.click()
    picture = stage.picture()
    _leave(stage, screen)
    return picture


def _stopped(stage: Stage) -> QImage:
    """Draw what comes after "I want to stop"."""
    screen = _screen(stage)
    _go_on(stage, screen)
    screen.top.stop.click()
    picture = stage.picture()
    _leave(stage, screen)
    return picture


def _leave(stage: Stage, screen: ClientScreen) -> None:
    _answer(screen, Answer.CLOSE)
    stage.rest(0.4)


def _answer(screen: ClientScreen, answer: Answer) -> None:
    assert isinstance(screen.page, QuietPage)  # noqa: S101  (one comes to it first)
    screen.page.buttons[answer].click()


SCREENS: dict[str, Draw] = {
    "client-key": _key,
    "client-key-shown": _key_shown,
    "client-entry": _entry,
    "client-door": _door,
    "client-welcome": _at(Kind.WELCOME),
    "client-pieces": _at(Kind.PIECES),
    "client-tell": _at(Kind.TELL),
    "client-tell-2": _at(Kind.TELL, 1),
    "client-share": _at(Kind.SHARE),
    "client-share-2": _at(Kind.SHARE, 1),
    "client-retell": _at(Kind.RETELL, 1),
    "client-retold": _retold,
    "client-overview": _at(Kind.OVERVIEW),
    "client-closing": _at(Kind.FIELDS),
    "client-ended": _ended,
    "client-overview-paper": _overview_paper,
    "client-later": _later_entry,
    "client-take-back": _take_back,
    "client-taken-back": _taken_back,
    "client-declined": _declined,
    "client-stopped": _stopped,
}
