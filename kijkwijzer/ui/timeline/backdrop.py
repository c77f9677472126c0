"""The picture of all that stands still while the film plays, kept until something changes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from kijkwijzer.ui.timeline.paint_frame import paint_edge, paint_ground, paint_lines, paint_names
from kijkwijzer.ui.timeline.paint_lanes import paint_lanes
from kijkwijzer.ui.timeline.paint_overview import overview_picture, paint_overview
from kijkwijzer.ui.timeline.paint_ruler import paint_ruler
from kijkwijzer.ui.timeline.paint_sound import paint_sound
from kijkwijzer.ui.timeline.paint_text import paint_text
from kijkwijzer.ui.timeline.scene import Scene


class Backdrop:
    """Two kept pictures: the whole timeline, and the overview strip, which changes less often."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._is_fresh = False
        self._overview: QPixmap | None = None

    def spoil(self, *, overview: bool) -> None:
        """Have the picture made anew; with `overview` the strip of the whole film too."""
        self._is_fresh = False
        if overview:
            self._overview = None

    def picture(self, scene: Scene) -> QPixmap:
        """Give the picture of this scene; the same one until it is spoiled."""
        if not self._is_fresh:
            self._make_room(scene)
            self._paint(scene)
            self._is_fresh = True
        return self._picture

    def _make_room(self, scene: Scene) -> None:
        """Keep the same memory while the size is the same: asking for it anew costs time."""
        ratio = scene.look.ratio
        size = QSize(round(scene.layout.width * ratio), round(scene.layout.height * ratio))
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)

    def _paint(self, scene: Scene) -> None:
        if self._overview is None:
            self._overview = overview_picture(scene)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, scene)
        paint_sound(painter, scene)
        paint_lanes(painter, scene)
        paint_text(painter, scene)
        paint_overview(painter, scene, self._overview)
        paint_lines(painter, scene)
        paint_names(painter, scene)
        paint_ruler(painter, scene)
        paint_edge(painter, scene)
        painter.end()
