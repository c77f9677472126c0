"""A sheet in which one entry is written. What is typed is on disk within a second."""

from itertools import count

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.learning import TEXT_LENGTH_MAX, EntryKind, LearningEntry
from annotations.library import NotOwnYet
from annotations.trouble import Refused, Trouble, translatable
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.learn.history import History
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.trouble_label import TroubleLabel

PAUSE_MS = 400
RETRY_MS = 5000

_stretches = count(1)


class FormField(NoteField):
    """A field of a form: it takes back its own typing."""

    def __init__(self, name: str, words: str, example: str = "") -> None:
        super().__init__(name, (2, 8))
        self.setUndoRedoEnabled(True)
        self.setPlaceholderText(example)
        self.show_text(words)


class EntryDialog(SheetDialog):
    """Keeps `entry` as it is written; `step` names what can be taken back.

    A new entry is on disk from its first words on, and not before. Nothing is lost by closing:
    while something cannot be kept, the first try to close says why, and the second one lets go.
    `kept` gives what was on disk before, or None, and what is there after.
    """

    kept = Signal(object, object)

    def __init__(
        self, parent: QWidget, title: str, history: History, entry: LearningEntry, *, step: str
    ) -> None:
        super().__init__(parent, title)
        self.entry = entry
        self._history = history
        self._step = step
        self._stretch = f"{entry.id}#{next(_stretches)}"
        self._on_disk: LearningEntry | None = None
        self._warned = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._trouble = TroubleLabel()
        self.under.addWidget(self._trouble)
        self.said = text(self.tr("What you type is kept at once."), "small", wrap=False)
        self.buttons.addWidget(self.said)
        self.buttons.addStretch(1)
        self.done_button = Button(self.tr("Done"), "primary")
        self.done_button.clicked.connect(self.accept)

    def is_on_disk(self, entry: LearningEntry) -> None:
        """Say that this entry was there before the sheet was opened."""
        self._on_disk = entry

    def draft(self) -> LearningEntry:
        """Give the entry as the fields stand now. Raises Refused when it cannot be."""
        raise NotImplementedError

    @property
    def all_kept(self) -> bool:
        """Whether everything in the fields is on disk."""
        try:
            draft = self.draft()
        except Refused:
            return False
        return self._same(draft) or (self._on_disk is None and not _says_something(draft))

    def flush(self) -> bool:
        """Put on disk now what was typed; says whether all of it is there."""
        self._timer.stop()
        if self.all_kept:
            return True
        try:
            self._keep(self.draft())
        except Trouble as trouble:
            self._tell(trouble)
            self._timer.start(RETRY_MS)
            return False
        self._trouble.hide()
        return True

    def release(self) -> bool:
        """Keep what was typed, and close; says whether all of it is on disk."""
        kept = self.flush()
        self._let_go()
        return kept

    def let_go(self, number: int) -> None:
        """Close without keeping when this is about a recording that is being destroyed."""
        if self.entry.number == number:
            self._let_go()

    @override
    def done(self, result: int) -> None:
        if not self.flush() and not self._warned:
            self._warned = True
            self.said.setText(self.tr("Press again to close without keeping this."))
            return
        self._timer.stop()
        super().done(result)

    def add_field(self, label: str, field: QWidget, told: str = "") -> None:
        """Put a field under its label, and say something about it."""
        name = text(label, "label")
        name.setBuddy(field)
        self.column.addWidget(name)
        if told:
            self.column.addWidget(text(told, "small"))
        self.column.addWidget(field)
        self.column.setSpacing(6)
        self.column.addSpacing(6)

    def add_text(self, label: str, words: str, example: str = "", told: str = "") -> FormField:
        """Add a field for some lines, which are kept as they are typed."""
        field = FormField(label, words, example)
        field.typed.connect(self.typed)
        field.left.connect(self.flush)
        self.add_field(label, field, told)
        return field

    def add_done(self, *before: QWidget) -> None:
        """Put the last buttons in the row, after all fields: the order of the keyboard."""
        for one in (*before, self.done_button):
            self.buttons.addWidget(one)

    def typed(self) -> None:
        """Keep what was typed soon, also while more is being typed."""
        self._warned = False
        if not 0 <= self._timer.remainingTime() <= PAUSE_MS:
            self._timer.start(PAUSE_MS)

    def _keep(self, draft: LearningEntry) -> None:
        if not _says_something(draft):
            text_ = translatable("Trouble", "There are no words left. Write some, or remove it.")
            raise Refused(text_)
        before = self._on_disk
        kept = self._history.keep(before, draft, self._step, self._stretch)
        self.entry = self._on_disk = kept
        self.kept.emit(before, kept)

    def _same(self, draft: LearningEntry) -> bool:
        return self._on_disk is not None and draft == self._on_disk

    def _tell(self, trouble: Trouble) -> None:
        if isinstance(trouble, NotOwnYet) and not self.entry.is_own:
            words = translatable(
                "Trouble",
                "A theme stays when a recording goes, so it cannot hold a code, a number, a time or"
                " somebody's words. Choose another theme.",
            )
            trouble = Refused(words)
        self._trouble.tell(trouble)

    def _let_go(self) -> None:
        self._timer.stop()
        self._warned = True
        super().done(0)


def _says_something(entry: LearningEntry) -> bool:
    theme, *others = entry.texts()
    # A theme comes along with its line; only an insight brings one of its own.
    told = (theme, *others) if entry.kind is EntryKind.INSIGHT else others
    return any(map(str.strip, told))


def within(words: str) -> str:
    """Give what was typed without the spaces around it, as it is kept."""
    return words.strip()[: TEXT_LENGTH_MAX + 1]
