"""A desk that remembers what was asked of it, and the dress of the window."""

# ruff: noqa: ARG002  (fakes take what the real ones take)

import threading
from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotations.trouble import Refused, translatable
from kijkwijzer.media.probe import FilmProbe, SoundTrack
from kijkwijzer.media.probe_reasons import Remark
from kijkwijzer.settings import Settings
from kijkwijzer.ui import work
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme
from rubrics.catalog import shipped_rubric


@dataclass
class FakeDesk:
    """A desk that remembers what was asked of it."""

    samples: SimpleNamespace
    library: object = None
    settings: Settings = field(default_factory=lambda: Settings(language="en", theme="light"))
    is_practice: bool = False
    let_go_at_opening: tuple = ()
    asked: list = field(default_factory=list)
    trouble: Exception | None = None

    def __post_init__(self):
        self.rubric = shipped_rubric()

    def keep_settings(self, settings):
        self.settings = settings
        self.asked.append("settings")

    def today(self):
        return self.samples.today

    def strength(self, passphrase):
        words = len(set(passphrase.split()))
        return SimpleNamespace(score=min(words, 4), enough=words >= 4, weaknesses=("short",))

    def generate_passphrase(self):
        return "kade wolk tafel lente brug"

    def recovery_groups(self, key):
        letters = key.removeprefix("AGE-SECRET-KEY-1")
        return ("AGE-SECRET-KEY-1", *(letters[at : at + 4] for at in range(0, len(letters), 4)))

    def recovery_confirmed(self, key, typed):
        return typed.replace(" ", "").upper() == "".join(self.recovery_groups(key)[-2:])

    def create_library(self, path, passphrase):
        self._act("create", path)
        self.library = self.samples.library()
        return self.samples.key

    def open_library(self, path, secret, *, read_only=False):
        self._act("open", path, read_only)
        if secret != "kade wolk tafel lente brug":
            raise Refused(
                translatable(
                    "Trouble", "This passphrase or recovery key does not open the library."
                )
            )
        self.library = self.samples.library(self.samples.entries())

    def open_practice(self):
        self._act("practice")
        self.library = self.samples.library(self.samples.entries()[:1])
        self.is_practice = True

    def lock(self):
        self.asked.append(("lock",))
        self.library, self.is_practice = None, False

    def open_recording(self, number):
        self._act("recording", number)
        return SimpleNamespace(recording=self.library.recording(number))

    def close_recording(self):
        self.asked.append(("close",))

    def probe_film(self, path, stopped):
        self._act("probe", path)
        tracks = (SoundTrack("aac", 2, 48_000, ""),)
        return FilmProbe(
            "mov", 612_000_000, 2_480_000, tracks, (Remark.LEFT_OUT,), "h264", 1920, 1080
        )

    def add_film(self, path, draft, progress, stopped, *, again=False):
        self._act("add again" if again else "add", path)
        return self._taken(draft)

    def _taken(self, draft):
        recording = replace(self.samples.a_recording(23, draft.kind), held_on=draft.held_on)
        self.library.rows.append(self.samples.an_entry(recording))
        return recording

    def consent_paper(self, number, participant_code, code, language):
        self._act("consent paper", number, participant_code, code, language)
        return b"%PDF consent"

    def withdrawal_paper(self, receipt, language):
        self._act("withdrawal paper", receipt.number, language)
        return b"%PDF withdrawal"

    def letter_paper(self, entry, language):
        self._act("letter", entry.id, language)
        return b"%PDF letter"

    def keep_paper(self, data, out):
        out.write_bytes(data)

    def organisation_papers(self, folder, languages):
        self._act("papers", folder, tuple(languages))
        return [folder / "dpia.pdf"]

    def players(self):
        return {"vlc": "VLC 3 was not found on this computer.", "qt": ""}

    def make_review_page(self, session, parent):
        return FakeReview(session, parent)

    def _act(self, *what):
        assert threading.current_thread() is not threading.main_thread(), "slow work on the window"
        self.asked.append(what)
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble


class FakeReview(QWidget):
    """A page that counts how often it was released."""

    done_requested = Signal()
    settings_wished = Signal(object)
    withdraw_wished = Signal()

    def __init__(self, session, parent):
        super().__init__(parent)
        self.session = session
        self.released = 0
        self.kept = True
        self.film = SimpleNamespace(playing=False)
        self._header = QWidget()

    def header_widget(self):
        return self._header

    def set_answers(self, answers):
        self.answers = answers

    def keep_typed(self):
        return self.kept

    def release(self):
        self.released += 1
        return self.kept


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress every test in the light theme, and put it back."""
    install_style(QApplication.instance(), "light")
    yield
    work.end_all()
    use_theme("light")


@pytest.fixture
def library(samples):
    return samples.library(samples.entries())


@pytest.fixture
def desk(library, samples):
    return FakeDesk(samples, library)


@pytest.fixture
def locked_desk(samples):
    return FakeDesk(samples)
