"""Choosing a passphrase: a ready-made one, or an own one with its strength in words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.secret_field import SecretField
from kijkwijzer.ui.style import set_kind

_SCORE_TOP = 4


class NewPassphrase(QWidget):
    """Two fields and an offer. `ready` tells whether what stands there can be used."""

    ready = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offer = text("", "strong")
        self.first = SecretField(self.tr("Passphrase"))
        self.second = SecretField(self.tr("The same once more"))
        self._words = text("", "small")
        parts = column(self, spacing_px=12)
        parts.addWidget(self.first)
        parts.addWidget(self._words)
        parts.addWidget(self._offer_frame())
        parts.addWidget(self.second)
        self.first.changed.connect(self._judge)
        self.second.changed.connect(self._judge)
        self._offer_another()
        self._judge()

    def passphrase(self) -> str:
        """Give the passphrase as it was typed."""
        return self.first.text()

    def is_ready(self) -> bool:
        """Whether it is strong enough and typed the same twice."""
        words = self.first.text()
        return self._desk.strength(words).enough and words == self.second.text()

    def wipe(self) -> None:
        """Empty the fields and the offer."""
        self.first.wipe()
        self.second.wipe()
        self._offer.clear()

    def _offer_frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "well")
        parts = column(frame, 12, 6)
        explained = self.tr(
            "Four or more words that have nothing to do with each other are hard to guess and"
            " easy to remember. For example this one, made just now and for you alone:"
        )
        parts.addWidget(text(explained, "small"))
        parts.addWidget(self._offer)
        use = Button(self.tr("Use this one"))
        use.clicked.connect(self._use_offer)
        other = Button(self.tr("Another one"), "quiet", icon_name="refresh")
        other.clicked.connect(self._offer_another)
        parts.addLayout(row(use, other, 1))
        return frame

    def _offer_another(self) -> None:
        self._offer.setText(self._desk.generate_passphrase())

    def _use_offer(self) -> None:
        for field in (self.first, self.second):
            field.fill(self._offer.text())
            field.show_text(shown=True)

    def _judge(self) -> None:
        words = self.first.text()
        self._words.setText(self._in_words(words))
        enough = bool(words) and self._desk.strength(words).enough
        set_kind(self._words, kind="good" if enough else "small")
        self.ready.emit(self.is_ready())

    def _in_words(self, words: str) -> str:
        if not words:
            return self.tr("Choose one that you use nowhere else.")
        strength = self._desk.strength(words)
        if not strength.enough:
            return f"{self._not_enough(strength.score)} {self._why(strength.weaknesses)}".strip()
        if self.second.text() and self.second.text() != words:
            return self.tr("Strong enough. The two are not the same yet.")
        if strength.score >= _SCORE_TOP:
            return self.tr("Very strong.")
        return self.tr("Strong enough.")

    def _not_enough(self, score: int) -> str:
        if score <= 1:
            return self.tr("Easy to guess. Add words.")
        return self.tr("Could still be guessed. Add one more word.")

    def _why(self, weaknesses: Sequence[str]) -> str:
        reasons = {
            "short": self.tr("It is short."),
            "common": self.tr("It is among the passphrases that are tried first."),
            "name": self.tr("It is much like a name."),
            "word": self.tr("It is much like a single word."),
            "date": self.tr("It is much like a date."),
            "repeated": self.tr("It repeats itself."),
            "sequence": self.tr("It holds letters or figures in order."),
            "keyboard": self.tr("It holds keys that lie beside each other."),
        }
        return next((reasons[one] for one in weaknesses if one in reasons), "")
