"""Giving the open library another passphrase."""

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.new_passphrase import NewPassphrase
from kijkwijzer.ui.trouble_label import TroubleLabel


class NewPassphraseDialog(SheetDialog):
    """Asks for a strong one, twice; the old one opens nothing from then on."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, self.tr("Change the passphrase"))
        self._desk = desk
        self._secret = NewPassphrase(desk)
        self._trouble = TroubleLabel()
        explained = self.tr(
            "The old passphrase no longer opens the library. The recovery key stays as it is."
        )
        for part in (text(explained, "muted"), self._secret, self._trouble):
            self.column.addWidget(part)
        close = Button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        self._keep = Button(self.tr("Change it"), "primary")
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._change)
        self._secret.ready.connect(self._keep.setEnabled)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self._keep)

    def _change(self) -> None:
        library, passphrase = self._desk.library, self._secret.passphrase()
        if library is None or not self._secret.is_ready():
            return
        self._secret.setEnabled(False)
        self._keep.setEnabled(False)
        work.run(self, lambda _: library.change_passphrase(passphrase), self._changed, self._failed)

    def _changed(self, _: None) -> None:
        self._secret.wipe()
        window = self.parentWidget()
        self.accept()
        if window is not None:
            tell(
                window,
                self.tr("The passphrase is changed"),
                self.tr("From now on the new one opens the library."),
            )

    def _failed(self, trouble: Exception) -> None:
        self._secret.setEnabled(True)
        self._keep.setEnabled(True)
        self._trouble.tell(trouble)
