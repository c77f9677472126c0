"""A kept picture of each row of moments, so that scrolling and choosing paint no moment anew."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.packing import Row
from kijkwijzer.ui.timeline.paint_lanes import paint_strip
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.strips import Strip, difference


class RowPictures:
    """Pictures as wide as the widget, on the ground of the lanes; the chosen moment is not there.

    They belong to one part of one film at one size: forget them when another is shown.
    """

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Strip, QPixmap]] = {}
        self._spare: list[QPixmap] = []

    def forget(self) -> None:
        """Have every row painted anew, in the memory that there is: asking for more costs time."""
        self._spare = [picture for _, picture in self._kept.values()] or self._spare
        self._kept.clear()

    def forget_row(self, row: Row) -> None:
        """Have one row painted anew: something is called differently."""
        self._kept.pop(id(row), None)

    def picture(self, scene: Scene, strip: Strip) -> QPixmap:
        """Give the picture of a strip, after painting where it is not as it was."""
        before, picture = self._kept.get(id(strip.row), (None, QPixmap()))
        span: tuple[float, float] | None = (0.0, float(scene.layout.width))
        if before is None or before.band.height != strip.band.height:
            picture = self._empty(scene, strip.band)
        else:
            span = difference(before, strip)
        if span is not None:
            _paint(picture, scene, strip, span)
        # The strip keeps its row alive, so that no other row can take its place.
        self._kept[id(strip.row)] = (strip, picture)
        return picture

    def _empty(self, scene: Scene, band: Band) -> QPixmap:
        ratio = scene.look.ratio
        size = QSize(round(scene.layout.width * ratio), max(1, round(band.height * ratio)))
        while self._spare:
            picture = self._spare.pop()
            if picture.size() == size and picture.devicePixelRatio() == ratio:
                return picture
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        return picture


def _paint(picture: QPixmap, scene: Scene, strip: Strip, span: tuple[float, float]) -> None:
    left, right = span
    part = QRectF(left, 0, right - left, strip.band.height).toAlignedRect()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(part)
    painter.fillRect(part.adjusted(-2, -2, 2, 2), theme().color("surface"))
    painter.setPen(Qt.PenStyle.NoPen)
    # At its own top, where it is the same whatever is scrolled.
    paint_strip(painter, scene, replace(strip, band=Band(0, strip.band.height)), QRectF(part))
    painter.end()
