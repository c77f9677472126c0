"""The rail on the left: the rooms of the program, each with its icon, name and key."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import PaintedButton
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.fonts import font
from kijkwijzer.ui.icons import paint_icon
from kijkwijzer.ui.theme import theme

RAIL_WIDTH_PX = 72
_ITEM = QSize(62, 56)
_ICON_PX = 20
_NAME_PX = 11
_NAME_LEAST_PX = 9


@dataclass(frozen=True, slots=True)
class Room:
    """A place to go to: its identity, its name for people, its icon; `low` stands at the foot."""

    id: str
    name: str
    icon: str
    low: bool = False


class RailButton(PaintedButton):
    """One room on the rail."""

    def __init__(self, room: Room, shortcut: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self.setText(room.name)
        self.setAccessibleName(room.name)
        self.setToolTip(f"{room.name}  ({shortcut})")
        self.setCheckable(True)
        self.setFixedSize(_ITEM)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return _ITEM

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        color = theme().color("accent" if self.isChecked() else "muted")
        left = (self.width() - _ICON_PX) / 2
        paint_icon(painter, self._room.icon, QRectF(left, 9, _ICON_PX, _ICON_PX), color)
        painter.setPen(color)
        self._paint_name(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        painter.setPen(QPen(theme().color("accent"), 2) if focused else Qt.PenStyle.NoPen)
        role = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else ""
        painter.setBrush(theme().color(role) if role else Qt.BrushStyle.NoBrush)
        if role or focused:
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_name(self, painter: QPainter) -> None:
        weight = font().Weight.DemiBold if self.isChecked() else font().Weight.Medium
        size_px = _NAME_PX
        painter.setFont(font(size_px, weight))
        while (
            painter.fontMetrics().horizontalAdvance(self.text()) > self.width() - 2
            and size_px > _NAME_LEAST_PX
        ):
            size_px -= 1
            painter.setFont(font(size_px, weight))
        box = QRectF(0, 32, self.width(), 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QFrame):
    """The rooms, one of which is the one you are in."""

    room_chosen = Signal(str)

    def __init__(self, rooms: tuple[Room, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH_PX)
        self.setAccessibleName(self.tr("Rooms"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._fill(rooms)

    def choose(self, room_id: str) -> None:
        """Show this room as the one you are in."""
        self._buttons[room_id].setChecked(True)

    def button(self, room_id: str) -> RailButton:
        """Give the button of a room. Raises KeyError when there is none."""
        return self._buttons[room_id]

    def _fill(self, rooms: tuple[Room, ...]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, 4, 12)
        column.setSpacing(4)
        logo = text("k", "logo", wrap=False)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        logo.setAccessibleName("Kijkwijzer")
        logo.setFixedHeight(48)
        column.addWidget(logo)
        high = [room for room in rooms if not room.low]
        for place, room in enumerate((*high, *(room for room in rooms if room.low))):
            if place == len(high):
                column.addStretch(1)
            column.addWidget(self._button(room, f"Ctrl+{place + 1}"))

    def _button(self, room: Room, shortcut: str) -> RailButton:
        button = RailButton(room, shortcut, self)
        button.clicked.connect(lambda: self.room_chosen.emit(room.id))
        self._group.addButton(button)
        self._buttons[room.id] = button
        return button
