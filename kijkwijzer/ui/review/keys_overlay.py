"""All keys at a glance, over the page. Any click, ? or Esc closes it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kijkwijzer.ui.cards import scrolled, text
from kijkwijzer.ui.keymap import Action, Group, Keymap
from kijkwijzer.ui.review.painting import KeyCap
from rubrics.model import Rubric, in_language

_HOW_PX = 640
_COLUMNS = ((Group.CODES,), (Group.FILM,), (Group.MARKING, Group.VIEW))


class KeysOverlay(QWidget):
    """A sheet over the whole page; `closed` tells that it went away."""

    closed = Signal()

    def __init__(self, keymap: Keymap, rubric: Rubric, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap, self._rubric, self._language = keymap, rubric, language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("All keys"))
        self.setAccessibleDescription(self._all_in_words())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._room())
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up over the page and take the keyboard."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_Return):
            self.close_sheet()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 110))

    def _room(self) -> QScrollArea:
        """Hold the sheet in the middle; it scrolls where the window is too low for it."""
        holder = QWidget()
        middle = QVBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._sheet(), 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        return scrolled(holder)

    def _sheet(self) -> QFrame:
        sheet = QFrame(self)
        sheet.setProperty("kind", "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(22, 12, 22, 12)
        column.setSpacing(8)
        column.addWidget(text(self.tr("All keys"), "title", wrap=False))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in _COLUMNS:
            columns.addLayout(self._column(groups))
        column.addLayout(columns)
        how = text(self._how_to_mark(), "small")
        # Its height is reckoned for this width: without one, for a column of single words.
        how.setMinimumWidth(_HOW_PX)
        column.addWidget(how)
        return sheet

    def _how_to_mark(self) -> str:
        return self.tr(
            "Press a code's key to mark a moment; hold it to mark a fragment. With the key for"
            " the start and the one for the end you mark a fragment too: it gets the code that"
            " you used last. Without a start, the end makes the chosen moment last until here."
            " Esc lets go of a start, and brings you back from writing to the film."
        )

    def _column(self, groups: tuple[Group, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        table = dict(self._keymap.table())
        for group in groups:
            column.addWidget(text(self._group_name(group), "strong", wrap=False))
            grid = QGridLayout()
            grid.setVerticalSpacing(1)
            grid.setHorizontalSpacing(10)
            for place, action in enumerate(one for one in table[group] if one.keys):
                self._add_row(grid, place, action)
            column.addLayout(grid)
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def _add_row(self, grid: QGridLayout, place: int, action: Action) -> None:
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in action.keys:
            caps.addWidget(KeyCap(key))
        caps.addStretch(1)
        grid.addLayout(caps, place, 0)
        name = QLabel(self.action_name(action))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("kind", "keys-row")
        grid.addWidget(name, place, 1)
        grid.setColumnStretch(1, 1)

    def action_name(self, action: Action) -> str:
        """Say what an action does, in the language of the window."""
        said = QCoreApplication.translate("Keymap", action.name) if action.name else ""
        found = self._rubric.find(action.code) if action.code else None
        code = in_language(found[1].name, self._language) if found else ""
        return ": ".join(filter(None, [said, code]))

    def _group_name(self, group: Group) -> str:
        names = {
            Group.FILM: self.tr("The film"),
            Group.MARKING: self.tr("Marking"),
            Group.CODES: self.tr("What you see"),
            Group.VIEW: self.tr("The window"),
        }
        return names[group]

    def _all_in_words(self) -> str:
        said = [
            f"{' '.join(action.keys)}: {self.action_name(action)}"
            for _, actions in self._keymap.table()
            for action in actions
            if action.keys
        ]
        return "; ".join([*said, self._how_to_mark()])
