"""Undo and redo of edits on Qt's undo stack. Knows a session, no window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from annotations.edits import ReplaceMoment
from annotations.ports import Edit
from annotations.trouble import Trouble

_MERGING = 1


class Edited(Protocol):
    """Whoever does edits: the session."""

    def apply(self, edit: Edit) -> None: ...

    def revert(self, edit: Edit) -> None: ...


class EditCommand(QUndoCommand):
    """One edit that can be undone. An edit that is refused leaves the stack.

    `stretch` names the stretch of typing or dragging that the edit belongs to: edits of one stretch
    on one moment are undone as one.
    """

    def __init__(
        self, session: Edited, edit: Edit, text: str, refused: Callable[[Trouble], None]
    ) -> None:
        super().__init__(text)
        self._session = session
        self.edit = edit
        self._refused = refused
        self.stretch = ""

    @override
    def redo(self) -> None:
        self._try(self._session.apply)

    @override
    def undo(self) -> None:
        self._try(self._session.revert)

    @override
    def id(self) -> int:
        return _MERGING if self.stretch else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if (
            not isinstance(other, EditCommand)
            or other.stretch != self.stretch
            or other.isObsolete()
        ):
            return False
        joined = _joined(self.edit, other.edit)
        if joined is None:
            return False
        self.edit = joined
        return True

    def _try(self, act: Callable[[Edit], None]) -> None:
        # QUndoStack keeps a command whose redo() raised; an obsolete one it drops.
        self.setObsolete(True)
        try:
            act(self.edit)
        except Trouble as trouble:
            self._refused(trouble)
        else:
            self.setObsolete(False)


def _joined(first: Edit, second: Edit) -> Edit | None:
    """Join two changes of one moment that follow on each other; None when they do not."""
    if not isinstance(first, ReplaceMoment) or not isinstance(second, ReplaceMoment):
        return None
    return ReplaceMoment(first.before, second.after) if first.after == second.before else None


class History(QObject):
    """The undo stack of one open recording. `release` it before letting it go."""

    refused = Signal(object)
    changed = Signal()

    def __init__(self, session: Edited, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.changed)
        self._refusals = 0

    def push(self, edit: Edit, text: str, *, stretch: str = "", by: Edited | None = None) -> bool:
        """Do an edit so that it can be undone; says whether it was done.

        `by` does it in place of the session that this is the history of.
        """
        command = EditCommand(by or self._session, edit, text, self._refuse)
        command.stretch = stretch
        return self._unrefused(lambda: self._stack.push(command))

    def undo(self) -> str:
        """Undo the last edit; gives what was undone, or "" when there was nothing to undo."""
        text = self._stack.undoText() if self._stack.canUndo() else ""
        return text if self._unrefused(self._stack.undo) else ""

    def redo(self) -> str:
        """Do the last undone edit again; gives what was done, or "" when there was nothing."""
        text = self._stack.redoText() if self._stack.canRedo() else ""
        return text if self._unrefused(self._stack.redo) else ""

    def release(self) -> None:
        """Forget every edit: the stack holds copies of moments, and is not let go of while full."""
        self._stack.clear()

    def _unrefused(self, act: Callable[[], object]) -> bool:
        before = self._refusals
        act()
        return self._refusals == before

    def _refuse(self, trouble: Trouble) -> None:
        self._refusals += 1
        self.refused.emit(trouble)
