"""Making a library: a folder, a passphrase, and then the recovery key."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.paths import suggested_library_dir
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.new_passphrase import NewPassphrase
from kijkwijzer.ui.recovery_panel import RecoveryPanel
from kijkwijzer.ui.start.folder_field import FolderField
from kijkwijzer.ui.trouble_label import TroubleLabel


class CreateCard(Card):
    """The first step: where, and with which passphrase. `made` carries the recovery key."""

    made = Signal(str, object)
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._folder = FolderField(self.tr("Folder"), str(suggested_library_dir()))
        self._secret = NewPassphrase(desk)
        self._trouble = TroubleLabel()
        self._make = Button(self.tr("Make the library"), "primary")
        self._back = Button(self.tr("Back"))
        self._build()
        self._make.clicked.connect(self.make_now)
        self._back.clicked.connect(self.back)
        self._secret.ready.connect(lambda _: self._update())
        self._folder.changed.connect(self._update)
        self.setFocusProxy(self._secret.first)
        self._update()

    def make_now(self) -> None:
        """Make the library on a worker; the recovery key comes back."""
        path, passphrase = self._folder.path(), self._secret.passphrase()
        if path is None or not self._secret.is_ready():
            return
        self.setEnabled(False)
        self._make.setText(self.tr("Making…"))
        self._trouble.hide()
        work.run(
            self,
            lambda _: self._desk.create_library(path, passphrase),
            lambda key: self._done(key, path),
            self._failed,
        )

    def _build(self) -> None:
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(12)
        self.column.addWidget(text(self.tr("Make a library"), "title"))
        explained = self.tr(
            "A library is a folder on this computer that holds everything, encrypted."
            " Choose a place that is not synchronised with a cloud service."
        )
        self.column.addWidget(text(explained, "muted"))
        for part in (self._folder, self._secret, self._trouble):
            self.column.addWidget(part)
        self.column.addSpacing(4)
        self.column.addLayout(row(self._make, self._back, 1))

    def _update(self) -> None:
        self._make.setEnabled(self._folder.path() is not None and self._secret.is_ready())

    def _done(self, key: str, path: Path) -> None:
        self._secret.wipe()
        self.made.emit(key, path)

    def _failed(self, trouble: Exception) -> None:
        self.setEnabled(True)
        self._make.setText(self.tr("Make the library"))
        self._trouble.tell(trouble)


class RecoveryCard(Card):
    """The second step: the recovery key, shown once."""

    confirmed = Signal()

    def __init__(self, desk: Desk, key: str, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(12)
        self.column.addWidget(text(self.tr("Keep the recovery key"), "title"))
        panel = RecoveryPanel(desk, key, path)
        panel.confirmed.connect(self.confirmed)
        self.setFocusProxy(panel)
        self.column.addWidget(panel)
