"""What lies over the backdrop and moves: painted anew each time, in the strips that changed."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from annotations.model import Moment
from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.dragging import Grip
from kijkwijzer.ui.timeline.paint_lanes import clip_to_lanes, moment_box, paint_moment
from kijkwijzer.ui.timeline.paint_playhead import paint_focus, paint_pending, paint_playhead
from kijkwijzer.ui.timeline.paint_text import paint_said_now, said_box
from kijkwijzer.ui.timeline.scene import Scene

_KNOB_PX = 4.5


@dataclass(frozen=True, slots=True)
class Pending:
    """A fragment whose key is still down: where it began and what it will be."""

    start_ms: int
    lane: int
    name: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """What moves: the playhead, a dragged moment, a held fragment, the moment under the pointer."""

    position_ms: int
    preview: Moment | None = None
    hovered: Moment | None = None
    pending: Pending | None = None
    focused_edge: Grip | None = None


def paint_overlay(painter: QPainter, scene: Scene, overlay: Overlay, region: QRegion) -> None:
    """Paint what moves over the backdrop."""
    said = scene.content.cue_at(overlay.position_ms)
    if said is not None and region.intersects(said_box(scene, said).toAlignedRect()):
        paint_said_now(painter, scene, said)
    _paint_lifted(painter, scene, overlay)
    if overlay.pending is not None:
        held = overlay.pending
        span = (held.start_ms, overlay.position_ms)
        paint_pending(painter, scene, held.lane, held.name, span)
    paint_playhead(painter, scene, overlay.position_ms)
    if overlay.focused_edge is not None:
        paint_focus(painter, scene)
        _paint_knob(painter, scene, overlay.focused_edge)


def _paint_lifted(painter: QPainter, scene: Scene, overlay: Overlay) -> None:
    painter.save()
    clip_to_lanes(painter, scene)
    if overlay.hovered is not None:
        paint_moment(painter, scene, overlay.hovered, chosen=False)
    if overlay.preview is not None:
        paint_moment(painter, scene, overlay.preview, chosen=True)
    painter.restore()


def _paint_knob(painter: QPainter, scene: Scene, edge: Grip) -> None:
    """Show which edge of the chosen fragment the keys move."""
    chosen = scene.content.moment(scene.chosen)
    if chosen is None or chosen.end_ms is None:
        return
    painter.save()
    clip_to_lanes(painter, scene)
    box = moment_box(scene, chosen)
    x = box.right() if edge is Grip.END else box.left() + 1
    painter.setBrush(theme().color("surface"))
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawEllipse(QPointF(x, box.center().y()), _KNOB_PX, _KNOB_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.restore()
