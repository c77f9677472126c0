"""Starts the window, at what was asked for."""

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotations.vault.process import forbid_core_dumps
from kijkwijzer.app.desk import AppDesk, settings_file
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.style import install_style

PRACTICE_NUMBER = 1


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open the window at. `secret` is None when the window is to ask for it."""

    library: Path | None = None
    number: int | None = None
    player: str | None = None
    language: str | None = None
    practice: bool = False
    secret: str | None = field(default=None, repr=False)


def run_window(opening: Opening) -> int:
    """Show the window until it is closed; gives the exit code."""
    forbid_core_dumps()
    app = make_application()
    desk = AppDesk(settings_file(), player=opening.player, for_now=_for_now(opening))
    install_style(app, desk.settings.theme)
    translation.install(desk.settings.language)
    window = MainWindow(desk)
    _let_ctrl_c_close(window)
    window.show()
    # Only after the first painting, so that the window is there at once.
    QTimer.singleShot(0, window, lambda: start_at(window, desk, opening))
    code = app.exec()
    work.wait_to_end()
    return code


def make_application() -> QApplication:
    """Make the one Qt application, under the name of the program."""
    # Qt Multimedia's FFmpeg back end prints facts of a film to standard error.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kijkwijzer")
    app.setApplicationDisplayName("Kijkwijzer")
    app.setDesktopFileName("kijkwijzer")
    return app


def start_at(window: MainWindow, desk: AppDesk, opening: Opening) -> None:
    """Open what was asked for, in a worker, and show it."""
    number = PRACTICE_NUMBER if opening.practice else opening.number
    if number is not None:
        _open_once_unlocked(window, number)
    if opening.practice:
        window.open_practice()
    elif opening.library is not None and opening.secret is not None:
        library, secret = opening.library, opening.secret
        _open(window, lambda: desk.open_library(library, secret))


def _open(window: MainWindow, opening: Callable[[], None]) -> None:
    def tell(trouble: Exception) -> None:
        title = translation.translate("Window", "The library cannot be opened")
        tell_trouble(window, title, trouble)

    work.run(window, lambda _: opening(), lambda _: window.library_is_open(), tell)


def _open_once_unlocked(window: MainWindow, number: int) -> None:
    def unlocked() -> None:
        window.library_opened.disconnect(connection)
        window.open_recording(number)

    connection = window.library_opened.connect(unlocked)


def _for_now(opening: Opening) -> dict[str, str]:
    """Give the choices that count for this once: they are not written down."""
    chosen = {"language": opening.language}
    if opening.library is not None:
        chosen["last_library"] = str(opening.library.absolute())
    return {name: value for name, value in chosen.items() if value is not None}


def _let_ctrl_c_close(window: MainWindow) -> None:
    """Close the window on Ctrl+C and on a polite kill, so that the library locks as it should."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    # Python looks at signals only when it runs: give it a moment to, now and then.
    ticking = QTimer(window)
    ticking.timeout.connect(lambda: None)
    ticking.start(500)
