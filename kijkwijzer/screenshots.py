"""Draws every screen of the practice library to pictures, without a display."""

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotations.library import Library
from annotations.trouble import PlaceTrouble, translatable
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.app.window import make_application
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.dialogs.consent import ConsentDialog
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.start.page import StartPage
from kijkwijzer.ui.style import install_style

SHOWN_MS = 33_500
PATIENCE_S = 60.0
Shown = TypeVar("Shown", bound=QWidget)
_EXAMPLE_KEY = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33"


@dataclass(frozen=True, slots=True)
class Pictures:
    """How the screens are drawn. `size` is in logical pixels."""

    language: str = "nl"
    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0


def draw_screens(out: Path, pictures: Pictures) -> Iterator[Path]:
    """Draw each screen to OUT/NAME.png, and give each file when it is there.

    Raises PlaceTrouble when a picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", str(pictures.scale))
    os.environ.setdefault("KIJKWIJZER_SILENT", "1")
    _make_folder(out)
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)  # noqa: S101  (nothing else makes one)
    install_style(app, pictures.theme)
    translation.install(pictures.language)
    with tempfile.TemporaryDirectory(prefix="kijkwijzer-") as folder:
        stage = Stage(app, Path(folder), pictures)
        for name, draw in SCREENS.items():
            yield _save(draw(stage), out / f"{name}.png")
        stage.close()


class Stage:
    """The window with the practice library, on which the screens are set up one by one."""

    def __init__(self, app: QApplication, folder: Path, pictures: Pictures) -> None:
        self.app, self.folder, self.pictures = app, folder, pictures
        self.desk = AppDesk(
            folder / "settings.json",
            player="qt",
            practice=folder / "practice",
            for_now={"language": pictures.language, "theme": pictures.theme},
        )
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        """Give the window with the practice library open."""
        if self._window is None:
            self.desk.open_practice()
            self._window = self.shown(MainWindow(self.desk))
        return self._window

    @property
    def review(self) -> ReviewPage:
        """Give the page for looking, at a moment that shows much."""
        rooms = self.window.rooms
        if rooms is None or rooms.session is None:
            self.window.open_recording(1)
            self.wait_for(lambda: self._page() is not None)
            self._settle(self._page())
        else:
            self.window.show_room("watch")
        page = self._page()
        assert page is not None  # noqa: S101  (waited for above)
        return page

    def shown(self, widget: Shown) -> Shown:
        """Show a widget in the asked size, and let it come to rest."""
        widget.resize(*self.pictures.size)
        widget.show()
        self.rest()
        return widget

    def rest(self, seconds: float = 0.2) -> None:
        """Let everything that is waiting happen."""
        end = monotonic() + seconds
        while monotonic() < end:
            self.app.processEvents()

    def wait_for(self, done: Callable[[], bool]) -> None:
        """Let things happen until this is so; after a minute the picture is drawn as it is."""
        end = monotonic() + PATIENCE_S
        while not done() and monotonic() < end:
            self.app.processEvents()

    def close(self) -> None:
        """Close the window and lock the library."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
        work.end_all()
        self.desk.lock()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _page(self) -> ReviewPage | None:
        rooms = self.window.rooms
        page = rooms.page("watch") if rooms is not None else None
        return page if isinstance(page, ReviewPage) else None

    def _settle(self, page: ReviewPage | None) -> None:
        if page is None:
            return
        page.film.seek(SHOWN_MS)
        moments = self.window.rooms.session.moments() if self.window.rooms else ()  # type: ignore[union-attr]
        near = min(moments, key=lambda one: abs(one.start_ms - SHOWN_MS), default=None)
        page.choose(near.id if near is not None else None)
        page.film.seek(SHOWN_MS)
        self.rest(1.5)


def _grab(stage: Stage, widget: QWidget) -> QImage:
    stage.rest()
    return widget.grab().toImage()


def _start(choose: Callable[[StartPage], None]) -> Callable[[Stage], QImage]:
    def draw(stage: Stage) -> QImage:
        stage.desk.lock()
        page = stage.shown(StartPage(stage.desk))
        choose(page)
        picture = _grab(stage, page)
        page.close()
        page.deleteLater()
        return picture

    return draw


def _room(room_id: str) -> Callable[[Stage], QImage]:
    def draw(stage: Stage) -> QImage:
        stage.window.show_room(room_id)
        return _grab(stage, stage.window)

    return draw


def _watch(stage: Stage) -> QImage:
    stage.review.parts.side.show_part(0)
    return _grab(stage, stage.window)


def _watch_list(stage: Stage) -> QImage:
    stage.review.parts.side.show_part(1)
    return _grab(stage, stage.window)


def _keys(stage: Stage) -> QImage:
    page = stage.review
    page.parts.keys.open()
    picture = _grab(stage, stage.window)
    page.parts.keys.close_sheet()
    return picture


def _dialog(make: Callable[[Stage], QDialog]) -> Callable[[Stage], QImage]:
    def draw(stage: Stage) -> QImage:
        dialog = make(stage)
        dialog.show()
        picture = _grab(stage, dialog)
        dialog.close()
        dialog.deleteLater()
        return picture

    return draw


def _consent(stage: Stage) -> QDialog:
    library = stage.window and stage.desk.library
    assert isinstance(library, Library)  # noqa: S101  (the practice library is open)
    return ConsentDialog(stage.window, stage.desk, library.recording(1))


SCREENS: dict[str, Callable[[Stage], QImage]] = {
    "start-welcome": _start(StartPage.show_welcome),
    "start-open": _start(StartPage.show_open),
    "start-create": _start(StartPage.show_create),
    "start-recovery": _start(lambda page: page.show_recovery(_EXAMPLE_KEY, Path("bibliotheek"))),
    "recordings": _room("recordings"),
    "watch": _watch,
    "watch-moments": _watch_list,
    "watch-keys": _keys,
    "vault": _room("vault"),
    "settings": _room("settings"),
    "add-film": _dialog(lambda stage: AddFilmDialog(stage.window, stage.desk)),
    "consent": _dialog(_consent),
}


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        text = translatable("Trouble", "The folder {folder} cannot be made.")
        raise PlaceTrouble(text, folder=str(out)) from None


def _save(picture: QImage, file: Path) -> Path:
    if not picture.save(str(file)):
        text = translatable("Trouble", "The picture {file} cannot be written.")
        raise PlaceTrouble(text, file=str(file))
    return file
