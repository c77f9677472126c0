"""Our own line icons, in the colours of the theme and sharp at any scale."""

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kijkwijzer.ui.theme import theme

ICON_PX = 18
_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


def paint_icon(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Paint an icon within a box, as vectors, in one colour."""
    _renderer(name, color.name()).render(painter, box)


def icon(name: str, role: str = "ink", size_px: int = ICON_PX) -> QIcon:
    """Give an icon in the theme's colour of a role, for every usual scale of the screen."""
    return _icon(name, theme().name(role), size_px)


def pixmap(name: str, role: str, size_px: int, scale: float = 1.0) -> QPixmap:
    """Give an icon as a picture of `size_px` at this scale of the screen."""
    return _drawn(name, theme().name(role), size_px, scale)


@cache
def _icon(name: str, color: str, size_px: int) -> QIcon:
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_drawn(name, color, size_px, scale))
    return made


def _drawn(name: str, color: str, size_px: int, scale: float) -> QPixmap:
    picture = QPixmap(round(size_px * scale), round(size_px * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, color).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    """Read an icon in one colour. Raises FileNotFoundError for a name that is not there."""
    file = resources.files("kijkwijzer") / "assets" / "icons" / f"{name}.svg"
    text = file.read_text(encoding="utf-8").replace("#000", color)
    return QSvgRenderer(QByteArray(text.encode()))
