"""Looking into a film before it is taken in: what it is, or why it cannot be. Knows no library.

The looking is done by a limited process (`limits`); what it answers is checked here, word by word.
"""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Any, BinaryIO

from kijkwijzer.media.limits import start_limited
from kijkwijzer.media.plain_file import NotAFile, open_plain
from kijkwijzer.media.probe_reasons import (
    Remark,
    StoppedByPerson,
    UnreadableFilm,
    Why,
    unreadable,
)

TIMEOUT_S = 30

_ANSWER_BYTES_MAX = 1 << 16
_WORD_MAX = 40
_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """One sound track. `language` is as the film says it ("nld", "eng"), or empty."""

    codec: str
    channels: int
    rate_hz: int
    language: str


@dataclass(frozen=True, slots=True)
class FilmProbe:
    """What a film holds. Pixels and their aspect (width over height) are as shown, upright.

    `duration_ms` is None when the film does not say; `frame_rate` is the average.
    """

    container: str
    size_bytes: int
    duration_ms: int | None
    sound_tracks: tuple[SoundTrack, ...]
    remarks: tuple[Remark, ...]
    video_codec: str = ""
    width_px: int = 0
    height_px: int = 0
    rotation: int = 0
    pixel_aspect: float = 1.0
    frame_rate: float = 0.0
    variable_rate: bool = False

    @property
    def has_picture(self) -> bool:
        return bool(self.video_codec)

    @property
    def has_sound(self) -> bool:
        return bool(self.sound_tracks)


def probe(
    path: Path, *, timeout_s: float = TIMEOUT_S, stopped: Callable[[], bool] = lambda: False
) -> FilmProbe:
    """Look into a film. Raises UnreadableFilm with the reason when it cannot be taken in.

    `stopped` is asked often, from this thread. Raises StoppedByPerson.
    """
    with opened(path) as film:
        size = film.seek(0, 2)
        film.seek(0)
        if size == 0:
            raise UnreadableFilm(Why.EMPTY)
        told = _heard(_ask(film, timeout_s, stopped))
    if "film" not in told:
        raise unreadable(told)
    try:
        return _film_probe(told["film"], size)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise UnreadableFilm(Why.BROKE_READER) from error


@contextmanager
def opened(path: Path) -> Iterator[FileIO]:
    """Open a film for reading, unbuffered. Raises UnreadableFilm when that cannot be."""
    try:
        film = open_plain(path)
    except NotAFile as error:
        raise UnreadableFilm(Why.NOT_FILE) from error
    except OSError as error:
        raise UnreadableFilm(Why.GONE) from error
    with film:
        yield film


def _ask(film: BinaryIO, timeout_s: float, stopped: Callable[[], bool]) -> bytes:
    """Run the limited process and give what it wrote. Raises UnreadableFilm, StoppedByPerson."""
    until = time.monotonic() + timeout_s
    with start_limited("kijkwijzer.media.probe_child", film) as child:
        try:
            while True:
                if stopped():
                    raise StoppedByPerson
                try:
                    return child.communicate(timeout=_POLL_S)[0]
                except subprocess.TimeoutExpired as error:
                    if time.monotonic() > until:
                        raise UnreadableFilm(Why.TOO_SLOW) from error
        finally:
            child.kill()


def _heard(answer: bytes) -> dict[str, Any]:
    """Read the answer as JSON. Raises UnreadableFilm when it is not, or far too long."""
    try:
        told = json.loads(answer) if len(answer) <= _ANSWER_BYTES_MAX else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise UnreadableFilm(Why.BROKE_READER)
    return told


def _film_probe(told: dict[str, Any], size_bytes: int) -> FilmProbe:
    duration = told["duration_ms"]
    return FilmProbe(
        container=_word(told["container"]),
        size_bytes=size_bytes,
        duration_ms=None if duration is None else max(int(duration), 0),
        sound_tracks=tuple(_sound_track(one) for one in told["sounds"]),
        remarks=tuple(Remark(one) for one in told["remarks"]),
        video_codec=_word(told.get("picture", "")),
        width_px=int(told.get("width_px", 0)),
        height_px=int(told.get("height_px", 0)),
        rotation=int(told.get("rotation", 0)) % 360,
        pixel_aspect=float(told.get("pixel_aspect", 1.0)),
        frame_rate=float(told.get("frame_rate", 0.0)),
        variable_rate=bool(told.get("variable_rate", False)),
    )


def _sound_track(told: dict[str, Any]) -> SoundTrack:
    return SoundTrack(
        _word(told["codec"]),
        int(told["channels"]),
        int(told["rate_hz"]),
        _word(told["language"]),
    )


def _word(told: Any) -> str:  # noqa: ANN401
    return "".join(letter for letter in str(told)[:_WORD_MAX] if letter.isascii())
