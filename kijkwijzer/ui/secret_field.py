"""A field for a passphrase or recovery key: hidden or shown, with a hint about caps lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.icons import icon

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class _Line(QLineEdit):
    """A line that notices capitals without shift."""

    capitals_seen = Signal(bool)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_seen.emit(letter.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.capitals_seen.emit(False)  # noqa: FBT003  (Qt's signal; known at the next letter)
        super().keyPressEvent(event)


class SecretField(QWidget):
    """Label, line and hint. The line forgets nothing by itself: `wipe` it after use."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self._line = _Line()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(_HINTS)
        self._line.setAccessibleName(label)
        self._caps = text(self.tr("Caps lock is on."), "hint")
        self._caps.hide()
        self._toggle: QAction = self._line.addAction(
            icon("show", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._toggle.triggered.connect(lambda: self.show_text(shown=not self._shown))
        name = text(label, "label")
        name.setBuddy(self._line)
        parts = column(self, spacing_px=4)
        parts.addWidget(name)
        parts.addWidget(self._line)
        parts.addWidget(self._caps)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.entered)
        self._line.capitals_seen.connect(self._caps.setVisible)
        self.show_text(shown=False)

    def text(self) -> str:
        """Give what was typed, as it was typed."""
        return self._line.text()

    def fill(self, words: str) -> None:
        """Put a text in the field."""
        self._line.setText(words)

    def wipe(self) -> None:
        """Empty the field, its undo included."""
        self._line.clear()
        self._line.setText("")
        self._caps.hide()

    def show_text(self, *, shown: bool) -> None:
        """Show or hide the letters."""
        self._shown = shown
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)
        self._toggle.setIcon(icon("hide" if shown else "show", "muted"))
        words = self.tr("Hide what I type") if shown else self.tr("Show what I type")
        self._toggle.setText(words)
        self._toggle.setToolTip(words)
