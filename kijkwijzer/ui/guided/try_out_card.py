"""One thing to try out: in own words or from an example, how one will notice, and until when."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QMenu

from annotations.learning import EntryKind
from annotations.trouble import Trouble
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.guided.learning_text import TRY_OUT_DAYS, LearningText
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.translation import locale
from rubrics.model import TryOutIdea

_DATE_PX = 190


class TryOutCard(StepPart):
    """An insight when there is one, and one try-out. Both go to the page Learn while one types."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._insight = LearningText(sitting, EntryKind.INSIGHT)
        self._try_out = LearningText(sitting, EntryKind.TRY_OUT)
        entry = self._try_out.entry
        self._notice = entry.notice if entry is not None else ""
        self.column.setSpacing(12)
        asked = self.tr("What did you find out? You may leave this empty.")
        self.insight = self.add_text(
            KeptText(asked, self._insight.text, self._insight.write, (2, 4))
        )
        asked = self.tr("What will you try out? One thing is enough.")
        self.try_out = self.add_text(KeptText(asked, self._try_out.text, self._write, (2, 5)))
        self.try_out.set_example(sitting.words(sitting.rubric.next_question))
        self.examples = self._examples_button()
        self.column.addLayout(row(self.examples, 1))
        asked = self.tr("How will you notice that it does something?")
        self.notice = self.add_text(KeptText(asked, self._notice, self._write_notice, (2, 4)))
        self.until = self._until_field(entry.until if entry is not None else None)
        label = text(self.tr("Look back on it by"), "label", wrap=False)
        label.setBuddy(self.until)
        self.column.addLayout(row(label, self.until, 1, spacing_px=12))
        self.try_out.field.textChanged.connect(self._open_rest)
        self._open_rest()

    def _open_rest(self) -> None:
        """Ask the rest only once there is something to try out: it is kept with that."""
        there = bool(self.try_out.words.strip())
        self.notice.setEnabled(there)
        self.until.setEnabled(there)

    def _write(self, words: str) -> None:
        is_new = self._try_out.entry is None
        self._try_out.write(words)
        if is_new and self._try_out.entry is not None:
            self._try_out.change(notice=self._notice, until=self._until())

    def _write_notice(self, words: str) -> None:
        self.try_out.flush()
        self._notice = words
        self._try_out.change(notice=words)

    def _until_field(self, until: date | None) -> QDateEdit:
        day = until or self.sitting.today + timedelta(days=TRY_OUT_DAYS)
        field = QDateEdit(QDate(day.year, day.month, day.day))
        field.setLocale(locale())
        field.setDisplayFormat("d MMMM yyyy")
        field.setCalendarPopup(True)
        field.setFixedWidth(_DATE_PX)
        today = self.sitting.today
        field.setMinimumDate(QDate(today.year, today.month, today.day))
        field.setAccessibleName(self.tr("Look back on it by"))
        field.dateChanged.connect(self._until_changed)
        return field

    def _until(self) -> date:
        day = self.until.date()
        return date(day.year(), day.month(), day.day())

    def _until_changed(self) -> None:
        try:
            self._try_out.change(until=self._until())
        except Trouble as trouble:
            self.refused.emit(trouble)

    def _examples_button(self) -> Button:
        button = Button(self.tr("Take an example…"))
        menu = QMenu(button)
        for idea in self._ideas():
            action = menu.addAction(as_typed(self.sitting.words(idea.text)))
            action.triggered.connect(lambda _=False, taken=idea: self._take(taken))
        button.setMenu(menu)
        if menu.isEmpty():
            button.hide()
        return button

    def _ideas(self) -> tuple[TryOutIdea, ...]:
        """Give the rubric's examples, those for what was looked for first."""
        focus = self.sitting.run.state.focus
        ideas = self.sitting.rubric.try_outs
        return tuple(sorted(ideas, key=lambda one: one.code not in focus))

    def _take(self, idea: TryOutIdea) -> None:
        self.try_out.put(self.sitting.words(idea.text))
        if not self.notice.words.strip():
            self.notice.put(self.sitting.words(idea.notice))
