"""Sessions that were begun before: to go on with, or to read back."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from annotations.guided.model import SessionLine
from annotations.model import recording_label
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, hairline, row, text
from kijkwijzer.ui.guided.words import begun, step_of
from rubrics.guides_model import SessionGuide
from rubrics.model import in_language

FindGuide = Callable[[str], SessionGuide | None]


class SessionsCard(Card):
    """`take_up_wished` gives the session that a person wants to go on with, or to read back.

    In a library that is open to look only, one that was sealed cannot be opened: its screen writes.
    """

    take_up_wished = Signal(object)

    def __init__(
        self,
        lines: Sequence[SessionLine],
        find_guide: FindGuide,
        language: str,
        today: date,
        *,
        read_only: bool = False,
    ) -> None:
        is_over = all(line.is_over for line in lines)
        super().__init__("", tone="" if is_over or read_only else "accent")
        self._read_only = read_only
        title = self.tr("Read back") if is_over or read_only else self.tr("Go on where you were")
        self.column.addWidget(text(title, "strong"))
        self.buttons: list[Button] = []
        for place, line in enumerate(lines):
            guide = find_guide(line.guide_id)
            if place:
                self.column.addWidget(hairline())
            name = in_language(guide.name, language) if guide is not None else line.guide_id
            told = self._told(name, self._known(line, guide, language, today))
            button = self._button(line, name)
            button.setEnabled(guide is not None and not (read_only and line.sealed))
            entry = row(told, button, spacing_px=12)
            entry.setStretch(0, 1)
            self.column.addLayout(entry)

    def _told(self, name: str, known: str) -> QVBoxLayout:
        lines = column(spacing_px=2)
        lines.addWidget(text(name, "label"))
        lines.addWidget(text(known, "small"))
        return lines

    def _button(self, line: SessionLine, name: str) -> Button:
        goes_on = not (line.is_over or self._read_only)
        label = self.tr("Go on") if goes_on else self._reads(line)
        button = Button(label, "primary" if goes_on else "")
        button.setAccessibleName(f"{label}: {name}, {recording_label(line.number)}")
        button.clicked.connect(lambda: self.take_up_wished.emit(line))
        self.buttons.append(button)
        return button

    def _reads(self, line: SessionLine) -> str:
        return self.tr("Look at it") if line.is_over else self.tr("Read back")

    def _known(
        self, line: SessionLine, guide: SessionGuide | None, language: str, today: date
    ) -> str:
        known = [recording_label(line.number), begun(line.begun_on, today)]
        step = guide.step(line.step_id) if guide is not None and line.step_id else None
        if line.ended_on is not None:
            day = words.short_date(line.ended_on, today)
            known.append(self.tr("done on {day}").format(day=day))
        elif guide is not None and step is not None:
            place = step_of(guide.steps.index(step), len(guide.steps))
            known.append(f"{place}: {in_language(step.title, language)}")
        if self._read_only and line.sealed:
            known.append(self.tr("opens only when the library is not open to look only"))
        return " · ".join(known)
