"""A recording as it lies in the library: its film, its sealed files, and whether it is there."""

from dataclasses import dataclass
from enum import StrEnum


class RecordingState(StrEnum):
    """Where a recording is in its life."""

    PRESENT = "present"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"


class BlobKind(StrEnum):
    """What a sealed file of a recording holds."""

    FILM = "film"
    FRAME_TIMES = "frame_times"
    WAVEFORM = "waveform"
    POSTER = "poster"
    CAPTIONS_NL = "captions_nl"
    CAPTIONS_EN = "captions_en"


@dataclass(frozen=True, slots=True)
class Film:
    """What is known of the film as it lies in the library. Pixels are as shown, after rotation.

    `lead_ms` is the hidden part before time zero that an edit list cut away: players skip it and
    add it to their own times. `rotation` is the clockwise turn, in degrees, that makes frames
    upright. `pixel_aspect` is width over height of one pixel.
    """

    duration_ms: int
    has_picture: bool
    has_sound: bool
    width_px: int = 0
    height_px: int = 0
    rotation: int = 0
    pixel_aspect: float = 1.0
    lead_ms: int = 0
    sound_start_ms: int = 0
    sound_end_ms: int = 0
    sound_tracks: tuple[str, ...] = ()
    video_codec: str = ""
    sound_codec: str = ""
    size_bytes: int = 0
