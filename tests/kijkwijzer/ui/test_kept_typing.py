"""What is typed is on disk within a second or so, also while somebody types on without a pause."""

import time

import pytest
from PySide6.QtCore import QObject, Qt

from annotations.trouble import PlaceTrouble
from kijkwijzer.ui.client.writing import Writing
from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.kept_typing import KeptTyping


def type_on(qtbot, field, seconds):
    """Type a letter each tenth of a second: never a pause of 400 ms."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        qtbot.keyClick(field, Qt.Key.Key_A)
        qtbot.wait(100)


@pytest.mark.parametrize("make", [KeptText, Writing])
def test_typing_without_a_pause_is_kept_each_second(qtbot, make):
    kept = []
    one = make("Wat zie je?", "", kept.append)
    qtbot.addWidget(one)
    one.show()
    type_on(qtbot, one.field, 2.6)
    assert 2 <= len(kept) <= 4
    one.stop()


def test_what_could_not_be_kept_is_told_and_tried_again(qtbot):
    trouble = PlaceTrouble("full")
    words, fails = [""], [trouble]

    def keep(_text):
        if fails:
            raise fails.pop()

    parent = QObject()
    typing = KeptTyping(parent, lambda: words[0], keep)
    typing._retry.setInterval(20)
    words[0] = "Hij lacht."
    with qtbot.waitSignal(typing.refused) as told:
        assert not typing.flush()
    assert told.args == [trouble]
    qtbot.waitUntil(lambda: typing.kept)
