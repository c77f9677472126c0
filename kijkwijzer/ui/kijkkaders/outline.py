"""What a draft consists of, as a tree to go through, and buttons that change its shape."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, plain_tip, row
from kijkwijzer.ui.kijkkaders import changing
from kijkwijzer.ui.kijkkaders.draft import Draft, gone
from kijkwijzer.ui.kijkkaders.writing import Writing
from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.theme import theme_signals
from kijkwijzer.ui.translation import language
from rubrics.model import Shape, in_language

_PLACE: Final = Qt.ItemDataRole.UserRole
_MARK_PX: Final = 10


class Outline(QWidget):
    """Says which place is wished; the place after each change is told by the editor."""

    place_chosen = Signal(str)

    def __init__(self, writing: Writing) -> None:
        super().__init__()
        self._writing = writing
        self._items: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self.tree = self._make_tree()
        self.add_code = Button(self.tr("Code"), icon_name="plus")
        self.add_principle = Button(self.tr("Principle"), icon_name="plus")
        self.up = Button("↑")
        self.down = Button("↓")
        self.remove = Button(self.tr("Remove"))
        self._name_buttons()
        self._build(column(self, spacing_px=6))
        self._join()
        theme_signals().changed.connect(self.fill)

    def fill(self) -> None:
        """Show the draft as it is now; what was chosen stays so."""
        chosen = self.place()
        draft = self._writing.draft
        self._filling = True
        self.tree.clear()
        self._items.clear()
        self._add("whole", self.tr("The whole"))
        for at, principle in enumerate(draft["principles"]):
            head = self._add(f"principle:{principle['uid']}", self._name(principle["name"]))
            head.setIcon(0, _mark(principle["shape"], at))
            for code in principle["codes"]:
                self._add(f"code:{code['uid']}", self._name(code["name"]), head)
            head.setExpanded(True)
        self._add_others(draft)
        self._filling = False
        self.choose(chosen)

    def rename(self) -> None:
        """Show the names as they are typed."""
        draft = self._writing.draft
        for principle in draft["principles"]:
            nodes = [(f"principle:{principle['uid']}", principle)]
            nodes += [(f"code:{code['uid']}", code) for code in principle["codes"]]
            for place, node in nodes:
                if (item := self._items.get(place)) is not None:
                    self._say(item, self._name(node["name"]))

    def mark(self, places: Collection[str]) -> None:
        """Show at which places something still has to be done."""
        for place, item in self._items.items():
            words = item.data(0, _PLACE + 1)
            todo = place in places
            item.setText(0, f"{words}  …" if todo else words)
            said = self.tr("{name}, something is still missing").format(name=words)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said if todo else words)

    def place(self) -> str:
        """Say which place is chosen."""
        item = self.tree.currentItem()
        return str(item.data(0, _PLACE)) if item is not None else "whole"

    def choose(self, place: str) -> None:
        """Choose a place without telling; the whole when it is not there."""
        self._filling = True
        self.tree.setCurrentItem(self._items.get(place, self._items["whole"]))
        self._filling = False
        self._allow()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setExpandsOnDoubleClick(False)
        tree.setIndentation(18)
        tree.setIconSize(QSize(14, 14))
        tree.setTabKeyNavigation(False)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setProperty("kind", "outline")
        tree.setAccessibleName(self.tr("What this rubric consists of"))
        return tree

    def _name_buttons(self) -> None:
        for button, told in (
            (self.add_code, self.tr("Add a code here")),
            (self.add_principle, self.tr("Add a principle at the end")),
            (self.up, self.tr("Move one place up")),
            (self.down, self.tr("Move one place down")),
            (self.remove, self.tr("Remove this code or principle; it can be taken back")),
        ):
            button.setToolTip(told)
            button.setAccessibleName(told)
            button.setProperty("kind", "small")

    def _build(self, inside: QVBoxLayout) -> None:
        inside.addWidget(self.tree, 1)
        inside.addLayout(row(self.add_code, self.add_principle, spacing_px=6))
        shaping = row(self.up, self.down, self.remove, spacing_px=6)
        shaping.setStretch(2, 1)
        inside.addLayout(shaping)

    def _join(self) -> None:
        writing = self._writing
        self.tree.currentItemChanged.connect(self._chosen)
        self.add_code.clicked.connect(self._add_code)
        self.add_principle.clicked.connect(self._add_principle)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(+1))
        self.remove.clicked.connect(
            lambda: writing.reshape(changing.remove(writing.draft, self._uid()), self._beside())
        )

    def _add_others(self, draft: Draft) -> None:
        self._add("valences", self.tr("Works, or not"))
        self._add("questions", self.tr("Questions"))
        self._add("ideas", self.tr("Ideas to try"))
        if gone(draft):
            self._add("gone", self.tr("Codes that went"))

    def _add(self, place: str, name: str, head: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree if head is None else head)
        item.setData(0, _PLACE, place)
        if not place.startswith("code:"):
            font = QFont(self.tree.font())
            font.setWeight(QFont.Weight.Medium)
            item.setFont(0, font)
        self._say(item, name)
        self._items[place] = item
        return item

    @staticmethod
    def _say(item: QTreeWidgetItem, name: str) -> None:
        if item.data(0, _PLACE + 1) != name:
            item.setData(0, _PLACE + 1, name)
            item.setText(0, name)
            item.setToolTip(0, plain_tip(name))

    def _name(self, words: dict[str, str]) -> str:
        name = in_language(words, language()).strip()
        return name.replace("\n", " ") or self.tr("(no name yet)")

    def _chosen(self) -> None:
        if not self._filling:
            self._allow()
            self.place_chosen.emit(self.place())

    def _uid(self) -> str:
        kind, _, uid = self.place().partition(":")
        return uid if kind in ("code", "principle") else ""

    def _allow(self) -> None:
        uid, draft = self._uid(), self._writing.draft
        self.add_code.setEnabled(bool(draft["principles"]))
        self.up.setEnabled(bool(uid) and changing.can_move(draft, uid, -1))
        self.down.setEnabled(bool(uid) and changing.can_move(draft, uid, +1))
        self.remove.setEnabled(bool(uid))

    def _beside(self) -> str:
        """Give what is shown when the chosen one is gone: the one above it."""
        here = self.tree.currentItem()
        above = self.tree.itemAbove(here) if here is not None else None
        return str(above.data(0, _PLACE)) if above is not None else "whole"

    def _add_code(self) -> None:
        after, uid = changing.add_code(self._writing.draft, self._uid())
        self._writing.reshape(after, f"code:{uid}")

    def _add_principle(self) -> None:
        after, uid = changing.add_principle(self._writing.draft)
        self._writing.reshape(after, f"principle:{uid}")

    def _move(self, step: int) -> None:
        after = changing.move(self._writing.draft, self._uid(), step)
        self._writing.reshape(after, self.place())


def _mark(shape: str, place: int) -> QIcon:
    """Draw the mark of a principle, in the colour of its place."""
    picture = QPixmap(28, 28)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, Shape(shape), QPointF(7, 7), _MARK_PX, f"principle_{place % 3 + 1}")
    painter.end()
    return QIcon(picture)
