"""Until when, given how, and whether face and voice are changed when others look along."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QGridLayout, QLayout, QWidget

from annotations.consent import Condition
from annotations.expiry import LONGEST_YEARS
from annotations.model import GivenHow
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.consent.answers import USUAL_DAYS, Terms
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.dialogs.film_form import chosen_date, date_field
from kijkwijzer.ui.translation import locale

_OTHER = -1
_DAYS_A_YEAR = 365


class TermsForm(QWidget):
    """Three fields; none of them is an answer."""

    def __init__(self, today: date, speech: Speech) -> None:
        super().__init__()
        self._today, self._speech = today, speech
        self._until = self._make_until()
        self._other = date_field(today + timedelta(days=USUAL_DAYS), self._name_of_until())
        self._other.setLocale(locale(speech.language))
        last = today + timedelta(days=LONGEST_YEARS * _DAYS_A_YEAR)
        self._other.setDateRange(_qdate(today), _qdate(last))
        self._other.hide()
        self._how = self._make_how()
        self._blur = self._chip(speech.translate("Consent", "Blur the face"))
        self._change = self._chip(speech.translate("Consent", "Change the voice"))
        self._until.activated.connect(self._show_other)
        self._grid = QGridLayout()
        self._build()

    def terms(self) -> Terms:
        """Give what is chosen."""
        days = self._until.currentData()
        until = chosen_date(self._other) if days == _OTHER else self._today + timedelta(days=days)
        chosen = {Condition.BLUR_FACE: self._blur, Condition.CHANGE_VOICE: self._change}
        conditions = frozenset(one for one, button in chosen.items() if button.isChecked())
        return Terms(until, GivenHow(self._how.currentData()), conditions)

    def show_terms(self, terms: Terms) -> None:
        """Show what was chosen before, in another language."""
        day = QDate(terms.until.year, terms.until.month, terms.until.day)
        known = self._until.findData((terms.until - self._today).days)
        self._until.setCurrentIndex(known if known >= 0 else self._until.findData(_OTHER))
        self._other.setDate(day)
        self._how.setCurrentIndex(self._how.findData(terms.given_how))
        self._blur.setChecked(Condition.BLUR_FACE in terms.conditions)
        self._change.setChecked(Condition.CHANGE_VOICE in terms.conditions)
        self._show_other()

    def arrange(self, *, narrow: bool) -> None:
        """Put face and voice below the rest where there is no room beside it."""
        self._grid.removeWidget(self._faces)
        place = (1, 0, 1, 2) if narrow else (0, 2, 1, 1)
        self._grid.addWidget(self._faces, *place)

    def _build(self) -> None:
        speech = self._speech
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        self.setLayout(grid)
        how = speech.translate("Consent", "How it was given")
        faces = speech.translate("Consent", "Face and voice, when others look along")
        until = row(self._until, self._other)
        grid.addWidget(_named(self._name_of_until(), until), 0, 0)
        grid.addWidget(_named(how, row(self._how)), 0, 1)
        self._faces = _named(faces, row(self._blur, self._change, 1))
        grid.setColumnStretch(2, 1)
        self.arrange(narrow=False)

    def _name_of_until(self) -> str:
        return self._speech.translate("Consent", "Keep until")

    def _make_until(self) -> QComboBox:
        speech = self._speech
        box = QComboBox()
        box.setAccessibleName(self._name_of_until())
        spans = (
            (30, speech.translate("Consent", "1 month")),
            (USUAL_DAYS, speech.translate("Consent", "3 months")),
            (180, speech.translate("Consent", "6 months")),
            (_DAYS_A_YEAR, speech.translate("Consent", "1 year")),
        )
        for days, span in spans:
            day = speech.day(self._today + timedelta(days=days))
            box.addItem(f"{day} ({span})", days)
        box.addItem(speech.translate("Consent", "Another day…"), _OTHER)
        box.setCurrentIndex(box.findData(USUAL_DAYS))
        return box

    def _make_how(self) -> QComboBox:
        speech = self._speech
        box = QComboBox()
        box.setAccessibleName(speech.translate("Consent", "How it was given"))
        box.addItem(speech.translate("Consent", "On this screen"), GivenHow.ON_SCREEN)
        box.addItem(speech.translate("Consent", "On paper"), GivenHow.ON_PAPER)
        box.addItem(speech.translate("Consent", "Spoken on the recording"), GivenHow.SPOKEN)
        return box

    def _chip(self, label: str) -> Button:
        button = Button(label, "pick")
        button.setCheckable(True)
        return button

    def _show_other(self) -> None:
        self._other.setVisible(self._until.currentData() == _OTHER)


def _named(name: str, field: QLayout) -> QWidget:
    """Put a name above a field."""
    made = QWidget()
    part = column(made, spacing_px=5)
    part.addWidget(text(name, "label", wrap=False))
    part.addLayout(field)
    part.addStretch(1)
    return made


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
