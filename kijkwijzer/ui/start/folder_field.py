"""A field for the folder of a library, with a window to choose it in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text


class FolderField(QWidget):
    """Label, line and button."""

    changed = Signal(str)

    def __init__(self, label: str, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._line = QLineEdit(folder)
        self._line.setAccessibleName(label)
        self._line.textChanged.connect(self.changed)
        choose = Button(self.tr("Choose…"), icon_name="folder")
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.clicked.connect(self._choose)
        name = text(label, "label")
        name.setBuddy(self._line)
        parts = column(self, spacing_px=4)
        parts.addWidget(name)
        parts.addLayout(row(self._line, choose))
        self.setFocusProxy(self._line)

    def path(self) -> Path | None:
        """Give the folder; None when nothing was filled in."""
        typed = self._line.text().strip()
        return Path(typed).expanduser() if typed else None

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self._label, str(self.path() or Path.home())
        )
        if folder:
            self._line.setText(folder)


def is_folder(path: str) -> bool:
    """Whether there is a folder, or something that one may not even look at."""
    try:
        return bool(path) and Path(path).is_dir()
    except PermissionError:  # opening it says so in words
        return True
