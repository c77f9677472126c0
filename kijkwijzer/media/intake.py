"""Takes a film into a library: straight from the original into sealed files, whole or not at all.

What knows film formats runs in limited processes and is not trusted: what they send is checked
here, sealed, and told to the library. Knows no film format.
"""

import json
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from annotations.library import Arrival, Library, SameFilm
from annotations.model import BlobKind, Film, Recording, RecordingDraft
from annotations.numbers import refuse_file_name
from annotations.trouble import DiskFull, translatable
from kijkwijzer.media import intake_wire as wire
from kijkwijzer.media.intake_facts import (
    FilmHashes,
    checked_film,
    checked_times,
    checked_zero,
    is_poster,
)
from kijkwijzer.media.intake_original import Original
from kijkwijzer.media.intake_progress import Progress, Stage, Teller
from kijkwijzer.media.intake_run import LimitedRun
from kijkwijzer.media.open_film import pack_frame_times
from kijkwijzer.media.probe import probe
from kijkwijzer.media.probe_reasons import StoppedByPerson, UnreadableFilm, Why, unreadable
from kijkwijzer.media.waveform import lasting, pack_peaks, unpack_peaks

ROOM_PERCENT = 105
MEBIBYTE = 1 << 20
CPU_S = 600
BYTES_PER_CPU_S = 500_000
LISTENING_STALL_S = 600.0
FILM_BYTES_EXTRA = 256 << 20
SIDE_BYTES_MAX = 1 << 30

__all__ = ["Progress", "Stage", "StoppedByPerson", "take_in"]


def take_in(
    library: Library,
    path: Path,
    draft: RecordingDraft,
    *,
    progress: Callable[[Progress], None],
    stopped: Callable[[], bool],
    again: bool = False,
) -> Recording:
    """Take in a film as a new recording; whatever is raised, nothing of it is left.

    `progress` and `stopped` are called often, from this thread. `again` also when the library has
    it already; a film that was withdrawn is refused all the same. Raises UnreadableFilm, SameFilm,
    WithdrawnFilm, StoppedByPerson, DiskFull, MayBeCitizenNumber for the name of the file, and what
    the library raises.
    """
    refuse_file_name(path.name)
    with closing(Original(path)) as original:
        tell = Teller(progress, original.size_bytes)
        tell.stage(Stage.LOOKING)
        probe(path, stopped=stopped)
        check_room(library.path, original.size_bytes)
        watch = _Watch(library, original, stopped, again=again)
        watch()
        with library.receive(draft) as arrival, _Intake(arrival, path, tell, watch) as intake:
            intake.copy(original.size_bytes)
            film, hashes = intake.keep_rest()
            tell.stage(Stage.KEEPING)
            original.wait(watch)
            source = original.sha256()
            return arrival.finish(film, source, hashes.packets, hashes.tracks, again=again)


def check_room(folder: Path, film_bytes: int) -> None:
    """Raise DiskFull when the folder's disk has too little room for a film of this size."""
    needed = film_bytes * ROOM_PERCENT // 100 + MEBIBYTE
    free = shutil.disk_usage(folder).free
    if free < needed:
        text = translatable(
            "Trouble",
            "There is too little room on the disk of the library: this film needs {needed} MB, and"
            " {free} MB is free. Make room and try again.",
        )
        raise DiskFull(text, needed=-(-needed // MEBIBYTE), free=free // MEBIBYTE)


class _Watch:
    """Looks, while the work goes on, for reasons to end it: the person, or the same film."""

    def __init__(
        self,
        library: Library,
        original: Original,
        stopped: Callable[[], bool],
        *,
        again: bool,
    ) -> None:
        self._library = library
        self._original = original
        self._stopped = stopped
        self._again = again
        self._compared = False

    def __call__(self) -> None:
        """Raise StoppedByPerson or SameFilm when there is a reason."""
        if self._stopped():
            raise StoppedByPerson
        if self._original.hashed and not self._compared:
            self._compared = True
            number = self._library.known_film(self._original.sha256())
            if number is not None and not self._again:
                raise SameFilm(number)


class _Intake:
    """One film on its way from limited processes into the sealed files of an arrival."""

    def __init__(
        self, arrival: Arrival, path: Path, tell: Teller, watch: Callable[[], None]
    ) -> None:
        self._arrival = arrival
        self._path = path
        self._tell = tell
        self._watch = watch
        self._runs = ExitStack()
        self._listening: LimitedRun | None = None
        self._film = arrival.new_blob(BlobKind.FILM)
        self._collected: dict[bytes, bytearray] = {
            letter: bytearray() for letter in (wire.FRAME_TIMES, wire.POSTER, wire.DONE)
        }
        self._most_bytes = 0
        self._seconds = str(CPU_S)

    def __enter__(self) -> "_Intake":
        return self

    def __exit__(self, *_: object) -> None:
        self._runs.close()

    def copy(self, original_bytes: int) -> None:
        """Have the film read, and seal what comes. Raises UnreadableFilm, DiskFull."""
        self._most_bytes = 2 * original_bytes + FILM_BYTES_EXTRA
        self._seconds = str(CPU_S + original_bytes // BYTES_PER_CPU_S)
        self._tell.stage(Stage.COPYING)
        run = LimitedRun("kijkwijzer.media.intake_child", self._path, self._seconds)
        self._runs.enter_context(run)
        for message in run.messages(self._watch):
            self._heed(message)
        self._film.seal()

    def keep_rest(self) -> tuple[Film, FilmHashes]:
        """Seal frame times, waveform and poster; gives the film's facts and its hashes."""
        film, hashes = checked_film(_told(self._collected[wire.DONE]), self._film.size_bytes)
        times = checked_times(self._collected[wire.FRAME_TIMES], film)
        if film.has_picture:
            self._keep(BlobKind.FRAME_TIMES, pack_frame_times(times))
        poster = self._collected[wire.POSTER]
        if film.has_picture and is_poster(poster):
            self._keep(BlobKind.POSTER, poster)
        if self._listening is not None:
            self._keep_waveform(self._listening, film)
        return film, hashes

    def _heed(self, message: wire.Message) -> None:
        """Do what one message asks, if it may be asked. Raises UnreadableFilm."""
        match message.letter:
            case wire.WRITE:
                self._write(message.number, message.payload)
            case wire.PROGRESS:
                self._tell.reached(message.number)
            case wire.PLAN:
                self._listen(_told(message.payload))
            case wire.UNFIT:
                raise unreadable(_told(message.payload))
            case letter if letter in self._collected:
                self._collected[letter] += message.payload
                if len(self._collected[letter]) > SIDE_BYTES_MAX:
                    raise UnreadableFilm(Why.BROKE_READER)

    def _write(self, place: int, data: bytes | bytearray) -> None:
        """Write a piece at the end, or within the head that muxers fill in last."""
        end = self._film.size_bytes
        in_head = place + len(data) <= wire.HEAD_BYTES and place <= end
        if (place != end and not in_head) or place + len(data) > self._most_bytes:
            raise UnreadableFilm(Why.BROKE_READER)
        self._film.seek(place)
        self._film.write(data)

    def _listen(self, told: dict[str, Any]) -> None:
        """Start the waveform in a process of its own, now that time zero is known."""
        if not told.get("sound") or self._listening is not None:
            return
        zero = str(checked_zero(told))
        run = LimitedRun("kijkwijzer.media.waveform_child", self._path, self._seconds, zero)
        self._listening = self._runs.enter_context(run)

    def _keep_waveform(self, listening: LimitedRun, film: Film) -> None:
        """Seal the waveform; a film whose sound cannot be measured has none."""
        self._tell.stage(Stage.LISTENING)
        packed = bytearray()
        try:
            for message in listening.messages(self._watch, stall_s=LISTENING_STALL_S):
                packed += message.payload
            peaks = unpack_peaks(bytes(packed))
        except (UnreadableFilm, ValueError):
            return
        self._keep(BlobKind.WAVEFORM, pack_peaks(lasting(peaks, film.duration_ms)))

    def _keep(self, kind: BlobKind, data: bytes | bytearray) -> None:
        sink = self._arrival.new_blob(kind)
        sink.write(data)
        sink.seal()


def _told(payload: bytes | bytearray) -> dict[str, Any]:
    """Read a message that should hold JSON. Raises UnreadableFilm."""
    try:
        told = json.loads(payload)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise UnreadableFilm(Why.BROKE_READER)
    return told
