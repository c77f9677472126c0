"""What leaves the page on paper: the text for a learning plan, and a card with a try-out."""

from collections.abc import Sequence
from functools import partial
from hashlib import sha256

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotations.learning import LearningEntry
from annotations.library import Copy
from annotations.model import Purpose
from annotations.trouble import Trouble
from annotations.withdrawal import RegisterKind
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
        left = partial(self._card_left, entry)
        papers.show_pages(
            self._page,
            lambda: papers.card_pages(entry, language),
            lambda pages: papers.preview(self._page, title, pages, self.tr("card.pdf"), left),
            self._broke,
        )

    def _show_plan(self, words: str) -> None:
        title, language = self.tr("Text for learning plan"), self._desk.settings.language
        name = self.tr("learning-plan.pdf")
        papers.show_pages(
            self._page,
            lambda: papers.plan_pages(words, language),
            # It holds nothing of any recording, so no withdrawal has to know that it left.
            lambda pages: papers.preview(self._page, title, pages, name, lambda *_: None),
            self._broke,
        )

    def _plan_closed(self) -> None:
        self.plan = None

    def _card_left(self, entry: LearningEntry, kind: str, place: str, pages: bytes) -> None:
        """Note a card that left, as long as its words belong to a recording."""
        library = self._desk.library
        if library is None or entry.number is None:
            return
        how = RegisterKind.PRINT if kind == "print" else RegisterKind.EXPORT
        copy = Copy(how, entry.owner, place, Purpose.OWN_LEARNING, sha256(pages).digest())
        try:
            library.register(entry.number, copy)
        except Trouble as trouble:
            self._broke(trouble)

    def _broke(self, trouble: Exception) -> None:
        tell_trouble(self._page, self.tr("The page cannot be shown"), trouble)
