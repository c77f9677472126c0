"""From key events of the window to actions of the keymap. Knows no film and no moment."""

from collections.abc import Hashable, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from typing_extensions import override

from kijkwijzer.ui.keymap import Action, Keymap
from kijkwijzer.ui.review.key_time import KeyTime
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.timeline.view import TimelineView

_MODIFIERS = (
    ("Ctrl", Qt.KeyboardModifier.ControlModifier),
    ("Alt", Qt.KeyboardModifier.AltModifier),
    ("Shift", Qt.KeyboardModifier.ShiftModifier),
    ("Meta", Qt.KeyboardModifier.MetaModifier),
)
_NO_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
_NO_KEYS |= {Qt.Key.Key_AltGr, Qt.Key.Key_unknown, Qt.Key.Key_CapsLock, Qt.Key.Key_Escape}
_MOVING = frozenset(["Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"])
_EDGES = frozenset("[],.")
_WHILE_WRITING = frozenset(["undo", "redo", "find_moment"])
_WHILE_SEARCHING = frozenset(["find_moment"])
_STEPS = ("step_back", "step_on", "jump_back", "jump_on", "previous_moment", "next_moment")
_REPEATING = frozenset([*_STEPS, "louder", "softer", "zoom_in", "zoom_out", "undo", "redo"])
_SAME_MS = 1
_TAP_MS = 150
_STAYS_UP_MS = 5
_ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def key_text(event: QKeyEvent) -> str:
    """Write a key event as the keymap writes keys; "" for a key that is nothing by itself."""
    if Qt.Key(event.key()) in _NO_KEYS:
        return ""
    base = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    sign = len(base) == 1 and not base.isalnum()
    held = event.modifiers()
    names = [name for name, one in _MODIFIERS if held & one and not (sign and name == "Shift")]
    return "+".join([*names, base])


class KeyInput(QObject):
    """Watches whichever widget of the page has the keyboard.

    A code's key tells when it goes down and when it comes up, with the monotonic time at which it
    really did; any other key tells its action. Fields and buttons keep the keys they need.
    """

    wished = Signal(object)
    code_down = Signal(object, str, float)
    code_up = Signal(object, float)
    lost = Signal()
    escaped = Signal()

    def __init__(self, keymap: Keymap, roots: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self._roots = list(roots)
        self._down: dict[Hashable, int] = {}
        self._coming_up: dict[Hashable, tuple[float, int]] = {}
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._stayed_up)
        self._key_time = KeyTime()
        self._watched: QWidget | None = None
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusChanged.connect(self._focus_moved)

    def release(self) -> None:
        """Listen no more."""
        if isinstance(self._app, QApplication):
            self._app.focusChanged.disconnect(self._focus_moved)
        self._watch(None)
        self._resting.stop()
        self._roots.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress:
                return self.press(event)
            if kind is QEvent.Type.KeyRelease:
                return self.release_key(event)
            if kind is QEvent.Type.ShortcutOverride and self._action(event) is not None:
                event.accept()
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _ELSEWHERE:
            self._lose()
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that went down; says whether it meant something here."""
        identity = _identity(event)
        if identity in self._down and self._repeats(identity, event):
            return True
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        action = self._action(event)
        if action is None:
            return False
        if action.held:
            self._press_code(identity, action, event)
        elif not event.isAutoRepeat() or action.id in _REPEATING:
            self.wished.emit(action)
        return True

    def release_key(self, event: QKeyEvent) -> bool:
        """Take a key that came up; says whether it was down as a code."""
        identity = _identity(event)
        if identity not in self._down:
            return False
        if not event.isAutoRepeat():
            self._let_up(identity, event)
        return True

    def _repeats(self, identity: Hashable, event: QKeyEvent) -> bool:
        """Say whether a key that is down goes down again only because it is held."""
        came_up = self._coming_up.pop(identity, None)
        if came_up is None:
            return event.isAutoRepeat()
        if abs(event.timestamp() - came_up[1]) <= _SAME_MS:
            return True
        self._tell_up(identity, came_up[0])
        return False

    def _let_up(self, identity: Hashable, event: QKeyEvent) -> None:
        """Tell that a key came up; after a while of holding, only when it stays up.

        Some X servers send each repeat as a key up and a key down of the same time, and Qt does not
        know them. No keyboard repeats as early as a tap ends, so a tap waits for nothing.
        """
        at_s = self._at_s(event)
        if event.timestamp() - self._down[identity] < _TAP_MS:
            self._tell_up(identity, at_s)
            return
        self._coming_up[identity] = (at_s, event.timestamp())
        self._resting.start(_STAYS_UP_MS)

    def _stayed_up(self) -> None:
        coming_up, self._coming_up = self._coming_up, {}
        for identity, (at_s, _) in coming_up.items():
            self._tell_up(identity, at_s)

    def _tell_up(self, identity: Hashable, at_s: float) -> None:
        self._down.pop(identity, None)
        self.code_up.emit(identity, at_s)

    def _escape(self) -> bool:
        timeline = self._watched
        if isinstance(timeline, TimelineView) and timeline.has_something_to_give_up:
            return False
        self.escaped.emit()
        return True

    def _press_code(self, identity: Hashable, action: Action, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        at_s = self._at_s(event)
        if identity in self._down:
            # Its coming up was never told, as when a menu had the keyboard.
            self.code_up.emit(identity, at_s)
        self._down[identity] = event.timestamp()
        self.code_down.emit(identity, action.code, at_s)

    def _action(self, event: QKeyEvent) -> Action | None:
        key = key_text(event)
        action = self.keymap.action_for(key) if key else None
        widget = self._watched
        if action is None or widget is None:
            return action
        return None if _keeps(widget, key, action) else action

    def _at_s(self, event: QKeyEvent) -> float:
        return self._key_time.monotonic_s(event.timestamp(), monotonic())

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and any(
            root is new or root.isAncestorOf(new) for root in self._roots
        )
        self._watch(new if inside else None)
        if not inside:
            self._lose()

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)
            widget.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _lose(self) -> None:
        self._coming_up.clear()
        if self._down:
            self._down.clear()
            self.lost.emit()


def _identity(event: QKeyEvent) -> Hashable:
    """Name the key itself, whatever it means with or without Shift."""
    return event.nativeScanCode() or event.key()


def _keeps(widget: QWidget, key: str, action: Action) -> bool:
    """Say whether the widget with the keyboard needs this key itself."""
    if isinstance(widget, NoteField):
        return action.id not in _WHILE_WRITING
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        return action.id not in _WHILE_SEARCHING
    if isinstance(widget, QAbstractButton):
        return key in ("Space", "Up", "Down")
    if isinstance(widget, TimelineView):
        return widget.shows_focus and (key in _MOVING or key in _EDGES)
    if isinstance(widget, (QSlider, QAbstractItemView)):
        return key in _MOVING
    return False
