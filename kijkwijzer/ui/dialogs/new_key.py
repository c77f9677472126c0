"""Making a new recovery key for the open library."""

from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.recovery_panel import RecoveryPanel
from kijkwijzer.ui.trouble_label import TroubleLabel


class NewRecoveryKeyDialog(SheetDialog):
    """Asks first, then shows the key; it closes only when the key was kept."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, self.tr("New recovery key"), width_px=600)
        self._desk = desk
        self._made = False
        explained = self.tr(
            "The sheet that you have now no longer opens the library. Have paper and pen or a"
            " printer at hand: the new key is shown once."
        )
        self.column.addWidget(text(explained, "muted"))
        close = Button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        make = Button(self.tr("Make a new key"), "primary", icon_name="key")
        make.clicked.connect(self.make_now)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(make)

    def make_now(self) -> None:
        """Make the key on a worker."""
        library = self._desk.library
        if library is None:
            return
        self._made = True
        clear(self.buttons)
        clear(self.column)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(self.tr("Making the key"))
        self.column.addWidget(bar)
        work.run(self, lambda _: library.new_recovery_key(), self._show_key, self._failed)

    @override
    def reject(self) -> None:
        if not self._made:
            super().reject()

    def _show_key(self, key: str) -> None:
        library = self._desk.library
        if library is None:
            return
        clear(self.column)
        panel = RecoveryPanel(self._desk, key, library.path)
        panel.confirmed.connect(self.accept)
        self.column.addWidget(panel)

    def _failed(self, trouble: Exception) -> None:
        self._made = False
        clear(self.column)
        told = TroubleLabel()
        self.column.addWidget(told)
        told.tell(trouble)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
