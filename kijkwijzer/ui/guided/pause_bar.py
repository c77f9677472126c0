"""Who asked for a pause: a button for each role, where more than one person looks along."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text


class PauseBar(QWidget):
    """A line under the film. `pause_wished` gives the identity of the role that asked."""

    pause_wished = Signal(str)

    def __init__(self, roles: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = text("", "small", wrap=False)
        self._names = dict(roles)
        self.buttons = {role_id: self._button(role_id, name) for role_id, name in roles}
        line = row(self.says, *self.buttons.values(), 1)
        line.setContentsMargins(14, 0, 14, 8)
        self.setLayout(line)
        self.show_playing(playing=False)

    def show_playing(self, *, playing: bool) -> None:
        """Ask who wants a pause, or, once the film stands, who asked for it."""
        self.says.setText(self.tr("Pause for") if playing else self.tr("Who asked for the pause?"))

    def show_asked(self, role_id: str) -> None:
        """Say whose pause was kept."""
        said = self.tr("Kept: {role} asked for this pause.")
        self.says.setText(said.format(role=self._names[role_id]))

    def _button(self, role_id: str, name: str) -> Button:
        button = Button(as_typed(name), "pick")
        button.setAccessibleName(self.tr("Pause, asked by {role}").format(role=name))
        button.clicked.connect(lambda: self.pause_wished.emit(role_id))
        return button
