"""The window: a rail, a header, and one room at a time; or the start screen while locked."""

import logging
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget
from typing_extensions import override

from kijkwijzer.settings import Settings
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.day_watch import DayWatch
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell, tell_trouble
from kijkwijzer.ui.locking import IdleWatch, ScreenLockWatch
from kijkwijzer.ui.room_pages import ROOMS, go_on_with
from kijkwijzer.ui.rooms import Rooms
from kijkwijzer.ui.start.page import StartPage
from kijkwijzer.ui.style import resolved_theme
from kijkwijzer.ui.theme import use_theme

log = logging.getLogger(__name__)

_LEAST_WIDTH_PX, _LEAST_HEIGHT_PX = 1024, 640
_WIDTH_PX, _HEIGHT_PX = 1440, 900


class MainWindow(QMainWindow):
    """The one window of the program. Its title never says what is in it."""

    library_opened = Signal()
    library_locked = Signal()
    recording_opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rooms: Rooms | None = None
        self._opening: work.Job | None = None
        self._held = ""
        self.setWindowTitle("Kijkwijzer")
        self.setMinimumSize(_LEAST_WIDTH_PX, _LEAST_HEIGHT_PX)
        self.resize(_first_size(self))
        self._screens = QStackedWidget()
        self.setCentralWidget(self._screens)
        self._idle = IdleWatch(desk.settings.lock_after_minutes, self, busy=self._is_busy)
        self._idle.grew_idle.connect(self.lock)
        self._day = DayWatch(self)
        self._day.day_passed.connect(self._begin_day)
        self._screen_lock = ScreenLockWatch(self)
        self._screen_lock.screen_locked.connect(self.lock)
        self._screen_lock.start()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._make_shortcuts()
        self._rebuild()

    @property
    def rooms(self) -> Rooms | None:
        """Give the rooms of the open library; None while locked."""
        return self._rooms

    def show_room(self, room_id: str) -> None:
        """Go to a room by its identity; `room_pages.ROOMS` has them."""
        if self._rooms is not None:
            self._rooms.show_room(room_id)

    def open_recording(self, number: int, at_ms: int | None = None) -> None:
        """Open a recording for looking, at this time in its film, or say why it cannot be."""
        if self._rooms is None or self._opening is not None or self._holds(f"open {number}"):
            return
        self._rooms.close_review()
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._opening = work.run(
            self,
            lambda _: self._desk.open_recording(number),
            partial(self._recording_opened, number, at_ms),
            self._recording_refused,
        )

    def library_is_open(self) -> None:
        """Show the rooms of the library that the desk has just opened."""
        self._rebuild()
        self.library_opened.emit()

    def ask_lock(self) -> None:
        """Lock, unless what was typed is not on disk: that is said once first."""
        if not self._holds("lock"):
            self.lock()

    def lock(self) -> None:
        """Let go of everything shown, close the library, and ask for the passphrase again.

        Waits for nobody. A text that cannot be kept is told of on the start screen.
        """
        if self._desk.library is None:
            return
        self._idle.stop()
        self._day.stop()
        for dialog in self.findChildren(QDialog):
            dialog.hide()
            dialog.deleteLater()
        work.end_all()
        self._opening = None
        self.unsetCursor()
        kept = self._clear()
        self._desk.lock()
        self._rebuild()
        start = self._screens.currentWidget()
        if not kept and isinstance(start, StartPage):
            start.tell_not_kept()
        self.library_locked.emit()

    def open_practice(self) -> None:
        """Open the practice library in place of this one."""
        if self._holds("practice"):
            return
        if self._desk.library is not None:
            self.lock()
        start = self._screens.currentWidget()
        if isinstance(start, StartPage):
            start.open_practice()

    def use_settings(self, settings: Settings) -> None:
        """Take new choices into use at once, all over the window."""
        before = self._desk.settings
        if settings.language != before.language and self._holds(f"speak {settings.language}"):
            return
        self._desk.keep_settings(settings)
        self._idle.use_limit(settings.lock_after_minutes)
        use_theme(resolved_theme(settings.theme))
        if settings.language != before.language:
            translation.install(settings.language)
            self._rebuild()
        elif self._rooms is not None:
            self._rooms.settings_changed(before)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._holds("close"):
            event.ignore()
            return
        self._idle.stop()
        self._day.stop()
        self._screen_lock.stop()
        work.end_all()
        self._clear()
        self._desk.lock()
        super().closeEvent(event)

    def _make_shortcuts(self) -> None:
        for place, room_id in enumerate(ROOMS, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(partial(self._go_by_key, room_id))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.ask_lock)

    def _go_by_key(self, room_id: str) -> None:
        """Go to a room, unless a page is alone on the screen: it would go on changing below."""
        if self._rooms is not None and self._rooms.alone_page is None:
            self._rooms.show_room(room_id)

    def _follow_system(self) -> None:
        use_theme(resolved_theme(self._desk.settings.theme))

    def _is_busy(self) -> bool:
        """Say whether work is going on that a lock would break off, or a film is playing."""
        return work.running() > 0 or (self._rooms is not None and self._rooms.is_playing())

    def _holds(self, leaving: str) -> bool:
        """Hold this way of leaving back once, with a word, while what was typed is not on disk."""
        if self._rooms is None or self._rooms.keep_typed() or self._held == leaving:
            self._held = ""
            return False
        self._held = leaving
        words = self.tr(
            "What you typed last is still here, but not on disk. Make sure that there is room on"
            " the disk, or copy the text. Doing this once more goes on without the text."
        )
        tell(self, self.tr("Not everything is kept yet"), words)
        return True

    def _done_looking(self) -> None:
        if self._rooms is not None and not self._holds("done"):
            self._rooms.done_looking()

    def _clear(self) -> bool:
        """Let go of what is shown; says whether all that was typed is on disk."""
        rooms, self._rooms = self._rooms, None
        kept = rooms is None or rooms.release()
        while (screen := self._screens.currentWidget()) is not None:
            self._screens.removeWidget(screen)
            screen.hide()
            screen.deleteLater()
        return kept

    def _rebuild(self) -> None:
        where = self._rooms.where() if self._rooms is not None else None
        session = self._rooms.session if self._rooms is not None else None
        going_on = self._rooms.going_on() if self._rooms is not None else None
        self._clear()
        if self._desk.library is None:
            self._show_start()
            return
        self._rooms = Rooms(self._desk, self._screens)
        self._connect(self._rooms)
        self._screens.addWidget(self._rooms)
        if session is not None:
            self._rooms.show_review(session)
        if going_on is not None:
            go_on_with(self._rooms, going_on)
        if where is not None:
            self._rooms.show_room(where)
        self._idle.start()
        self._day.start()

    def _begin_day(self) -> None:
        if self._rooms is not None:
            self._rooms.begin_day()

    def _show_start(self) -> None:
        start = StartPage(self._desk)
        start.opened.connect(self.library_is_open)
        start.settings_wished.connect(self.use_settings)
        self._screens.addWidget(start)

    def _connect(self, rooms: Rooms) -> None:
        rooms.recording_wished.connect(self.open_recording)
        rooms.moment_wished.connect(self.open_recording)
        rooms.practice_wished.connect(self.open_practice)
        rooms.done_wished.connect(self._done_looking)
        rooms.lock_wished.connect(self.ask_lock, Qt.ConnectionType.QueuedConnection)
        rooms.settings_wished.connect(self.use_settings, Qt.ConnectionType.QueuedConnection)

    def _recording_opened(self, number: int, at_ms: int | None, session: object) -> None:
        self._opening = None
        self.unsetCursor()
        if self._rooms is not None:
            self._rooms.show_review(session)  # type: ignore[arg-type]
            if self._rooms.session is not None:
                self._rooms.show_room("watch")
                if at_ms is not None:
                    self._rooms.seek(at_ms)
                self.recording_opened.emit(number)

    def _recording_refused(self, trouble: Exception) -> None:
        self._opening = None
        self.unsetCursor()
        tell_trouble(self, self.tr("This recording cannot be opened"), trouble)


def _first_size(window: QMainWindow) -> QSize:
    """Give the usual size, or what fits on a small screen; the least size holds all the same."""
    room = window.screen().availableSize()
    return QSize(min(_WIDTH_PX, room.width()), min(_HEIGHT_PX, room.height()))
