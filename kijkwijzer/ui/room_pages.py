"""Makes the page of a room, and has the rooms follow what is asked on it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotations.learning import LearningEntry
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.rail import Room
from kijkwijzer.ui.recordings_page.page import RecordingsPage
from kijkwijzer.ui.watch_page import NothingOpenPage

if TYPE_CHECKING:
    from annotations.guided.model import SessionLine
    from kijkwijzer.ui.rooms import Rooms

ROOMS: Final = ("recordings", "watch", "together", "learn", "vault", "settings")
"""In the order of the rail, and of the keys that go there."""

PART_OF: Final = {"kijkkaders": "settings"}
"""Rooms that are not on the rail, and the one that they are a part of."""

translate = QCoreApplication.translate


def plan() -> tuple[Room, ...]:
    """Give the rooms as the rail shows them."""
    return (
        Room("recordings", translate("Rooms", "Recordings"), "recordings"),
        Room("watch", translate("Rooms", "Look back"), "watch"),
        Room("together", translate("Rooms", "Together"), "together"),
        Room("learn", translate("Rooms", "Learn"), "learn"),
        Room("vault", translate("Rooms", "Vault"), "vault", low=True),
        Room("settings", translate("Rooms", "Settings"), "settings", low=True),
    )


def made(rooms: "Rooms", desk: Desk, room_id: str) -> QWidget:
    """Make the page of a room; of looking back, the one without a recording. Raises KeyError."""
    makers = {
        "recordings": _recordings,
        "watch": _nothing_open,
        "together": _together,
        "learn": _learn,
        "vault": _vault,
        "settings": _settings,
        "kijkkaders": _kijkkaders,
    }
    return makers[room_id](rooms, desk)


def going_on_in(page: QWidget | None) -> "SessionLine | None":
    """Give the guided session that is run on the page of the room Together, if there is one."""
    from kijkwijzer.ui.guided.page import TogetherPage  # noqa: PLC0415  (seldom seen)

    return page.line if isinstance(page, TogetherPage) else None


def go_on_with(rooms: "Rooms", session: "SessionLine") -> None:
    """Take up again, at its step, a session that was left only because the rooms were made anew."""
    from kijkwijzer.ui.guided.page import TogetherPage  # noqa: PLC0415  (seldom seen)

    page = rooms.page("together")
    if isinstance(page, TogetherPage):
        page.take_up(session)


def write_looked_back(rooms: "Rooms", tried: object, number: int) -> None:
    """Go to where what came of a try-out in this recording is written."""
    from kijkwijzer.ui.learn.page import LearnPage  # noqa: PLC0415  (seldom seen)

    rooms.show_room("learn")
    page = rooms.page("learn")
    if isinstance(page, LearnPage) and isinstance(tried, LearningEntry):
        page.look_back(tried, number)


def _recordings(rooms: "Rooms", desk: Desk) -> QWidget:
    page = RecordingsPage(desk)
    page.look_requested.connect(rooms.recording_wished)
    page.practice_requested.connect(rooms.practice_wished)
    page.own_requested.connect(rooms.lock_wished)
    page.add_requested.connect(rooms.add_recording)
    page.consent_requested.connect(rooms.ask_consent)
    page.withdraw_requested.connect(rooms.withdraw)
    page.receipt_requested.connect(rooms.show_receipt)
    page.code_requested.connect(rooms.withdraw_by_code)
    return page


def _nothing_open(rooms: "Rooms", _desk: Desk) -> QWidget:
    page = NothingOpenPage()
    page.recordings_requested.connect(lambda: rooms.show_room("recordings"))
    return page


def _together(rooms: "Rooms", desk: Desk) -> QWidget:
    from kijkwijzer.ui.guided.page import TogetherPage  # noqa: PLC0415  (seldom seen)

    page = TogetherPage(desk)
    page.alone_wished.connect(rooms.show_alone)
    page.look_requested.connect(rooms.recording_wished)
    page.consent_requested.connect(rooms.ask_consent)
    page.learn_requested.connect(lambda: rooms.show_room("learn"))
    page.recordings_requested.connect(lambda: rooms.show_room("recordings"))
    return page


def _learn(rooms: "Rooms", desk: Desk) -> QWidget:
    from kijkwijzer.ui.learn.page import LearnPage  # noqa: PLC0415  (seldom seen)

    page = LearnPage(desk)
    page.look_requested.connect(rooms.moment_wished)
    return page


def _vault(rooms: "Rooms", desk: Desk) -> QWidget:
    from kijkwijzer.ui.vault_page.page import VaultPage  # noqa: PLC0415  (seldom seen)

    page = VaultPage(desk)
    page.lock_requested.connect(rooms.lock_wished)
    page.settings_wished.connect(rooms.settings_wished)
    return page


def _settings(rooms: "Rooms", desk: Desk) -> QWidget:
    from kijkwijzer.ui.settings_page.page import SettingsPage  # noqa: PLC0415  (seldom seen)

    page = SettingsPage(desk)
    page.settings_wished.connect(rooms.settings_wished)
    page.kijkkaders_wished.connect(lambda: rooms.show_room("kijkkaders"))
    return page


def _kijkkaders(rooms: "Rooms", desk: Desk) -> QWidget:
    """Make the page of rubrics: a part of the settings, and so not on the rail."""
    from kijkwijzer.ui.kijkkaders.page import KijkkadersPage  # noqa: PLC0415  (seldom seen)

    page = KijkkadersPage(desk)
    page.left.connect(lambda: rooms.show_room("settings"))
    return page
