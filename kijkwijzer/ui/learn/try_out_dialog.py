"""The sheet for one try-out: own words or an example, how one will notice, and until when."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QMenu, QWidget

from annotations.learning import LearningEntry
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.film_form import chosen_date, date_field
from kijkwijzer.ui.learn.entry_dialog import EntryDialog, within
from kijkwijzer.ui.learn.history import History
from rubrics.model import TryOutIdea, in_language

TRY_OUT_DAYS = 30
_DATE_PX = 200


class TryOutDialog(EntryDialog):
    """Writes one thing to do differently."""

    def __init__(self, parent: QWidget, desk: Desk, history: History, entry: LearningEntry) -> None:
        title = self.tr("Try something out")
        super().__init__(parent, title, history, entry, step=self.tr("try-out"))
        self._desk = desk
        if entry.theme:
            self.column.addWidget(text(entry.theme, "muted"))
        self.words = self.add_text(
            self.tr("What will you do differently? One thing is enough."),
            entry.text,
            in_language(desk.rubric.next_question, desk.settings.language),
        )
        self.examples = self._examples_button()
        self.column.addLayout(row(self.examples, 1))
        self.column.addSpacing(6)
        self.notice = self.add_text(
            self.tr("How will you notice that it does something?"),
            entry.notice,
            self.tr("Such as: the other person starts telling by themselves."),
        )
        self.begins = date_field(entry.on, self.tr("From"))
        self.ends = date_field(
            entry.until or entry.on + timedelta(days=TRY_OUT_DAYS), self.tr("Look back on it by")
        )
        self._add_days()
        self.add_done()

    def draft(self) -> LearningEntry:
        """Give the try-out as the fields stand now. Raises Refused."""
        begins = chosen_date(self.begins)
        return replace(
            self.entry,
            text=within(self.words.toPlainText()),
            notice=within(self.notice.toPlainText()),
            on=begins,
            until=max(begins, chosen_date(self.ends)),
        )

    def take(self, idea: TryOutIdea) -> None:
        """Put an example in the fields, as a start for own words."""
        language = self._desk.settings.language
        self.words.show_text(in_language(idea.text, language))
        if not self.notice.toPlainText().strip():
            self.notice.show_text(in_language(idea.notice, language))
        self.words.setFocus()
        self.words.go_to_end()
        self.flush()

    def _add_days(self) -> None:
        fields = []
        for field in (self.begins, self.ends):
            part = column(spacing_px=4)
            label = text(field.accessibleName(), "label")
            label.setBuddy(field)
            field.setFixedWidth(_DATE_PX)
            field.dateChanged.connect(self.typed)
            part.addWidget(label)
            part.addWidget(field)
            fields.append(part)
        self.column.addLayout(row(*fields, 1, spacing_px=16))

    def _examples_button(self) -> Button:
        button = Button(self.tr("Take an example…"))
        menu = QMenu(button)
        language = self._desk.settings.language
        for idea in self._desk.rubric.try_outs:
            action = menu.addAction(as_typed(in_language(idea.text, language)))
            action.triggered.connect(lambda _=False, taken=idea: self.take(taken))
        button.setMenu(menu)
        if menu.isEmpty():
            button.hide()
        return button
