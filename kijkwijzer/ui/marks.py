"""The marks of the principles: circle, square, triangle, each in its colour. Knows no moment."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from kijkwijzer.ui.theme import theme
from rubrics.model import Rubric, Shape


def principle_role(rubric: Rubric, principle_id: str) -> str:
    """Give the colour role of a principle by its place in the rubric: "principle_1" to "_3"."""
    ids = [principle.id for principle in rubric.principles]
    place = ids.index(principle_id) if principle_id in ids else 0
    return f"principle_{place % 3 + 1}"


def principle_shape(rubric: Rubric, principle_id: str) -> Shape:
    """Give the shape of a principle; a circle for one that the rubric does not know."""
    shapes = {principle.id: principle.shape for principle in rubric.principles}
    return shapes.get(principle_id, Shape.CIRCLE)


def paint_mark(painter: QPainter, shape: Shape, center: QPointF, size_px: float, role: str) -> None:
    """Paint a filled mark, `size_px` wide, around `center`, in the theme's colour of `role`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(role))
    half = size_px / 2
    box = QRectF(center.x() - half, center.y() - half, size_px, size_px)
    if shape is Shape.CIRCLE:
        painter.drawEllipse(box)
    elif shape is Shape.SQUARE:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    else:
        top = QPointF(center.x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
