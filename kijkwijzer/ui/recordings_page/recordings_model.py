"""The list of recordings as Qt's views and screen readers want it. Knows no painting."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPixmap
from typing_extensions import override

from kijkwijzer.ui.recordings_page.row_geometry import (
    POSTER_HEIGHT_PX,
    POSTER_WIDTH_PX,
    strip_places,
)
from kijkwijzer.ui.recordings_page.row_words import RowWords, row_words

if TYPE_CHECKING:
    from annotations.library import Entry

ENTRY_ROLE = Qt.ItemDataRole.UserRole
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
POSTERS_KEPT_MAX = 200

AnyIndex = QModelIndex | QPersistentModelIndex


class RecordingsModel(QAbstractListModel):
    """Rows of recordings; words and posters are made when a row is first seen."""

    def __init__(self, read_poster: Callable[[int], bytes | None], parent: QObject) -> None:
        super().__init__(parent)
        self._read_poster = read_poster
        self._entries: Sequence[Entry] = ()
        self._today = date.min
        self._words: dict[int, RowWords] = {}
        self._posters: dict[tuple[int, float], QPixmap | None] = {}
        self._strips: dict[tuple[int, int], list[tuple[int, str]]] = {}

    def show_entries(self, entries: Sequence["Entry"], today: date) -> None:
        """Show these recordings, in this order."""
        self.beginResetModel()
        self._entries, self._today = entries, today
        self._words.clear()
        self._strips.clear()
        self.endResetModel()

    def forget_posters(self) -> None:
        """Let go of every picture: after a lock, and when permissions changed."""
        self._posters.clear()

    def forget(self, number: int) -> None:
        """Let go at once of everything of one recording: its row, words, picture and marks."""
        kept = [entry for entry in self._entries if entry.recording.number != number]
        self.show_entries(kept, self._today)
        self._posters = {key: one for key, one in self._posters.items() if key[0] != number}

    def entry(self, index: AnyIndex) -> "Entry":
        """Give the recording of a row."""
        return self._entries[index.row()]

    def row_of(self, number: int) -> int:
        """Give the row of a recording; -1 when it is not shown."""
        numbers = [entry.recording.number for entry in self._entries]
        return numbers.index(number) if number in numbers else -1

    def words(self, index: AnyIndex) -> RowWords:
        """Give what a row says."""
        entry = self.entry(index)
        number = entry.recording.number
        if number not in self._words:
            self._words[number] = row_words(entry, self._today)
        return self._words[number]

    def poster(self, index: AnyIndex, scale: float) -> QPixmap | None:
        """Give the picture of a row for a screen of this scale; None when it may not be seen."""
        entry = self.entry(index)
        if not entry.own_learning.is_open:
            return None
        key = (entry.recording.number, scale)
        if key not in self._posters:
            if len(self._posters) >= POSTERS_KEPT_MAX:
                self._posters.pop(next(iter(self._posters)))
            self._posters[key] = _picture(self._read_poster(entry.recording.number), scale)
        return self._posters[key]

    def strip(self, index: AnyIndex, width_px: int, mark_px: int) -> list[tuple[int, str]]:
        """Give the middle (px) and principle of each mark of a row, reckoned once a width."""
        entry = self.entry(index)
        key = (entry.recording.number, width_px)
        if key not in self._strips:
            marks = ((start_ms, code.partition(".")[0]) for start_ms, code in entry.marks)
            length_ms = entry.recording.film.duration_ms
            self._strips[key] = strip_places(marks, length_ms, width_px, mark_px)
        return self._strips[key]

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index).spoken()
        return None


def _picture(data: bytes | None, scale: float) -> QPixmap | None:
    """Read a picture and cut it to the poster's shape, once, since it is painted often."""
    picture = QPixmap()
    if not data or not picture.loadFromData(data):
        return None
    size = QSize(round(POSTER_WIDTH_PX * scale), round(POSTER_HEIGHT_PX * scale))
    smooth = Qt.TransformationMode.SmoothTransformation
    covering = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    larger = picture.scaled(size, covering, smooth)
    spare = larger.size() - size
    cut = larger.copy(QRect(QPoint(spare.width() // 2, spare.height() // 2), size))
    cut.setDevicePixelRatio(scale)
    return cut
