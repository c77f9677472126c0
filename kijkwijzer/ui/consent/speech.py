"""Texts in the language of whoever is being asked, which need not be that of the window."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate

from annotations.model import Role
from kijkwijzer.settings import own_coordinator_word
from kijkwijzer.ui.translation import locale, translate_in


@dataclass(frozen=True, slots=True)
class Speech:
    """Speaks "nl" or "en". `coordinator_word` is the word that was chosen in the settings."""

    language: str
    coordinator_word: str = ""

    def translate(self, context: str, text: str) -> str:
        """Give a text in this language."""
        return translate_in(self.language, context, text)

    def day(self, when: date) -> str:
        """Write "12 oktober 2026"."""
        return locale(self.language).toString(QDate(when.year, when.month, when.day), "d MMMM yyyy")

    def coordinator(self) -> str:
        """Name the work coordinator."""
        own_word = own_coordinator_word(self.coordinator_word)
        return own_word or self.translate("Consent", "work coordinator")

    def role(self, role: Role) -> str:
        """Name a role, with a capital."""
        names = {
            Role.COORDINATOR: self.coordinator(),
            Role.CLIENT: self.translate("Consent", "client"),
            Role.INTERPRETER: self.translate("Consent", "interpreter"),
            Role.COLLEAGUE: self.translate("Consent", "colleague"),
            Role.OTHER: self.translate("Consent", "someone else"),
        }
        return names[role][:1].upper() + names[role][1:]
