"""A page that is alone covers the rooms until it is done, and is let go of with them."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kijkwijzer.ui.rooms import Rooms


class Alone(QWidget):
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.released = 0
        self.let_go_of: list[int] = []

    def keep_typed(self) -> bool:
        return False

    def is_playing(self) -> bool:
        return True

    def let_go(self, number: int) -> None:
        self.let_go_of.append(number)

    def release(self) -> bool:
        self.released += 1
        return True


@pytest.fixture
def rooms(qtbot, desk):
    rooms = Rooms(desk)
    qtbot.addWidget(rooms)
    rooms.show()
    yield rooms
    rooms.release()


def test_a_page_alone_covers_the_rail_and_leaves_when_it_is_done(qtbot, rooms):
    page = Alone()
    rooms.show_alone(page)
    assert page.isVisible()
    assert not rooms._rail.isVisible()
    page.done.emit()
    assert rooms._rail.isVisible()
    assert page.released == 1
    qtbot.waitUntil(lambda: not isValid(page))


def test_what_is_typed_and_played_alone_counts(rooms):
    assert rooms.keep_typed()
    assert not rooms.is_playing()
    rooms.show_alone(Alone())
    assert not rooms.keep_typed()
    assert rooms.is_playing()


def test_a_page_alone_hears_of_a_withdrawal_and_is_released_with_the_rooms(rooms):
    page = Alone()
    rooms.show_alone(page)
    rooms._let_go(3, None)
    assert page.let_go_of == [3]
    assert rooms.release()
    assert page.released == 1


def test_nothing_stands_around_the_rooms_nor_around_a_page_that_is_alone(rooms):
    rooms.resize(1024, 640)
    assert rooms._rail.mapTo(rooms, rooms._rail.rect().topLeft()).x() == 0
    page = Alone()
    rooms.show_alone(page)
    assert page.size() == rooms.size()
