"""A recording and its parts as columns of the database, and back. Knows no query."""

import json
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Row

from annotations.model import Film, Layer, Participant, Perspective, Recording, Role
from annotations.store.sealing import Cipher, seal_texts

KIND_PLACE: Final = "recording|kind"
TRACKS_PLACE: Final = "film|sound_tracks"


def recording_values(recording: Recording, cipher: Cipher) -> dict[str, Any]:
    """Give the columns of a recording."""
    reminder = recording.remind_original_on
    return {
        "id": recording.id,
        "number": recording.number,
        "state": recording.state,
        "held_on": recording.held_on.isoformat(),
        "kind": seal_texts(cipher, [recording.kind], KIND_PLACE),
        "setting": recording.setting,
        "remind_original_on": reminder and reminder.isoformat(),
    }


def participant_values(recording: Recording) -> list[dict[str, Any]]:
    """Give the columns of each person in it, in order."""
    return [
        {**asdict(one), "recording_id": recording.id, "position": position}
        for position, one in enumerate(recording.participants)
    ]


def layer_values(recording: Recording) -> list[dict[str, Any]]:
    """Give the columns of each layer, in order."""
    return [{**asdict(one), "position": position} for position, one in enumerate(recording.layers)]


def film_values(recording: Recording, cipher: Cipher) -> dict[str, Any]:
    """Give the columns of the facts of its film."""
    tracks = recording.film.sound_tracks
    # An empty title of a track must come back too, so the list is sealed whenever there is one.
    sealed = cipher.seal(json.dumps(tracks), TRACKS_PLACE) if tracks else None
    return {**asdict(recording.film), "recording_id": recording.id, "sound_tracks": sealed}


def participant_of(row: Row[Any]) -> Participant:
    """Read a person."""
    return Participant(row.id, row.code, Role(row.role))


def layer_of(row: Row[Any]) -> Layer:
    """Read a layer."""
    return Layer(
        id=row.id,
        recording_id=row.recording_id,
        perspective=Perspective(row.perspective),
        viewer=row.viewer,
        rubric_id=row.rubric_id,
        rubric_version=row.rubric_version,
        shared=bool(row.shared),
    )


def film_of(row: Row[Any], tracks: tuple[str, ...]) -> Film:
    """Read the facts of a film."""
    return Film(
        duration_ms=row.duration_ms,
        has_picture=bool(row.has_picture),
        has_sound=bool(row.has_sound),
        width_px=row.width_px,
        height_px=row.height_px,
        rotation=row.rotation,
        pixel_aspect=row.pixel_aspect,
        lead_ms=row.lead_ms,
        sound_start_ms=row.sound_start_ms,
        sound_end_ms=row.sound_end_ms,
        sound_tracks=tracks,
        video_codec=row.video_codec,
        sound_codec=row.sound_codec,
        size_bytes=row.size_bytes,
    )
