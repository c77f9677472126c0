"""Slow work: what lasts goes on when the window lets go of everything, and tells somebody."""

from threading import Event
from time import monotonic

import pytest
from PySide6.QtCore import QObject

from kijkwijzer.ui import work


@pytest.fixture
def going():
    """Let work wait until this is set; the rest of the tests never wait for it."""
    made = Event()
    yield made
    made.set()
    work.wait_to_end()
    work.end_all()


@pytest.fixture
def heard():
    return []


def begin(going, heard, parent, *, fails=False):
    def task(_job):
        going.wait(10)
        if fails:
            raise ValueError
        return "receipt"

    return work.run_to_end(
        parent,
        task,
        lambda made: heard.append(("done", made)),
        lambda trouble: heard.append(("failed", type(trouble))),
        left=lambda made: heard.append(("left", made)),
        left_failing=lambda trouble: heard.append(("left failing", type(trouble))),
    )


def test_what_lasts_tells_whoever_asked_while_they_are_there(qtbot, going, heard):
    parent = QObject()
    begin(going, heard, parent)
    going.set()
    qtbot.waitUntil(lambda: work.lasting() == 0)
    assert heard == [("done", "receipt")]


@pytest.mark.parametrize(
    ("fails", "told"), [(False, ("left", "receipt")), (True, ("left failing", ValueError))]
)
def test_what_lasts_is_neither_stopped_nor_waited_for(qtbot, going, heard, fails, told):
    parent = QObject()
    job = begin(going, heard, parent, fails=fails)
    started = monotonic()
    assert work.end_all()
    assert monotonic() - started < 1
    assert not job.stopped()
    assert work.running() == work.lasting() == 1
    going.set()
    qtbot.waitUntil(lambda: work.lasting() == 0)
    assert heard == [told]


def test_what_lasts_outlives_whoever_asked_for_it(qtbot, going, heard):
    parent = QObject()
    begin(going, heard, parent)
    parent.deleteLater()
    with qtbot.waitSignal(parent.destroyed):
        pass
    going.set()
    qtbot.waitUntil(lambda: work.lasting() == 0)
    assert heard == [("left", "receipt")]


def test_other_work_is_asked_to_stop(qtbot, heard):
    parent = QObject()

    def task(job):
        while not job.stopped():
            pass

    work.run(parent, task, heard.append, heard.append)
    assert work.end_all()
    assert work.running() == 0
    assert heard == []
