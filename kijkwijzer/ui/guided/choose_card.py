"""Choosing a few fragments: one that works, and at most so many others.

They are chosen from the marks; in a guide without a step for marking also where the film stands.
"""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.model import Moment, Valence
from annotations.ports import Change
from annotations.timecode import clock_time
from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, column, row, text
from kijkwijzer.ui.client.pieces_page import piece_around
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.run_keys import GOES_BY_ARROWS
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.review.marking import Mark
from kijkwijzer.ui.review.valence_chips import Chip
from rubrics.guides_model import Show

_LINE_PX = 40


class MarkRow(QWidget):
    """One mark: play it, say that it works, or take it along as well."""

    played = Signal(object)
    works_wished = Signal(object)
    along_wished = Signal(object)

    def __init__(self, moment: Moment, *, has_working: bool) -> None:
        super().__init__()
        self.moment = moment
        time = words.fragment_time(moment)
        self.time = Button(clock_time(moment.start_ms), "quiet", icon_name="play")
        self.time.setToolTip(time)
        self.time.setAccessibleName(self.tr("Play the mark at {time}").format(time=time))
        self.works = Chip(self.tr("This works"))
        self.along = Chip(self.tr("Look at this") if not has_working else self.tr("This as well"))
        if not has_working:
            self.works.hide()
        for chip in (self.works, self.along):
            chip.setAccessibleName(f"{chip.text()}, {time}")
        self.setLayout(row(self.time, 1, self.works, self.along))
        self.setMinimumHeight(_LINE_PX)
        self.time.clicked.connect(lambda: self.played.emit(moment))
        self.works.clicked.connect(lambda: self.works_wished.emit(moment.id))
        self.along.clicked.connect(lambda: self.along_wished.emit(moment.id))

    def stops(self) -> list[QWidget]:
        """Give what can be gone to with the arrows, from left to right."""
        return [one for one in (self.time, self.works, self.along) if not one.isHidden()]


class ChooseCard(StepPart):
    """All marks in order of time. What is chosen is on disk before it is shown as chosen.

    `take_wished` asks for the piece where the film stands: answer with `take_piece`.
    """

    played = Signal(object)
    chosen_changed = Signal()
    take_wished = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._most, self._working = max(1, sitting.step.choose_max), sitting.step.choose_working
        self.rows: list[MarkRow] = []
        self._list = column(spacing_px=0)
        self._hint = text("", "hint")
        self._hint.hide()
        self._marks_first = any(Show.MARK in one.shows for one in sitting.run.guide.steps)
        self.take = Button(self.tr("Take this piece"), icon_name="plus", parent=self)
        self.take.clicked.connect(self.take_wished)
        self.take.setVisible(not self._marks_first)
        if not self._marks_first:
            told = self.tr("It begins shortly before where the film stands, and ends soon after.")
            self.column.addLayout(row(self.take, 1))
            self.column.addWidget(text(told, "small"))
        self.column.addLayout(self._list)
        self.column.addWidget(self._hint)
        self._fill()

    def take_piece(self, position_ms: int) -> None:
        """Make a fragment around this time of the film, and choose it."""
        _, along = self._kinds()
        if len(along) >= self._most - self._working:
            self._say_enough()
            return
        piece = piece_around(position_ms, self.sitting.session.film.facts.duration_ms)
        mark = Mark(self.sitting.quick_mark, piece.start_ms, piece.end_ms)
        moment = self.sitting.edits.mark(mark)
        if moment is not None:
            self._wish_along(moment.id)

    def change(self, change: Change) -> None:
        """Follow marks that came or went; a valence alone leaves the rows as they are."""
        if any(one.before is None or one.after is None for one in change.all()):
            self._fill()
        else:
            self._show_chosen()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
            right = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
            if (down or right) and self._go(watched, down, right):
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        clear(self._list)
        moments = self.sitting.session.moments()
        self.rows = [MarkRow(one, has_working=self._working > 0) for one in moments]
        for one in self.rows:
            self._list.addWidget(one)
            one.played.connect(self.played)
            one.works_wished.connect(self._wish_works)
            one.along_wished.connect(self._wish_along)
            for stop in (one.time, one.works, one.along):
                stop.setProperty(GOES_BY_ARROWS, True)  # noqa: FBT003  (Qt's own signature)
                stop.installEventFilter(self)
        if not moments:
            self._list.addWidget(text(self._none(), "muted"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        works, along = self._kinds()
        for one in self.rows:
            one.works.setChecked(one.moment.id in works)
            one.along.setChecked(one.moment.id in along)

    def _kinds(self) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
        """Part the chosen into those that work, and the others."""
        chosen = self.sitting.chosen()
        if not self._working:
            return (), tuple(one.id for one in chosen)
        works = tuple(one.id for one in chosen if one.valence is Valence.WORKS)[: self._working]
        return works, tuple(one.id for one in chosen if one.id not in works)

    def _wish_works(self, moment_id: UUID) -> None:
        works, along = self._kinds()
        if moment_id in works:
            works = tuple(one for one in works if one != moment_id)
        else:
            along = tuple(one for one in along if one != moment_id)
            works = (*works[: self._working - 1], moment_id)
        self._choose(works, along)

    def _wish_along(self, moment_id: UUID) -> None:
        works, along = self._kinds()
        if moment_id in along:
            along = tuple(one for one in along if one != moment_id)
        else:
            works = tuple(one for one in works if one != moment_id)
            along = (*along, moment_id)
        if len(along) > self._most - self._working:
            self._say_enough()
            self._show_chosen()
            return
        self._choose(works, along)

    def _choose(self, works: tuple[UUID, ...], along: tuple[UUID, ...]) -> None:
        self._hint.hide()
        before, _ = self._kinds()
        come, gone = set(works) - set(before), set(before) - set(works)
        # One that works is known to be that before it is chosen: the guide keeps room for it.
        for moment_id in come:
            self._say_works(moment_id, works=True)
        try:
            self.sitting.run.choose((*works, *along))
        except Trouble as trouble:
            gone = come
            self.refused.emit(trouble)
        for moment_id in gone:
            self._say_works(moment_id, works=False)
        self.chosen_changed.emit()
        self._show_chosen()

    def _say_works(self, moment_id: UUID, *, works: bool) -> None:
        moment = self.sitting.session.moment(moment_id)
        if moment is not None and (moment.valence is Valence.WORKS) is not works:
            self.sitting.edits.choose_valence(moment_id, Valence.WORKS)

    def _none(self) -> str:
        if self._marks_first:
            return self.tr("There are no marks yet. Go back to looking, and mark with M.")
        return self.tr(
            "There are no marks yet. Play the film, let it stand at something that you want to"
            " look at together, and take that piece."
        )

    def _say_enough(self) -> None:
        others = self._most - self._working
        said = self.tr("That is enough for one time: at most {count}. Take one away first.")
        self._hint.setText(said.format(count=others))
        self._hint.show()

    def _go(self, watched: QObject, down: int, right: int) -> bool:
        for place, one in enumerate(self.rows):
            stops = one.stops()
            if watched in stops:
                beside = stops.index(watched) + right
                target = self.rows[(place + down) % len(self.rows)].stops()
                target[max(0, min(beside, len(target) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False
