"""The steps of a session in a row: where one is, what came before, what comes next."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.ui.fonts import BODY_PX, font
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.theme import theme, theme_signals

_HEIGHT_PX = 36
_PAD_PX = 13
_GAP_PX = 8
_NUMBER_PX = 18
_TITLE_MOST_PX = 210


class StepBar(QWidget):
    """Paints one pill a step. Where there is no room, other steps are numbers only."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._index = 0
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme_signals().changed.connect(self.update)

    def show_step(self, index: int) -> None:
        """Show at which step one is."""
        self._index = index
        place = words.step_of(index, len(self._titles))
        self.setAccessibleName(f"{place}: {self._titles[index]}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for place, (title, width) in enumerate(zip(self._titles, self._widths(), strict=True)):
            box = QRectF(left + 0.5, 0.5, width - 1, _HEIGHT_PX - 1)
            self._paint_step(painter, box, place, title if width > self._bare() else "")
            left += width + _GAP_PX

    def _paint_step(self, painter: QPainter, box: QRectF, place: int, title: str) -> None:
        here, done = place == self._index, place < self._index
        ground = "button" if here else "accent_soft" if done else "surface"
        edge = "button" if here else "accent_line" if done else "line"
        painter.setBrush(theme().color(ground))
        painter.setPen(QPen(theme().color(edge), 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme().color("button_ink" if here else "ink"))
        bold = font(BODY_PX, font().Weight.DemiBold)
        painter.setFont(bold)
        number = QRectF(box.left() + _PAD_PX, box.top(), _NUMBER_PX, box.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(place + 1))
        if title:
            painter.setFont(font(BODY_PX))
            room = box.adjusted(_PAD_PX + _NUMBER_PX, 0, -_PAD_PX + 4, 0)
            metrics = QFontMetrics(painter.font())
            cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _widths(self) -> list[float]:
        """Give each pill its room: the one in use first, the others only when all of them fit."""
        whole = [self._whole(title) for title in self._titles]
        gaps = _GAP_PX * (len(whole) - 1)
        if sum(whole) + gaps <= self.width():
            return whole
        bare = self._bare()
        others = (len(whole) - 1) * bare
        own = max(bare, min(whole[self._index], self.width() - gaps - others))
        return [own if place == self._index else bare for place in range(len(whole))]

    def _whole(self, title: str) -> float:
        wide = QFontMetrics(font(BODY_PX)).horizontalAdvance(title)
        return 2 * _PAD_PX + _NUMBER_PX + min(wide, _TITLE_MOST_PX)

    @staticmethod
    def _bare() -> float:
        return _HEIGHT_PX + 2
