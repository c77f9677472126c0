"""The column beside the film: only what belongs to the step, from top to bottom."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.ui.cards import Inside, clear, column, scrolled
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.haven_card import HavenCard
from kijkwijzer.ui.guided.intro_card import IntroCard
from kijkwijzer.ui.guided.kept_text import FormText
from kijkwijzer.ui.guided.look_for_card import LookForCard
from kijkwijzer.ui.guided.mark_card import MarkCard
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.questions_card import QuestionsCard
from kijkwijzer.ui.guided.released_card import ReleasedCard
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.try_out_card import TryOutCard
from rubrics.guides_model import Show

Part = TypeVar("Part", bound=StepPart)


class StepPanel(QWidget):
    """Made anew for every step. `played` asks for a fragment, `seek_wished` for a time.

    `turned` tells which fragment is looked at now, `take_wished` asks for the piece where the film
    stands.
    """

    played = Signal(object)
    turned = Signal(object)
    seek_wished = Signal(int)
    take_wished = Signal()
    mark_pressed = Signal()
    mark_released = Signal()
    kept_changed = Signal()
    refused = Signal(object)

    def __init__(self, mark_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark_key = mark_key
        self.parts: tuple[StepPart, ...] = ()
        self._inside = Inside()
        self._column = column(self._inside, spacing_px=12)
        self._area: QScrollArea = scrolled(self._inside)
        column(self).addWidget(self._area)

    @property
    def kept(self) -> bool:
        """Whether everything typed in this step is on disk."""
        return all(part.kept for part in self.parts)

    def part(self, kind: type[Part]) -> Part | None:
        """Find the part of this kind; None when the step does not show it."""
        return next((one for one in self.parts if isinstance(one, kind)), None)

    @property
    def fragment(self) -> Moment | None:
        """The fragment that the step looks at now; None when it looks at none."""
        fragments = self.part(FragmentsCard)
        return None if fragments is None else fragments.moment

    def typed(self) -> tuple[str, ...]:
        """Give what stands in every field of the step, on disk or not."""
        return tuple(one.toPlainText() for part in self.parts for one in part.fields())

    def first_field(self) -> FormText | None:
        """Find the first question of the step; None when it asks nothing."""
        fields = (one for part in self.parts for one in part.findChildren(FormText))
        return next(fields, None)

    def show_step(self, sitting: Sitting) -> None:
        """Let go of the step before, and show what belongs to this one."""
        self.release()
        clear(self._column)
        self.parts = tuple(self._made(sitting))
        for part in self.parts:
            self._column.addWidget(part)
            # Qt would show it once events are handled; the keyboard needs it now.
            part.setVisible(not part.is_empty)
            part.kept_changed.connect(self.kept_changed)
            part.refused.connect(self.refused)
            part.seek_wished.connect(self.seek_wished)
        self._column.addStretch(1)
        self._join()
        self._area.verticalScrollBar().setValue(0)

    def take_piece(self, position_ms: int) -> None:
        """Choose the piece around this time of the film, in a step for choosing."""
        choose = self.part(ChooseCard)
        if choose is not None:
            choose.take_piece(position_ms)

    def flush(self) -> bool:
        """Put on disk now what was typed; says whether all of it is there."""
        kept = [part.flush() for part in self.parts]
        return all(kept)

    def change(self, change: Change) -> None:
        """Follow what an edit did to the moments."""
        for part in self.parts:
            part.change(change)

    def release(self) -> None:
        """Stop every clock."""
        parts, self.parts = self.parts, ()
        for part in parts:
            part.release()

    def _made(self, sitting: Sitting) -> Iterator[StepPart]:
        yield IntroCard(sitting)
        makers: tuple[tuple[Show, Callable[[Sitting], StepPart]], ...] = (
            (Show.SAFE_HAVEN, HavenCard),
            (Show.LOOK_FOR, LookForCard),
            (Show.MARK, lambda one: MarkCard(one, self._mark_key)),
            (Show.CHOOSE, ChooseCard),
            (Show.FRAGMENTS, FragmentsCard),
            (Show.CODES, FocusCard),
            (Show.FRAGMENTS, QuestionsCard),
            (Show.RELEASED, ReleasedCard),
            (Show.FIELDS, FieldsCard),
            (Show.TRY_OUT, TryOutCard),
        )
        is_closed = False
        for show, make in makers:
            # What is written beside what the client released is about that.
            if show in sitting.step.shows and not (is_closed and show is Show.FIELDS):
                made = make(sitting)
                is_closed = is_closed or (isinstance(made, ReleasedCard) and made.is_closed)
                yield made

    def _join(self) -> None:
        mark, choose = self.part(MarkCard), self.part(ChooseCard)
        focus, fragments = self.part(FocusCard), self.part(FragmentsCard)
        if mark is not None:
            mark.pressed.connect(self.mark_pressed)
            mark.released.connect(self.mark_released)
        if choose is not None:
            choose.played.connect(self.played)
            choose.take_wished.connect(self.take_wished)
        if fragments is not None:
            fragments.played.connect(self.played)
            fragments.turned.connect(self.turned)
            if choose is not None:
                choose.chosen_changed.connect(fragments.refresh)
            if focus is not None:
                focus.focus_changed.connect(fragments.refresh)
