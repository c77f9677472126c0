"""Paints a row of the list of recordings: poster, words, strip of marks, chips, what comes next."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kijkwijzer.ui.fonts import BODY_PX, SMALL_PX, STRONG_PX, font
from kijkwijzer.ui.marks import paint_mark, principle_role, principle_shape
from kijkwijzer.ui.recordings_page import row_geometry as geometry
from kijkwijzer.ui.recordings_page.recordings_model import RecordingsModel
from kijkwijzer.ui.recordings_page.row_words import ChipWords, RowWords
from kijkwijzer.ui.theme import theme
from rubrics.model import Rubric

_MARK_PX = 12
_CHIP_HEIGHT_PX = 24
_CHIP_PAD_PX = 9
_CHIP_GAP_PX = 6
_CORNER_PX = 7
_FADED = 0.55
_CHIP_ROLES = {
    "ok": ("ok_soft", "ok_line", "ok"),
    "warn": ("warn_soft", "warn_line", "warn"),
    "": ("sunken", "line", "muted"),
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Ends:
    """Whether a row is at an end of the list."""

    first: bool
    last: bool


class RowDelegate(QStyledItemDelegate):
    """Paints rows, and tells when the dots at the end of a row are clicked."""

    more_requested = Signal(QModelIndex)

    def __init__(self, rubric: Rubric, parent: QObject) -> None:
        super().__init__(parent)
        self._rubric = rubric

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(geometry.ROW_LEAST_PX, geometry.ROW_HEIGHT_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, RecordingsModel):
            return
        box: QRect = option.rect
        words = model.words(index)
        places = geometry.row_geometry(box.width())
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_ground(painter, option, box, _ends(index, model))
        painter.translate(box.topLeft())
        scale = painter.device().devicePixelRatioF()
        if words.faded:
            painter.setOpacity(_FADED)
        _paint_poster(painter, model.poster(index, scale))
        self._paint_strip(painter, model, index, places)
        painter.setOpacity(1)  # texts are never faded: they stay as easy to read as any other
        _paint_heading(painter, words, places)
        _paint_chips(painter, words.chips, places)
        _paint_next(painter, words, places)
        if _is_live(option):
            _paint_more(painter, places)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        box: QRect = option.rect
        if not self.on_more(event.position().toPoint().x() - box.x(), box.width()):
            return False
        self.more_requested.emit(index)
        return True

    @staticmethod
    def on_more(x_px: int, width_px: int) -> bool:
        """Whether this place in a row is on the dots at its end."""
        return x_px >= geometry.row_geometry(width_px).more_x

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, ends: _Ends
    ) -> None:
        if _is_live(option):
            painter.fillPath(_ground_shape(QRectF(box), ends), theme().color("hover"))
        if not ends.last:
            painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme().color("line"))
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(3, 3, -3, -4), 6, 6)

    def _paint_strip(
        self,
        painter: QPainter,
        model: RecordingsModel,
        index: AnyIndex,
        places: geometry.RowGeometry,
    ) -> None:
        top = 68
        strip = QRectF(places.text_x, top, places.text_width, geometry.STRIP_HEIGHT_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("sunken"))
        painter.drawRoundedRect(strip, 4, 4)
        shown = model.strip(index, places.text_width - 8, _MARK_PX)
        for x, principle in shown:
            center = QPointF(places.text_x + 4 + x, strip.center().y())
            shape = principle_shape(self._rubric, principle)
            paint_mark(painter, shape, center, _MARK_PX, principle_role(self._rubric, principle))


def _ends(index: AnyIndex, model: RecordingsModel) -> _Ends:
    return _Ends(first=index.row() == 0, last=index.row() == model.rowCount() - 1)


def _ground_shape(box: QRectF, ends: _Ends) -> QPainterPath:
    """Give the row's ground, round where it lies in a corner of the list's frame."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addRoundedRect(box, _CORNER_PX, _CORNER_PX)
    if not ends.first:
        shape.addRect(box.adjusted(0, 0, 0, -_CORNER_PX))
    if not ends.last:
        shape.addRect(box.adjusted(0, _CORNER_PX, 0, 0))
    return shape


def _is_live(option: QStyleOptionViewItem) -> bool:
    state = option.state
    return bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))


def _paint_poster(painter: QPainter, picture: QPixmap | None) -> None:
    top = (geometry.ROW_HEIGHT_PX - geometry.POSTER_HEIGHT_PX) // 2
    box = QRectF(geometry.PAD_PX, top, geometry.POSTER_WIDTH_PX, geometry.POSTER_HEIGHT_PX)
    shape = QPainterPath()
    shape.addRoundedRect(box, 4, 4)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, theme().color("sunken"))
    if picture is None:
        _paint_hatching(painter, box)
    else:
        painter.drawPixmap(box.topLeft(), picture)
    painter.restore()


def _paint_hatching(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme().color("line"), 7))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.top() - 4), QPointF(x + box.height() + 8, box.bottom() + 4))
        x += 20


def _paint_heading(painter: QPainter, words: RowWords, places: geometry.RowGeometry) -> None:
    box = QRect(places.text_x, 18, places.text_width, 24)
    ink = "muted" if words.faded else "ink"
    _paint_line(painter, box, words.title, font(STRONG_PX, QFont.Weight.DemiBold), ink)
    box = QRect(places.text_x, 40, places.text_width, 22)
    _paint_line(painter, box, words.meta, font(BODY_PX), "muted")


def _paint_line(painter: QPainter, box: QRect, words: str, letter: QFont, role: str) -> None:
    painter.setFont(letter)
    painter.setPen(theme().color(role))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, shown)


def _paint_chips(
    painter: QPainter, chips: tuple[ChipWords, ...], places: geometry.RowGeometry
) -> None:
    painter.setFont(font(SMALL_PX))
    metrics = painter.fontMetrics()
    lines: list[list[tuple[ChipWords, int]]] = [[]]
    x = 0
    for chip in chips:
        width = metrics.horizontalAdvance(chip.text) + 2 * _CHIP_PAD_PX
        if x and x + width > places.chips_width:
            lines.append([])
            x = 0
        lines[-1].append((chip, min(width, places.chips_width)))
        x += width + _CHIP_GAP_PX
    height = len(lines) * _CHIP_HEIGHT_PX + (len(lines) - 1) * _CHIP_GAP_PX
    y = (geometry.ROW_HEIGHT_PX - height) / 2
    for line in lines:
        x = places.chips_x
        for chip, width in line:
            _paint_chip(painter, QRectF(x, y, width, _CHIP_HEIGHT_PX), chip)
            x += width + _CHIP_GAP_PX
        y += _CHIP_HEIGHT_PX + _CHIP_GAP_PX


def _paint_chip(painter: QPainter, box: QRectF, chip: ChipWords) -> None:
    ground, edge, ink = (theme().color(role) for role in _CHIP_ROLES[chip.tone])
    painter.setPen(QPen(edge, 1))
    painter.setBrush(QBrush(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.text)


def _paint_next(painter: QPainter, words: RowWords, places: geometry.RowGeometry) -> None:
    painter.setFont(font(BODY_PX))
    wide = QRect(0, 0, places.next_width, 60)
    needed = painter.fontMetrics().boundingRect(wide, _WRAP, words.next_step)
    note_height = 19 if words.note else 0
    step_height = min(needed.height(), 40)
    top = (geometry.ROW_HEIGHT_PX - step_height - note_height) // 2
    painter.setPen(theme().color("muted" if words.faded else "ink"))
    box = QRect(places.next_x, top, places.next_width, step_height)
    painter.drawText(box, _LEFT | _WRAP, words.next_step)
    if words.note:
        warns = words.note_tone == "warn"
        weight = QFont.Weight.DemiBold if warns else QFont.Weight.Normal
        note_box = QRect(places.next_x, top + step_height, places.next_width, note_height)
        letter = font(SMALL_PX, weight)
        _paint_line(painter, note_box, words.note, letter, "warn" if warns else "muted")


def _paint_more(painter: QPainter, places: geometry.RowGeometry) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("muted"))
    middle = geometry.ROW_HEIGHT_PX / 2
    for step in (-6, 0, 6):
        painter.drawEllipse(QPointF(places.more_x + geometry.MORE_PX / 2 + step, middle), 1.8, 1.8)
