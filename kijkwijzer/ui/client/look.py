"""How the client's screen looks: larger than the rest, from the same roles of the theme."""

from importlib import resources
from string import Template
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import Button, pressed_by_enter
from kijkwijzer.ui.theme import Theme

_TALL_PX: Final = 56  # without the frame
MARGIN_PX: Final = 32
NARROW_PX: Final = 1200
_ICON_PX: Final = 20


def sheet(colours: Theme) -> str:
    """Give the style sheet of the client's screen in the colours of a theme."""
    file = resources.files("kijkwijzer") / "assets" / "themes" / "client.qss"
    sizes = {"tall": str(_TALL_PX), "focused": str(_TALL_PX - 4), "picked": str(_TALL_PX - 2)}
    return Template(file.read_text(encoding="utf-8")).substitute({**colours.roles, **sizes})


class LargeButton(Button):
    """A button of the client's screen."""

    def __init__(
        self,
        words: str,
        kind: str = "client",
        *,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, kind, icon_name=icon_name, parent=parent)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        if kind == "client-primary":
            self._role = "button_ink"
            self._dress()


class LargeChoice(QRadioButton):
    """One of a few answers, of which one is always chosen. Enter chooses it as space does."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)
