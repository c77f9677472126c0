"""Yes and no side by side: as large, as near and as easy as each other; nothing pressed at first.

A press on what is pressed takes the answer back. The first letter of yes or no answers too, in
either language, so that both take one key.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from annotations.model import Purpose
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.consent.speech import Speech

_YES_KEYS = (Qt.Key.Key_J, Qt.Key.Key_Y)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_GAP_PX = 16


class Choice(QWidget):
    """One answer. `answered` gives the purpose and True, False, or None when it was taken back."""

    answered = Signal(object, object)

    def __init__(
        self, purpose: Purpose, about: str, speech: Speech, *, large: bool = False
    ) -> None:
        super().__init__()
        self._purpose = purpose
        self._yes = self._button(speech.translate("Consent", "Yes"), "yes", about, large=large)
        self._no = self._button(speech.translate("Consent", "No"), "no", about, large=large)
        self._yes.clicked.connect(self._press_yes)
        self._no.clicked.connect(self._press_no)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP_PX if large else 0)
        line.addWidget(self._yes)
        line.addWidget(self._no)
        self.setFocusProxy(self._yes)

    def answer(self) -> bool | None:
        """Give what is pressed."""
        if self._yes.isChecked():
            return True
        return False if self._no.isChecked() else None

    def show_answer(self, answer: bool | None) -> None:  # noqa: FBT001  (yes, no, or none)
        """Show an answer without telling anyone."""
        self._yes.setChecked(answer is True)
        self._no.setChecked(answer is False)

    def press(self, *, yes: bool) -> None:
        """Press a button as a hand would."""
        (self._yes if yes else self._no).click()

    def has_focus(self) -> bool:
        """Whether the keyboard is on one of the two."""
        return self._yes.hasFocus() or self._no.hasFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _YES_KEYS:
            self._yes.click()
        elif event.key() == Qt.Key.Key_N:
            self._no.click()
        elif event.key() in _SIDEWAYS:
            (self._yes if event.key() == Qt.Key.Key_Left else self._no).setFocus()
        else:
            super().keyPressEvent(event)

    def _press_yes(self) -> None:
        self._no.setChecked(False)
        self.answered.emit(self._purpose, self.answer())

    def _press_no(self) -> None:
        self._yes.setChecked(False)
        self.answered.emit(self._purpose, self.answer())

    def _button(self, label: str, kind: str, about: str, *, large: bool) -> "AnswerButton":
        button = AnswerButton(label, f"{kind}-large" if large else kind)
        button.setCheckable(True)
        button.setAccessibleName(f"{about}: {label}")
        if large:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button


class AnswerButton(Button):
    """Leaves the arrow keys to its row: Qt would press what they move to."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (*_SIDEWAYS, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in arrows:
            event.ignore()
        else:
            super().keyPressEvent(event)
