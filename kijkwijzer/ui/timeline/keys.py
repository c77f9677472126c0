"""What the keys do on a timeline that has the focus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kijkwijzer.ui.timeline import walking
from kijkwijzer.ui.timeline.dragging import Grip, nudged

if TYPE_CHECKING:
    from kijkwijzer.ui.timeline.view import TimelineView

Command = Callable[[], None]
_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_FILM_KEYS = frozenset(
    (
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight),
    )
)
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Keys:
    """Turns keys into what the view does.

    Arrows, Home, End and brackets are taken only from someone who came here with the Tab key:
    after a click they stay with the film, where they step a frame.
    """

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._nudging = False
        self._commands = self._walking() | self._editing() | self._looking()

    def entered(self, reason: Qt.FocusReason) -> None:
        """Take note of how the focus came."""
        self._view.show_focus(shown=reason in _BY_KEYS)

    def left(self) -> None:
        """Let go when the focus leaves."""
        self._end_nudge()
        self._view.show_focus(shown=False)

    def claims(self, event: QEvent) -> bool:
        """Keep a key that means something here from being taken as a shortcut of the window."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if self._command(cast("QKeyEvent", event)) is None:
            return False
        event.accept()
        return True

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what the key means; False when it means nothing here."""
        command = self._command(event)
        if command is None:
            return False
        command()
        return True

    def released(self, event: QKeyEvent) -> bool:
        """End moving an edge when its key comes up."""
        if event.isAutoRepeat() or not self._nudging:
            return False
        self._end_nudge()
        return True

    def _command(self, event: QKeyEvent) -> Command | None:
        key, held = Qt.Key(event.key()), event.modifiers()
        modifiers = held & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT)
        if key in _FILM_KEYS and modifiers == _NONE and not self._takes_film_keys(held):
            return None
        if key == Qt.Key.Key_Escape and not self._view.has_something_to_give_up:
            return None
        return self._commands.get((key, modifiers))

    def _takes_film_keys(self, held: Qt.KeyboardModifier) -> bool:
        return self._view.shows_focus and not held & _SHIFT

    def _walking(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Command]:
        return {
            (Qt.Key.Key_Left, _NONE): lambda: self._walk(walking.beside, -1),
            (Qt.Key.Key_Right, _NONE): lambda: self._walk(walking.beside, 1),
            (Qt.Key.Key_Up, _NONE): lambda: self._walk(walking.across, -1),
            (Qt.Key.Key_Down, _NONE): lambda: self._walk(walking.across, 1),
            (Qt.Key.Key_Home, _NONE): lambda: self._go_to_end(-1),
            (Qt.Key.Key_End, _NONE): lambda: self._go_to_end(1),
            (Qt.Key.Key_Escape, _NONE): self._view.give_up,
            (Qt.Key.Key_Return, _NONE): self._seek,
            (Qt.Key.Key_Enter, _NONE): self._seek,
        }

    def _editing(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Command]:
        back, on = (lambda: self._nudge(-1)), (lambda: self._nudge(1))
        return {
            (Qt.Key.Key_Comma, _NONE): back,
            (Qt.Key.Key_Period, _NONE): on,
            (Qt.Key.Key_Left, _ALT): back,
            (Qt.Key.Key_Right, _ALT): on,
            (Qt.Key.Key_BracketLeft, _NONE): lambda: self._take(Grip.START),
            (Qt.Key.Key_BracketRight, _NONE): lambda: self._take(Grip.END),
        }

    def _looking(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Command]:
        view = self._view
        return {
            (Qt.Key.Key_Plus, _NONE): view.zoom_in,
            (Qt.Key.Key_Equal, _NONE): view.zoom_in,
            (Qt.Key.Key_Minus, _NONE): view.zoom_out,
            (Qt.Key.Key_0, _CTRL): view.fit,
            (Qt.Key.Key_PageUp, _NONE): lambda: self._page(-1),
            (Qt.Key.Key_PageDown, _NONE): lambda: self._page(1),
        }

    def _walk(self, way: Callable[..., object], step: int) -> None:
        stage = self._view.stage
        found = way(stage.content, stage.chosen_moment, stage.position_ms, step)
        if found is not None:
            self._view.choose(found, aloud=True)  # type: ignore[arg-type]

    def _go_to_end(self, step: int) -> None:
        stage = self._view.stage
        found = walking.at_end(stage.content, stage.chosen_moment, step)
        if found is not None:
            self._view.choose(found, aloud=True)
        else:
            end_ms = 0 if step < 0 else stage.content.duration_ms
            self._view.look_at(stage.window.centred_on(end_ms))

    def _page(self, step: int) -> None:
        window = self._view.stage.window
        self._view.look_at(window.panned(step * window.width_px * 0.9))

    def _seek(self) -> None:
        chosen = self._view.stage.chosen_moment
        if chosen is not None:
            self._view.seek_requested.emit(chosen.start_ms)

    def _take(self, edge: Grip) -> None:
        self._view.stage.edge = edge
        self._view.show_focus(shown=True)
        self._view.update()

    def _nudge(self, steps: int) -> None:
        stage = self._view.stage
        chosen = stage.chosen_moment
        if chosen is None:
            return
        edge = stage.edge if chosen.end_ms is not None else Grip.START
        after, edge_ms = nudged(chosen, edge, steps, stage.limits)
        if after == chosen:
            return
        self._nudging = True
        self._view.edge_dragged.emit(edge_ms)
        if chosen.end_ms is not None and edge is not Grip.WHOLE:
            # An edge that went past the other one is the other edge from here on.
            stage.edge = Grip.START if after.start_ms == edge_ms else Grip.END
        self._view.moment_changed.emit(chosen, after)

    def _end_nudge(self) -> None:
        if self._nudging:
            self._nudging = False
            self._view.edge_released.emit()
