"""Opening a film that may be hostile: which tracks there are, and whether they can be kept.

Runs inside a limited process only.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import av
import av.error
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard, Disposition, Stream
from av.video.stream import VideoStream

from kijkwijzer.media.probe_bounds import (
    FRAME_RATE_MAX,
    HOURS_MAX,
    SIDE_MAX_PX,
    SOUND_TRACKS_MAX,
    TRACKS_MAX,
)
from kijkwijzer.media.probe_magic import AVI, MPEG_PROGRAM, MPEG_TRANSPORT, kind_of
from kijkwijzer.media.probe_reasons import Unfit, Why

# PyAV loads some of itself only when a film needs it, and then no file may be opened any more.
for _module in walk_packages(av.__path__, "av."):
    if not _module.name.endswith(("__main__", "datasets")):
        import_module(_module.name)

READ_BYTES = 1 << 18
DECODED_PACKETS_MAX = 400
LANGUAGE_MAX = 8
FAULTS_MAX = 32

# What Matroska holds and our own decoder reads; the rest is refused or, for sound, converted.
_PICTURES = "h264 hevc vp8 vp9 av1 mpeg4 mpeg2video mpeg1video mjpeg theora msmpeg4v3 prores ffv1"
_SOUNDS = (
    "aac mp3 mp2 opus vorbis flac ac3 eac3 pcm_s16le pcm_s16be pcm_s24le pcm_s32le pcm_f32le pcm_u8"
)
PICTURE_CODECS = frozenset(_PICTURES.split())
SOUND_CODECS = frozenset(_SOUNDS.split())
LOSSLESS_CODECS = frozenset({"alac", "wavpack", "tta"})

_SIDE_PICTURES = Disposition.attached_pic | Disposition.timed_thumbnails | Disposition.still_image


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks of a film that are taken in, and whether others are left out."""

    picture: VideoStream | None
    sounds: tuple[AudioStream, ...]
    more_pictures: bool
    left_out: bool

    @property
    def kept(self) -> tuple[VideoStream | AudioStream, ...]:
        """All tracks that are taken in, the picture first."""
        return (*((self.picture,) if self.picture else ()), *self.sounds)


def open_film(film: io.FileIO) -> tuple[InputContainer, str]:
    """Open a film with the one demuxer that its first bytes name; gives that name too.

    Raises Unfit.
    """
    kind = kind_of(film)
    try:
        container = av.open(
            film,
            mode="r",
            format=kind,
            buffer_size=READ_BYTES,
            metadata_errors="replace",
            container_options=_options(kind),
        )
    except (av.error.FFmpegError, ValueError, OverflowError) as error:
        raise Unfit(Why.DAMAGED) from error
    if len(container.streams) > TRACKS_MAX:
        raise Unfit(Why.TOO_MANY_TRACKS, tracks=len(container.streams), most=TRACKS_MAX)
    return container, kind


def _options(kind: str) -> dict[str, str]:
    options = {"analyzeduration": "15000000", "probesize": "20000000"}
    if kind in (AVI, MPEG_PROGRAM, MPEG_TRANSPORT):
        options["fflags"] = "+genpts"  # these do not give every picture a time of its own
    return options


def choose_tracks(container: InputContainer) -> Tracks:
    """Choose what is taken in, and have the demuxer skip the rest. Raises Unfit."""
    pictures = [stream for stream in container.streams.video if not _is_side_picture(stream)]
    sounds = [stream for stream in container.streams.audio if _has_sound(stream)]
    picture = max(pictures, key=_area, default=None)
    if picture is None and not sounds:
        raise Unfit(Why.NOTHING)
    if picture is not None:
        _check_picture(picture)
    for sound in sounds:
        _check_sound(sound)
    _check_length(container.duration)
    tracks = Tracks(
        picture, tuple(sounds[:SOUND_TRACKS_MAX]), len(pictures) > 1, _leaves_out(container)
    )
    skip_all_but(container, tracks.kept)
    return tracks


def skip_all_but(container: InputContainer, kept: tuple[Stream, ...]) -> None:
    """Have the demuxer skip every track that is not asked for."""
    indexes = {stream.index for stream in kept}
    for stream in container.streams:
        stream.discard = Discard.default if stream.index in indexes else Discard.all


def codec_name(stream: Stream) -> str:
    """Give FFmpeg's name of a track's codec, whichever decoder reads it; "" when unknown."""
    return stream.codec_context.codec.canonical_name if stream.codec_context else ""


def language(sound: AudioStream) -> str:
    """Give the language that a sound track says it is in ("nld", "eng"), or "" when it does not."""
    said = sound.language or ""
    known = said.isascii() and said.isalpha() and len(said) <= LANGUAGE_MAX and said != "und"
    return said if known else ""


def packets_of(container: InputContainer, *streams: Stream) -> "Iterator[Packet[Any]]":
    """Give the packets of these tracks until the film ends or cannot be read any further.

    A packet that was cut off by the end of the file is left out. Broadcasts mark every packet with
    a fault in it: those stay.
    """
    whole = container.format.name not in (MPEG_PROGRAM, MPEG_TRANSPORT)
    packets = container.demux(*streams)
    faults = 0
    while faults < FAULTS_MAX:
        try:
            packet = next(packets)
        except StopIteration:
            return
        except IndexError:  # PyAV 18 stumbles at the end over tracks that came up on the way
            return
        except av.error.FFmpegError:  # a fault here need not be the end: read on after it
            faults += 1
            packets = container.demux(*streams)
            continue
        faults = 0
        if packet.size and not (packet.is_corrupt and whole):
            yield packet


def first_frame(container: InputContainer, stream: Stream) -> Any:  # noqa: ANN401
    """Decode the first frame of a track. Raises Unfit when there is none."""
    for count, packet in enumerate(packets_of(container, stream)):
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            frames = []
        if frames:
            return frames[0]
        if count > DECODED_PACKETS_MAX:
            break
    frames = _last_frames(stream)
    if not frames:
        raise Unfit(Why.DAMAGED)
    return frames[0]


def _last_frames(stream: Stream) -> list[Any]:
    try:
        return list(stream.codec_context.decode(None))  # type: ignore[attr-defined]
    except av.error.FFmpegError:
        return []


def _is_side_picture(stream: VideoStream) -> bool:
    return bool(stream.disposition & _SIDE_PICTURES)


def _has_sound(stream: AudioStream) -> bool:
    """Whether the track holds sound at all; broadcasts announce empty ones."""
    context = stream.codec_context
    return context is None or bool(context.channels and context.sample_rate)


def _area(stream: VideoStream) -> int:
    return stream.codec_context.width * stream.codec_context.height if stream.codec_context else 0


def _check_picture(picture: VideoStream) -> None:
    codec = codec_name(picture)
    if codec not in PICTURE_CODECS:
        raise Unfit(Why.PICTURE_KIND, codec=codec or "?")
    if picture.codec_context.codec_tag == "encv":
        raise Unfit(Why.LOCKED)
    width, height = picture.codec_context.width, picture.codec_context.height
    if not (0 < width <= SIDE_MAX_PX and 0 < height <= SIDE_MAX_PX):
        raise Unfit(Why.TOO_LARGE, width=width, height=height, most=SIDE_MAX_PX)
    rate = picture.average_rate or 0
    if rate > FRAME_RATE_MAX:
        raise Unfit(Why.TOO_FAST, rate=int(rate), most=FRAME_RATE_MAX)


def _check_sound(sound: AudioStream) -> None:
    if sound.codec_context is None:
        raise Unfit(Why.SOUND_KIND, codec="?")
    if sound.codec_context.codec_tag == "enca":
        raise Unfit(Why.LOCKED)


def _check_length(duration_us: int | None) -> None:
    if duration_us is not None and duration_us > HOURS_MAX * 3600 * av.time_base:
        raise Unfit(Why.TOO_LONG, most=HOURS_MAX)


def _leaves_out(container: InputContainer) -> bool:
    side_pictures = any(map(_is_side_picture, container.streams.video))
    others = len(container.streams) > len(container.streams.video) + len(container.streams.audio)
    return side_pictures or others or len(container.streams.audio) > SOUND_TRACKS_MAX


def upright_turn(frame: Any) -> int:  # noqa: ANN401
    """Give the clockwise turn in degrees, a multiple of 90, that makes a decoded frame upright."""
    return int(-round(frame.rotation / 90) * 90 % 360)


def pixel_aspect(picture: VideoStream) -> Fraction:
    """Give width over height of one pixel as coded; 1 when it is not said, or not credible."""
    aspect = picture.sample_aspect_ratio
    return aspect if aspect and Fraction(1, 8) <= aspect <= 8 else Fraction(1)  # noqa: PLR2004


def picture_shape(picture: VideoStream, frame: Any) -> dict[str, Any]:  # noqa: ANN401
    """Say in the words of `Film` how the picture is shown, upright, going by a decoded frame.

    Without a frame it goes by what the container says; the form may change later in the film.
    """
    first = picture.codec_context if frame is None else frame
    width, height, aspect = first.width, first.height, pixel_aspect(picture)
    turn = 0 if frame is None else upright_turn(frame)
    if turn in (90, 270):
        width, height, aspect = height, width, 1 / aspect
    return {
        "picture": codec_name(picture),
        "width_px": width,
        "height_px": height,
        "rotation": turn,
        "pixel_aspect": float(aspect),
    }
