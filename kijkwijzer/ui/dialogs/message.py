"""A short word to the person, or one question, in a sheet."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.translation import say


class MessageDialog(SheetDialog):
    """Says one thing. `then`, when given, happens on the button that says what happens."""

    def __init__(self, parent: QWidget, title: str, words: str) -> None:
        super().__init__(parent, title, width_px=460)
        self.column.addWidget(text(words, "muted"))
        self.buttons.addStretch(1)

    def offer(self, label: str, then: Callable[[], None], kind: str = "primary") -> Button:
        """Add a button that closes the sheet and does this."""
        button = Button(label, kind)
        button.clicked.connect(self.accept)
        button.clicked.connect(then)
        self.buttons.addWidget(button)
        return button

    def offer_close(self, label: str = "") -> Button:
        """Add a button that only closes the sheet."""
        button = Button(label or self.tr("Close"))
        button.clicked.connect(self.reject)
        self.buttons.addWidget(button)
        return button


def tell(parent: QWidget, title: str, words: str) -> MessageDialog:
    """Tell one thing in a sheet over the window; returns at once."""
    dialog = MessageDialog(parent, title, words)
    dialog.offer_close().setFocus()
    dialog.open()
    return dialog


def tell_trouble(parent: QWidget, title: str, trouble: BaseException) -> MessageDialog:
    """Tell what went wrong, in words that a person can act on."""
    return tell(parent, title, say(trouble))
