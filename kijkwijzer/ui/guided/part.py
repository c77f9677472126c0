"""One part of a step: a card that shows and keeps what belongs to the step, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from annotations.ports import Change
from kijkwijzer.ui.cards import Card
from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.trouble_label import TroubleLabel


class StepPart(Card):
    """Made when its step begins and let go of when the step ends.

    `refused` tells of a Trouble after which nothing has changed, `kept_changed` that it should be
    asked anew whether all is on disk; `seek_wished` asks for a time of the film.
    """

    kept_changed = Signal()
    refused = Signal(object)
    seek_wished = Signal(int)

    def __init__(self, sitting: Sitting, title: str = "", tone: str = "") -> None:
        super().__init__(title, tone)
        self.sitting = sitting
        self.texts: list[KeptText] = []

    @property
    def kept(self) -> bool:
        """Whether everything typed here is on disk."""
        return all(one.kept for one in self.texts)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show, so that the card is better not there."""
        return False

    def flush(self) -> bool:
        """Put on disk now what was typed; says whether all of it is there."""
        kept = [one.flush() for one in self.texts]
        return all(kept)

    def fields(self) -> list[NoteField]:
        """Give every field that one writes in here."""
        return self.findChildren(NoteField)

    def change(self, change: Change) -> None:
        """Follow what an edit did to the moments."""

    def release(self) -> None:
        """Stop every clock, after keeping what was typed."""
        for one in self.texts:
            one.stop()

    def add_text(self, one: KeptText) -> KeptText:
        """Take in a text field that is kept."""
        self.texts.append(one)
        one.kept_changed.connect(self.kept_changed)
        self.column.addWidget(one)
        why = RefusedLine(lambda: one.kept)
        one.refused.connect(why.tell)
        one.kept_changed.connect(why.follow)
        self.column.addWidget(why)
        return one


class RefusedLine(TroubleLabel):
    """Says beside a field why what stands there cannot be kept, for as long as that is so."""

    def __init__(self, kept: Callable[[], bool]) -> None:
        super().__init__()
        self._kept = kept

    def follow(self) -> None:
        """Say nothing any more once it is kept."""
        if self._kept():
            self.hide()
