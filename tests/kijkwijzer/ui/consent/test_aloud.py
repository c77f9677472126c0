"""Reading aloud starts nothing before somebody asks, and never asks another computer."""

import os
from types import SimpleNamespace

import pytest
from PySide6 import QtTextToSpeech
from PySide6.QtCore import QLocale, QObject, Signal

from kijkwijzer.ui.consent import aloud


class Voice(QObject):
    """Stands in for the speech of a system that speaks Dutch only."""

    stateChanged = Signal(object)  # noqa: N815  (Qt's name)
    State = SimpleNamespace(Error="error", Speaking="speaking")
    made: list[str] = []  # noqa: RUF012
    addresses: list[str | None] = []  # noqa: RUF012

    def __init__(self, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        self.made.append(engine)
        self.addresses.append(os.environ.get("SPEECHD_ADDRESS"))
        self.said: list[str] = []

    @staticmethod
    def availableEngines() -> list[str]:  # noqa: N802
        return ["mock", "speechd"]

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return [QLocale("nl_NL")]

    def state(self) -> str:
        return "ready"

    def setLocale(self, _locale: QLocale) -> None:  # noqa: N802
        pass

    def say(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture
def reader(qtbot, monkeypatch):
    monkeypatch.setattr(aloud, "is_silent", lambda: False)
    monkeypatch.setattr(aloud.sys, "platform", "linux")
    monkeypatch.setattr(aloud.shutil, "which", lambda _: "/usr/bin/speech-dispatcher")
    monkeypatch.setattr(QtTextToSpeech, "QTextToSpeech", Voice)
    monkeypatch.setattr(Voice, "made", [])
    monkeypatch.setattr(Voice, "addresses", [])
    return aloud.ReadAloud()


def test_asking_whether_it_can_starts_no_speech(reader):
    assert reader.can("nl")
    assert reader.can("en")
    assert Voice.made == []


def test_it_reads_with_the_voice_of_the_system(reader):
    reader.say("Goedemorgen", "nl")
    assert Voice.made == ["speechd"]
    assert reader._voice.said == ["Goedemorgen"]


def test_without_a_voice_for_the_language_it_says_so(qtbot, reader):
    with qtbot.waitSignal(reader.changed):
        reader.say("Good morning", "en")
    assert not reader.can("en")
    assert reader._voice.said == []


def test_speech_on_another_computer_is_never_asked(reader, monkeypatch):
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:203.0.113.5:6560")
    reader.say("Goedemorgen", "nl")
    assert Voice.addresses == [None]


def test_where_nothing_speaks_it_cannot(reader, monkeypatch):
    monkeypatch.setattr(aloud.shutil, "which", lambda _: None)
    assert not reader.can("nl")
