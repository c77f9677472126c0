"""The header of the page Leren: for whom it is, who one is, and what can be written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text


class LearnHeader(QWidget):
    """Says truly who sees the page: whoever opens this library."""

    owner_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        seen = text(self.tr("Only who opens this library sees this page"), "muted", wrap=False)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who are you?"))
        self.who.setToolTip(self.tr("Who are you?"))
        self.who.activated.connect(lambda: self.owner_chosen.emit(self.owner))
        self.plan = Button(self.tr("Text for learning plan…"))
        self.insight = Button(self.tr("+ Insight"), "primary")
        line = row(
            text(self.tr("Learning"), "title", wrap=False),
            seen,
            1,
            self.who,
            self.plan,
            self.insight,
            spacing_px=12,
        )
        line.setContentsMargins(20, 0, 20, 0)
        self.setLayout(line)

    @property
    def owner(self) -> str:
        """The pseudonym of who learns here; "" when there is nobody."""
        return self.who.currentText()

    def show_owners(self, owners: Sequence[str]) -> None:
        """Offer these people; who was chosen stays so. One alone is not asked who they are."""
        chosen = self.owner
        if [self.who.itemText(at) for at in range(self.who.count())] != list(owners):
            self.who.clear()
            self.who.addItems(list(owners))
            self.who.setCurrentIndex(max(self.who.findText(chosen), 0) if owners else -1)
        self.who.setVisible(len(owners) > 1)

    def allow(self, *, reading: bool, writing: bool) -> None:
        """Open or shut the buttons."""
        self.plan.setEnabled(reading)
        self.insight.setEnabled(writing)
