"""The bar above the page of consent: who is asked, read aloud, the other language, stop."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.consent.speech import Speech

_HINT_FROM_PX = 1180


class ConsentHeader(QWidget):
    """Speaks the language of whoever is asked."""

    aloud_wished = Signal()
    language_wished = Signal()
    manner_wished = Signal()
    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text("", "title", wrap=False)
        self._hint = text("", "muted", wrap=False)
        self.manner = Button("")
        self.aloud = Button("")
        self.language = Button("")
        self.stop = Button("")
        self.aloud.clicked.connect(self.aloud_wished)
        self.language.clicked.connect(self.language_wished)
        self.manner.clicked.connect(self.manner_wished)
        self.stop.clicked.connect(self.stop_wished)
        buttons = (self.manner, self.aloud, self.language, self.stop)
        line = row(self._title, self._hint, 1, *buttons, spacing_px=12)
        line.setContentsMargins(20, 0, 20, 0)
        self.setLayout(line)

    def speak(self, who: str, speech: Speech, *, one_by_one: bool) -> None:
        """Say who is asked, and name the buttons."""
        self._title.setText(speech.translate("Consent", "Consent · {who}").format(who=who))
        self._hint.setText(speech.translate("Consent", "Fill this in together, on one screen"))
        manner = (
            speech.translate("Consent", "All on one page")
            if one_by_one
            else speech.translate("Consent", "One by one")
        )
        self.manner.setText(manner)
        other = "English" if speech.language == "nl" else "Nederlands"
        self.language.setText(other)
        self.stop.setText(speech.translate("Consent", "Stop…"))
        self.show_reading(speech, reading=False)

    def show_reading(self, speech: Speech, *, reading: bool) -> None:
        """Name the button that reads aloud, or is quiet."""
        quiet = speech.translate("Consent", "Stop reading")
        self.aloud.setText(quiet if reading else speech.translate("Consent", "Read aloud"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= _HINT_FROM_PX)
