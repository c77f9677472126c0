"""What the timeline says in words, on screen and to a screen reader. Knows no painting."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotations.model import Moment
from annotations.timecode import clock_time, timecode
from kijkwijzer.ui.timeline.content import Content
from rubrics.model import in_language

_NOTE_PART_LENGTH = 120


def sound() -> str:
    """Name the one lane of sound."""
    return QCoreApplication.translate("Timeline", "Sound")


def captions() -> str:
    """Name the lane of what is said."""
    return QCoreApplication.translate("Timeline", "Text")


def whole() -> str:
    """Name the overview of the whole film."""
    return QCoreApplication.translate("Timeline", "Whole conversation")


def speaks(share: float) -> str:
    """Say which part of the conversation a voice speaks; `share` from 0 to 1."""
    text = QCoreApplication.translate("Timeline", "speaks {percent}%")
    return text.format(percent=round(share * 100))


def lane_name(content: Content, lane: int) -> str:
    """Name the principle of a lane."""
    principle = content.principle(lane)
    if principle is None:
        return QCoreApplication.translate("Timeline", "Other codes")
    return in_language(principle.name, content.language)


def lane_tip(content: Content, lane: int) -> str:
    """Give the whole name of a lane, as a tooltip, and how many moments it holds."""
    name, count = html.escape(lane_name(content, lane)), len(content.lanes[lane])
    text = QCoreApplication.translate("Timeline", "{count} in this conversation")
    return f"{name}<br>{text.format(count=count)}"


def times(moment: Moment) -> str:
    """Write the time of a moment, or the span of a fragment."""
    if moment.end_ms is None:
        return clock_time(moment.start_ms)
    return _span(moment.start_ms, moment.end_ms)


def _span(start_ms: int, end_ms: int) -> str:
    return f"{clock_time(start_ms)} \N{EN DASH} {clock_time(end_ms)}"


def first_line(moment: Moment) -> str:
    """Give the first line that was written about a moment, shortened."""
    written = next((text for text in moment.note.texts() if text.strip()), "")
    line = written.strip().partition("\n")[0]
    return line if len(line) <= _NOTE_PART_LENGTH else line[: _NOTE_PART_LENGTH - 1] + "…"


def tip(content: Content, moments: Sequence[Moment]) -> str:
    """Say what is under the pointer, as a tooltip.

    Tooltips read rich text: what people typed is escaped, so that a note cannot fetch a file.
    """
    if len(moments) > 1:
        span = _span(moments[0].start_ms, max(moment.last_ms for moment in moments))
        lines = [together(len(moments)), span]
    else:
        one = moments[0]
        lines = [content.code_name(one), times(one), first_line(one)]
    return "<br>".join(html.escape(line) for line in lines if line)


def together(count: int) -> str:
    """Say that several moments fall together at this zoom."""
    text = QCoreApplication.translate("Timeline", "{count} moments together. Zoom in to see each.")
    return text.format(count=count)


def spoken(content: Content, moment: Moment | None) -> str:
    """Describe the chosen moment, or the whole timeline, as a screen reader says it."""
    if moment is None:
        text = QCoreApplication.translate(
            "Timeline", "{count} moments in {duration}. Arrow keys go from moment to moment."
        )
        return text.format(count=len(content), duration=clock_time(content.duration_ms))
    parts = [content.code_name(moment), lane_name(content, content.lane_of(moment))]
    parts += [_spoken_time(moment), first_line(moment)]
    return ". ".join(part.rstrip(".") for part in parts if part)


def _spoken_time(moment: Moment) -> str:
    if moment.end_ms is None:
        text = QCoreApplication.translate("Timeline", "At {time}")
        return text.format(time=timecode(moment.start_ms))
    text = QCoreApplication.translate("Timeline", "From {start} to {end}")
    return text.format(start=timecode(moment.start_ms), end=timecode(moment.end_ms))
