"""One page that covers the rail and the header until it is done, over the rooms. Knows no page."""

from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotations.model import Purpose

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


@runtime_checkable
class Releasing(Protocol):
    """A page that holds a player, a key or typed text."""

    def release(self) -> bool:
        """Let go of it all; says whether all that was typed is on disk."""


@runtime_checkable
class Typed(Protocol):
    """A page on which something may have been typed that is not on disk yet."""

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""


@runtime_checkable
class Playing(Protocol):
    """A page on which a film may be playing."""

    def is_playing(self) -> bool: ...


@runtime_checkable
class LettingGo(Protocol):
    """A page that may show something of a recording that is about to be destroyed."""

    def let_go(self, number: int) -> None: ...


@runtime_checkable
class Showing(LettingGo, Protocol):
    """A page that shows a recording for purposes that may end while it is open."""

    def shown_now(self) -> tuple[int, tuple[Purpose, ...]] | None:
        """Give the number of the recording and what it is shown for; None without one."""


class _Alone(Protocol):
    done: "SignalInstance"


class AloneStage(QStackedWidget):
    """Shows the rooms, or the page that is alone. `left` says that the rooms are back."""

    left = Signal()

    def __init__(self, rooms: QWidget) -> None:
        super().__init__()
        self._rooms = rooms
        self.addWidget(rooms)

    @property
    def page(self) -> QWidget | None:
        """The page that is alone now."""
        return None if self.currentWidget() is self._rooms else self.currentWidget()

    def show_alone(self, page: QWidget) -> None:
        """Cover everything with this page until its signal `done`; it is owned from here on."""
        self._drop()
        self.addWidget(page)
        self.setCurrentWidget(page)
        cast("_Alone", page).done.connect(self.leave)
        page.setFocus()

    def leave(self) -> None:
        """Let go of the page that is alone, and go back to the rooms."""
        if self.page is not None:
            self._drop()
            self.left.emit()

    def _drop(self) -> None:
        page = self.page
        if page is None:
            return
        if isinstance(page, Releasing):
            page.release()
        self.setCurrentWidget(self._rooms)
        self.removeWidget(page)
        page.hide()
        page.deleteLater()
