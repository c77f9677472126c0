"""One entry on a line: its dot and thread on the left, its words, and what can be done with it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from annotations.learning import EntryKind, LearningEntry, Link
from annotations.timecode import clock_time
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.learn import words
from kijkwijzer.ui.theme import theme, theme_signals

_DOT_PX = 16
_MARGIN_PX = 44
_DOT_TOP_PX = 2
_TIMES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page knows of an entry: the day, whether its try-out is open, what may be done."""

    today: date
    is_open: bool = False
    can_change: bool = True


class EntryRow(QWidget):
    """Tells what a person wants to do with the entry."""

    change_wished = Signal(object)
    own_wished = Signal(object)
    remove_wished = Signal(object)
    look_wished = Signal(int, int)

    def __init__(self, entry: LearningEntry, standing: Standing) -> None:
        super().__init__()
        self.entry = entry
        self._standing = standing
        said = entry.text.strip() or self.tr("Still without words")
        told = ": ".join((words.caption(entry, standing.today), said))
        self.setAccessibleName(told)
        across = QHBoxLayout(self)
        across.setContentsMargins(_MARGIN_PX, 0, 0, 0)
        across.setSpacing(8)
        across.addLayout(self._words(said), 1)
        self.more = self._more_button(said)
        across.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        theme_signals().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(words.kind_role(self.entry.kind)))
        middle = QPointF(6 + _DOT_PX / 2, _DOT_TOP_PX + _DOT_PX / 2)
        painter.drawEllipse(middle, _DOT_PX / 2, _DOT_PX / 2)
        top = _DOT_TOP_PX + _DOT_PX + 4
        painter.setBrush(theme().color("line"))
        painter.drawRect(QRectF(middle.x() - 1, top, 2, max(0, self.height() - top - 14)))
        painter.end()

    def _words(self, said: str) -> QVBoxLayout:
        made = column(spacing_px=3)
        made.setContentsMargins(0, 0, 0, 18)
        made.addWidget(text(words.caption(self.entry, self._standing.today), "small"))
        kind = "entry" if self.entry.text.strip() else "muted"
        made.addWidget(_selectable(said, kind))
        if self.entry.kind is EntryKind.INSIGHT:
            self._add_moments(made)
        detail = words.detail(self.entry, is_open=self._standing.is_open)
        if detail:
            made.addWidget(_selectable(detail, "muted"))
        return made

    def _add_moments(self, made: QVBoxLayout) -> None:
        origin = words.from_moments(self.entry)
        if not origin:
            return
        times = [self._time(link) for link in self.entry.links[:_TIMES_SHOWN]]
        line = row(text(origin, "muted", wrap=False), *times, 1, spacing_px=6)
        made.addLayout(line)

    def _time(self, link: Link) -> Button:
        button = Button(clock_time(link.start_ms), "time")
        name = self.tr("Look at {time} in {recording}")
        button.setAccessibleName(
            name.format(time=clock_time(link.start_ms), recording=self.entry.label)
        )
        button.clicked.connect(lambda: self.look_wished.emit(link.number, link.start_ms))
        return button

    def _more_button(self, said: str) -> Button:
        button = Button("⋯", "more")
        button.setAccessibleName(self.tr("More about: {words}").format(words=said))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(button)
        menu.addAction(self.tr("Change…"), lambda: self.change_wished.emit(self.entry))
        if not self.entry.is_own:
            menu.addAction(self.tr("Make it my own…"), lambda: self.own_wished.emit(self.entry))
        menu.addAction(self.tr("Remove"), lambda: self.remove_wished.emit(self.entry))
        button.setMenu(menu)
        if not self._standing.can_change:
            button.hide()
        return button


class Dot(QWidget):
    """The mark of one kind of entry, for the page that explains."""

    def __init__(self, kind: EntryKind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(_DOT_PX + 4, _DOT_PX + 4))
        theme_signals().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(words.kind_role(self._kind)))
        painter.drawEllipse(QRectF(2, 2, _DOT_PX, _DOT_PX))
        painter.end()


def _selectable(said: str, kind: str) -> QWidget:
    made = text(said, kind)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
