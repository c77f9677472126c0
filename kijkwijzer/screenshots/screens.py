"""Every screen by name, and how it is set up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from kijkwijzer.screenshots import (
    consenting,
    guiding,
    keeping,
    learning,
    looking_for,
    papers,
    telling,
)
from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.start.page import StartPage

_EXAMPLE_KEY = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33"


def _start(choose: Callable[[StartPage], None]) -> Draw:
    def draw(stage: Stage) -> QImage:
        stage.desk.lock()
        page = stage.shown(StartPage(stage.desk))
        choose(page)
        picture = stage.picture(page)
        page.close()
        page.deleteLater()
        return picture

    return draw


def _room(room_id: str) -> Draw:
    def draw(stage: Stage) -> QImage:
        stage.window.show_room(room_id)
        return stage.picture()

    return draw


def _own(stage: Stage) -> QImage:
    return stage.picture(stage.own_library())


def _watch(stage: Stage) -> QImage:
    stage.review.parts.side.show_part(0)
    return stage.picture()


def _watch_list(stage: Stage) -> QImage:
    stage.review.parts.side.show_part(1)
    return stage.picture()


def _code(stage: Stage) -> QImage:
    """Draw what a code means, beside its row."""
    parts = stage.review.parts
    parts.side.show_part(0)
    parts.panel.code_looked_at.emit("zien.contact")
    stage.wait_for(parts.code_card.isVisible)
    picture = stage.picture()
    parts.panel.code_left.emit()
    return picture


def _keys(stage: Stage) -> QImage:
    page = stage.review
    page.parts.keys.open()
    picture = stage.picture()
    page.parts.keys.close_sheet()
    return picture


def _add_film(stage: Stage) -> QImage:
    dialog = AddFilmDialog(stage.window, stage.desk)
    dialog.open()
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


SCREENS: dict[str, Draw] = {
    "start-welcome": _start(StartPage.show_welcome),
    "start-open": _start(StartPage.show_open),
    "start-create": _start(StartPage.show_create),
    "start-recovery": _start(lambda page: page.show_recovery(_EXAMPLE_KEY, Path("bibliotheek"))),
    "recordings": _room("recordings"),
    "watch-nothing": _room("watch"),
    "watch": _watch,
    "watch-moments": _watch_list,
    "watch-code": _code,
    "watch-keys": _keys,
    "vault": _room("vault"),
    "settings": _room("settings"),
    "add-film": _add_film,
    **telling.SCREENS,
    **guiding.SCREENS,
    **learning.SCREENS,
    **papers.SCREENS,
    **looking_for.SCREENS,
    "recordings-own": _own,
    **consenting.SCREENS,
    **keeping.SCREENS,
    **learning.OWN_SCREENS,
    **keeping.LAST_SCREENS,
}
