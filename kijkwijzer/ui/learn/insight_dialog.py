"""The sheet for an insight: from which moments, in own words, and a theme for the line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotations.learning import LINKS_MAX, THEME_LENGTH_MAX, LearningEntry, Link
from annotations.timecode import clock_time
from kijkwijzer.ui import work
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.learn.entry_dialog import EntryDialog, within
from kijkwijzer.ui.learn.history import History
from kijkwijzer.ui.learn.reading import Told, moments_of

_LIST_PX = 148


@dataclass(frozen=True, slots=True)
class Choice:
    """A recording that an insight can come from: its number, and how it is called here."""

    number: int
    words: str


class InsightDialog(EntryDialog):
    """Begins a line, or changes the insight of one."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        history: History,
        entry: LearningEntry,
        choices: Sequence[Choice],
    ) -> None:
        title = self.tr("Insight")
        super().__init__(parent, title, history, entry, step=self.tr("insight"))
        self._desk = desk
        self._showing: int | None = None
        self.recording = self._recording_box(choices)
        self.moments = self._moments_list()
        self._none = text(self.tr("No moments are marked in it yet."), "small")
        self._none.hide()
        self.column.addWidget(self._none)
        self.words = self.add_text(
            self.tr("What did you see about how you work?"),
            entry.text,
            self.tr("Such as: I fill silences myself within a second."),
        )
        self.theme = self._theme_field()
        self.add_done()
        self._show_moments()

    def draft(self) -> LearningEntry:
        """Give the insight as the fields stand now. Raises Refused."""
        return replace(
            self.entry,
            theme=self.theme.text().strip(),
            text=within(self.words.toPlainText()),
            links=self._links(),
        )

    def _recording_box(self, choices: Sequence[Choice]) -> QComboBox:
        box = QComboBox()
        for choice in choices:
            box.addItem(choice.words, choice.number)
        box.addItem(self.tr("No recording: this is my own"), None)
        name = self.tr("From which conversation?")
        box.setAccessibleName(name)
        box.setCurrentIndex(max(box.findData(self.entry.number), 0))
        box.activated.connect(self._choose_recording)
        self.add_field(name, box)
        return box

    def _moments_list(self) -> QListWidget:
        made = QListWidget()
        name = self.tr("From which moments?")
        made.setAccessibleName(name)
        made.setFixedHeight(_LIST_PX)
        made.setProperty("kind", "picks")
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.itemChanged.connect(self.typed)
        self.add_field(name, made, self.tr("Space chooses a moment. You can leave this out."))
        return made

    def _theme_field(self) -> QLineEdit:
        field = QLineEdit(self.entry.theme)
        field.setMaxLength(THEME_LENGTH_MAX)
        name = self.tr("Theme of this line")
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("Such as: letting silences be"))
        field.textEdited.connect(self.typed)
        field.editingFinished.connect(self.flush)
        self.add_field(name, field)
        return field

    def _choose_recording(self) -> None:
        """Begin with the moments of another recording; words that are there go along."""
        number = self.recording.currentData()
        if number != self.entry.number:
            # An entry stays with its recording: this is another one, and the first one goes.
            self.entry = replace(self.entry, id=uuid4(), number=number, links=(), written_us=0)
            self._show_moments()
            if self.words.toPlainText().strip():
                self.typed()

    def _show_moments(self) -> None:
        number, desk = self.entry.number, self._desk
        self._fill(())
        self.moments.setEnabled(number is not None)
        if number is not None:
            work.run(
                self,
                lambda _: moments_of(desk, number),
                lambda told: self._moments_read(number, told),
                lambda _failure: self._moments_read(number, ()),
            )

    def _moments_read(self, number: int, told: Sequence[Told]) -> None:
        if self.entry.number == number:
            self._showing = number
            self._fill(told)

    def _fill(self, told: Sequence[Told]) -> None:
        chosen = {link.start_ms for link in self.entry.links}
        self.moments.blockSignals(True)  # noqa: FBT003  (Qt's own)
        self.moments.clear()
        for one in told:
            item = QListWidgetItem(f"{clock_time(one.start_ms)}  {one.seen or one.words}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if one.start_ms in chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setData(Qt.ItemDataRole.UserRole, one.start_ms)
            self.moments.addItem(item)
        self.moments.blockSignals(False)  # noqa: FBT003  (Qt's own)
        if told:
            self.moments.setCurrentRow(0)
        self._none.setVisible(not told and self._showing == self.entry.number is not None)

    def _links(self) -> tuple[Link, ...]:
        number = self.entry.number
        if number is None:
            return ()
        if self._showing != number:
            return self.entry.links
        items = (self.moments.item(row) for row in range(self.moments.count()))
        times = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        shown = {
            self.moments.item(row).data(Qt.ItemDataRole.UserRole)
            for row in range(self.moments.count())
        }
        # A moment that was taken away since stays named as long as nobody changes the choice.
        gone = [link.start_ms for link in self.entry.links if link.start_ms not in shown]
        return tuple(Link(number, at) for at in sorted({*times, *gone}))[:LINKS_MAX]
