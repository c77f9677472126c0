"""The card for the next conversation: the try-out that is open, to be printed on a card."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from annotations.learning import LearningEntry
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text


class NextCard(Card):
    """Shows one open try-out at a time, the newest first; hidden while there is none."""

    print_wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("For your next conversation")
        self.setAccessibleName(title)
        self.column.addWidget(text(title, "strong"))
        self._said = text("", "entry")
        self._notice = text("", "muted")
        self.print_button = Button(self.tr("Print on a card…"))
        self.other_button = Button(self.tr("Another one"))
        for part in (self._said, self._notice):
            self.column.addWidget(part)
        self.column.addSpacing(4)
        self.column.addLayout(row(self.print_button, self.other_button, 1))
        self._entries: Sequence[LearningEntry] = ()
        self._at = 0
        self.print_button.clicked.connect(lambda: self.print_wished.emit(self.entry))
        self.other_button.clicked.connect(self._next)

    @property
    def entry(self) -> LearningEntry | None:
        """The try-out that is shown."""
        return self._entries[self._at] if self._entries else None

    @property
    def entries(self) -> tuple[LearningEntry, ...]:
        """Every try-out that can be shown, oldest first."""
        return tuple(reversed(self._entries))

    def show_entries(self, entries: Sequence[LearningEntry]) -> None:
        """Show the newest of these open try-outs, or the one that was shown."""
        before = self.entry
        self._entries = tuple(reversed(entries))
        ids = [one.id for one in self._entries]
        self._at = ids.index(before.id) if before is not None and before.id in ids else 0
        self._show()

    def _next(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._entries))
        self._show()

    def _show(self) -> None:
        entry = self.entry
        self.setVisible(entry is not None)
        if entry is not None:
            self._said.setText(entry.text)
            self._notice.setText(entry.notice)
            self._notice.setVisible(bool(entry.notice.strip()))
            self.other_button.setVisible(len(self._entries) > 1)
