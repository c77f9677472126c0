"""The codes of a rubric as a menu, under their principles."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.key_input import key_text
from rubrics.model import Rubric, in_language


class CodeMenu(QMenu):
    """`picked` gives the code that was picked; with keys, a code's own key picks it as well.

    `alone` means that one code at a time is on.
    """

    picked = Signal(str)

    def __init__(self, rubric: Rubric, language: str, parent: QWidget, *, alone: bool) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        group = QActionGroup(self) if alone else None
        for principle in rubric.principles:
            self.addSection(as_typed(in_language(principle.name, language)))
            for code in principle.codes:
                action = self.addAction(as_typed(in_language(code.name, language)))
                action.setCheckable(True)
                action.setData(f"{principle.id}.{code.id}")
                self._actions[action.data()] = action
                if group is not None:
                    group.addAction(action)
        self.triggered.connect(lambda action: self.picked.emit(action.data()))

    def use_keys(self, keymap: Keymap) -> None:
        """Show the keys of the codes, and take them while the menu is open."""
        self._keys = {}
        for code, action in self._actions.items():
            key = keymap.key_of_code(code)
            name = action.text().partition("\t")[0]
            action.setText(f"{name}\t{as_typed(key)}" if key else name)
            if key:
                self._keys[key] = code

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show which codes are on."""
        for code, action in self._actions.items():
            action.setChecked(code in codes)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self._keys.get(key_text(event))
        if code is None:
            super().keyPressEvent(event)
        else:
            self.close()
            self.picked.emit(code)
