"""Opening a library that is there already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.secret_field import SecretField
from kijkwijzer.ui.start.folder_field import FolderField, is_folder
from kijkwijzer.ui.trouble_label import TroubleLabel


class OpenCard(Card):
    """Folder, passphrase or recovery key, and a button."""

    opened = Signal()
    busy = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._folder = FolderField(self.tr("Folder of the library"), desk.settings.last_library)
        self._secret = SecretField(self.tr("Passphrase or recovery key"))
        self._read_only = QCheckBox(self.tr("Only look; change nothing in the library"))
        self._trouble = TroubleLabel()
        self._open = Button(self.tr("Open the library"), "large", icon_name="unlock")
        self._build()
        self._secret.entered.connect(self.open_now)
        self._open.clicked.connect(self.open_now)
        self.setFocusProxy(self._secret if self._folder.path() else self._folder)

    def open_now(self) -> None:
        """Try to open; a worker derives the key, which takes about a second."""
        path, secret = self._folder.path(), self._secret.text()
        if path is None or not secret or not self.isEnabled():
            (self._folder if path is None else self._secret).setFocus()
            return
        read_only = self._read_only.isChecked()
        self._show_busy(busy=True)
        work.run(
            self,
            lambda _: self._desk.open_library(path, secret, read_only=read_only),
            lambda _: self._done(),
            self._failed,
        )

    def _build(self) -> None:
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(12)
        last = self._desk.settings.last_library
        known = is_folder(last)
        title = self.tr("Open your library") if known else self.tr("Open a library")
        self.column.addWidget(text(title, "title"))
        lost = self.tr(
            "Passphrase forgotten? Type the recovery key from your printed sheet."
            " Without either nobody can open the library."
        )
        for part in (self._folder, self._secret, self._read_only, self._trouble):
            self.column.addWidget(part)
        self.column.addLayout(row(self._open, 1))
        self.column.addWidget(text(lost, "small"))

    def _show_busy(self, *, busy: bool) -> None:
        self.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open the library"))
        self.busy.emit(busy)
        if busy:
            self._trouble.hide()

    def _done(self) -> None:
        self._secret.wipe()
        self.busy.emit(False)  # noqa: FBT003  (Qt's signal)
        self.opened.emit()

    def _failed(self, trouble: Exception) -> None:
        self._show_busy(busy=False)
        self._trouble.tell(trouble)
        self._secret.setFocus()
