"""Why a film cannot be taken in, in words that help. Knows no film reader."""

import re
from enum import StrEnum
from typing import Any

from annotations.trouble import Refused, translatable


class Why(StrEnum):
    """What stands in the way of a film; the value travels between processes."""

    GONE = "gone"
    NOT_FILE = "not_file"
    EMPTY = "empty"
    NOT_FILM = "not_film"
    PLAYLIST = "playlist"
    DAMAGED = "damaged"
    CUT_OFF = "cut_off"
    NOTHING = "nothing"
    LOCKED = "locked"
    PICTURE_KIND = "picture_kind"
    SOUND_KIND = "sound_kind"
    TOO_MANY_TRACKS = "too_many_tracks"
    TOO_LARGE = "too_large"
    TOO_FAST = "too_fast"
    TOO_LONG = "too_long"
    IN_PIECES = "in_pieces"
    TIME_JUMPS = "time_jumps"
    CHANGED = "changed"
    TOO_SLOW = "too_slow"
    BROKE_READER = "broke_reader"


class Remark(StrEnum):
    """What a person should know of a film that can be taken in."""

    CUT_SHORT = "cut_short"
    MORE_PICTURES = "more_pictures"
    LEFT_OUT = "left_out"
    SOUND_CONVERTED = "sound_converted"
    DURATION_UNKNOWN = "duration_unknown"
    NO_SOUND = "no_sound"
    NO_PICTURE = "no_picture"


class Unfit(Exception):
    """Raised inside a limited process: the film cannot be taken in, and why."""

    def __init__(self, why: Why, **facts: str | int) -> None:
        super().__init__(why.value)
        self.why = why
        self.facts = facts


class UnreadableFilm(Refused):
    """The film cannot be taken in. `why` says the reason for programs, the text for people."""

    def __init__(self, why: Why, **facts: str | int) -> None:
        super().__init__(_TEXTS[why], **facts)
        self.why = why


class StoppedByPerson(Refused):
    """The person stopped the looking or the intake; nothing of the film was kept."""

    def __init__(self) -> None:
        super().__init__(
            translatable("Trouble", "Adding the film was stopped. Nothing of it was kept.")
        )


def unreadable(told: Any) -> UnreadableFilm:  # noqa: ANN401  (what a hostile process wrote)
    """Turn a limited process's {"why": ..., "facts": ...} into a refusal; trusts nothing in it."""
    try:
        why = Why(told["why"])
        facts = {name: _safe_fact(told["facts"][name]) for name in _NAMES.findall(_TEXTS[why])}
    except (KeyError, TypeError, ValueError):
        return UnreadableFilm(Why.BROKE_READER)
    return UnreadableFilm(why, **facts)


def remark_text(remark: Remark) -> str:
    """Give the sentence for a remark, to be translated in the context "Trouble"."""
    return _REMARKS[remark]


def _safe_fact(fact: Any) -> str | int:  # noqa: ANN401
    if isinstance(fact, int):
        return fact
    return re.sub(r"[^A-Za-z0-9_ .,+-]", "", str(fact))[:40]


_NAMES = re.compile(r"\{(\w+)\}")

_TEXTS = {
    Why.GONE: translatable(
        "Trouble", "This file cannot be opened. Is it still there, and may you read it?"
    ),
    Why.NOT_FILE: translatable(
        "Trouble", "This is a folder, a pipe or a device, not a file. Choose the film itself."
    ),
    Why.EMPTY: translatable(
        "Trouble", "This file is empty. Copy the film from the camera or phone once more."
    ),
    Why.NOT_FILM: translatable(
        "Trouble",
        "This is not a film or sound recording that can be read. What can be read: mp4, mov, mkv,"
        " webm, avi, mpg, ts, mp3, m4a, wav, ogg, opus and flac.",
    ),
    Why.PLAYLIST: translatable(
        "Trouble",
        "This file is only a list of places where films are. Choose the film itself.",
    ),
    Why.DAMAGED: translatable(
        "Trouble",
        "This film is damaged and cannot be read. Copy it from the camera or phone once more, and"
        " try again.",
    ),
    Why.CUT_OFF: translatable(
        "Trouble",
        "This film is not complete: the recording or the copy stopped halfway. Copy it from the"
        " camera or phone once more, and try again.",
    ),
    Why.NOTHING: translatable("Trouble", "There is no picture and no sound in this file."),
    Why.LOCKED: translatable(
        "Trouble", "This film is locked by whoever made it, and cannot be opened here."
    ),
    Why.PICTURE_KIND: translatable(
        "Trouble",
        "The picture of this film is of a kind that cannot be kept ({codec}). Save it as mp4 with"
        " H.264 in another program, and try again.",
    ),
    Why.SOUND_KIND: translatable(
        "Trouble",
        "The sound of this film is of a kind that cannot be kept ({codec}). Save it as mp4 with AAC"
        " in another program, and try again.",
    ),
    Why.TOO_MANY_TRACKS: translatable(
        "Trouble", "This file holds {tracks} tracks; at most {most} can be read."
    ),
    Why.TOO_LARGE: translatable(
        "Trouble",
        "The picture of this film is {width} by {height} pixels; at most {most} by {most} can be"
        " read.",
    ),
    Why.TOO_FAST: translatable(
        "Trouble", "This film has {rate} pictures a second; at most {most} can be read."
    ),
    Why.TOO_LONG: translatable(
        "Trouble", "This film is longer than {most} hours. Cut it into parts, and try again."
    ),
    Why.IN_PIECES: translatable(
        "Trouble",
        "This film was cut into pieces by a program that left the cut parts in it. Save it as a"
        " new film in that program, and try again.",
    ),
    Why.TIME_JUMPS: translatable(
        "Trouble",
        "The times inside this film jump back. Save it as mp4 in another program, and try again.",
    ),
    Why.CHANGED: translatable(
        "Trouble",
        "This file was changed while it was being read. Wait until the recording or the copy is"
        " ready, and try again.",
    ),
    Why.TOO_SLOW: translatable(
        "Trouble", "Looking into this film takes too long. It may be damaged. Nothing was kept."
    ),
    Why.BROKE_READER: translatable(
        "Trouble",
        "This film breaks the program that reads it, so it is damaged or not safe. Nothing was"
        " kept.",
    ),
}

_REMARKS = {
    Remark.CUT_SHORT: translatable(
        "Trouble", "This film is not complete. What can be read is taken in; the end is missing."
    ),
    Remark.MORE_PICTURES: translatable(
        "Trouble", "This film has more than one picture track. Only the largest is taken in."
    ),
    Remark.LEFT_OUT: translatable(
        "Trouble",
        "Subtitles and other extras in this file are not taken in; picture and sound are.",
    ),
    Remark.SOUND_CONVERTED: translatable(
        "Trouble", "The sound of this film is converted, so that it can be played here."
    ),
    Remark.DURATION_UNKNOWN: translatable(
        "Trouble", "This film does not say how long it is. That becomes clear while taking it in."
    ),
    Remark.NO_SOUND: translatable("Trouble", "This film has no sound."),
    Remark.NO_PICTURE: translatable("Trouble", "This recording has sound only."),
}
