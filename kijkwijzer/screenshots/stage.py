"""The window with the practice library, on which the screens are set up one by one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from kijkwijzer.app.desk import AppDesk
from kijkwijzer.screenshots.example import open_empty, open_example
from kijkwijzer.ui import work
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.rooms import Rooms
from kijkwijzer.ui.tour.band import TourBand

if TYPE_CHECKING:
    from annotations.library import Library

SHOWN_MS = 33_500
PATIENCE_S = 60.0
Shown = TypeVar("Shown", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Pictures:
    """How the screens are drawn. `size` is in logical pixels."""

    language: str = "nl"
    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0


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
            page = self.fresh_review()
            for band in page.findChildren(TourBand):
                band.left.emit()
            self._settle(page)
            return page
        self.window.show_room("watch")
        shown = self._page()
        assert shown is not None  # noqa: S101  (a recording is open)
        return shown

    def fresh_review(self) -> ReviewPage:
        """Give the page for looking as it is when it is just opened, with the tour offered."""
        self.window.open_recording(1)
        self.wait_for(lambda: self._page() is not None)
        page = self._page()
        assert page is not None  # noqa: S101  (waited for above)
        return page

    @property
    def library(self) -> "Library":
        """Give the library that is open; the practice library when none is."""
        if self.desk.library is None:
            self.practice_library()
        library = self.desk.library
        assert library is not None  # noqa: S101  (it is open)
        return library

    def practice_rooms(self) -> Rooms:
        """Give the rooms of the practice library; it is opened when it is not."""
        if not self.desk.is_practice:
            self.practice_library()
        return self._rooms()

    def own_rooms(self) -> Rooms:
        """Give the rooms of the example of a library of one's own; it is opened when it is not."""
        if self.desk.is_practice or self.desk.library is None:
            self.own_library()
        return self._rooms()

    def picture(self, widget: QWidget | None = None, *, seconds: float = 0.6) -> QImage:
        """Draw the window, or only this widget, once it has had these seconds to come to rest."""
        self.rest(seconds)
        return (widget or self.window).grab().toImage()

    def picture_with(self, dialog: QDialog, *, seconds: float = 0.6) -> QImage:
        """Draw the window with a dialog over it."""
        picture = self.picture(seconds=seconds)
        painter = QPainter(picture)
        place = dialog.pos() - self.window.mapToGlobal(self.window.rect().topLeft())
        painter.drawPixmap(place, dialog.grab())
        painter.end()
        return picture

    def visible(self, kind: type[Shown]) -> list[Shown]:
        """Find what is in sight of this kind, in the order in which it was made."""
        found: list[Shown] = self.window.findChildren(kind)
        return [one for one in found if one.isVisible()]

    def opened(self, kind: type[Shown]) -> Shown:
        """Wait for something of this kind to be in sight, and give the newest."""
        self.wait_for(lambda: bool(self.visible(kind)))
        return self.visible(kind)[-1]

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part of a page that scrolls into sight, its top first."""
        self.rest()
        around: QWidget | None = part
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is not None and inside is not None:
            around.verticalScrollBar().setValue(part.mapTo(inside, QPoint(0, 0)).y())

    def own_library(self) -> MainWindow:
        """Give the window with an example of a library of one's own, in place of the practice."""
        return self._take(open_example(self.folder / "own", self.pictures.language))

    def empty_library(self) -> MainWindow:
        """Give the window with a library of one's own in which there is nothing yet."""
        return self._take(open_empty(self.folder / "empty"))

    def practice_library(self) -> MainWindow:
        """Give the window with the practice library, in place of the example."""
        self._close_window()
        self.desk.lock()
        return self.window

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
        self._close_window()
        work.end_all()
        self.desk.lock()

    def _close_window(self) -> None:
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _take(self, library: "Library") -> MainWindow:
        self._close_window()
        self.desk.lock()
        self.desk.take(library)
        self._window = self.shown(MainWindow(self.desk))
        return self._window

    def _rooms(self) -> Rooms:
        rooms = self.window.rooms
        assert rooms is not None  # noqa: S101  (a library is open)
        return rooms

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


Draw = Callable[[Stage], QImage]
"""Sets a screen up and draws it. It may lean on the screens that were drawn before."""
