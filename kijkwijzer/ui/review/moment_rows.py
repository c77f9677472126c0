"""The moments of a recording as rows of a list, in order of time, with search and filter."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotations.model import Moment, Valence
from annotations.ports import Change
from kijkwijzer.ui.review.painting import span_words

Place = tuple[int, int, UUID]
MOMENT = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which moments are shown: all that fit every part that is set. `text` is matched anywhere."""

    text: str = ""
    code: str = ""
    principle_id: str = ""
    valence: Valence | None = None
    with_note: bool = False

    def lets_through(self, moment: Moment, code_name: Callable[[str], str]) -> bool:
        """Say whether a moment is shown."""
        return (
            (not self.code or self.code in moment.codes)
            and (not self.principle_id or self.principle_id == moment.principle_id)
            and (self.valence is None or self.valence is moment.valence)
            and (not self.with_note or bool(moment.note))
            and (not self.text or self._found(moment, code_name))
        )

    def _found(self, moment: Moment, code_name: Callable[[str], str]) -> bool:
        wanted = self.text.casefold()
        texts = (*moment.note.texts(), *map(code_name, moment.codes))
        return any(wanted in text.casefold() for text in texts)


class MomentRows(QAbstractListModel):
    """One row a moment. A change touches its own rows only; a new sieve sets all anew."""

    def __init__(self, code_name: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code_name = code_name
        self._moments: dict[UUID, Moment] = {}
        self._shown: list[Place] = []
        self._sieve = Sieve()

    @property
    def total(self) -> int:
        """How many moments there are, shown or not."""
        return len(self._moments)

    @property
    def sieve(self) -> Sieve:
        """What is let through now."""
        return self._sieve

    def set_moments(self, moments: Iterable[Moment]) -> None:
        """Take all moments of a recording that was just opened."""
        self._moments = {moment.id: moment for moment in moments}
        self._sift()

    def set_sieve(self, sieve: Sieve) -> None:
        """Show other moments."""
        if sieve != self._sieve:
            self._sieve = sieve
            self._sift()

    def change(self, change: Change) -> None:
        """Follow one change."""
        for single in change.all():
            if _in_place(single) and self._repaint(single):
                continue
            self._drop(single.before)
            self._put(single.after)

    def moment(self, row: int) -> Moment | None:
        """Give the moment on a row."""
        return self._moments[self._shown[row][2]] if 0 <= row < len(self._shown) else None

    def row_of(self, moment_id: UUID | None) -> int:
        """Give the row on which a moment is shown; -1 when it is not."""
        moment = self._moments.get(moment_id) if moment_id else None
        if moment is None:
            return -1
        row = bisect_left(self._shown, _place(moment))
        found = row < len(self._shown) and self._shown[row][2] == moment.id
        return row if found else -1

    def neighbour(self, moment_id: UUID | None, position_ms: int, step: int) -> Moment | None:
        """Give the shown moment after (`step` 1) or before (-1) this one, else after or before now.

        Before now includes now itself. None when there is none that way.
        """
        row = self.row_of(moment_id)
        if row >= 0:
            return self.moment(row + step)
        after = bisect_left(self._shown, position_ms + 1, key=_start)
        return self.moment(after if step > 0 else after - 1)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        moment = self.moment(index.row())
        if moment is None:
            return None
        if role == MOMENT:
            return moment
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(moment)
        return None

    def _said(self, moment: Moment) -> str:
        when = span_words(moment.start_ms, moment.end_ms)
        names = map(self._code_name, moment.codes)
        return ", ".join(filter(None, [*names, when, moment.note.observation]))

    def _sift(self) -> None:
        self.beginResetModel()
        through = self._sieve.lets_through
        shown = (one for one in self._moments.values() if through(one, self._code_name))
        self._shown = sorted(map(_place, shown))
        self.endResetModel()

    def _repaint(self, single: Change) -> bool:
        after = single.after
        if after is None or not self._sieve.lets_through(after, self._code_name):
            return False
        row = self.row_of(after.id)
        self._moments[after.id] = after
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
        return row >= 0

    def _drop(self, moment: Moment | None) -> None:
        row = self.row_of(moment.id) if moment else -1
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()
        if moment is not None:
            self._moments.pop(moment.id, None)

    def _put(self, moment: Moment | None) -> None:
        if moment is None:
            return
        self._moments[moment.id] = moment
        if self._sieve.lets_through(moment, self._code_name):
            row = bisect_left(self._shown, _place(moment))
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, _place(moment))
            self.endInsertRows()


def _in_place(single: Change) -> bool:
    before, after = single.before, single.after
    return before is not None and after is not None and _place(before) == _place(after)


def _place(moment: Moment) -> Place:
    return moment.start_ms, moment.last_ms, moment.id


def _start(place: Place) -> int:
    return place[0]
