"""Paints what lies under and around the lanes: the card, the lane names, the dividing lines."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline import words
from kijkwijzer.ui.timeline.ink import mixed
from kijkwijzer.ui.timeline.layout import Band, LaneBand
from kijkwijzer.ui.timeline.look import Lettering
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import clip_to

RADIUS_PX = 8
_LABEL_PAD_PX = 12
_LABEL_MARK_PX = 10
_TWO_LINES_PX = 36
_LINE_PX = 16
_PERCENT_PX = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_ground(painter: QPainter, scene: Scene) -> None:
    """Paint the empty card with its columns."""
    layout = scene.layout
    painter.fillRect(0, 0, layout.width, layout.height, theme().color("surface"))
    shade = mixed("sunken", "surface", 0.28)
    painter.fillRect(0, 0, layout.label_px, layout.height, shade)
    painter.fillRect(0, layout.overview.top, layout.width, layout.overview.height, shade)


def paint_lines(painter: QPainter, scene: Scene) -> None:
    """Paint the lines between the groups of lanes."""
    layout = scene.layout
    line = theme().color("line")
    for top in _group_tops(scene):
        if layout.middle.top <= top < layout.middle.bottom:
            painter.fillRect(QRectF(0, top - 1, layout.width, 1), line)
    painter.fillRect(QRectF(0, layout.overview.top - 1, layout.width, 1), line)
    painter.fillRect(QRectF(layout.label_px - 1, 0, 1, layout.height), line)


def _group_tops(scene: Scene) -> list[int]:
    layout = scene.layout
    tops = [layout.ruler.bottom]
    if layout.voices and layout.lanes:
        tops.append(layout.lanes[0].top)
    if layout.text:
        tops.append(layout.text.top)
    last = layout.text or (layout.lanes or layout.voices or (layout.ruler,))[-1]
    return [*tops, last.bottom] if last.bottom < layout.overview.top else tops


def paint_names(painter: QPainter, scene: Scene) -> None:
    """Paint the names of the lanes at the left."""
    layout = scene.layout
    painter.save()
    clip_to(painter, QRect(0, layout.middle.top, layout.label_px - 1, layout.middle.height))
    _paint_voice_names(painter, scene)
    for place, lane in enumerate(layout.lanes):
        _paint_lane_name(painter, scene, place, lane)
    if layout.text:
        _paint_name(painter, scene, layout.text, words.captions(), "ink")
    painter.restore()
    first_line = Band(layout.overview.top, min(32, layout.overview.height))
    _paint_name(painter, scene, first_line, words.whole(), "muted")


def _paint_voice_names(painter: QPainter, scene: Scene) -> None:
    content, look = scene.content, scene.look
    if not content.voices and scene.layout.voices:
        _paint_name(painter, scene, scene.layout.voices[0], words.sound(), "ink")
    lanes = zip(content.voices, content.shares, scene.layout.voices, strict=False)
    for voice, share, band in lanes:
        if band.height >= _TWO_LINES_PX:
            top = band.top + (band.height - 2 * _LINE_PX) // 2
            first, second = Band(top, _LINE_PX), Band(top + _LINE_PX, _LINE_PX)
            _paint_text(painter, look.strong, _room(scene, first), voice.name)
            _paint_name(painter, scene, second, words.speaks(share), "muted")
        else:
            room = _room(scene, band)
            _paint_text(painter, look.strong, room.adjusted(0, 0, -_PERCENT_PX, 0), voice.name)
            painter.setFont(look.text.font)
            painter.setPen(theme().color("muted"))
            painter.drawText(room, _RIGHT, f"{share:.0%}")


def _paint_lane_name(painter: QPainter, scene: Scene, place: int, lane: LaneBand) -> None:
    first = lane.row(0)
    center = QPointF(_LABEL_PAD_PX + _LABEL_MARK_PX / 2, first.middle)
    role = scene.content.role(place)
    paint_mark(painter, scene.content.shape(place), center, _LABEL_MARK_PX, role)
    room = _room(scene, first).adjusted(_LABEL_MARK_PX + 8, 0, 0, 0)
    _paint_text(painter, scene.look.text, room, words.lane_name(scene.content, place))


def _paint_name(painter: QPainter, scene: Scene, band: Band, text: str, role: str) -> None:
    _paint_text(painter, scene.look.text, _room(scene, band), text, role)


def _paint_text(
    painter: QPainter, lettering: Lettering, room: QRectF, text: str, role: str = "ink"
) -> None:
    painter.setPen(theme().color(role))
    painter.setFont(lettering.font)
    painter.drawText(room, _LEFT, lettering.fitting(text, room.width()))


def _room(scene: Scene, band: Band) -> QRectF:
    width = max(0, scene.layout.label_px - _LABEL_PAD_PX - 8)
    return QRectF(_LABEL_PAD_PX, band.top, width, band.height)


def paint_edge(painter: QPainter, scene: Scene) -> None:
    """Round the corners of the card off and draw its outline."""
    card = QRectF(0, 0, scene.layout.width, scene.layout.height)
    outside = QPainterPath()
    outside.addRect(card)
    inside = QPainterPath()
    inside.addRoundedRect(card, RADIUS_PX, RADIUS_PX)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(outside.subtracted(inside), Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(theme().color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
