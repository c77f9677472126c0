"""The room and the desk, painted once. Knows no figure."""

from practice.shapes import Point, blob, curve, faded, fill, line
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QRadialGradient

WIDTH, HEIGHT = 1280, 720
DESK_Y = 548


def blank(*, clear: bool) -> QImage:
    """Give an empty picture of the film's size."""
    image_format = (
        QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    )
    image = QImage(WIDTH, HEIGHT, image_format)
    image.fill(QColor(0, 0, 0, 0))
    return image


def painter_on(image: QImage) -> QPainter:
    """Start painting with soft edges."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def paint_room() -> QImage:
    """Paint what is behind the figures: wall, window, plant, print, chairs."""
    image = blank(clear=False)
    painter = painter_on(image)
    _paint_wall(painter)
    _paint_window(painter)
    _paint_print(painter)
    _paint_plant(painter)
    for x in (400, 878):
        _paint_chair(painter, x)
    painter.end()
    return image


def paint_desk() -> QImage:
    """Paint what is in front of the figures: the desk and the cups."""
    image = blank(clear=True)
    painter = painter_on(image)
    top = QPainterPath()
    top.moveTo(60, DESK_Y)
    top.lineTo(1220, DESK_Y)
    top.lineTo(1330, HEIGHT + 10)
    top.lineTo(-50, HEIGHT + 10)
    shade = QLinearGradient(0, DESK_Y, 0, HEIGHT)
    shade.setColorAt(0, QColor("#B88A61"))
    shade.setColorAt(1, QColor("#9A6E49"))
    painter.fillPath(top, shade)
    line(painter, curve((62, DESK_Y + 1), (1218, DESK_Y + 1)), faded("#E5C59E", 0.8), 2.5)
    for y, inset in ((590, 0.5), (634, 0.42), (690, 0.5)):
        line(
            painter,
            curve((140, y), (480, y + 5), (840, y - 3), (1160, y + 2)),
            faded("#7C5433", 0.10 * inset * 2),
            2,
        )
    glow = QRadialGradient(QPointF(980, 590), 420)
    glow.setColorAt(0, faded("#FFE9C8", 0.26))
    glow.setColorAt(1, faded("#FFE9C8", 0.0))
    painter.fillPath(top, glow)
    _paint_cup(painter, (196, 596), "#5F7F8C")
    _paint_cup(painter, (1090, 592), "#C7694B")
    painter.end()
    return image


def _paint_wall(painter: QPainter) -> None:
    shade = QLinearGradient(0, 0, WIDTH, 0)
    shade.setColorAt(0, QColor("#8E9D97"))
    shade.setColorAt(0.55, QColor("#A5B1A6"))
    shade.setColorAt(1, QColor("#BCC3B2"))
    painter.fillRect(0, 0, WIDTH, HEIGHT, shade)
    fade = QLinearGradient(0, 0, 0, DESK_Y)
    fade.setColorAt(0, faded("#2F3B3A", 0.16))
    fade.setColorAt(1, faded("#2F3B3A", 0.0))
    painter.fillRect(0, 0, WIDTH, HEIGHT, fade)


def _paint_window(painter: QPainter) -> None:
    frame = QRectF(1010, 54, 226, 300)
    painter.fillRect(frame.adjusted(-14, -14, 14, 14), QColor("#EDE8DC"))
    sky = QLinearGradient(frame.topLeft(), frame.bottomLeft())
    sky.setColorAt(0, QColor("#BBD6E3"))
    sky.setColorAt(1, QColor("#EAF0E6"))
    painter.fillRect(frame, sky)
    painter.save()
    painter.setClipRect(frame)
    fill(
        painter,
        blob(
            (1000, 330),
            (1060, 280),
            (1130, 300),
            (1190, 270),
            (1250, 300),
            (1250, 380),
            (1000, 380),
        ),
        "#A9C19A",
    )
    fill(
        painter,
        blob(
            (1150, 250),
            (1176, 196),
            (1214, 190),
            (1240, 226),
            (1236, 280),
            (1196, 302),
            (1160, 290),
        ),
        "#7FA078",
    )
    line(painter, curve((1200, 292), (1202, 340)), "#7B6248", 7)
    fill(
        painter,
        blob((1034, 120), (1062, 104), (1096, 110), (1120, 124), (1090, 134), (1050, 134)),
        faded("#FFFFFF", 0.75),
    )
    painter.restore()
    line(painter, curve((1123, 54), (1123, 354)), "#EDE8DC", 9)
    line(painter, curve((1010, 170), (1236, 170)), "#EDE8DC", 9)
    fill(painter, blob((984, 372), (1262, 372), (1262, 386), (984, 386)), "#E2DBCB")
    light = QRadialGradient(QPointF(1120, 210), 520)
    light.setColorAt(0, faded("#FFF3D6", 0.30))
    light.setColorAt(1, faded("#FFF3D6", 0.0))
    painter.fillRect(0, 0, WIDTH, HEIGHT, light)


def _paint_print(painter: QPainter) -> None:
    painter.fillRect(QRectF(574, 92, 150, 196), faded("#2F3B3A", 0.12))
    painter.fillRect(QRectF(568, 84, 150, 196), QColor("#6C5846"))
    painter.fillRect(QRectF(576, 92, 134, 180), QColor("#F3EDE0"))
    painter.save()
    painter.setClipRect(QRectF(592, 108, 102, 148))
    sun = QPainterPath()
    sun.addEllipse(QPointF(664, 146), 19, 19)
    fill(painter, sun, "#DDA15E")
    fill(
        painter,
        blob((580, 214), (620, 186), (664, 206), (710, 180), (710, 270), (580, 270)),
        "#7E9C92",
    )
    fill(
        painter,
        blob((580, 240), (630, 222), (690, 240), (710, 228), (710, 280), (580, 280)),
        "#4F7276",
    )
    painter.restore()


def _paint_plant(painter: QPainter) -> None:
    painter.fillRect(QRectF(40, 330, 190, 12), QColor("#8A6A4C"))
    for book, (x, wide, high, colour) in enumerate(_BOOKS):
        painter.fillRect(QRectF(x, 330 - high, wide, high), QColor(colour))
        del book
    fill(painter, blob((62, 286), (116, 286), (110, 331), (68, 331)), "#C9785A")
    for tip, bend in _LEAVES:
        leaf = blob((88, 290), (bend[0] - 9, bend[1] + 4), tip, (bend[0] + 9, bend[1] - 2))
        fill(painter, leaf, "#5F8A68")
        line(painter, curve((88, 290), bend, tip), faded("#3E6549", 0.7), 1.6)


_BOOKS = (
    (140, 15, 70, "#A9604A"),
    (157, 12, 62, "#D8C49A"),
    (171, 17, 76, "#56788A"),
    (190, 13, 66, "#8C9A6B"),
)
_LEAVES: tuple[tuple[Point, Point], ...] = (
    ((40, 212), (58, 250)),
    ((72, 190), (76, 240)),
    ((108, 196), (100, 242)),
    ((140, 226), (118, 254)),
    ((26, 252), (52, 272)),
    ((148, 258), (122, 274)),
)


def _paint_chair(painter: QPainter, x: float) -> None:
    back = blob(
        (x - 120, 420),
        (x - 104, 372),
        (x, 356),
        (x + 104, 372),
        (x + 120, 420),
        (x + 126, 570),
        (x - 126, 570),
    )
    fill(painter, back, "#4E5A5C")
    line(painter, curve((x - 104, 384), (x, 366), (x + 104, 384)), faded("#758384", 0.8), 4)


def _paint_cup(painter: QPainter, at: Point, colour: str) -> None:
    x, y = at
    shadow = QPainterPath()
    shadow.addEllipse(QPointF(x - 8, y + 42), 44, 11)
    fill(painter, shadow, faded("#3A2616", 0.22))
    line(
        painter,
        curve((x + 26, y + 6), (x + 44, y + 12), (x + 40, y + 28), (x + 24, y + 30)),
        colour,
        7,
    )
    fill(
        painter,
        blob(
            (x - 30, y - 2),
            (x - 28, y + 26),
            (x - 20, y + 42),
            (x + 20, y + 42),
            (x + 28, y + 26),
            (x + 30, y - 2),
        ),
        colour,
    )
    for wide, high, inner in ((30, 9, "#F2EADC"), (26, 7, "#4B2F20")):
        rim = QPainterPath()
        rim.addEllipse(QPointF(x, y), wide, high)
        fill(painter, rim, inner)
    line(painter, curve((x - 20, y + 14), (x - 17, y + 32)), faded("#FFFFFF", 0.25), 5)
