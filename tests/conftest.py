"""What holds for every test: no display, nothing left behind, no window that nobody asked for."""

import gc
import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool, QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from annotations.vault.slots import LIGHT
from kijkwijzer.ui import translation


@pytest.fixture(scope="session")
def qapp_args():
    return ["kijkwijzer-tests"]


@pytest.fixture(scope="session", autouse=True)
def one_pass():
    """Let a guess of a passphrase cost one pass instead of three: half of all time went there."""
    object.__setattr__(LIGHT, "iterations", 1)


@pytest.fixture(autouse=True)
def no_settings_of_this_person(tmp_path, monkeypatch):
    """Keep every test away from the settings and libraries of whoever runs it."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(autouse=True)
def english_first(qapp):
    """Begin and end every test in English, whatever language the one before it left behind."""
    _speak_english()
    yield
    _speak_english()


def _speak_english():
    if translation.language() != "en" or QLocale() != translation.locale("en"):
        translation.install("en")


class DialogRecorder:
    """Stands in for windows that wait for an answer; a test says beforehand what it expects."""

    def __init__(self):
        self.expected = []
        self.shown = []

    def expect(self, name, answer):
        self.expected.append((name, answer))

    def answer(self, name, *args, **kwargs):
        self.shown.append((name, args, kwargs))
        if not self.expected or self.expected[0][0] != name:
            pytest.fail(f"A window opened that nobody asked for: {name}")
        return self.expected.pop(0)[1]


@pytest.fixture(autouse=True)
def dialogs(monkeypatch):
    """Replace every window that would wait by a recorder that fails when not asked for."""
    recorder = DialogRecorder()
    replaced = [
        (QMessageBox, ("information", "warning", "critical", "question", "about")),
        (QFileDialog, ("getOpenFileName", "getSaveFileName", "getExistingDirectory")),
        (QInputDialog, ("getText", "getItem", "getInt")),
    ]
    for owner, names in replaced:
        for name in names:
            stand_in = _stand_in(recorder, f"{owner.__name__}.{name}")
            monkeypatch.setattr(owner, name, staticmethod(stand_in))
    monkeypatch.setattr(QDialog, "exec", _stand_in(recorder, "QDialog.exec"))
    yield recorder
    assert not recorder.expected, f"Expected windows did not open: {recorder.expected}"


def _stand_in(recorder, name):
    def shown(*args, **kwargs):
        return recorder.answer(name, *args, **kwargs)

    return shown


@pytest.fixture(autouse=True)
def nothing_left_behind(request, qapp):
    """After a test: no timer, no window, no undo stack, no thread, no worker."""
    before = set(threading.enumerate())
    gc.freeze()  # what was there before this test need not be looked through after it
    yield
    if "qtbot" in request.fixturenames:
        _no_qt_left()
    left = [one for one in threading.enumerate() if one not in before and _counts(one)]
    for one in left:
        one.join(timeout=2)
    assert not [one for one in left if one.is_alive()], f"Threads left: {left}"


def _counts(thread):
    return not isinstance(thread, threading._DummyThread)


def _no_qt_left():
    assert QThreadPool.globalInstance().waitForDone(2000), "A worker is still at it"
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    timers, stacks = _found(QTimer, QTimer.isActive), _found(QUndoStack, QUndoStack.count)
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    left = {"timers": timers, "undo stacks": stacks, "windows": windows}
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(left.values()), f"Left behind: {left}"


def _found(kind, question):
    things = gc.get_objects()
    kinds = {one for one in set(map(type, things)) if issubclass(one, kind)}
    return [one for one in things if type(one) in kinds and _alive(one, question)]


def _alive(thing, question):
    try:
        return bool(question(thing))
    except RuntimeError:  # the C++ side is gone already
        return False
