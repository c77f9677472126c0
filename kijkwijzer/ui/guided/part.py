"""One part of a step: a card that shows and keeps what belongs to the step, and nothing else."""

from PySide6.QtCore import Signal

from annotations.ports import Change
from kijkwijzer.ui.cards import Card
from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.guided.sitting import Sitting


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
        one.refused.connect(self.refused)
        self.column.addWidget(one)
        return one
