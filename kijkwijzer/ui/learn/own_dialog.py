"""The sheet in which somebody reads an entry again, to keep it when its recording goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from annotations.learning import LearningEntry
from annotations.library import Library
from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel


class OwnDialog(SheetDialog):
    """Shows what will be left of the entry; keeps it so once it was read again."""

    made_own = Signal(object)

    def __init__(self, parent: QWidget, library: Library, entry: LearningEntry) -> None:
        super().__init__(parent, self.tr("Make it my own"), width_px=500)
        self._library = library
        self.entry = entry
        intro = self.tr(
            "What you wrote goes when {recording} goes. If these are your own words about"
            " yourself, you can keep them: without the recording, its moments and anybody's"
            " words. There is no way back to those."
        )
        self.column.addWidget(text(intro.format(recording=entry.label), "muted"))
        self.column.addWidget(_what_stays(entry))
        self.read = QCheckBox(self.tr("I read it again. Nothing of the client is in it."))
        self.column.addWidget(self.read)
        self._trouble = TroubleLabel()
        self.under.addWidget(self._trouble)
        self.keep = Button(self.tr("Keep as my own"), "primary")
        self.keep.setEnabled(False)
        self.read.toggled.connect(self.keep.setEnabled)
        self.keep.clicked.connect(self._make_own)
        close = Button(self.tr("Leave it as it is"))
        close.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self.keep)

    def _make_own(self) -> None:
        try:
            own = self._library.make_own(self.entry.id)
        except Trouble as trouble:
            self._trouble.tell(trouble)
            self.fit()
            return
        self.made_own.emit(own)
        self.accept()


def _what_stays(entry: LearningEntry) -> Card:
    own = entry.made_own()
    card = Card()
    card.column.addWidget(text(own.text, "entry"))
    for more in (own.notice, own.quote_or_next):
        if more.strip():
            card.column.addWidget(text(more, "muted"))
    return card
