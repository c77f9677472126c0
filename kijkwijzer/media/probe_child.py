"""Looks into one film on standard input and says in JSON what it holds. Runs limited, and alone.

Knows no library: all it can do is read this one film and answer.
"""

import io
import json
import sys
from typing import Any

import av
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from kijkwijzer.media.limits import restrict
from kijkwijzer.media.probe_magic import MP4
from kijkwijzer.media.probe_open import (
    SOUND_CODECS,
    Tracks,
    choose_tracks,
    codec_name,
    first_frame,
    language,
    open_film,
    picture_shape,
)
from kijkwijzer.media.probe_reasons import Remark, Unfit, Why

CPU_S = 20


def main() -> None:
    """Answer with one line of JSON: {"film": {...}} or {"why": ..., "facts": {...}}."""
    av.logging.set_level(None)
    restrict(CPU_S)
    with io.FileIO(0, closefd=False) as film:
        sys.stdout.write(json.dumps(_answer(film)))
    sys.stdout.flush()


def _answer(film: io.FileIO) -> dict[str, Any]:
    try:
        return {"film": _facts(film)}
    except Unfit as unfit:
        return {"why": unfit.why, "facts": unfit.facts}
    except (MemoryError, RecursionError, ValueError, OverflowError, ZeroDivisionError):
        return {"why": Why.DAMAGED, "facts": {}}


def _facts(film: io.FileIO) -> dict[str, Any]:
    container, kind = open_film(film)
    with container:
        tracks = choose_tracks(container)
        remarks = _remarks(tracks)
        if container.duration is None:
            remarks.append(Remark.DURATION_UNKNOWN)
        if kind == MP4 and _points_past_end(tracks, film):
            remarks.append(Remark.CUT_SHORT)
        picture = (
            _picture_facts(tracks.picture, first_frame(container, tracks.picture))
            if (tracks.picture)
            else {}
        )
        if not picture:
            first_frame(container, tracks.sounds[0])
        return {
            "container": kind,
            "duration_ms": None if container.duration is None else container.duration // 1000,
            "sounds": [_sound_facts(sound) for sound in tracks.sounds],
            "remarks": remarks,
            **picture,
        }


def _picture_facts(picture: VideoStream, frame: Any) -> dict[str, Any]:  # noqa: ANN401
    rate, nominal = picture.average_rate or 0, picture.base_rate or 0
    return {
        **picture_shape(picture, frame),
        "frame_rate": float(rate),
        "variable_rate": bool(rate and abs(float(nominal / rate) - 1) > 0.01),  # noqa: PLR2004
    }


def _sound_facts(sound: AudioStream) -> dict[str, Any]:
    return {
        "codec": codec_name(sound),
        "channels": sound.codec_context.channels,
        "rate_hz": sound.codec_context.sample_rate,
        "language": language(sound),
    }


def _remarks(tracks: Tracks) -> list[Remark]:
    found = {
        Remark.MORE_PICTURES: tracks.more_pictures,
        Remark.LEFT_OUT: tracks.left_out,
        Remark.NO_PICTURE: tracks.picture is None,
        Remark.NO_SOUND: not tracks.sounds,
        Remark.SOUND_CONVERTED: any(codec_name(one) not in SOUND_CODECS for one in tracks.sounds),
    }
    return [remark for remark, holds in found.items() if holds]


def _points_past_end(tracks: Tracks, film: io.FileIO) -> bool:
    """Whether the table of contents names bytes that the file does not have."""
    place = film.tell()
    end = film.seek(0, 2)
    film.seek(place)
    last = (
        track.index_entries[len(track.index_entries) - 1]
        for track in tracks.kept
        if len(track.index_entries)
    )
    return any(entry.pos + entry.size > end for entry in last)
