"""Where a page or dialog says what went wrong; hidden while nothing did."""

from PySide6.QtWidgets import QWidget

from annotations.trouble import Blame, Trouble
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.translation import say


class TroubleLabel(QWidget):
    """Says a failure: calmly when one can do it differently, clearly when something broke."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its kind is there from the start: a box that comes later gets its colour and no padding.
        self._said = text("", "trouble")
        column(self).addWidget(self._said)
        self.hide()

    def tell(self, trouble: BaseException) -> None:
        """Show what went wrong, in the language of the window."""
        calm = isinstance(trouble, Trouble) and trouble.blame is Blame.PERSON
        set_kind(self._said, kind="hint" if calm else "trouble")
        self._said.setText(say(trouble))
        self.show()

    def text(self) -> str:
        """Give what is said now."""
        return self._said.text()
