"""The end of a session: what was kept of it, and where to go from here."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.learning import EntryKind
from annotations.model import Moment
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, column, row, scrolled, text
from kijkwijzer.ui.guided.learning_text import LearningText
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.summary import make_summary, show_summary
from kijkwijzer.ui.guided.words import fragment_time, role_name
from kijkwijzer.ui.trouble_label import TroubleLabel
from rubrics.guides_model import Show

_WIDTH_PX = 720


class EndPage(QWidget):
    """Says thank you and nothing about how it went: nothing is scored."""

    done = Signal()
    learn_wished = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        inside = Inside()
        across = row(1, self._column(), 1)
        across.setStretch(1, 6)
        inside.setLayout(across)
        column(self).addWidget(scrolled(inside))
        self.setFocusProxy(self.summary)

    def _column(self) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH_PX)
        lines = column(holder, spacing_px=12)
        lines.addWidget(self._thanks())
        for card in (self._fragments(), self._answers(), self._learned()):
            if card is not None:
                lines.addWidget(card)
        lines.addStretch(1)
        return holder

    def _thanks(self) -> Card:
        card = Card()
        for said, kind in zip(self._said(), ("title", "muted"), strict=True):
            card.column.addWidget(text(said, kind))
        self.summary = Button(self.tr("Look at the summary"), icon_name="print")
        self.summary.clicked.connect(self._look_at_summary)
        self.learn = Button(self.tr("To Learn"), "primary")
        self.learn.clicked.connect(self.learn_wished)
        self.close_button = Button(self.tr("Done"))
        self.close_button.clicked.connect(self.done)
        self._trouble = TroubleLabel()
        card.column.addLayout(row(self.learn, self.summary, self.close_button, 1))
        card.column.addWidget(self._trouble)
        return card

    def _said(self) -> tuple[str, str]:
        if self._sitting.run.state.is_over:
            kept = self.tr("All of this is kept. You can read it back at any time.")
            return self.tr("This session is done"), kept
        why = self.tr(
            "The library is open to look only. Open it to change things too, and you can go on"
            " with this session at the step where it stands."
        )
        return self.tr("Read back what was kept so far"), why

    def _fragments(self) -> Card | None:
        chosen = self._sitting.chosen()
        if not chosen:
            return None
        card = Card(self.tr("The fragments you chose"))
        for one in chosen:
            card.column.addWidget(text(self._named(one), "label"))
            for written in self._written(one) if self._shows(Show.NOTE) else ():
                card.column.addWidget(text(written, "muted"))
        return card

    def _written(self, fragment: Moment) -> Iterator[str]:
        """Give what was written about a fragment; where several people did, with who said it."""
        voices, settings = self._sitting.voices, self._sitting.desk.settings
        for voice in voices:
            who = role_name(voice.role, settings.language, settings.coordinator_word)
            for written in filter(None, voice.own(fragment).note.texts()):
                yield f"{who}: {written}" if len(voices) > 1 else written

    def _answers(self) -> Card | None:
        state = self._sitting.run.state
        written = [
            (self._sitting.words(one.label), state.texts.get(one.id, "").strip())
            for _, one in self._sitting.run.guide.fields()
        ]
        if not any(answer for _, answer in written):
            return None
        card = Card(self.tr("What you wrote"))
        for label, answer in written:
            if answer:
                card.column.addWidget(text(label, "small"))
                card.column.addWidget(text(answer))
        return card

    def _learned(self) -> Card | None:
        insight = LearningText(self._sitting, EntryKind.INSIGHT).entry
        try_out = LearningText(self._sitting, EntryKind.TRY_OUT).entry
        if insight is None and try_out is None:
            return None
        card = Card(self.tr("What you take along"), tone="accent")
        if insight is not None:
            card.column.addWidget(text(insight.text))
        if try_out is not None:
            card.column.addWidget(text(try_out.text, "label"))
            card.column.addWidget(text(self._when(try_out.notice, try_out.until), "small"))
        return card

    def _when(self, notice: str, until: date | None) -> str:
        parts = [notice]
        if until is not None:
            day = words.short_date(until, self._sitting.today)
            parts.append(self.tr("Look back on it by {day}").format(day=day))
        return " · ".join(filter(None, parts))

    def _named(self, moment: Moment) -> str:
        named = moment.codes if self._shows(Show.CODES) else ()
        codes = [
            self._sitting.edits.code_name(one) for one in filter(self._sitting.is_named, named)
        ]
        return " · ".join([fragment_time(moment), *codes])

    def _shows(self, show: Show) -> bool:
        """Whether any step showed this: others may be at the screen, and see no more here."""
        return any(show in step.shows for step in self._sitting.run.guide.steps)

    def _look_at_summary(self) -> None:
        self.summary.setEnabled(False)
        make_summary(self, self._sitting, self._show, self._failed)

    def _show(self, paper: bytes) -> None:
        self.summary.setEnabled(True)
        show_summary(self, self._sitting, paper)

    def _failed(self, trouble: Exception) -> None:
        self.summary.setEnabled(True)
        self._trouble.tell(trouble)
