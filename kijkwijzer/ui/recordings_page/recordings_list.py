"""The list itself: one row a recording, for mouse, keys and screen readers alike."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget
from typing_extensions import override

from annotations.model import RecordingState
from kijkwijzer.ui.recordings_page.recordings_model import RecordingsModel
from kijkwijzer.ui.recordings_page.row_delegate import RowDelegate
from kijkwijzer.ui.recordings_page.row_geometry import MORE_PX, ROW_HEIGHT_PX
from rubrics.model import Rubric

if TYPE_CHECKING:
    from annotations.library import Entry


class RecordingsList(QListView):
    """Tells which recording a person wants to look at, or decide about."""

    look_requested = Signal(int)
    consent_requested = Signal(int)
    withdraw_requested = Signal(int)
    receipt_requested = Signal(int)

    def __init__(
        self, read_poster: Callable[[int], bytes | None], rubric: Rubric, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = RecordingsModel(read_poster, self)
        self._delegate = RowDelegate(rubric, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Recordings"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.can_change = True
        self._delegate.more_requested.connect(self._show_menu_at_dots)

    def show_entries(self, entries: Sequence["Entry"], today: date) -> None:
        """Show these recordings; the chosen one stays chosen while it is among them."""
        number = self.chosen_number()
        self._model.show_entries(entries, today)
        self.setMaximumHeight(len(entries) * ROW_HEIGHT_PX + 2)
        self.choose(number if number is not None else -1)

    def chosen_number(self) -> int | None:
        """Give the number of the chosen recording, if one is."""
        index = self.currentIndex()
        return self._model.entry(index).recording.number if index.isValid() else None

    def choose(self, number: int) -> None:
        """Choose a recording; the first one when this one is not shown."""
        row = max(self._model.row_of(number), 0)
        self.setCurrentIndex(self._model.index(row, 0))

    def forget_posters(self) -> None:
        """Let go of every picture."""
        self._model.forget_posters()

    def forget(self, number: int) -> None:
        """Let go at once of everything of one recording."""
        self._model.forget(number)

    def act_on(self, index: QModelIndex) -> None:
        """Do what comes next for this recording: look, or decide first."""
        if not index.isValid():
            return
        entry = self._model.entry(index)
        if entry.own_learning.is_open:
            self.look_requested.emit(entry.recording.number)
        elif entry.recording.state is RecordingState.PRESENT:
            self.consent_requested.emit(entry.recording.number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act_on(self.currentIndex())
        elif event.key() == Qt.Key.Key_Menu:
            self._show_menu_at_dots(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        box = self.visualRect(index)
        if not self._delegate.on_more(place.x() - box.x(), box.width()):
            self.act_on(index)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self._show_menu(index, event.globalPos())

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Make the menu of a recording."""
        entry = self._model.entry(index)
        number = entry.recording.number
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.recording.state is not RecordingState.PRESENT:
            label = self.tr("Receipt of the withdrawal…")
            menu.addAction(label, lambda: self.receipt_requested.emit(number))
            return menu
        look = menu.addAction(self.tr("Look back"), lambda: self.look_requested.emit(number))
        look.setEnabled(entry.own_learning.is_open)
        decide = menu.addAction(self.tr("Permission…"), lambda: self.consent_requested.emit(number))
        withdraw = menu.addAction(
            self.tr("Withdraw…"), lambda: self.withdraw_requested.emit(number)
        )
        for action in (decide, withdraw):
            action.setEnabled(self.can_change)
        return menu

    def _show_menu_at_dots(self, index: QModelIndex) -> None:
        box = self.visualRect(index)
        corner = QPoint(box.right() - MORE_PX, box.center().y() + 12)
        self._show_menu(index, self.viewport().mapToGlobal(corner))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_for(index).popup(place)
