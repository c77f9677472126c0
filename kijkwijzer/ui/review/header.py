"""The bar above the page: which conversation, what may be done with it, whether all is kept."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from annotations.consent import Answer
from annotations.model import Purpose, Recording
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import chip, plain_tip, text

_ASKED = (Purpose.OWN_LEARNING, Purpose.INTERVISION, Purpose.RESEARCH_CODING)
_KEPT = "kept"
_CHIP_PX = 24
_GAP_PX = 12
_SOON_DAYS = 60


class ReviewHeader(QWidget):
    """Title, chips, "Everything kept", and the button that ends the looking."""

    done_requested = Signal()
    withdraw_wished = Signal()

    def __init__(self, recording: Recording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._chips: list[QLabel] = []
        title = " · ".join(filter(None, [recording.kind, recording.label]))
        self._title = text(title, "title", wrap=False)
        held_on = words.short_date(recording.held_on, today)
        length = words.length(recording.film.duration_ms)
        self._when = text(f"{held_on} · {length}", "muted", wrap=False)
        self._kept = text("", "small", wrap=False)
        self._done = Button(self.tr("Done looking"), parent=self)
        self._done.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._done.clicked.connect(self.done_requested)
        self._withdraw = Button(self.tr("Withdraw…"), "danger", parent=self)
        self._withdraw.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._withdraw.clicked.connect(self.withdraw_wished)
        self._row = self._build()
        self.show_kept(kept=True)

    @property
    def says_kept(self) -> bool:
        """Whether "Everything kept" is shown now."""
        return bool(self._kept.property(_KEPT))

    def show_kept(self, *, kept: bool, trouble: bool = False) -> None:
        """Say that all is kept, or that something is not yet."""
        self._kept.setProperty(_KEPT, kept)
        if kept:
            words_ = self.tr("Everything kept ✓")
        else:
            words_ = self.tr("Not kept yet") if trouble else self.tr("Keeping…")
        self._kept.setText(words_)

    def set_answers(self, answers: Mapping[Purpose, Answer]) -> None:
        """Show what is allowed, and until which day."""
        for old in self._chips:
            self._row.removeWidget(old)
            old.deleteLater()
        shown = [purpose for purpose in Purpose if self._is_shown(purpose, answers)]
        self._chips = [self._purpose_chip(purpose, answers[purpose]) for purpose in shown]
        until = answers[Purpose.OWN_LEARNING].until if Purpose.OWN_LEARNING in answers else None
        if until is not None:
            self._chips.append(self._until_chip(until))
        for place, one in enumerate(self._chips):
            self._row.insertWidget(2 + place, one)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(_GAP_PX)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for part in (self._title, self._when):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._kept)
        row.addWidget(self._done)
        row.addWidget(self._withdraw)
        return row

    @staticmethod
    def _is_shown(purpose: Purpose, answers: Mapping[Purpose, Answer]) -> bool:
        answer = answers.get(purpose)
        return answer is not None and (answer.allowed or purpose in _ASKED)

    def _purpose_chip(self, purpose: Purpose, answer: Answer) -> QLabel:
        sign, tone = ("✓", "ok") if answer.is_open else ("✕", "warn" if answer.allowed else "")
        made = chip(f"{sign} {words.purpose(purpose)}", tone)
        allowed = self.tr("allowed: {purpose}") if answer.is_open else self.tr("not: {purpose}")
        if answer.unkept:
            allowed = self.tr(
                "{purpose}: yes, on a condition that this program cannot keep yet, so it stays"
                " closed"
            )
            made.setToolTip(allowed.format(purpose=words.purpose(purpose)))
        elif answer.conditions:
            return self._condition_chip(purpose, answer)
        made.setAccessibleName(allowed.format(purpose=words.purpose(purpose)))
        return _tall(made)

    def _condition_chip(self, purpose: Purpose, answer: Answer) -> QLabel:
        """Show what the people in the conversation have to keep themselves."""
        name = words.purpose(purpose)
        made = chip(self.tr("{purpose}: on a condition").format(purpose=name), "warn")
        told = self.tr("{purpose}: allowed on a condition that you keep yourself: {conditions}")
        said = told.format(purpose=name, conditions=", ".join(sorted(answer.conditions)))
        made.setToolTip(plain_tip(said))
        made.setAccessibleName(said)
        return _tall(made)

    def _until_chip(self, until: date) -> QLabel:
        tone = "warn" if (until - self._today).days <= _SOON_DAYS else ""
        day, left = words.short_date(until, self._today), words.days_left(until, self._today)
        made = chip(self.tr("Until {day} · {left}").format(day=day, left=left), tone)
        made.setObjectName("until")
        return _tall(made)

    def _fit(self) -> None:
        """Leave chips out, from those that say no, until the rest fits.

        The last day is worth more than the day of the conversation, which the list shows too.
        """
        room = self.width() - 40 - self._fixed_px()
        order = sorted(self._chips, key=_weight)
        first_px = order[0].sizeHint().width() + _GAP_PX if order else 0
        show_when = room >= first_px
        if not show_when:
            room += self._when.sizeHint().width() + _GAP_PX
        for one in order:
            needed = one.sizeHint().width() + _GAP_PX
            one.setVisible(needed <= room)
            room -= needed if needed <= room else 0
        self._when.setVisible(show_when)

    def _fixed_px(self) -> int:
        parts = (self._title, self._when, self._kept, self._done, self._withdraw)
        return sum(part.sizeHint().width() + _GAP_PX for part in parts) + 24


def _tall(one: QLabel) -> QLabel:
    one.setFixedHeight(_CHIP_PX)
    return one


def _weight(one: QLabel) -> int:
    if one.objectName() == "until":
        return 0
    return 1 if one.property("tone") == "ok" else 2
