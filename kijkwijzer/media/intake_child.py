"""Takes one film apart and puts it together anew, and sends the result. Runs limited, and alone.

The film comes in on standard input; what goes out are messages (`intake_wire`): the new film in
Matroska, piece by piece, then the times of its frames, a poster, and what was found out about it.
"""

import io
import sys
from array import array
from itertools import chain
from typing import Any, cast

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from kijkwijzer.media import intake_wire as wire
from kijkwijzer.media.intake_frames import FrameTable
from kijkwijzer.media.intake_hash import film_hash
from kijkwijzer.media.intake_head import Head, read_head
from kijkwijzer.media.intake_sound import ConvertedSound, converted_stream
from kijkwijzer.media.intake_times import usual_step_ms
from kijkwijzer.media.intake_tracks import PictureTrack, SoundTrack, check_rate
from kijkwijzer.media.limits import restrict
from kijkwijzer.media.probe_open import (
    SOUND_CODECS,
    Tracks,
    choose_tracks,
    codec_name,
    language,
    open_film,
    picture_shape,
)
from kijkwijzer.media.probe_reasons import Unfit, Why

MUX_BYTES = 1 << 20
PROGRESS_PACKETS = 512

# Nothing of ours or of this moment goes into the film: no random numbers, no program name, no date.
_MUX_OPTIONS = {"fflags": "+bitexact", "write_crc32": "0", "avoid_negative_ts": "disabled"}

AnyTrack = PictureTrack | SoundTrack | ConvertedSound


def main() -> None:
    """Take in the film on standard input; the argument is the most seconds of processor time."""
    av.logging.set_level(None)
    restrict(int(sys.argv[1]))
    sender = wire.Sender()
    with io.FileIO(0, closefd=False) as film:
        try:
            _take(film, sender)
        except Unfit as unfit:
            sender.tell(wire.UNFIT, {"why": unfit.why, "facts": unfit.facts})
        except (MemoryError, RuntimeError, ValueError, ArithmeticError, av.FFmpegError):
            sender.tell(wire.UNFIT, {"why": Why.DAMAGED, "facts": {}})


def _take(film: io.FileIO, sender: wire.Sender) -> None:
    container, _ = open_film(film)
    with container:
        tracks = choose_tracks(container)
        head, rest = read_head(container, tracks)
        zero = [head.zero_s.numerator, head.zero_s.denominator]
        sender.tell(wire.PLAN, {"zero": zero, "sound": bool(tracks.sounds)})
        copy = _Copy(film, container, tracks, head, sender)
        for count, packet in enumerate(chain(head.packets, rest)):
            copy.take(packet)
            if count % PROGRESS_PACKETS == 0:
                sender.send(wire.PROGRESS, number=film.tell())
        copy.finish()


class _Copy:
    """One film on its way from the old container to the new one."""

    def __init__(
        self,
        film: io.FileIO,
        container: InputContainer,
        tracks: Tracks,
        head: Head,
        sender: wire.Sender,
    ) -> None:
        self._original = film
        self._container = container
        self._tracks = tracks
        self._head = head
        self._sender = sender
        self._file = wire.SentFile(sender)
        self._film = av.open(
            self._file,
            mode="w",
            format="matroska",
            buffer_size=MUX_BYTES,
            container_options=_MUX_OPTIONS,
        )
        self._copies: dict[int, AnyTrack] = {
            stream.index: _copy_of(self._film, stream, head) for stream in tracks.kept
        }
        self._sound_codec = next(map(codec_name, self._film.streams.audio), "")

    def take(self, packet: "Packet[Any]") -> None:
        self._copies[packet.stream_index].take(packet)

    def finish(self) -> None:
        """Close the new film, and send what became known of it. Raises Unfit."""
        sounds = [one for one in self._copies.values() if not isinstance(one, PictureTrack)]
        for sound in sounds:
            sound.finish()
        self._film.close()
        picture = self._picture_facts()
        heard = [sound for sound in sounds if sound.start_ms is not None]
        end_ms = max([picture.pop("end_ms"), *(sound.end_ms for sound in heard)])
        if end_ms <= 0:
            raise Unfit(Why.NOTHING)
        self._sender.tell(
            wire.DONE,
            {
                **picture,
                "duration_ms": end_ms,
                "lead_ms": self._head.lead_ms,
                "size_bytes": self._file.size_bytes,
                "sound_start_ms": min((one.start_ms or 0 for one in heard), default=0),
                "sound_end_ms": max((one.end_ms for one in heard), default=0),
                "sound_tracks": [language(sound) for sound in self._tracks.sounds],
                "sound_codec": self._sound_codec,
                "packets_sha256": film_hash(one.hash for one in self._copies.values()).hex(),
                "picture_sha256": self._picture_hash(),
                "sound_sha256s": [one.hash.digest().hex() for one in sounds if one.hash.tells],
            },
        )

    def _picture_hash(self) -> str:
        found = (one.hash for one in self._copies.values() if isinstance(one, PictureTrack))
        return next((one.digest().hex() for one in found if one.tells), "")

    def _alive(self) -> None:
        """Say that the work goes on; how far it is does not change."""
        self._sender.send(wire.PROGRESS)

    def _picture_facts(self) -> dict[str, Any]:
        """Send frame times and poster; give the facts of the picture and when it ends."""
        stream = self._tracks.picture
        if stream is None:
            return {"end_ms": 0}
        track = cast("PictureTrack", self._copies[stream.index])
        table = FrameTable(self._original, self._container, stream, self._head, self._alive)
        poster = table.poster(track.end_ms)
        if poster:
            self._sender.send(wire.POSTER, poster)
        times = table.times_ms(track)
        if not times:
            raise Unfit(Why.DAMAGED)
        self._sender.send(wire.FRAME_TIMES, array("q", times).tobytes())
        end_ms = _picture_end_ms(times, track)
        check_rate(len(times), end_ms)
        pictures = self._head.window.pictures if self._head.window else ()
        shape = picture_shape(stream, pictures[0] if pictures else None)
        return {**shape, "end_ms": end_ms}


def _copy_of(film: OutputContainer, stream: VideoStream | AudioStream, head: Head) -> AnyTrack:
    if isinstance(stream, AudioStream) and codec_name(stream) not in SOUND_CODECS:
        converted = converted_stream(film, stream)
        _name_language(converted, stream)
        return ConvertedSound(stream, converted, head, film.mux_one)
    if isinstance(stream, AudioStream):
        sound = film.add_stream_from_template(stream, opaque=True)
        _name_language(sound, stream)
        return SoundTrack(stream, sound, head, film.mux_one)
    target = film.add_stream_from_template(stream, opaque=True)
    target.codec_context.sample_aspect_ratio = 1  # type: ignore[assignment]  # kept in Film
    return PictureTrack(stream, target, head, film.mux_one)


def _name_language(target: AudioStream, source: AudioStream) -> None:
    if language(source):
        target.metadata["language"] = language(source)


def _picture_end_ms(times_ms: list[int], track: PictureTrack) -> int:
    """Give when the last frame ends: as the film says, or after the usual time of a frame."""
    end_ms = max(track.end_ms, times_ms[-1] + 1)
    if track.end_ms <= times_ms[-1]:
        end_ms = times_ms[-1] + usual_step_ms(times_ms)
    return end_ms if track.hidden_from_ms is None else min(end_ms, track.hidden_from_ms)
