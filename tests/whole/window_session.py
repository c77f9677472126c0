"""Run by test_no_socket: the real window, through a whole session on the practice conversation.

Arguments: an empty folder, and the player. Says on standard output, as JSON, what was done and
each socket of the internet family that was asked for or seen in this process.
"""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event
from time import monotonic

os.environ.update(QT_QPA_PLATFORM="offscreen", KIJKWIJZER_SILENT="1")

NETWORKS = (socket.AF_INET, socket.AF_INET6)
asked, done, seen = [], [], set()
looking_on = Event()


def notice(event, facts):
    """Keep what Python itself does with sockets; not that `look` asks what one is for."""
    if event.startswith("socket.") and not looking_on.is_set():
        asked.append(f"{event} {facts!r}"[:200])


sys.addaudithook(notice)

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from annotations.withdrawal import WithdrawnBy  # noqa: E402
from kijkwijzer.app.desk import AppDesk  # noqa: E402
from kijkwijzer.app.window import Opening, make_application, start_at  # noqa: E402
from kijkwijzer.ui import translation, work  # noqa: E402
from kijkwijzer.ui.guided.end_page import EndPage  # noqa: E402
from kijkwijzer.ui.main_window import MainWindow  # noqa: E402
from kijkwijzer.ui.preview.dialog import PreviewDialog  # noqa: E402
from kijkwijzer.ui.review.page import ReviewPage  # noqa: E402
from kijkwijzer.ui.style import install_style  # noqa: E402
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog  # noqa: E402
from rubrics.guides import guide  # noqa: E402

PATIENCE_S = 60
DESCRIPTORS = Path("/proc/self/fd")


def look():
    """Find sockets that Qt or VLC made, which Python is not told of."""
    looking_on.set()
    for one in DESCRIPTORS.iterdir() if DESCRIPTORS.is_dir() else ():
        # One that was closed meanwhile is not there any more.
        with suppress(OSError):
            if one.readlink().as_posix().startswith("socket:"):
                with socket.socket(fileno=os.dup(int(one.name))) as found:
                    seen.update({found.family} & {*NETWORKS})
    looking_on.clear()


def wait(until, what):
    end = monotonic() + PATIENCE_S
    while not (found := until()):
        assert monotonic() < end, what
        app.processEvents()
        look()
    done.append(what)
    return found


def visible(kind):
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def tag():
    review = wait(lambda: visible(ReviewPage), "opened")
    video = review.parts.video
    wait(lambda: video.shown_ms is not None, "seen")
    before = len(window.rooms.session.moments())
    QTest.keyClick(video, Qt.Key.Key_Space)
    wait(lambda: (video.shown_ms or 0) > 400, "played")
    QTest.keyClick(video, Qt.Key.Key_1)
    wait(lambda: len(window.rooms.session.moments()) == before + 1, "tagged")
    QTest.keyClick(video, Qt.Key.Key_Space)


def look_back():
    window.rooms.show_room("together")
    together = window.rooms.page("together")
    together.begin(1, guide("zelf-kort"))
    run = wait(lambda: together.run, "begun")
    sitting = run.sitting.run
    sitting.write(next(field.id for _, field in sitting.guide.fields()), "Ik wacht langer.")
    run.finish()
    wait(lambda: visible(EndPage), "ended").summary.click()
    wait(lambda: visible(PreviewDialog), "paper").reject()
    run.leave()


def withdraw():
    window.rooms.withdraw(1)
    dialog = wait(lambda: visible(WithdrawDialog), "asked")
    wait(lambda: dialog.plan, "planned")
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("R-001")
    dialog.act.click()
    wait(lambda: window.rooms and desk.library.withdrawn(), "withdrawn")


folder, player = Path(sys.argv[1]), sys.argv[2]
app = make_application()
settings = {"language": "en"}
desk = AppDesk(
    folder / "settings.json", player=player, practice=folder / "practice", for_now=settings
)
install_style(app, "light")
translation.install("en")
window = MainWindow(desk)
window.show()
start_at(window, desk, Opening(practice=True))
for act in (tag, look_back, withdraw):
    act()
    look()
window.close()
work.wait_to_end()
told = {"done": done, "asked": asked, "seen": [int(one) for one in seen]}
sys.stdout.write(json.dumps(told))
