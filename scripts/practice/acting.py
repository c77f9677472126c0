"""Acts and sound as movement: for each figure a pose at every picture. Knows no drawing."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from practice.talk import Talk, read_source

FPS = 25
EASE_MS = 450

Track = NDArray[np.float64]
_LINE_END = 0.88
_SEEDS = {"coordinator": 14, "client": 41}


@dataclass(frozen=True, slots=True)
class Pose:
    """How one figure is at one picture. Angles in radians; the rest from 0 to 1 (or -1 to 1).

    `yaw` turns to the right of the picture, `pitch` bows the head, `roll` tilts it; `gaze_x` and
    `gaze_y` turn the eyes within the head; `stroke_x` and `stroke_y` move the writing hand.
    """

    yaw: float
    pitch: float
    roll: float
    gaze_x: float
    gaze_y: float
    blink: float
    mouth: float
    round: float
    smile: float
    care: float
    puzzled: float
    lean: float
    breath: float
    pen_down: float
    writing: float
    stroke_x: float
    stroke_y: float
    open_hand: float
    fidget: float
    hand_over: float
    form_given: float
    list_away: float
    beat: float


def spans(talk: Talk, who: str, do: str) -> list[tuple[int, int]]:
    """Give the spans, in ms, in which a figure does this."""
    acts = [
        act for act in read_source("acting.toml")["acts"] if (act["who"], act["do"]) == (who, do)
    ]
    return [(talk.at(a), talk.at(b)) for act in acts for a, b in act["spans"]]


def poses(talk: Talk, who: str, loud: Track, bright: Track) -> list[Pose]:
    """Give a figure's pose at every picture.

    `loud` and `bright` say, per picture, how loud its voice is and how much of it is hiss.
    """
    frames = len(loud)
    act = {name: np.zeros(frames) for name in _CHANNELS}
    for entry in read_source("acting.toml")["acts"]:
        if entry["who"] == who:
            act[entry["do"]] += _eased(talk, entry, frames)
    tracks = _head(act, who, loud) | _face(act, who, loud, bright) | _body(act, frames, loud)
    names = [field.name for field in fields(Pose)]
    columns = np.stack([tracks[name] for name in names], axis=1)
    return [Pose(*map(float, row)) for row in columns]


_CHANNELS = (
    *("smile", "paper", "write", "pen_down", "list_away", "lean", "care", "nod", "open_hand"),
    *("hand_over", "form_given", "down", "away", "puzzled", "fidget"),
)


def _eased(talk: Talk, entry: dict[str, object], frames: int) -> Track:
    track = np.zeros(frames)
    entry_spans: list[list[str]] = entry["spans"]  # type: ignore[assignment]
    for start, end in entry_spans:
        track[talk.at(start) * FPS // 1000 : talk.at(end) * FPS // 1000] = 1
    much = float(entry.get("much", 1.0))  # type: ignore[arg-type]
    ease_ms = int(entry.get("ease_ms", EASE_MS))  # type: ignore[call-overload]
    return much * _smooth(track, ease_ms)


def _smooth(track: Track, ease_ms: int) -> Track:
    width = max(ease_ms * FPS // 1000 * 2 // 2 | 1, 3)
    kernel = np.hanning(width + 2)[1:-1]
    padded = np.pad(track, width, mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), mode="same")[width:-width]


def _head(act: dict[str, Track], who: str, loud: Track) -> dict[str, Track]:
    frames = len(loud)
    side = 1.0 if who == "coordinator" else -1.0
    busy = np.clip(act["paper"] + act["down"] + act["away"], 0, 1)
    sway = _wander(frames, _SEEDS[who], (0.11, 0.19, 0.31))
    tilt = _wander(frames, _SEEDS[who] + 7, (0.07, 0.13, 0.23))
    emphasis = _smooth(loud, 280)
    nodding = act["nod"] * np.sin(2 * np.pi * 2.2 * np.arange(frames) / FPS)
    yaw = side * (0.40 * (1 - busy) + 0.16 * act["paper"] + 0.20 * act["down"])
    return {
        "yaw": yaw + 0.50 * act["away"] + 0.035 * sway,
        "pitch": 0.03
        + 0.40 * act["paper"]
        + 0.34 * act["down"]
        - 0.03 * act["away"]
        + 0.11 * nodding
        + 0.07 * emphasis
        + 0.012 * tilt,
        "roll": side * (0.02 + 0.035 * act["care"] * (1 - busy))
        + 0.018 * tilt
        + 0.02 * sway * emphasis,
        "gaze_x": side * 0.50 * (1 - busy) + 0.60 * act["away"] + 0.06 * _darting(frames, who),
        "gaze_y": 0.80 * act["paper"] + 0.75 * act["down"] - 0.05 * act["away"],
    }


def _face(act: dict[str, Track], who: str, loud: Track, bright: Track) -> dict[str, Track]:
    opened = np.clip(loud * 2.3, 0, 1) ** 0.75
    return {
        "blink": _blinks(len(loud), who),
        "mouth": opened,
        "round": np.clip(1 - 2.2 * bright, 0, 1) * opened,
        "smile": np.clip(act["smile"], 0, 1),
        "care": np.clip(act["care"], 0, 1),
        "puzzled": act["puzzled"],
        "beat": _smooth(loud, 400),
    }


def _body(act: dict[str, Track], frames: int, loud: Track) -> dict[str, Track]:
    time = np.arange(frames) / FPS
    return {
        "lean": act["lean"],
        "breath": np.sin(2 * np.pi * 0.24 * time) * (1 - 0.5 * _smooth(loud, 800)),
        "pen_down": act["pen_down"],
        "writing": act["write"],
        "stroke_x": act["write"] * _writing_line(time, act["write"]),
        "stroke_y": act["write"]
        * np.sin(2 * np.pi * 3.1 * time)
        * (0.6 + 0.4 * np.sin(5.3 * time)),
        "open_hand": act["open_hand"],
        "fidget": act["fidget"]
        * np.sin(2 * np.pi * 0.9 * time)
        * (0.5 + 0.5 * np.sin(0.83 * time)),
        "hand_over": act["hand_over"],
        "form_given": act["form_given"],
        "list_away": act["list_away"],
    }


def _writing_line(time: Track, write: Track) -> Track:
    """Give the slow way across the line and the quick way back, from -1 to 1."""
    travelled = np.cumsum(write) / FPS / 2.6
    phase = travelled % 1.0
    across = np.where(phase < _LINE_END, phase / _LINE_END, (1 - phase) / (1 - _LINE_END))
    return 2 * across - 1 + 0.05 * np.sin(2 * np.pi * 3.1 * time)


def _wander(frames: int, seed: int, hertz: tuple[float, ...]) -> Track:
    chance = np.random.default_rng(seed)
    time = np.arange(frames) / FPS
    waves = [np.sin(2 * np.pi * (f * time + chance.random())) for f in hertz]
    return np.asarray(sum(waves)) / len(hertz)


def _darting(frames: int, who: str) -> Track:
    """Give the small jumps that eyes make while they look at something."""
    chance = np.random.default_rng(_SEEDS[who] + 1)
    track = np.zeros(frames)
    at = 0
    while at < frames:
        stay = int(chance.uniform(0.7, 2.4) * FPS)
        track[at : at + stay] = chance.uniform(-1, 1)
        at += stay
    return track


def _blinks(frames: int, who: str) -> Track:
    chance = np.random.default_rng(_SEEDS[who] + 2)
    track = np.zeros(frames + 8)
    at = int(chance.uniform(1, 3) * FPS)
    while at < frames:
        track[at : at + 5] = (0.55, 1.0, 1.0, 0.6, 0.2)
        at += int(chance.uniform(2.2, 5.6) * FPS)
    return track[:frames]
