"""The reminder at the start of a session: what looking back is, and what it never is."""

from kijkwijzer.ui.cards import text
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.recordings_page.side_cards import haven_words


class HavenCard(StepPart):
    """The safe haven in a few words."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting, "", tone="haven")
        self.column.addWidget(text(self.tr("Safe haven"), "strong"))
        self.column.addWidget(text(haven_words(), "small"))
