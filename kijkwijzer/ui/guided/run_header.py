"""The bar above a run: which session, which conversation, how long ago, whether all is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.words import days_since


class RunHeader(QWidget):
    """`leave_wished` asks to stop for now; everything stays as it is."""

    leave_wished = Signal()

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        recording, today = sitting.session.recording, sitting.today
        title = text(sitting.words(sitting.run.guide.name), "title", wrap=False)
        held_on = words.short_date(recording.held_on, today)
        ago = days_since((today - recording.held_on).days)
        self.about = text(f"{recording.label} · {held_on} · {ago}", "muted", wrap=False)
        self._kept = text(self.tr("Everything kept ✓"), "small", wrap=False)
        self._kept.setMinimumWidth(self._kept.sizeHint().width())
        self.leave = Button(self.tr("Pause and leave"))
        self.leave.setToolTip(self.tr("Everything is kept. Go on later, also on another day."))
        self.leave.clicked.connect(self.leave_wished)
        line = row(title, self.about, 1, self._kept, self.leave, spacing_px=12)
        line.setContentsMargins(20, 0, 20, 0)
        self.setLayout(line)
        self.show_kept(kept=True)

    @property
    def says_kept(self) -> bool:
        """Whether "Everything kept" is shown now."""
        return bool(self._kept.property("kept"))

    def show_kept(self, *, kept: bool) -> None:
        """Say that all is kept, or that something is not yet."""
        self._kept.setProperty("kept", kept)
        self._kept.setText(self.tr("Everything kept ✓") if kept else self.tr("Keeping…"))

    def show_over(self) -> None:
        """Offer no way to leave what is over."""
        self.leave.hide()
