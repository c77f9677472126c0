"""What leaves the page on paper: the text for a learning plan, and a card with a try-out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotations.learning import LearningEntry
from annotations.library import Copy
from annotations.model import Purpose
from annotations.trouble import Trouble
from annotations.withdrawal import RegisterKind
from kijkwijzer.ui import words
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.learn import papers
from kijkwijzer.ui.learn.plan_dialog import PlanDialog


class Outgoing(QObject):
    """Each paper can be looked at before it is printed or saved."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self.plan: PlanDialog | None = None

    def write_plan(self, owner: str, own_words: Sequence[str]) -> None:
        """Open the text for a learning plan."""
        library = self._desk.library
        if library is None or not owner:
            return
        try:
            self.plan = PlanDialog(self._page, library, owner, own_words)
        except Trouble as trouble:
            self._broke(trouble)
            return
        self.plan.shown.connect(self._show_plan)
        self.plan.finished.connect(self._plan_closed)
        self.plan.open()

    def flush(self) -> bool:
        """Keep what is being typed; says whether all of it is on disk."""
        return self.plan is None or self.plan.flush()

    def release(self) -> bool:
        """Keep what may be kept, and close."""
        return self.plan is None or self.plan.release()

    def print_card(self, entry: LearningEntry) -> None:
        """Draw the cards of a try-out and show them."""
        title, language = self.tr("Card for your desk"), self._desk.settings.language
        left = None if entry.number is None else partial(self._card_left, entry.number)
        papers.show_pages(
            self._page,
            lambda: papers.card_pages(entry, language),
            lambda pages: papers.preview(self._page, title, pages, self.tr("card.pdf"), left),
            self._broke,
        )

    def _show_plan(self, text: str) -> None:
        title, language = self.tr("Text for learning plan"), self._desk.settings.language
        name = self.tr("learning-plan.pdf")
        papers.show_pages(
            self._page,
            lambda: papers.plan_pages(text, language),
            # It holds nothing of any recording, so no withdrawal has to know that it left.
            lambda pages: papers.preview(self._page, title, pages, name, None),
            self._broke,
        )

    def _plan_closed(self) -> None:
        self.plan = None

    def _card_left(self, number: int, kind: str, place: str, sha256: bytes) -> None:
        """Note a card whose words belong to a recording. From any thread. Raises Trouble."""
        library = self._desk.library
        if library is not None:
            whom = words.coordinator(self._desk.settings.coordinator_word)
            copy = Copy(RegisterKind(kind), whom, place, Purpose.OWN_LEARNING, sha256)
            library.register(number, copy)

    def _broke(self, trouble: Exception) -> None:
        tell_trouble(self._page, self.tr("The page cannot be shown"), trouble)
