"""One kind of guided session as a card: what it is, for whom, how long, and why it is closed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from annotations.model import Purpose
from annotations.trouble import Refused
from kijkwijzer.settings import Settings
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, chip, row, text
from kijkwijzer.ui.guided.words import for_whom, minutes_in_all
from kijkwijzer.ui.translation import say
from rubrics.guides_model import SessionGuide
from rubrics.model import in_language


class GuideCard(Card):
    """`begin_wished` starts it; `consent_wished` goes to where people decide."""

    begin_wished = Signal(object)
    consent_wished = Signal()

    def __init__(
        self,
        guide: SessionGuide,
        settings: Settings,
        open_purposes: Sequence[Purpose],
        reasons: Sequence[Refused],
    ) -> None:
        super().__init__()
        self.guide, self.reasons = guide, tuple(reasons)
        name = in_language(guide.name, settings.language)
        self.setAccessibleName(name)
        people = for_whom(guide, settings.language, settings.coordinator_word)
        length = text(minutes_in_all(guide), "muted", wrap=False)
        self.column.addLayout(row(text(name, "strong", wrap=False), 1, length))
        self.column.addWidget(text(people, "small"))
        self.column.addWidget(text(in_language(guide.about, settings.language), "muted"))
        self.column.addLayout(self._chips(open_purposes))
        for reason in self.reasons:
            self.column.addWidget(text(say(reason), "small"))
        self.column.addStretch(1)
        self.begin = Button(self.tr("Begin"), "primary")
        self.begin.setAccessibleName(self.tr("Begin: {name}").format(name=name))
        self.begin.clicked.connect(lambda: self.begin_wished.emit(guide))
        self.ask = Button(self.tr("To the permissions…"))
        self.ask.setAccessibleName(self.tr("To the permissions, for: {name}").format(name=name))
        self.ask.clicked.connect(self.consent_wished)
        unwanted = self.begin if self.reasons else self.ask
        unwanted.hide()
        self.column.addSpacing(4)
        self.column.addLayout(row(self.begin, self.ask, 1))

    def _chips(self, open_purposes: Sequence[Purpose]) -> QHBoxLayout:
        chips = []
        for purpose in map(Purpose, self.guide.purposes):
            is_open = purpose in open_purposes
            sign, tone = ("✓", "ok") if is_open else ("✕", "")
            chips.append(chip(f"{sign} {words.purpose(purpose)}", tone))
            said = self.tr("allowed: {purpose}") if is_open else self.tr("not: {purpose}")
            chips[-1].setAccessibleName(said.format(purpose=words.purpose(purpose)))
        return row(*chips, 1)
