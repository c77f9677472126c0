"""Reading a text aloud with a voice of this computer, where there is one for the language.

The text goes to the speech of the operating system on this computer, which is started when somebody
asks to be read to and not before. It gets what stands on a page. Of what somebody wrote there, it
gets only what the client asks to hear with a button of its own.
"""

import os
import shutil
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kijkwijzer.media.sound_device import is_silent
from kijkwijzer.ui.translation import locale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_ENGINES: Final = {"linux": ("speechd",), "win32": ("winrt", "sapi"), "darwin": ("darwin",)}
_DISPATCHER: Final = "speech-dispatcher"


class ReadAloud(QObject):
    """Speaks one text at a time. `changed` tells that it began or ended."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: QTextToSpeech | None = None
        self._looked = False

    def can(self, language: str) -> bool:
        """Whether there may be a voice for "nl" or "en"; starts nothing.

        Until something was read, it is whether this computer has speech at all.
        """
        if not self._looked:
            return bool(_engine())
        return self._speaks(language)

    def say(self, text: str, language: str) -> None:
        """Read a text, in place of what is being read; `changed` when there is no voice for it."""
        voice = self._found()
        if voice is not None and self._speaks(language):
            voice.setLocale(locale(language))
            voice.say(text)
        else:
            self.changed.emit()

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None:
            self._voice.stop()

    def speaking(self) -> bool:
        """Whether something is being read now."""
        voice = self._voice
        return voice is not None and voice.state() is type(voice).State.Speaking

    def _speaks(self, language: str) -> bool:
        wanted = locale(language).language()
        locales = self._voice.availableLocales() if self._voice is not None else ()
        return any(one.language() == wanted for one in locales)

    def _found(self) -> "QTextToSpeech | None":
        if not self._looked:
            self._looked = True
            self._voice = _make_voice(self)
            if self._voice is not None:
                self._voice.stateChanged.connect(self.changed)
        return self._voice


def _engine() -> str:
    """Name the speech of this system that Qt can use; "" when there is none. Loads none of it."""
    if is_silent() or (sys.platform == "linux" and shutil.which(_DISPATCHER) is None):
        return ""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  (few pages speak)
    except ImportError:
        return ""
    there = QTextToSpeech.availableEngines()
    return next((name for name in _ENGINES.get(sys.platform, ()) if name in there), "")


def _make_voice(parent: QObject) -> "QTextToSpeech | None":
    engine = _engine()
    if not engine:
        return None
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  (few pages speak)

    # The dispatcher can be told to stand on another computer; it is asked on this one only.
    os.environ.pop("SPEECHD_ADDRESS", None)
    voice = QTextToSpeech(engine, parent)
    return None if voice.state() is QTextToSpeech.State.Error else voice
