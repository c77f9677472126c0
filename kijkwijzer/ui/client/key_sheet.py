"""A sheet that asks for somebody's own key, and stands still while a worker opens or makes it."""

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel


class KeySheet(SheetDialog):
    """What is filled in, what went wrong, and two buttons: to leave it, and to go on."""

    def __init__(self, parent: QWidget, desk: Desk, width_px: int) -> None:
        super().__init__(parent, "", width_px=width_px)
        self._desk = desk
        self._trouble = TroubleLabel()
        self._working = False

    def _judge(self) -> None:
        """Offer what can be done with what is filled in now."""
        raise NotImplementedError

    def _say_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def _offer(self, go_on: Button) -> None:
        self.under.addWidget(self._trouble)
        close = Button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(go_on)

    def _set_working(self, *, working: bool) -> None:
        """Let nothing be chosen or filled in while a worker is busy with what was."""
        self._working = working
        self._content.setEnabled(not working)
        self._judge()

    def _failed(self, trouble: Exception) -> None:
        self._set_working(working=False)
        self._trouble.tell(trouble)
