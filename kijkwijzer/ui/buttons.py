"""Buttons that say what they do, with an icon that follows the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from typing_extensions import override

from kijkwijzer.ui.icons import ICON_PX, icon

_ICON_ROLES = {
    "primary": "button_ink",
    "large": "button_ink",
    "danger": "danger",
    "quiet": "accent",
}


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter, as Space does; says whether it was. A held key presses once."""
    if event.key() not in _ENTER:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class PaintedButton(QAbstractButton):
    """A button that paints itself. Enter presses it, which Qt leaves to buttons of a dialog."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button of one kind: "" (plain), "primary", "large", "danger" or "quiet".

    No button is pressed by Enter from a field beside it; the one that has the keyboard is.
    """

    def __init__(
        self, text: str, kind: str = "", *, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._role = _ICON_ROLES.get(kind, "ink")
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self._dress()

    def use_icon(self, icon_name: str) -> None:
        """Show another icon from now on."""
        self._icon_name = icon_name
        self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        if self._icon_name:
            role = self._role if self.isEnabled() else "muted"
            self.setIcon(icon(self._icon_name, role))
