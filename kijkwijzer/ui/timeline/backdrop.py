"""The picture of all that stands still while the film plays, kept until something changes."""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from annotations.model import Moment
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.overview_strip import OverviewStrip
from kijkwijzer.ui.timeline.paint_frame import (
    RADIUS_PX,
    paint_edge,
    paint_ground,
    paint_lines,
    paint_names,
)
from kijkwijzer.ui.timeline.paint_lanes import (
    chosen_to_paint,
    clip_to_lanes,
    lanes_box,
    moment_box,
    paint_chosen,
)
from kijkwijzer.ui.timeline.paint_overview import paint_overview
from kijkwijzer.ui.timeline.paint_ruler import paint_ruler
from kijkwijzer.ui.timeline.paint_sound import paint_sound
from kijkwijzer.ui.timeline.paint_text import paint_text
from kijkwijzer.ui.timeline.row_pictures import RowPictures
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.strips import REACH_PX, Strip, difference, strips

_LINE_PX = 2
"""A line where two parts meet lies within this of the border."""

_GROWN_PX = 3
"""How far the chosen moment stands out of its row, above and below, and a bit."""


class Backdrop:
    """Keeps the picture of a scene, and what it was made from so as to find what changed."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._scene: Scene | None = None
        self._strips: tuple[Strip, ...] = ()
        self._chosen: tuple[Moment, QRectF] | None = None
        self._rows = RowPictures()
        self._overview: OverviewStrip | None = None
        self._stale = QRegion()
        self._is_painted = False

    def follow(self, scene: Scene, touched: Iterable[Moment] = ()) -> QRegion | None:
        """Take over a scene; gives where it is not as it was, in pixels; None when anywhere.

        `touched` are moments that may be called something else while they stand where they stood.
        """
        before, self._scene = self._scene, scene
        if before is None or not _has_same_overview(before, scene):
            self._overview = None
        shift_px = _shift_px(before, scene) if before else None
        if shift_px is None:
            self._is_painted = False
        if shift_px is None or not self._is_painted:
            return None
        changed, room = self._shift(scene, shift_px), lanes_box(scene)
        for box in (*self._renamed(scene, touched), *self._changed_lanes(scene)):
            changed += box.toAlignedRect() & room
        changed += self._changed_overview(scene)
        self._stale += changed
        return changed

    def picture(self) -> QPixmap:
        """Give the picture of the scene that was taken over last."""
        scene = self._scene
        if scene is not None and not self._is_painted:
            self._begin(scene)
            self._paint(scene, QRect(0, 0, scene.layout.width, scene.layout.height))
            self._is_painted = True
        elif scene is not None:
            for part in _boxes(self._stale):
                self._paint(scene, part)
        self._stale = QRegion()
        return self._picture

    def _shift(self, scene: Scene, by_px: int) -> QRegion:
        """Move the middle of the picture down; gives where the widget is not as it was."""
        if not by_px:
            return QRegion()
        middle, ratio = scene.layout.middle, scene.look.ratio
        box = QRect(0, middle.top, scene.layout.width, middle.height)
        part = QRectF(0, box.top() * ratio, self._picture.width(), box.height() * ratio)
        self._picture.scroll(0, round(by_px * ratio), part.toAlignedRect())
        edge = (0, _LINE_PX, 0, -_LINE_PX)
        kept = box.translated(0, by_px).adjusted(*edge) & box.adjusted(*edge)
        stale = (self._stale & box).translated(0, by_px) & box
        border = QRegion(box.adjusted(0, -1, 0, 1))
        self._stale = (self._stale - box) + stale + (border - kept)
        if self._chosen is not None:
            self._chosen = (self._chosen[0], self._chosen[1].translated(0, by_px))
        return QRegion(box)

    def _renamed(self, scene: Scene, moments: Iterable[Moment]) -> Iterator[QRectF]:
        for moment in moments:
            row = scene.content.row_of(moment)
            if row is not None:
                self._rows.forget_row(row)
                yield _grown(moment_box(scene, moment))

    def _changed_lanes(self, scene: Scene) -> Iterator[QRectF]:
        known, self._strips = self._strips, strips(scene, self._strips)
        before = {id(strip.row): strip for strip in known}
        for after in self._strips:
            # A row that came into sight is on a part that is painted anyhow.
            span = difference(before.get(id(after.row), after), after)
            if span is not None:
                left, right = span
                yield _grown(QRectF(left, after.band.top, right - left, after.band.height))
        before_chosen, self._chosen = self._chosen, _chosen(scene)
        if before_chosen != self._chosen:
            yield from (_grown(one[1]) for one in (before_chosen, self._chosen) if one)

    def _changed_overview(self, scene: Scene) -> QRect:
        span = self._overview.follow(scene) if self._overview else None
        if span is None:
            return QRect()
        band, left = scene.layout.overview, scene.layout.label_px + span[0]
        return QRectF(left, band.top, span[1] - span[0], band.height).toAlignedRect()

    def _begin(self, scene: Scene) -> None:
        """Keep the same memory while the size is the same: asking for it anew costs time."""
        ratio = scene.look.ratio
        size = QSize(round(scene.layout.width * ratio), round(scene.layout.height * ratio))
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        self._rows.forget()
        self._strips, self._chosen = strips(scene), _chosen(scene)
        if self._overview is None:
            self._overview = OverviewStrip(scene)
        else:
            self._overview.follow(scene)

    def _paint(self, scene: Scene, part: QRect) -> None:
        """Paint a part of the picture as painting all of it would."""
        layout = scene.layout
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(part)
        _clear(painter, part)
        paint_ground(painter, scene)
        if any(_meets(part, voice) for voice in layout.voices):
            paint_sound(painter, scene)
        self._paint_lanes(painter, scene, part)
        if layout.text is not None and _meets(part, layout.text):
            paint_text(painter, scene)
        if self._overview is not None and _meets(part, layout.overview):
            paint_overview(painter, scene, self._overview.picture)
        paint_lines(painter, scene)
        if part.left() < layout.label_px:
            paint_names(painter, scene)
        if _meets(part, layout.ruler):
            paint_ruler(painter, scene)
        if not _inner(scene).contains(part):
            paint_edge(painter, scene)
        painter.end()

    def _paint_lanes(self, painter: QPainter, scene: Scene, part: QRect) -> None:
        painter.save()
        clip_to_lanes(painter, scene)
        for strip in self._strips:
            if _meets(part, strip.band):
                painter.drawPixmap(QPointF(0, strip.band.top), self._rows.picture(scene, strip))
        paint_chosen(painter, scene)
        painter.restore()


def _has_same_overview(before: Scene, scene: Scene) -> bool:
    old, new = before.layout, scene.layout
    same_size = (old.time_px, old.overview.height) == (new.time_px, new.overview.height)
    same_film = before.content is scene.content and len(old.lanes) == len(new.lanes)
    return same_size and same_film and before.look is scene.look


def _shift_px(before: Scene, scene: Scene) -> int | None:
    """Say how far down the middle moved; None when it is another picture altogether."""
    if before.content is not scene.content or before.look is not scene.look:
        return None
    if before.window != scene.window:
        return None
    by_px = scene.layout.shifted_from(before.layout)
    is_whole = by_px is not None and (by_px * scene.look.ratio).is_integer()
    return by_px if is_whole else None


def _chosen(scene: Scene) -> tuple[Moment, QRectF] | None:
    chosen = chosen_to_paint(scene)
    return None if chosen is None else (chosen, moment_box(scene, chosen))


def _grown(box: QRectF) -> QRectF:
    return box.adjusted(-REACH_PX, -_GROWN_PX, REACH_PX, _GROWN_PX)


def _clear(painter: QPainter, part: QRect) -> None:
    """Wipe what the painter keeps to; a pixel more, since an edge may lie within one."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(part.adjusted(-2, -2, 2, 2), Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _meets(part: QRect, band: Band) -> bool:
    return part.top() - _LINE_PX < band.bottom and band.top < part.bottom() + _LINE_PX


def _boxes(region: QRegion) -> Iterator[QRect]:
    return iter(cast("Iterable[QRect]", region))  # Qt's own types lack it


def _inner(scene: Scene) -> QRect:
    """Give the part in which nothing of the edge is seen."""
    layout, edge = scene.layout, RADIUS_PX
    return QRect(0, 0, layout.width, layout.height).adjusted(edge, edge, -edge, -edge)
