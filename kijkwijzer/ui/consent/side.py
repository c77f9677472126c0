"""Beside the questions: what the client takes along, and what a no does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from annotations.model import Role
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, clear, column, row, text
from kijkwijzer.ui.consent.questions import what_no_does
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.fonts import font
from kijkwijzer.ui.theme import theme

_CODE_PX = (28, 26, 24, 22, 20, 18, 16, 14, 12)


class TakeAlongCard(Card):
    """The withdrawal code, large, and the receipt on paper; before the answers are kept, a word."""

    save_wished = Signal()
    print_wished = Signal()
    new_code_wished = Signal()

    def __init__(self, role: Role, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(_title(role, speech), parent=parent)
        self._speech = speech
        self._inside = column(spacing_px=10)
        self.column.addLayout(self._inside)

    def promise(self, *, again: bool) -> None:
        """Say what is given along later; offer a new code when there were decisions before."""
        clear(self._inside)
        speech = self._speech
        words = speech.translate(
            "Consent", "A receipt on paper or as PDF, without a name, with a withdrawal code."
        )
        self._inside.addWidget(text(words, "muted"))
        if again:
            self._offer_new()
            return
        well, inside = _well()
        inside.addWidget(text(speech.translate("Consent", "WITHDRAWAL CODE"), "caption"))
        later = speech.translate("Consent", "Shown as soon as the answers are recorded.")
        inside.addWidget(text(later, "muted"))
        self._inside.addWidget(well)

    def _offer_new(self) -> None:
        speech = self._speech
        stays = speech.translate(
            "Consent", "The code on the paper from before stays good. A new paper gets a new code."
        )
        self._inside.addWidget(text(stays, "muted"))
        button = Button(speech.translate("Consent", "Make a new receipt"))
        button.clicked.connect(self.new_code_wished)
        self._inside.addLayout(row(button, 1))

    def show_code(self, code: str) -> None:
        """Show the code, this once."""
        clear(self._inside)
        speech = self._speech
        well, inside = _well()
        inside.addWidget(text(speech.translate("Consent", "WITHDRAWAL CODE"), "caption"))
        inside.addWidget(CodeLabel(code))
        call = speech.translate(
            "Consent",
            "Call or write, say this code, and the recording is destroyed. You need not say why.",
        )
        inside.addWidget(text(call, "small"))
        self._inside.addWidget(well)
        once = speech.translate(
            "Consent", "The code is shown now and never again. Save or print the receipt first."
        )
        self._inside.addWidget(text(once, "hint"))
        save = Button(speech.translate("Consent", "Save PDF…"), "primary")
        save.clicked.connect(self.save_wished)
        print_ = Button(speech.translate("Consent", "Print…"))
        print_.clicked.connect(self.print_wished)
        self._inside.addLayout(row(save, print_, 1))

    def tell(self, words: str, kind: str) -> None:
        """Say how saving or printing went."""
        old = self.findChild(QLabel, "told")
        if old is not None:
            self._inside.removeWidget(old)
            old.deleteLater()
        told = text(words, kind)
        told.setObjectName("told")
        self._inside.addWidget(told)


class NoCard(Card):
    """What really switches off with a no."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(speech.translate("Consent", "What a no does in the app"), parent=parent)
        lines = QGridLayout()
        lines.setHorizontalSpacing(8)
        lines.setVerticalSpacing(6)
        lines.setColumnStretch(1, 1)
        for place, said in enumerate(what_no_does(speech)):
            lines.addWidget(text("•", "muted", wrap=False), place, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(text(said, "muted"), place, 1)
        self.column.addLayout(lines)


class CodeLabel(QWidget):
    """A code as large as there is room for, on one line."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = spoken(code)
        self.setAccessibleName(code)
        self.setFixedHeight(_CODE_PX[0] + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("ink"))
        painter.setFont(self._fitting())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle, self._code)
        painter.end()

    def _fitting(self) -> QFont:
        for size_px in _CODE_PX:
            letter = font(size_px, QFont.Weight.DemiBold)
            letter.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
            if QFontMetrics(letter).horizontalAdvance(self._code) <= self.width():
                break
        return letter


def spoken(code: str) -> str:
    """Write a code as it is said: in three parts."""
    return " · ".join(code.split("-"))


def _title(role: Role, speech: Speech) -> str:
    if role is Role.CLIENT:
        return speech.translate("Consent", "What the client takes along")
    return speech.translate("Consent", "What they take along")


def _well() -> tuple[QFrame, QVBoxLayout]:
    well = QFrame()
    well.setProperty("kind", "well")
    return well, column(well, 14, 4)
