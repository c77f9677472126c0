"""The list of moments with a field to search in and a menu to filter by."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotations.model import Moment, Valence
from annotations.ports import Change
from kijkwijzer.ui import words
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.icons import icon
from kijkwijzer.ui.review.moment_painter import MomentPainter
from kijkwijzer.ui.review.moment_rows import MomentRows, Sieve
from kijkwijzer.ui.theme import theme_signals
from rubrics.model import Rubric, in_language


class _Rows(QListView):
    """A list whose letters are not for searching: they are for marking."""

    opened = Signal(QModelIndex)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class MomentList(QWidget):
    """`moment_opened` wishes to go to a moment; `sought` tells that the sieve changed."""

    moment_opened = Signal(object)

    def __init__(
        self, actions: MomentActions, rubric: Rubric, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rubric, self._language = rubric, language
        self.rows = MomentRows(actions.code_name, self)
        self.search = self._search_field()
        self._filter = QPushButton(self.tr("Filter"), self)
        self._filter.setAutoDefault(True)  # Enter presses it
        self._menu = self._filter_menu()
        self._counted = QLabel(self)
        self._counted.setProperty("kind", "small")
        self._counted.setWordWrap(True)
        self.view = self._list_view(MomentPainter(actions, rubric, language, self))
        self._build()
        for signal in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self._count)

    def set_moments(self, moments: Iterable[Moment]) -> None:
        """Show the moments of a recording that was just opened."""
        self.rows.set_moments(moments)

    def change(self, change: Change) -> None:
        """Follow one change."""
        self.rows.change(change)

    def set_chosen(self, moment_id: UUID | None) -> None:
        """Show which moment is chosen, and bring it into sight."""
        row = self.rows.row_of(moment_id)
        selection = self.view.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.rows.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if self.view.isVisible():
            self.view.scrollTo(index)

    def start_search(self) -> None:
        """Put the cursor in the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self._filter)
        column.addLayout(top)
        column.addWidget(self._counted)
        column.addWidget(self.view, 1)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Search"))
        field.setAccessibleName(self.tr("Search in moments and notes"))
        field.setClearButtonEnabled(True)
        self._loupe = QAction(icon("search", "muted", 16), "", field)
        field.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        # Qt drops the connection with the list only when it is to a method of the list.
        theme_signals().changed.connect(self._tint)
        field.textChanged.connect(self._seek_text)
        return field

    def _tint(self) -> None:
        self._loupe.setIcon(icon("search", "muted", 16))

    def _list_view(self, painter: MomentPainter) -> QListView:
        view = _Rows(self)
        view.setModel(self.rows)
        view.setItemDelegate(painter)
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setProperty("kind", "moments")
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Moments in order of time"))
        view.clicked.connect(self._open)
        view.opened.connect(self._open)
        return view

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self._filter)
        self._filter.setMenu(menu)
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices(menu, [(self.tr("All moments"), {})])
        noted = menu.addAction(self.tr("Only with text"))
        noted.setCheckable(True)
        noted.toggled.connect(lambda on: self._sift(with_note=on))
        codes = menu.addMenu(self.tr("Code"))
        self._choices(codes, self._code_choices())
        self._choices(menu.addMenu(self.tr("Works or not")), self._valence_choices())
        return menu

    def _choices(self, menu: QMenu, rows: Iterable[tuple[str, dict[str, object]]]) -> None:
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for text, parts in rows:
            action = menu.addAction(as_typed(text))
            action.setCheckable(bool(parts))
            group.addAction(action)
            action.triggered.connect(lambda _=False, wished=parts: self._choose(wished))

    def _code_choices(self) -> Iterable[tuple[str, dict[str, object]]]:
        yield self.tr("Every code"), {"code": "", "principle_id": ""}
        for principle in self._rubric.principles:
            lens = in_language(principle.name, self._language)
            yield lens.upper(), {"code": "", "principle_id": principle.id}
            for code in principle.codes:
                full = f"{principle.id}.{code.id}"
                yield in_language(code.name, self._language), {"code": full, "principle_id": ""}

    def _valence_choices(self) -> Iterable[tuple[str, dict[str, object]]]:
        yield self.tr("Every answer"), {"valence": None}
        for one in self._rubric.valences:
            yield in_language(one.name, self._language), {"valence": Valence(one.id)}

    def _choose(self, parts: dict[str, object]) -> None:
        if parts:
            self._sift(**parts)
            return
        for action in self._menu.findChildren(QAction):
            action.setChecked(False)
        self.search.clear()
        self.rows.set_sieve(Sieve())

    def _seek_text(self, text: str) -> None:
        self._sift(text=text.strip())

    def _sift(self, **parts: object) -> None:
        self.rows.set_sieve(replace(self.rows.sieve, **parts))  # type: ignore[arg-type]

    def _open(self, index: QModelIndex) -> None:
        moment = self.rows.moment(index.row())
        if moment is not None:
            self.moment_opened.emit(moment.id)

    def _count(self) -> None:
        shown, total = self.rows.rowCount(), self.rows.total
        if total == 0:
            text = self.tr("No moments yet. Press a key at what you see.")
        else:
            text = self.tr("{shown} of {total} moments").format(shown=shown, total=total)
        self._counted.setText(text)
        self._counted.setVisible(total == 0 or shown != total)
        asked = self.tr("Search in {moments}").format(moments=words.moments(total))
        self.search.setPlaceholderText(asked if total else self.tr("Search"))
