"""Reading a text aloud with a voice of this computer, where there is one for the language.

The text goes to the speech of the operating system and nowhere else. Nothing of a recording is
read: only the questions on the page.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kijkwijzer.media.sound_device import is_silent
from kijkwijzer.ui.translation import locale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_NOT_A_VOICE = "mock"


class ReadAloud(QObject):
    """Speaks one text at a time. `changed` tells that it began or ended."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: QTextToSpeech | None = None
        self._looked = False

    def can(self, language: str) -> bool:
        """Whether there is a voice for "nl" or "en". Loads the speech when first asked."""
        voice = self._found()
        if voice is None:
            return False
        wanted = locale(language).language()
        return any(one.language() == wanted for one in voice.availableLocales())

    def say(self, text: str, language: str) -> None:
        """Read a text, in place of what is being read."""
        voice = self._found()
        if voice is not None:
            voice.setLocale(locale(language))
            voice.say(text)

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None:
            self._voice.stop()

    def speaking(self) -> bool:
        """Whether something is being read now."""
        voice = self._voice
        return voice is not None and voice.state() is type(voice).State.Speaking

    def _found(self) -> "QTextToSpeech | None":
        if not self._looked:
            self._looked = True
            self._voice = _make_voice(self)
            if self._voice is not None:
                self._voice.stateChanged.connect(self.changed)
        return self._voice


def _make_voice(parent: QObject) -> "QTextToSpeech | None":
    if is_silent():
        return None
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  (few pages speak)
    except ImportError:
        return None
    if all(name == _NOT_A_VOICE for name in QTextToSpeech.availableEngines()):
        return None
    voice = QTextToSpeech(parent)
    return None if voice.state() is QTextToSpeech.State.Error else voice
