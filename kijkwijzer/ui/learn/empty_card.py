"""What stands on the page before anything was written: how learning goes here, in four steps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotations.learning import EntryKind
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.learn import words
from kijkwijzer.ui.learn.entry_row import Dot


class EmptyPart(QWidget):
    """Explains the four steps and offers the first."""

    insight_wished = Signal()

    def __init__(self, *, has_recordings: bool, can_change: bool) -> None:
        super().__init__()
        box = column(self, spacing_px=14)
        box.addWidget(text(self.tr("How learning goes here"), "strong"))
        intro = self.tr(
            "You look back, find one thing, try it out, and look again. Nothing is scored, and"
            " nobody is compared with anybody."
        )
        box.addWidget(text(intro, "muted"))
        for kind in EntryKind:
            told = column(spacing_px=1)
            told.addWidget(text(words.kind_name(kind), "label"))
            told.addWidget(text(words.kind_told(kind), "muted"))
            dot = Dot(kind)
            line = row(dot, told, spacing_px=12)
            line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            box.addLayout(line)
        self.first = Button(self.tr("Write a first insight"), "primary")
        self.first.clicked.connect(self.insight_wished)
        if not can_change:
            self.first.hide()
        if has_recordings:
            box.addLayout(row(self.first, 1))
        else:
            later = self.tr(
                "An insight comes from a recording. Add one in Recordings, and look back at it"
                " first."
            )
            box.addWidget(text(later, "hint"))
