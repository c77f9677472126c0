"""From moment to moment with the arrow keys: along a lane, and from lane to lane. Knows no Qt."""

from bisect import bisect_left, bisect_right
from uuid import UUID

from annotations.model import Moment
from kijkwijzer.ui.timeline.content import Content

_Item = tuple[int, int, UUID]


def beside(content: Content, chosen: Moment | None, position_ms: int, step: int) -> UUID | None:
    """Find the next moment in the lane (`step` 1) or the one before (-1).

    Without a chosen moment it is the one nearest the playhead on that side, in any lane.
    """
    if chosen is None:
        return _from_playhead(content, position_ms, step)
    order = content.lanes[content.lane_of(chosen)].order()
    place = bisect_left(order, (chosen.start_ms, chosen.last_ms, chosen.id)) + step
    return order[min(max(place, 0), len(order) - 1)][2]


def across(content: Content, chosen: Moment | None, position_ms: int, step: int) -> UUID | None:
    """Find the moment nearest in time in the next lane that has any (`step` 1 goes down)."""
    if chosen is None:
        return _from_playhead(content, position_ms, 1)
    lane = content.lane_of(chosen) + step
    while 0 <= lane < len(content.lanes):
        order = content.lanes[lane].order()
        if order:
            return _nearest(order, chosen.start_ms)[2]
        lane += step
    return chosen.id


def at_end(content: Content, chosen: Moment | None, step: int) -> UUID | None:
    """Find the first (`step` -1) or last moment of the lane, or of all lanes."""
    lanes = content.lanes if chosen is None else [content.lanes[content.lane_of(chosen)]]
    ends = [lane.order()[0 if step < 0 else -1] for lane in lanes if len(lane)]
    if not ends:
        return None
    return (min(ends) if step < 0 else max(ends))[2]


def _from_playhead(content: Content, position_ms: int, step: int) -> UUID | None:
    orders = [lane.order() for lane in content.lanes if len(lane)]
    if step > 0:
        after = [order[bisect_left(order, position_ms, key=_start) :][:1] for order in orders]
        found = [item for items in after for item in items]
        return min(found)[2] if found else at_end(content, None, 1)
    before = [order[: bisect_right(order, position_ms, key=_start)][-1:] for order in orders]
    found = [item for items in before for item in items]
    return max(found)[2] if found else at_end(content, None, -1)


def _nearest(order: list[_Item], time_ms: int) -> _Item:
    place = bisect_left(order, time_ms, key=_start)
    near = order[max(0, place - 1) : place + 1]
    return min(near, key=lambda item: abs(item[0] - time_ms))


def _start(item: _Item) -> int:
    return item[0]
