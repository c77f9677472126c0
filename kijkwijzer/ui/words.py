"""Dates, durations, sizes and counts as people write them, in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotations.model import Purpose, Role, Setting
from annotations.timecode import MS_PER_SECOND, clock_time
from kijkwijzer.settings import own_coordinator_word
from kijkwijzer.ui.translation import locale

ENDS_SOON_DAYS = 7
_SECONDS_PER_MINUTE = 60
_MINUTES_PER_HOUR = 60
_GIGABYTE = 1_000_000_000

translate = QCoreApplication.translate


def short_date(day: date, today: date | None = None) -> str:
    """Write "12 okt", with the year when `today` is given and lies in another year."""
    pattern = "d MMM yyyy" if today is not None and day.year != today.year else "d MMM"
    return locale().toString(_qdate(day), pattern)


def long_date(day: date) -> str:
    """Write "12 oktober 2026"."""
    return locale().toString(_qdate(day), "d MMMM yyyy")


def days_left(until: date, today: date) -> str:
    """Write how long a permission still holds: "52 more days", "last day", or "ended"."""
    days = (until - today).days
    if days < 0:
        return translate("Words", "ended")
    if days == 0:
        return translate("Words", "last day")
    return (
        translate("Words", "1 more day")
        if days == 1
        else translate("Words", "{count} more days").format(count=days)
    )


def ends_soon(until: date, today: date) -> bool:
    """Whether a permission ends within a week."""
    return (until - today).days < ENDS_SOON_DAYS


def moments(count: int) -> str:
    """Write "no moments", "1 moment", "22 moments"."""
    if count == 0:
        return translate("Words", "no moments yet")
    return (
        translate("Words", "1 moment")
        if count == 1
        else translate("Words", "{count} moments").format(count=number(count))
    )


def recordings(count: int) -> str:
    """Write "no recordings", "1 recording", "22 recordings"."""
    if count == 0:
        return translate("Words", "no recordings")
    if count == 1:
        return translate("Words", "1 recording")
    return translate("Words", "{count} recordings").format(count=number(count))


def number(count: int) -> str:
    """Write a whole number with the language's own separators."""
    return locale().toString(count)


def size(size_bytes: int) -> str:
    """Write a size as file managers do: "612 MB"."""
    style = QLocale.DataSizeFormat.DataSizeSIFormat
    digits = 1 if _GIGABYTE <= size_bytes < 100 * _GIGABYTE else 0
    return locale().formattedDataSize(size_bytes, digits, style)


def rate(bytes_per_second: float) -> str:
    """Write a speed: "85 MB/s"."""
    return translate("Words", "{size}/s").format(size=size(int(bytes_per_second)))


def length(duration_ms: int) -> str:
    """Write the length of a film as a clock does: "41:20"; unknown is "—"."""
    return clock_time(duration_ms) if duration_ms > 0 else "—"


def time_left(seconds: float) -> str:
    """Write how long work will still take, roughly."""
    if seconds < _SECONDS_PER_MINUTE:
        return translate("Words", "less than a minute left")
    minutes = round(seconds / _SECONDS_PER_MINUTE)
    if minutes < _MINUTES_PER_HOUR:
        return translate("Words", "about {minutes} min left").format(minutes=minutes)
    return translate("Words", "about {hours} h {minutes} min left").format(
        hours=minutes // _MINUTES_PER_HOUR, minutes=minutes % _MINUTES_PER_HOUR
    )


def seconds(time_ms: int) -> str:
    """Write a short time in seconds with one decimal: "1,5 s"."""
    return translate("Words", "{seconds} s").format(
        seconds=locale().toString(time_ms / MS_PER_SECOND, "f", 1)
    )


def purpose(which: Purpose) -> str:
    """Name a purpose, short enough for a chip."""
    names = {
        Purpose.OWN_LEARNING: translate("Words", "Own learning"),
        Purpose.CLIENT_REVIEW: translate("Words", "With the client"),
        Purpose.THIRD_PARTY_COACH: translate("Words", "Coach"),
        Purpose.INTERVISION: translate("Words", "Peer group"),
        Purpose.RESEARCH_CODING: translate("Words", "Research"),
        Purpose.TEACHING_CLIP: translate("Words", "Training"),
        Purpose.QUOTE: translate("Words", "Quotes"),
        Purpose.STILL_PUBLICATION: translate("Words", "Stills"),
    }
    return names[which]


def coordinator(chosen: str = "") -> str:
    """Name the work coordinator by the word that was chosen in the settings."""
    return own_coordinator_word(chosen) or translate("Words", "work coordinator")


def role(which: Role, coordinator_word: str = "") -> str:
    """Name a role; the work coordinator by the word that was chosen in the settings."""
    word = coordinator(coordinator_word)
    names = {
        Role.COORDINATOR: word[:1].upper() + word[1:],
        Role.CLIENT: translate("Words", "Client"),
        Role.INTERPRETER: translate("Words", "Interpreter"),
        Role.COLLEAGUE: translate("Words", "Colleague"),
        Role.OTHER: translate("Words", "Someone else"),
    }
    return names[which]


def setting(which: Setting) -> str:
    """Name where a conversation was held."""
    names = {
        Setting.DESK: translate("Words", "At the desk"),
        Setting.VIDEO: translate("Words", "Video call"),
        Setting.TELEPHONE: translate("Words", "Telephone"),
        Setting.HOME: translate("Words", "At home"),
    }
    return names[which]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
