"""The codes of one fragment, out of the few that this session looks for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Moment
from kijkwijzer.ui.cards import clear, column, row, text
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.marks import principle_role
from kijkwijzer.ui.review.valence_chips import Chip


class CodePicks(QWidget):
    """A chip a code; on means that the fragment has it. `codes_wished` gives all that are on."""

    codes_wished = Signal(object)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self.chips: dict[str, Chip] = {}
        self._column = column(spacing_px=6)
        self.hint = text("", "hint")
        self.hint.hide()
        whole = column(self, spacing_px=6)
        whole.addLayout(self._column)
        whole.addWidget(self.hint)

    def show_fragment(self, moment: Moment | None, focus: Sequence[str]) -> None:
        """Offer the codes that are looked for, and those that the fragment has already."""
        has = tuple(filter(self._sitting.is_named, moment.codes)) if moment is not None else ()
        offered = tuple(dict.fromkeys((*focus, *has)))
        self.hint.hide()
        if tuple(self.chips) != offered:
            self._make(offered)
        for code, chip in self.chips.items():
            chip.setChecked(code in has)
            chip.setEnabled(moment is not None)

    def _make(self, offered: Sequence[str]) -> None:
        clear(self._column)
        self.chips = {}
        asked = self.tr("Which of these do you see in this fragment?")
        none = self.tr("Choose below what you look for, then say which of it you see here.")
        self._column.addWidget(text(asked if offered else none, "small"))
        for code in offered:
            chip = Chip(self._sitting.edits.code_name(code))
            chip.set_role(principle_role(self._sitting.rubric, code.partition(".")[0]))
            chip.setAccessibleName(chip.text())
            chip.clicked.connect(self._wish)
            self.chips[code] = chip
            self._column.addLayout(row(chip, 1))
            chip.show()  # a layout inside a layout shows nothing by itself

    def order_tabs(self, after: QWidget) -> None:
        """Have Tab come here from another widget, though the chips were made later."""
        for chip in self.chips.values():
            QWidget.setTabOrder(after, chip)
            after = chip

    def _wish(self) -> None:
        wished = tuple(code for code, chip in self.chips.items() if chip.isChecked())
        self.codes_wished.emit(wished)
        begins = self.chips.get(self._sitting.quick_mark)
        if not wished and begins is not None and begins.isChecked():
            # Without a quick mark there is nothing else that the mark could be called.
            self.hint.setText(self.tr("A mark keeps one code. Choose another one first."))
            self.hint.show()
