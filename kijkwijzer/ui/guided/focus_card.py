"""What one looks for in this session: a few codes, so that one looks closely at little."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from annotations.trouble import Trouble
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, plain_tip, row, text
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.marks import principle_role
from kijkwijzer.ui.review.painting import ColouredWord


class FocusCard(StepPart):
    """Folded up to the names of what was chosen; opens to choose."""

    focus_changed = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._most = sitting.rubric.focus_max
        self.boxes: dict[str, QCheckBox] = {}
        self._names = text("", "label")
        self.change_button = Button("", "quiet")
        self.change_button.clicked.connect(self._unfold)
        self._folded = QWidget()
        self._folded.setLayout(row(self._names, self.change_button))
        self._folded.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._list = QWidget()
        self._fill(self._list)
        self._title = text("", "strong")
        for part in (self._title, self._folded, self._list):
            self.column.addWidget(part)
        self._show()
        self._open(is_open=False)

    @property
    @override
    def is_empty(self) -> bool:
        return not self.boxes

    @property
    def focus(self) -> tuple[str, ...]:
        """The codes that are looked for and kept."""
        return tuple(one for one in self.sitting.run.state.focus if self.sitting.rubric.find(one))

    def _fill(self, inside: QWidget) -> None:
        lines = column(inside, spacing_px=2)
        for principle in self.sitting.rubric.principles:
            role = principle_role(self.sitting.rubric, principle.id)
            lines.addWidget(ColouredWord(self.sitting.words(principle.name), role, inside))
            for code in principle.codes:
                full = f"{principle.id}.{code.id}"
                if full != self.sitting.rubric.quick_mark:
                    lines.addWidget(self._box(full, self.sitting.words(code.name)))
        self.done = Button(self.tr("Look with these"))
        self.done.clicked.connect(self._fold)
        lines.addSpacing(6)
        lines.addLayout(row(self.done, 1))

    def _box(self, code: str, name: str) -> QCheckBox:
        box = QCheckBox(as_typed(name))
        found = self.sitting.rubric.find(code)
        if found is not None:
            box.setToolTip(plain_tip(self.sitting.words(found[1].definition)))
        box.clicked.connect(lambda checked: self._wish(code, checked=checked))
        self.boxes[code] = box
        return box

    def _wish(self, code: str, *, checked: bool) -> None:
        others = tuple(one for one in self.focus if one != code)
        try:
            self.sitting.run.focus((*others, code) if checked else others)
        except Trouble as trouble:
            self.refused.emit(trouble)
        else:
            self.focus_changed.emit()
        self._show()

    def _show(self) -> None:
        focus = self.focus
        for code, box in self.boxes.items():
            box.setChecked(code in focus)
            box.setEnabled(code in focus or len(focus) < self._most)
        named = " · ".join(map(self.sitting.edits.code_name, focus))
        self._names.setText(named or self.tr("Nothing in particular yet."))
        self.change_button.setText(self.tr("Change") if focus else self.tr("Choose"))
        self.done.setEnabled(bool(focus))

    def _unfold(self) -> None:
        self._open(is_open=True)
        next(iter(self.boxes.values()), self.done).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self._open(is_open=False)
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, *, is_open: bool) -> None:
        asked = self.tr("What do you look for? At most {count}.").format(count=self._most)
        self._title.setText(asked if is_open else self.tr("You look for"))
        self._list.setVisible(is_open)
        self._folded.setVisible(not is_open)
