"""All keys, and changing them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotations.trouble import Refused
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, clear, row, text
from kijkwijzer.ui.keymap import Action, Group, Keymap, KeyTaken
from kijkwijzer.ui.room_pages import ROOMS
from kijkwijzer.ui.settings_page.key_catcher import KeyCatcher
from kijkwijzer.ui.translation import language, say
from rubrics.model import Rubric, in_language

WINDOW_KEYS = (*(f"Ctrl+{place}" for place in range(1, len(ROOMS) + 1)), "Ctrl+L")


class KeysCard(Card):
    """A table of actions and keys. A key that is taken is refused, with what has it."""

    keys_chosen = Signal(object)

    def __init__(
        self, rubric: Rubric, keys: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._rubric = rubric
        self._keys = dict(keys)
        self._trouble = text("", "trouble")
        self._trouble.hide()
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)
        again = Button(self.tr("All keys as they were"), "quiet", icon_name="refresh")
        again.clicked.connect(lambda: self._take({}))
        heading = text(self.tr("Keys"), "strong", wrap=False)
        self.column.addLayout(row(heading, 1, again))
        explained = self.tr("Press a key in the list, and then the key that you want instead.")
        self.column.addWidget(text(explained, "muted"))
        self.column.addWidget(self._trouble)
        self.column.addLayout(self._table)
        self._fill()

    def change(self, action_id: str, key: str) -> None:
        """Give an action another key, or say why it cannot have it."""
        keymap = Keymap.of(self._rubric, self._keys)
        if key in WINDOW_KEYS:
            self._refuse(self.tr("{key} belongs to the window. Choose another.").format(key=key))
            return
        try:
            keymap.with_key(action_id, key)
        except KeyTaken as taken:
            self._refuse(f"{say(taken)} ({self._name(taken.action)})")
        except Refused as refusal:
            self._refuse(say(refusal))
        else:
            self._take({**self._keys, action_id: key})

    def _refuse(self, why: str) -> None:
        self._trouble.setText(why)
        self._trouble.show()
        self._fill()

    def _take(self, keys: dict[str, str]) -> None:
        self._keys = keys
        self._trouble.hide()
        self._fill()
        self.keys_chosen.emit(keys)

    def _fill(self) -> None:
        clear(self._table)
        line = 0
        for group, actions in Keymap.of(self._rubric, self._keys).table():
            self._table.addWidget(text(self._group_name(group), "caption"), line, 0, 1, 2)
            self._table.setRowMinimumHeight(line, 32)
            line += 1
            for action in actions:
                self._add_line(line, action)
                line += 1

    def _add_line(self, line: int, action: Action) -> None:
        name = self._name(action)
        catcher = KeyCatcher(action.keys[0] if action.keys else "", name)
        catcher.key_given.connect(lambda key, chosen=action.id: self.change(chosen, key))
        self._table.addWidget(text(name, wrap=False), line, 0)
        self._table.addWidget(catcher, line, 1)

    def _name(self, action: Action) -> str:
        found = self._rubric.find(action.code) if action.code and not action.name else None
        if found is not None:
            return in_language(found[1].name, language())
        return QCoreApplication.translate("Keymap", action.name)

    def _group_name(self, group: Group) -> str:
        names = {
            Group.FILM: self.tr("Film"),
            Group.MARKING: self.tr("Marking"),
            Group.CODES: self.tr("Codes"),
            Group.VIEW: self.tr("View"),
        }
        return names[group]
