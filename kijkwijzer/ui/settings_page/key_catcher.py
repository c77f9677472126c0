"""A button that takes the next key pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.review.key_input import key_text
from kijkwijzer.ui.review.painting import key_words

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class KeyCatcher(Button):
    """Shows the key of an action; pressed, it waits for another. Escape leaves it as it was."""

    key_given = Signal(str)
    _waits = False  # read by `event` before __init__ is through

    def __init__(self, key: str, action_name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "key", parent=parent)
        self._key = key
        self._action_name = action_name
        self.setMinimumWidth(120)
        self.clicked.connect(self._wait)
        self._dress_up()

    @override
    def event(self, event: QEvent) -> bool:
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._waits and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rest()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._waits = True
        self._dress_up()

    def _rest(self) -> None:
        self._waits = False
        self._dress_up()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        self._rest()
        if key := key_text(event):
            self.key_given.emit(key)

    def _dress_up(self) -> None:
        shown = key_words(self._key) if self._key else self.tr("no key")
        self.setText(self.tr("Press a key…") if self._waits else shown)
        self.setAccessibleName(
            self.tr("{action}: {key}").format(action=self._action_name, key=shown)
        )
