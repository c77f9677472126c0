"""A large field to write in, and keeping what is typed, also when it is left."""

from typing import Final

from PySide6.QtGui import QTextCursor

from kijkwijzer.ui.cards import column
from kijkwijzer.ui.kept_typing import Keep, KeptField
from kijkwijzer.ui.plain_field import PlainField
from kijkwijzer.ui.trouble_label import TroubleLabel

_LEAST_PX: Final = 92
_MOST_PX: Final = 190


class Writing(KeptField):
    """A field whose text is on disk within a second. Says calmly when it could not be kept."""

    def __init__(self, name: str, words: str, keep: Keep) -> None:
        field = PlainField(name)
        field.setPlainText(words)
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.setMinimumHeight(_LEAST_PX)
        field.setMaximumHeight(_MOST_PX)
        super().__init__(field, keep)
        self.field = field
        self._trouble = TroubleLabel()
        parts = column(self, spacing_px=8)
        parts.addWidget(self.field, 1)
        parts.addWidget(self._trouble)
        self.setFocusProxy(self.field)
        self.refused.connect(self._trouble.tell)
        self.kept_changed.connect(self._hide_trouble)
        self.field.textChanged.connect(self._typing.typed)

    def _hide_trouble(self) -> None:
        if self.kept:
            self._trouble.hide()
