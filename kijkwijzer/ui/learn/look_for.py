"""The banner over a recording while a try-out is open: look for it, and write what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from annotations.learning import LearningEntry
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text


class LookForBanner(QFrame):
    """Shows one try-out in one line or two. Both buttons only tell; nothing is written here."""

    looked_back = Signal(object)
    dismissed = Signal()

    def __init__(self, entry: LearningEntry) -> None:
        super().__init__()
        self.entry = entry
        self.setProperty("kind", "card")
        self.setProperty("tone", "accent")
        title = self.tr("Look for your try-out")
        self.setAccessibleName(f"{title}: {entry.text}")
        said = column(spacing_px=1)
        said.addWidget(text(title, "small"))
        said.addWidget(text(entry.text, "label"))
        if entry.notice.strip():
            said.addWidget(text(entry.notice, "small"))
        self.write = Button(self.tr("Write what you saw…"))
        self.later = Button(self.tr("Not now"), "quiet")
        self.write.clicked.connect(lambda: self.looked_back.emit(self.entry))
        self.later.clicked.connect(self._dismiss)
        line = row(said, self.write, self.later, spacing_px=8)
        line.setStretch(0, 1)
        line.setContentsMargins(14, 8, 8, 8)
        self.setLayout(line)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
