"""When to lock: after a time without use, and when the screen of this computer locks."""

import logging
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

log = logging.getLogger(__name__)

_CHECK_MS = 5_000
_S_PER_MINUTE = 60
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def counted_s() -> float:
    """Give seconds that no setting of the clock changes, counted through sleep."""
    # Linux and macOS name the clock that goes on while the computer sleeps differently; Python's
    # own monotonic clock stands still then on both, and goes on under Windows.
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class IdleWatch(QObject):
    """Tells when nobody has touched the program for a while. The clock counts through sleep."""

    grew_idle = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject,
        *,
        clock: Callable[[], float] = counted_s,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._limit_s = minutes * _S_PER_MINUTE
        self._clock = clock
        self._busy = busy
        self._last_use = clock()
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def use_limit(self, minutes: int) -> None:
        """Wait this many minutes from now on."""
        self._limit_s = minutes * _S_PER_MINUTE

    def start(self) -> None:
        """Begin to watch, now."""
        self._last_use = self._clock()
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    @Slot()
    def check(self) -> None:
        """Look whether it has been too long; work and a playing film count as use."""
        if self._busy():
            self._last_use = self._clock()
        elif self._clock() - self._last_use >= self._limit_s:
            self.grew_idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._last_use = self._clock()
        return False


class ScreenLockWatch(QObject):
    """Tells when the screen locks or the computer goes to sleep, where the system says so."""

    screen_locked = Signal()

    def start(self) -> None:
        """Begin to listen. Where nothing can be heard, the idle time is what locks."""
        try:
            if sys.platform.startswith("linux"):
                self._listen_on_dbus()
            elif sys.platform == "win32":
                self._listen_on_windows()
        except (ImportError, OSError, AttributeError) as failure:
            log.info("screen lock cannot be heard: %s", type(failure).__name__)

    def stop(self) -> None:
        """Listen no longer."""
        self.disconnect(self)

    def _listen_on_dbus(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  (Linux alone)

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        changed = SLOT("_on_changed(bool)").encode()
        if session.isConnected():
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                session.connect("", "", name, "ActiveChanged", self, changed)
        if system.isConnected():
            login = "org.freedesktop.login1"
            manager = f"{login}.Manager"
            system.connect(login, "", manager, "PrepareForSleep", self, changed)
            lock = SLOT("_on_lock()").encode()
            system.connect(login, "", f"{login}.Session", "Lock", self, lock)

    def _listen_on_windows(self) -> None:
        from kijkwijzer.ui.windows_session import SessionFilter  # noqa: PLC0415  (Windows alone)

        self._filter = SessionFilter(self.screen_locked.emit)
        self._filter.install()

    @Slot(bool)
    def _on_changed(self, active: bool) -> None:  # noqa: FBT001  (the bus's signature)
        if active:
            self.screen_locked.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.screen_locked.emit()
