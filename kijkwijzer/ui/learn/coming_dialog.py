"""The sheet for what came of a try-out: what was seen of it in a recording, and what it yielded."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtWidgets import QComboBox, QWidget

from annotations.learning import EntryKind, LearningEntry
from kijkwijzer.ui.cards import Card, text
from kijkwijzer.ui.learn.entry_dialog import EntryDialog, within
from kijkwijzer.ui.learn.history import History
from kijkwijzer.ui.learn.insight_dialog import Choice


class ComingDialog(EntryDialog):
    """Writes what was looked back at, or a yield, beside its try-out."""

    def __init__(
        self,
        parent: QWidget,
        history: History,
        entry: LearningEntry,
        tried: LearningEntry | None,
        choices: Sequence[Choice],
    ) -> None:
        looked = entry.kind is EntryKind.LOOKED_BACK
        title = self.tr("Looked back at your try-out") if looked else self.tr("What it yielded")
        step = self.tr("what you looked back at") if looked else self.tr("yield")
        super().__init__(parent, title, history, entry, step=step)
        if tried is not None:
            self.column.addWidget(_reminder(self.tr("You tried out"), tried))
        self.recording = self._recording_box(choices)
        if looked:
            self._add_looked_back(entry)
        else:
            self._add_yield(entry)
        self.add_done()

    def draft(self) -> LearningEntry:
        """Give the entry as the fields stand now. Raises Refused."""
        return replace(
            self.entry,
            text=within(self.words.toPlainText()),
            quote_or_next=within(self.more.toPlainText()),
        )

    def _add_looked_back(self, entry: LearningEntry) -> None:
        self.words = self.add_text(
            self.tr("What did you see of it?"),
            entry.text,
            self.tr("Such as: after most questions it worked."),
        )
        self.more = self.add_text(
            self.tr("Words that stayed with you"),
            entry.quote_or_next,
            told=self.tr("From you or from the client. You can leave this out."),
        )

    def _add_yield(self, entry: LearningEntry) -> None:
        self.words = self.add_text(
            self.tr("What did it bring?"),
            entry.text,
            self.tr("Such as: waiting gives the client room to choose a topic."),
        )
        self.more = self.add_text(
            self.tr("What will you do next time?"),
            entry.quote_or_next,
            told=self.tr("You can leave this out."),
        )

    def _recording_box(self, choices: Sequence[Choice]) -> QComboBox:
        box = QComboBox()
        for choice in choices:
            box.addItem(choice.words, choice.number)
        box.addItem(self.tr("No recording: in my own words"), None)
        name = self.tr("In which conversation?")
        box.setAccessibleName(name)
        box.setCurrentIndex(box.findData(self.entry.number))
        box.activated.connect(self._choose_recording)
        self.add_field(name, box)
        return box

    def _choose_recording(self) -> None:
        number = self.recording.currentData()
        if number != self.entry.number:
            # An entry stays with its recording: this is another one, and the first one goes.
            self.entry = replace(self.entry, id=uuid4(), number=number, written_us=0)
            if self.words.toPlainText().strip():
                self.typed()


def _reminder(title: str, tried: LearningEntry) -> Card:
    card = Card(tone="accent")
    card.column.setSpacing(2)
    card.column.addWidget(text(title, "small"))
    card.column.addWidget(text(tried.text, "label"))
    if tried.notice:
        card.column.addWidget(text(tried.notice, "muted"))
    return card
