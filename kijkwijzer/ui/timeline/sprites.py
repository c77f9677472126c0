"""Small pictures of marks and boxes, painted once: copying one is cheaper than painting it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.timeline.ink import Ink
from kijkwijzer.ui.timeline.shapes import paint_box, paint_stack

MARK_PX = 12
_MARK_SPRITE_PX = 20
_BOX_MAX_PX = 80
_KEPT_MAX = 600


class Sprites:
    """Keeps pictures for one screen; `ratio` is the number of device pixels in one pixel."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._marks: dict[tuple[Ink, bool], QPixmap] = {}
        self._boxes: dict[tuple[Ink, bool, int, int], QPixmap] = {}

    def paint_mark(
        self, painter: QPainter, ink: Ink, center: QPointF, *, stacked: bool = False
    ) -> None:
        """Paint a mark around a place; `stacked` has a second one behind it."""
        key = (ink, stacked)
        if key not in self._marks:
            self._marks[key] = self._mark(ink, stacked=stacked)
        half = _MARK_SPRITE_PX / 2
        painter.drawPixmap(QPointF(center.x() - half, center.y() - half), self._marks[key])

    def paint_box(self, painter: QPainter, ink: Ink, box: QRectF, *, stacked: bool) -> None:
        """Paint the box of a fragment, or of several; its edges lie on device pixels."""
        if box.width() > _BOX_MAX_PX:
            (paint_stack if stacked else paint_box)(painter, box, ink)
            return
        size = (round(box.width() * self._ratio), round(box.height() * self._ratio))
        key = (ink, stacked, *size)
        if key not in self._boxes:
            if len(self._boxes) >= _KEPT_MAX:
                self._boxes.clear()
            self._boxes[key] = self._box(ink, box, size, stacked=stacked)
        painter.drawPixmap(box.topLeft(), self._boxes[key])

    def _mark(self, ink: Ink, *, stacked: bool) -> QPixmap:
        side = round(_MARK_SPRITE_PX * self._ratio)
        picture, painter = self._begun((side, side))
        middle = QPointF(_MARK_SPRITE_PX / 2, _MARK_SPRITE_PX / 2)
        if stacked:
            painter.setOpacity(0.4)
            paint_mark(painter, ink.shape, middle + QPointF(3, 0), MARK_PX, ink.role)
            painter.setOpacity(1.0)
        paint_mark(painter, ink.shape, middle, MARK_PX, ink.role)
        painter.end()
        return picture

    def _box(self, ink: Ink, box: QRectF, size: tuple[int, int], *, stacked: bool) -> QPixmap:
        picture, painter = self._begun(size)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, box.width(), box.height())
        (paint_stack if stacked else paint_box)(painter, whole, ink)
        painter.end()
        return picture

    def _begun(self, size: tuple[int, int]) -> tuple[QPixmap, QPainter]:
        picture = QPixmap(*size)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return picture, painter
