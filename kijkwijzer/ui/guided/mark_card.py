"""Marking without a meaning yet: one large button, and the same with a key."""

from PySide6.QtCore import Signal

from annotations.ports import Change
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.review.painting import KeyCap, key_words


class MarkCard(StepPart):
    """`pressed` and `released` tell of the button; holding it down marks a fragment."""

    pressed = Signal()
    released = Signal()

    def __init__(self, sitting: Sitting, key: str) -> None:
        super().__init__(sitting)
        self.button = Button(self.tr("Mark this moment"), "large")
        self.button.pressed.connect(self.pressed)
        self.button.released.connect(self.released)
        self.button.setToolTip(key_words(key) if key else "")
        parts = [self.button, KeyCap(key, self)] if key else [self.button]
        self.column.addLayout(row(*parts, 1, spacing_px=12))
        self.last = text("", "small")
        self.column.addWidget(self.last)
        self.column.addWidget(text(self._explained(), "small"))
        self._show_last()

    def change(self, change: Change) -> None:
        """Say when the last mark was set, or that it is gone."""
        for single in change.all():
            if single.before is None and single.after is not None:
                time = words.fragment_time(single.after)
                self.last.setText(self.tr("Marked at {time}.").format(time=time))
            elif single.after is None:
                self.last.setText(self.tr("The mark was taken away."))

    def _show_last(self) -> None:
        there = bool(self.sitting.session.moments())
        self.last.setText(self.tr("Your earlier marks are still there.") if there else "")
        self.last.setVisible(True)

    def _explained(self) -> str:
        return self.tr(
            "Hold it down for a fragment. The film plays on. Marks are only for you;"
            " Ctrl+Z takes the last one back."
        )
