"""The keys of a run: those of the film, M to mark where marking belongs, and the step keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox
from typing_extensions import override

from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.kept_text import FormText
from kijkwijzer.ui.keymap import Action, Group, Keymap
from kijkwijzer.ui.review.code_row import CodeRow
from kijkwijzer.ui.review.commands import film_commands
from kijkwijzer.ui.review.key_input import KeyInput

QUICK = "quick_mark"
GOES_BY_ARROWS = "goes_by_arrows"
"""A property of widgets between which one goes with the arrows: the film leaves these alone."""

_KEPT = ("undo", "redo", "captions", "zoom_in", "zoom_out", "zoom_fit", QUICK)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def run_keymap(whole: Keymap) -> Keymap:
    """Give the keys that a run knows: the film's, undo, and the quick mark; no codes."""
    kept = tuple(
        one for one in whole.actions if one.id in _KEPT or (one.group is Group.FILM and one.id)
    )
    return Keymap(tuple(one for one in kept if one.id != "loop"))


class RunKeys(KeyInput):
    """As on the page for looking; what has keys of its own keeps them, and Enter presses."""

    step_wished = Signal(int)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _step(event)
            if step:
                self.step_wished.emit(step)
                return True
            if event.key() in _ENTER and isinstance(watched, QAbstractButton):
                return _pressed(watched, event)
            if event.key() in _ARROWS and watched.property(GOES_BY_ARROWS):
                return False
        if isinstance(watched, (FormText, QAbstractSpinBox, QComboBox)):
            return False
        return super().eventFilter(watched, event)


class RunHands(QObject):
    """Carries out what the keys and the bar under the film ask for."""

    def __init__(self, film: FilmSide, more: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(film)
        self._commands: dict[str, Callable[[], object]] = {
            **film_commands(film.control),
            "play_pause": film.play_pause,
            "captions": film.view.toggle_captions,
            "zoom_in": film.timeline.zoom_in,
            "zoom_out": film.timeline.zoom_out,
            "zoom_fit": film.timeline.fit,
            **more,
        }

    def wished(self, action: Action) -> None:
        """Carry out an action of the keymap."""
        self.perform(action.id)

    def perform(self, action_id: str) -> None:
        """Carry out an action by its identity; one that a run does not know does nothing."""
        command = self._commands.get(action_id)
        if command is not None:
            command()


def _step(event: QKeyEvent) -> int:
    """Say which step a key goes to: 1 on, -1 back, 0 for any other key."""
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
    return 0


def _pressed(button: QAbstractButton, event: QKeyEvent) -> bool:
    if isinstance(button, CodeRow) or event.isAutoRepeat():
        return False
    button.click()
    return True
