"""Checks what a limited process says about a film before anybody believes it. Pure."""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotations.library import TrackHashes
from annotations.model import Film
from kijkwijzer.media.probe_bounds import HOURS_MAX, SIDE_MAX_PX, SOUND_TRACKS_MAX
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

MS_MAX = (HOURS_MAX + 1) * 3_600_000
SHA256_BYTES = 32
POSTER_BYTES_MAX = 1 << 18

_WORD_MAX = 40
_FRACTION_MAX = 1 << 62

Sent = bytes | bytearray


def checked_zero(told: Any) -> Fraction:  # noqa: ANN401  (what a hostile process wrote)
    """Read time zero, in seconds. Raises UnreadableFilm."""
    try:
        numerator, denominator = told["zero"]
        return Fraction(
            _within(numerator, -_FRACTION_MAX, _FRACTION_MAX),
            _within(denominator, 1, _FRACTION_MAX),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFilm(Why.BROKE_READER) from error


@dataclass(frozen=True)
class FilmHashes:
    """What a film is known again by: the SHA-256 of all its packets, and of each track's."""

    packets: bytes
    tracks: TrackHashes


def checked_film(told: dict[str, Any], size_bytes: int) -> tuple[Film, FilmHashes]:
    """Read the facts of a film of this many bytes, and its hashes.

    Raises UnreadableFilm when a fact is missing, of the wrong kind, or out of bounds.
    """
    try:
        _within(told["size_bytes"], max(size_bytes, 1), size_bytes)
        film = _film(told, size_bytes)
        return film, FilmHashes(_sha256(told["packets_sha256"]), _track_hashes(told, film))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFilm(Why.BROKE_READER) from error


def _track_hashes(told: dict[str, Any], film: Film) -> TrackHashes:
    sounds = told["sound_sha256s"]
    if not isinstance(sounds, list) or len(sounds) > len(film.sound_tracks):
        raise ValueError(sounds)
    if (told["picture_sha256"] and not film.has_picture) or told["picture_sha256"] is None:
        raise ValueError(told["picture_sha256"])
    picture = _sha256(told["picture_sha256"]) if told["picture_sha256"] else b""
    return TrackHashes(picture, tuple(map(_sha256, sounds)))


def _sha256(told: Any) -> bytes:  # noqa: ANN401
    found = bytes.fromhex(told)
    _within(len(found), SHA256_BYTES, SHA256_BYTES)
    return found


def _film(told: dict[str, Any], size_bytes: int) -> Film:
    picture, sounds = _word(told.get("picture", "")), told["sound_tracks"]
    if not isinstance(sounds, list) or len(sounds) > SOUND_TRACKS_MAX:
        raise ValueError(sounds)
    aspect = float(told.get("pixel_aspect", 1.0))
    if not (math.isfinite(aspect) and 1 / 16 <= aspect <= 16):  # noqa: PLR2004
        raise ValueError(aspect)
    return Film(
        duration_ms=_within(told["duration_ms"], 1, MS_MAX),
        has_picture=bool(picture),
        has_sound=bool(sounds),
        width_px=_within(told.get("width_px", 0), bool(picture), SIDE_MAX_PX),
        height_px=_within(told.get("height_px", 0), bool(picture), SIDE_MAX_PX),
        rotation=_within(told.get("rotation", 0) // 90 * 90, 0, 270),
        pixel_aspect=aspect,
        lead_ms=_within(told["lead_ms"], 0, MS_MAX),
        sound_start_ms=_within(told["sound_start_ms"], 0, MS_MAX),
        sound_end_ms=_within(told["sound_end_ms"], 0, MS_MAX),
        sound_tracks=tuple(map(_word, sounds)),
        video_codec=picture,
        sound_codec=_word(told["sound_codec"]),
        size_bytes=size_bytes,
    )


def checked_times(sent: Sent, film: Film) -> NDArray[np.int64]:
    """Read frame times: whole numbers, ascending, inside the film. Raises UnreadableFilm."""
    if len(sent) % 8:
        raise UnreadableFilm(Why.BROKE_READER)
    times = np.frombuffer(sent, "<i8").astype(np.int64)
    inside = not len(times) or (times[0] >= 0 and times[-1] < film.duration_ms)
    if not inside or bool((np.diff(times) < 0).any()) or bool(len(times)) != film.has_picture:
        raise UnreadableFilm(Why.BROKE_READER)
    return times


def is_poster(sent: Sent) -> bool:
    """Whether this looks like a small JPEG."""
    return sent[:3] == b"\xff\xd8\xff" and len(sent) <= POSTER_BYTES_MAX


def _within(number: Any, least: int, most: int) -> int:  # noqa: ANN401
    if not isinstance(number, int) or not least <= number <= most:
        raise ValueError(number)
    return number


def _word(told: Any) -> str:  # noqa: ANN401
    if not isinstance(told, str) or len(told) > _WORD_MAX or not told.isascii():
        raise ValueError(told)
    return told
