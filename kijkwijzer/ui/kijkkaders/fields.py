"""Fields of the editor: a text in two languages side by side, with what is wrong beside it."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.kijkkaders.draft import Path
from kijkwijzer.ui.kijkkaders.writing import Writing, clean
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.translation import translate
from rubrics.entries import LANGUAGES

_stretches = count(1)
_KEY_PX: Final = 72
_LINES: Final = {"short": (1, 3), "long": (2, 6)}


def language_name(language: str) -> str:
    """Give what a language is called in the language of the window."""
    names = {
        "nl": translate("RubricFields", "Dutch"),
        "en": translate("RubricFields", "English"),
    }
    return names[language]


class WordsField(NoteField):
    """One text in one language. Undoing is left to the page: it takes back stretches of typing."""

    undo_wished = Signal()
    redo_wished = Signal()

    def __init__(self, name: str, words: str, lines: tuple[int, int]) -> None:
        super().__init__(name, lines)
        self.stretch = ""
        self.show_text(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()  # lines break elsewhere now, and Qt tells of that for new words only

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wished.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wished.emit()
        else:
            super().keyPressEvent(event)


class ProblemLabel(QLabel):
    """Says what still has to be done at one place; nothing while there is nothing."""

    def __init__(self) -> None:
        super().__init__("")
        self.setProperty("kind", "problem")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, words: str) -> None:
        """Say this; "" says nothing."""
        self.setText(words)
        self.setVisible(bool(words))


class Form(QWidget):
    """A column of fields, each bound to a place in the draft."""

    def __init__(self, writing: Writing) -> None:
        super().__init__()
        self._writing = writing
        self.column = column(self, spacing_px=6)
        self._labels: dict[Path, ProblemLabel] = {}
        self._fields: dict[Path, QWidget] = {}
        self.first: QWidget | None = None
        """What gets the keyboard when the form is shown for writing."""

    def show_problems(self, found: Mapping[Path, str]) -> None:
        """Say beside each field what still has to be done there."""
        for path, label in self._labels.items():
            words = found.get(path, "")
            label.say(words)
            field = self._fields.get(path)
            if field is not None:
                field.setAccessibleDescription(words)

    def field(self, path: Path) -> QWidget | None:
        """Give the field of this place; None when it is not on this form."""
        return self._fields.get(path)

    def heading(self, words: str, told: str = "") -> None:
        """Start a part of the form."""
        if self.column.count():
            self.column.addSpacing(10)
        self.column.addWidget(text(words, "strong"))
        if told:
            self.column.addWidget(text(told, "small"))

    def words(self, path: Path, name: str, size: str = "short", told: str = "") -> None:
        """Add a text in both languages, side by side."""
        label = text(name, "label")
        self.column.addWidget(label)
        if told:
            self.column.addWidget(text(told, "small"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for place, language in enumerate(LANGUAGES):
            field = self._words_field((*path, language), f"{name}, {language_name(language)}", size)
            label.setBuddy(field) if place == 0 else None
            grid.addWidget(text(language_name(language), "small"), 0, place)
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._label((*path, language)), 2, place)
            grid.setColumnStretch(place, 1)
            self.first = self.first or field
        self.column.addLayout(grid)
        self.column.addSpacing(4)

    def choice(
        self,
        path: Path,
        name: str,
        choices: Sequence[tuple[str, object]],
        told: str = "",
        chosen: Callable[[object], None] | None = None,
    ) -> QComboBox:
        """Add a choice of one; `chosen` says what to do with it, instead of putting it there."""
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for words, value in choices:
            box.addItem(words, value)
        now = self._now(path)
        box.setCurrentIndex(max(0, [value for _, value in choices].index(now)))
        put = chosen or (lambda value: self._writing.put(path, value))
        box.activated.connect(lambda at: put(box.itemData(at)))
        self._add(path, name, box, told)
        return box

    def key(self, path: Path, name: str, told: str) -> None:
        """Add a field for one key."""
        field = QLineEdit(str(self._now(path)))
        field.setMaxLength(3)
        field.setFixedWidth(_KEY_PX)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda typed: self._type_key(field, path, typed))
        self._add(path, name, field, told)

    def checks(
        self, name: str, choices: Sequence[tuple[str, str]], on: Sequence[str]
    ) -> list[QCheckBox]:
        """Add boxes to tick, in one row; gives them."""
        boxes = []
        for words, value in choices:
            box = QCheckBox(as_typed(words))
            box.setAccessibleName(f"{name}: {words}")
            box.setProperty("value", value)
            box.setChecked(value in on)
            boxes.append(box)
        self.column.addWidget(text(name, "label"))
        self.column.addLayout(row(*boxes, 1, spacing_px=10))
        return boxes

    def problem_of(self, path: Path) -> None:
        """Leave room for what may be wrong with a whole list."""
        self.column.addWidget(self._label(path))

    def end(self) -> None:
        """Let the fields stay at the top."""
        self.column.addStretch(1)

    def _add(self, path: Path, name: str, field: QWidget, told: str) -> None:
        label = text(name, "label")
        label.setBuddy(field)
        self.column.addWidget(label)
        if told:
            self.column.addWidget(text(told, "small"))
        self.column.addLayout(row(field, 1) if isinstance(field, QLineEdit) else row(field))
        self.column.addWidget(self._label(path))
        self.column.addSpacing(4)
        self._fields[path] = field

    def _words_field(self, path: Path, name: str, size: str) -> WordsField:
        field = WordsField(name, str(self._now(path)), _LINES[size])
        field.typed.connect(lambda: self._typed(field, path))
        field.left.connect(lambda: self._left(field))
        field.undo_wished.connect(self._writing.undo)
        field.redo_wished.connect(self._writing.redo)
        self._fields[path] = field
        return field

    def _typed(self, field: WordsField, path: Path) -> None:
        field.stretch = field.stretch or f"typing {next(_stretches)}"
        self._writing.put(path, clean(field.toPlainText()), field.stretch)

    def _left(self, field: WordsField) -> None:
        field.stretch = ""
        self._writing.flush()

    def _type_key(self, field: QLineEdit, path: Path, typed: str) -> None:
        key = clean(typed).strip().upper()
        if key != typed:
            field.setText(key)
        self._writing.put(path, key)

    def _label(self, path: Path) -> ProblemLabel:
        label = self._labels[path] = ProblemLabel()
        return label

    def _now(self, path: Path) -> object:
        found: object = self._writing.draft
        for part in path:
            found = found[part]  # type: ignore[index]
        return found
