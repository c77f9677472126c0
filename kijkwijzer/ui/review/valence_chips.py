"""The valences of a moment as small round buttons: works, does not work, question."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from annotations.model import Valence
from kijkwijzer.ui.buttons import PaintedButton
from kijkwijzer.ui.fonts import SMALL_PX, font
from kijkwijzer.ui.review.painting import paint_focus
from kijkwijzer.ui.theme import theme, theme_signals
from rubrics.model import Rubric, in_language

_HEIGHT_PX = 26


class Chip(PaintedButton):
    """A round button that is on or off; on, it takes the colour of the moment's principle."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setShortcut(QKeySequence())  # “&” stands for nothing but itself
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._role = "accent"
        theme_signals().changed.connect(self.update)

    def set_role(self, role: str) -> None:
        """Choose the colour that the chip takes when it is on."""
        self._role = role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(SMALL_PX)).horizontalAdvance(self.text()) + 22, _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, over = self.isChecked(), self.underMouse()
        painter.setPen(QPen(theme().color(self._role if on else "line"), 1.4 if on else 1))
        ground = f"{self._role}_soft" if on else "hover" if over else "surface"
        painter.setBrush(theme().color(ground))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), box.height() / 2)
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ValenceChips(QWidget):
    """One chip for each valence; those that do not fit the code are not there."""

    valence_wished = Signal(object)

    def __init__(self, rubric: Rubric, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        names = {words.id: in_language(words.name, language) for words in rubric.valences}
        self._chips = {one: Chip(names.get(one.value, one.value), self) for one in Valence}
        for valence, chip in self._chips.items():
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, wished=valence: self.valence_wished.emit(wished))

    def chip(self, valence: Valence) -> Chip:
        """Give the chip of one valence."""
        return self._chips[valence]

    def show_valence(self, valence: Valence | None, allowed: Sequence[Valence], role: str) -> None:
        """Show which valence a moment has, and which it may have."""
        for one, chip in self._chips.items():
            chip.setVisible(one in allowed or one is valence)
            chip.setChecked(one is valence)
            chip.set_role(role)
