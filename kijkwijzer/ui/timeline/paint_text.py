"""Paints the lane of what is said: the first words of what there is room for, where they begin."""

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.captions_room import Slot, slot_of, slots
from kijkwijzer.ui.timeline.ink import mixed
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.paint_columns import covered, paint_columns
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import clip_to

_READABLE_MS_PER_PX = 400
"""Beyond this, the words of one slot stand for half a minute and more: they tell nothing."""

_INSET_PX = 6
_GAP_PX = 14


def paint_text(painter: QPainter, scene: Scene) -> None:
    """Paint the captions in sight; those without room for words as thin lines."""
    band = scene.layout.text
    if band is None:
        return
    painter.save()
    _clip(painter, scene)
    if is_readable(scene):
        window = scene.window
        for slot in slots(scene.content, window.ms_per_px, window.start_ms, window.end_ms):
            _paint_slot(painter, scene, band, slot, "muted")
    else:
        _paint_spans(painter, scene, band)
    painter.restore()


def paint_said_now(painter: QPainter, scene: Scene, place: int) -> None:
    """Paint what is said now in ink, in its own slot."""
    band = scene.layout.text
    if band is None or not is_readable(scene):
        return
    painter.save()
    _clip(painter, scene)
    slot = slot_of(scene.content, scene.window.ms_per_px, place)
    painter.fillRect(said_box(scene, place), theme().color("surface"))
    _paint_slot(painter, scene, band, Slot(slot.start_ms, slot.end_ms, place), "ink")
    painter.restore()


def is_readable(scene: Scene) -> bool:
    """Whether words can be shown at this zoom."""
    return scene.window.ms_per_px <= _READABLE_MS_PER_PX


def said_box(scene: Scene, place: int) -> QRectF:
    """Give the room of the slot in which a caption is shown."""
    band = scene.layout.text or Band(0, 0)
    slot = slot_of(scene.content, scene.window.ms_per_px, place)
    left, right = _span(scene, slot)
    return QRectF(left, band.top + 1, max(0.0, right - left), band.height - 3)


def _clip(painter: QPainter, scene: Scene) -> None:
    middle = scene.layout.middle
    clip_to(painter, QRect(scene.layout.label_px, middle.top, scene.layout.time_px, middle.height))


def _span(scene: Scene, slot: Slot) -> tuple[float, float]:
    left = max(scene.x(slot.start_ms), scene.layout.label_px + _INSET_PX)
    return left, min(scene.x(slot.end_ms), scene.right + scene.layout.time_px)


def _paint_slot(painter: QPainter, scene: Scene, band: Band, slot: Slot, role: str) -> None:
    left, right = _span(scene, slot)
    lettering = scene.look.text
    shown = lettering.fitting(scene.content.cues[slot.cue].text, right - left - _GAP_PX)
    if shown:
        painter.setPen(theme().color(role))
        painter.setFont(lettering.font)
        top = scene.look.levelled(band.middle - lettering.metrics.height() / 2)
        painter.drawStaticText(QPointF(left, top), lettering.prepared(shown))


def _paint_spans(painter: QPainter, scene: Scene, band: Band) -> None:
    """Paint a line where something is said but cannot be read at this zoom."""
    window, bounds = scene.window, scene.content.cue_bounds_ms
    starts = (bounds[0] - window.start_ms) / window.ms_per_px
    ends = (bounds[1] - window.start_ms) / window.ms_per_px
    ratio = scene.look.ratio
    width = round(scene.layout.time_px * ratio)
    # Each is at least a pixel wide: a short word is not lost in a long film.
    columns = covered(starts * ratio, np.maximum(ends, starts + 1) * ratio, width)
    box = QRectF(scene.layout.label_px, round(band.middle) - 1, scene.layout.time_px, 2)
    paint_columns(painter, columns, box, mixed("muted", "surface", 0.35), ratio)
