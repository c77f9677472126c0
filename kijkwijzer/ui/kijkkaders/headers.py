"""What stands above the page: with all rubrics, and while one is being written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.kijkkaders.writing import Writing


class ListHeader(QWidget):
    """The way back, and what concerns no rubric that is there already."""

    left = Signal()
    import_wished = Signal()
    new_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        back = Button(self.tr("← Settings"), "quiet")
        back.setAccessibleName(self.tr("Back to the settings"))
        back.clicked.connect(self.left)
        take_in = Button(self.tr("Import…"))
        take_in.clicked.connect(self.import_wished)
        new = Button(self.tr("New rubric"), "primary", icon_name="plus")
        new.clicked.connect(self.new_wished)
        title = text(self.tr("Rubrics"), "title", wrap=False)
        _put(self, row(back, title, 1, take_in, new, spacing_px=12))


class EditorHeader(QWidget):
    """The way back, what was done, and keeping it as a version."""

    left = Signal()
    keep_wished = Signal()
    undo_wished = Signal()
    redo_wished = Signal()
    discard_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        back = Button(self.tr("← All rubrics"), "quiet")
        back.clicked.connect(self.left)
        self.state = QLabel("")
        self.state.setProperty("kind", "muted")
        self.undo = Button(self.tr("Undo"), icon_name="undo")
        self.undo.clicked.connect(self.undo_wished)
        self.redo = Button(self.tr("Redo"))
        self.redo.clicked.connect(self.redo_wished)
        self.discard = Button(self.tr("Throw away…"))
        self.discard.setAccessibleName(self.tr("Throw away this draft"))
        self.discard.clicked.connect(self.discard_wished)
        self.keep = Button("", "primary")
        self.keep.clicked.connect(self.keep_wished)
        parts = (self.undo, self.redo, self.discard, self.keep)
        _put(self, row(back, self.state, 1, *parts, spacing_px=8))

    def offer_version(self, version: str) -> None:
        """Say which version it will be kept as."""
        self.keep.setText(self.tr("Keep as version {version}").format(version=version))

    def show_writing(self, writing: Writing, trouble: Trouble | None = None) -> None:
        """Show whether the draft is kept, and what can be taken back."""
        self.undo.setEnabled(writing.can_undo)
        self.redo.setEnabled(writing.can_redo)
        kept = self.tr("Draft kept ✓") if writing.all_kept else self.tr("Keeping…")
        self.state.setText(self.tr("Not kept yet") if trouble is not None else kept)


def _put(header: QWidget, line: QHBoxLayout) -> None:
    line.setContentsMargins(12, 0, 20, 0)
    header.setLayout(line)
