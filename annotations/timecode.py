"""Whole milliseconds to and from the times that people read and type. Knows no film."""

import re

from annotations.trouble import Refused, translatable

MS_PER_SECOND = 1000
MS_PER_MINUTE = 60_000
MS_PER_HOUR = 3_600_000

_TYPED = re.compile(
    r"(?:(?:(?P<h>\d{1,4}):)?(?P<m>\d{1,4}):)?(?P<s>\d{1,9})(?:[.,](?P<f>\d{1,3}))?", re.ASCII
)


def timecode(time_ms: int, *, hours: bool = False) -> str:
    """Write a time in milliseconds as "12:03,400", or "1:12:03,400" from an hour on.

    `hours` always writes the hours, in two digits: "00:12:03,400".
    """
    return f"{clock_time(time_ms, hours=hours)},{time_ms % MS_PER_SECOND:03d}"


def clock_time(time_ms: int, *, hours: bool = False) -> str:
    """Write a time in milliseconds without its fraction: "12:03", or "1:12:03" from an hour on."""
    if time_ms < 0:
        return "-" + clock_time(-time_ms, hours=hours)
    minutes = time_ms // MS_PER_MINUTE % 60
    seconds = time_ms // MS_PER_SECOND % 60
    whole_hours = time_ms // MS_PER_HOUR
    if hours:
        return f"{whole_hours:02d}:{minutes:02d}:{seconds:02d}"
    if whole_hours:
        return f"{whole_hours}:{minutes:02d}:{seconds:02d}"
    return f"{minutes:02d}:{seconds:02d}"


def milliseconds(typed: str) -> int:
    """Read "12.320" (seconds), "12:03", "1:12:03,400" as whole milliseconds.

    Raises Refused when the text is not a time; below an hour or minute mark, minutes and seconds
    stay under 60.
    """
    match = _TYPED.fullmatch(typed.strip())
    if match is None:
        raise _not_a_time(typed)
    hours, minutes, seconds = (int(match[part] or 0) for part in ("h", "m", "s"))
    too_many_seconds = match["m"] is not None and seconds >= 60  # noqa: PLR2004  (clock face)
    too_many_minutes = match["h"] is not None and minutes >= 60  # noqa: PLR2004  (clock face)
    if too_many_seconds or too_many_minutes:
        raise _not_a_time(typed)
    fraction_ms = int((match["f"] or "0").ljust(3, "0"))
    return hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND + fraction_ms


def _not_a_time(typed: str) -> Refused:
    text = translatable(
        "Trouble",
        "“{typed}” is not a time. Write seconds, such as 12.320, or a clock time, such as 1:12:03.",
    )
    return Refused(text, typed=typed[:40])
