"""What is under the pointer: a zone of the timeline, and the moment or cluster in a lane."""

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from kijkwijzer.ui.timeline.clusters import Clusters
from kijkwijzer.ui.timeline.dragging import Grip, grip_at
from kijkwijzer.ui.timeline.paint_lanes import moment_box
from kijkwijzer.ui.timeline.paint_playhead import HANDLE_PX
from kijkwijzer.ui.timeline.scene import Scene

_NEAR_PX = 4.0


class Zone(Enum):
    """The parts of the timeline that act differently."""

    NAMES = "names"
    HANDLE = "handle"
    RULER = "ruler"
    LANES = "lanes"
    OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Hit:
    """One moment, or several that fall together, and which part of it."""

    ids: tuple[UUID, ...]
    grip: Grip


def zone_at(scene: Scene, x: float, y: float, position_ms: int) -> Zone:
    """Say in which part of the timeline a place in the widget lies."""
    layout = scene.layout
    if y < layout.ruler.bottom and abs(x - scene.x(position_ms)) <= HANDLE_PX / 2 + 2:
        return Zone.HANDLE
    if x < layout.label_px:
        return Zone.NAMES
    if y < layout.ruler.bottom:
        return Zone.RULER
    return Zone.OVERVIEW if y >= layout.overview.top else Zone.LANES


def hit_at(scene: Scene, x: float, y: float) -> Hit | None:
    """Find what lies here in a lane; the chosen moment lies on top, and its edges reach out."""
    lane = scene.layout.lane_at(y)
    if lane is None or x < scene.layout.label_px:
        return None
    return _chosen_hit(scene, x, lane, y) or _row_hit(scene, x, lane, y)


def all_at(scene: Scene, x: float, y: float) -> tuple[UUID, ...]:
    """Find all that fall together here, also below the chosen moment."""
    lane = scene.layout.lane_at(y)
    below = None if lane is None or x < scene.layout.label_px else _row_hit(scene, x, lane, y)
    return below.ids if below else ()


def next_below(scene: Scene, x: float, y: float) -> UUID | None:
    """Find which of several that fall together comes after the chosen one, that lies on top."""
    ids = all_at(scene, x, y)
    if scene.chosen not in ids:
        return None
    return ids[(ids.index(scene.chosen) + 1) % len(ids)]


def _chosen_hit(scene: Scene, x: float, lane: int, y: float) -> Hit | None:
    chosen = scene.content.moment(scene.chosen)
    if chosen is None or scene.content.lane_of(chosen) != lane:
        return None
    box = moment_box(scene, chosen)
    if not box.top() - 2 <= y <= box.bottom() + 2:
        return None
    grip = grip_at(x, box.left(), box.right())
    if grip is None or (chosen.end_ms is None and not box.left() <= x <= box.right()):
        return None
    return Hit((chosen.id,), Grip.WHOLE if chosen.end_ms is None else grip)


def _row_hit(scene: Scene, x: float, lane: int, y: float) -> Hit | None:
    band = scene.layout.lanes[lane]
    place = band.row_at(y)
    rows = scene.content.lanes[lane].rows
    if place >= len(rows):
        return None
    row = rows[place]
    clusters = row.clusters(scene.window)
    at = x - scene.layout.label_px + scene.window.start_ms / scene.window.ms_per_px
    found = _nearest(clusters, at)
    if found is None:
        return None
    first, count = int(clusters.first[found]), int(clusters.count[found])
    grip = grip_at(at, float(clusters.left_px[found]), float(clusters.right_px[found]) - 1)
    is_fragment = count == 1 and row.starts[first] != row.lasts[first]
    return Hit(tuple(row.ids[first : first + count]), grip if is_fragment and grip else Grip.WHOLE)


def _nearest(clusters: Clusters, at_px: float) -> int | None:
    near = clusters.between(at_px - _NEAR_PX, at_px + _NEAR_PX)

    def distance(place: int) -> float:
        left, right = float(clusters.left_px[place]), float(clusters.right_px[place])
        return max(left - at_px, at_px - right, 0.0)

    return min(near, key=distance, default=None)
