"""All phrases in one room: stereo sound, and how loud each speaker is at each picture."""

import numpy as np
from numpy.typing import NDArray
from practice.speech import RATE, Sound
from practice.talk import Talk, Voice

ROOM_TONE = 0.0007
SPEECH_RMS = 0.11
_SEED = 20181


def mix(talk: Talk, spoken: list[Sound], scratches: list[tuple[int, int]]) -> Sound:
    """Place every phrase in time and in the room.

    `spoken` goes with `talk.placed`; `scratches` are the spans, in ms, in which the pen writes.
    Gives shape (2, samples), peak below 1.
    """
    stereo = np.zeros((2, talk.duration_ms * RATE // 1000))
    for one, sound in zip(talk.placed, spoken, strict=True):
        voice = talk.voices[one.phrase.who]
        _add(stereo, one.start_ms, _panned(voice, _levelled(sound)))
    stereo += _echoes(stereo)
    chance = np.random.default_rng(_SEED)
    stereo += _room_tone(chance, stereo.shape[1])
    for start_ms, end_ms in scratches:
        _add(stereo, start_ms, _pen(chance, end_ms - start_ms))
    mixed: Sound = np.tanh(stereo * 1.1) / 1.1
    return mixed


def loudness(talk: Talk, spoken: list[Sound], who: str, fps: int) -> Sound:
    """Give how loud one speaker is at each picture, from 0 to 1: shape (frames,)."""
    rms = np.sqrt((_windows(talk, spoken, who, fps) ** 2).mean(axis=1))
    return np.asarray(np.clip(rms / (2.0 * SPEECH_RMS), 0, 1))


def brightness(talk: Talk, spoken: list[Sound], who: str, fps: int) -> Sound:
    """Give how much of a speaker's sound is high, from 0 (oo) to 1 (ss): shape (frames,)."""
    windows = _windows(talk, spoken, who, fps)
    steepness = np.sqrt((np.diff(windows, axis=1) ** 2).mean(axis=1))
    rms = np.sqrt((windows**2).mean(axis=1))
    return np.asarray(np.clip(steepness / np.maximum(rms, 1e-4), 0, 1))


def _windows(talk: Talk, spoken: list[Sound], who: str, fps: int) -> Sound:
    track = np.zeros((1, talk.duration_ms * RATE // 1000 + RATE))
    for one, sound in zip(talk.placed, spoken, strict=True):
        if one.phrase.who == who:
            _add(track, one.start_ms, _levelled(sound)[np.newaxis])
    step, frames = RATE // fps, talk.duration_ms * fps // 1000
    return track[0, : frames * step].reshape(frames, step)


def _add(track: Sound, start_ms: int, sound: Sound) -> None:
    at = start_ms * RATE // 1000
    room = track.shape[1] - at
    track[:, at : at + sound.shape[1]] += sound[:, :room]


def _levelled(sound: Sound) -> Sound:
    """Bring a phrase to one loudness, measured where it is not silent, and fade its ends."""
    active = sound[np.abs(sound) > 0.05 * np.abs(sound).max()]
    level = sound * (SPEECH_RMS / np.sqrt((active**2).mean()))
    fade = np.linspace(0, 1, RATE // 200)
    level[: len(fade)] *= fade
    level[-len(fade) :] *= fade[::-1]
    return np.asarray(level)


def _panned(voice: Voice, sound: Sound) -> Sound:
    angle = (voice.pan + 1) * np.pi / 4
    sides = np.stack([np.cos(angle) * sound, np.sin(angle) * sound])
    return np.asarray(voice.gain * np.sqrt(2) * sides)


def _echoes(stereo: Sound) -> Sound:
    """Give a small soft room: a few early reflections, crossing over to the other side."""
    heard = np.zeros_like(stereo)
    for delay_ms, gain, crossed in _REFLECTIONS:
        late = delay_ms * RATE // 1000
        source = stereo[::-1] if crossed else stereo
        heard[:, late:] += gain * source[:, :-late]
    return _dull(heard)


_REFLECTIONS = (
    (11, 0.11, False),
    (17, 0.09, True),
    (29, 0.07, False),
    (41, 0.05, True),
    (67, 0.03, True),
)


def _dull(stereo: Sound) -> Sound:
    kernel = np.hanning(13)
    kernel /= kernel.sum()
    return np.stack([np.convolve(side, kernel, mode="same") for side in stereo])


def _room_tone(chance: np.random.Generator, samples: int) -> NDArray[np.float64]:
    noise = chance.standard_normal((2, samples)) * ROOM_TONE * 3
    return _dull(_dull(noise))


def _pen(chance: np.random.Generator, length_ms: int) -> Sound:
    """Give the soft scratching of a pen: short strokes of noise, from the left."""
    samples = length_ms * RATE // 1000
    noise = np.diff(chance.standard_normal(samples + 1))
    time = np.arange(samples) / RATE
    strokes = np.clip(np.sin(2 * np.pi * 3.1 * time) + 0.4 * np.sin(2 * np.pi * 1.3 * time), 0, 1)
    scratch = noise * strokes**2 * 0.0028
    return np.stack([scratch, 0.6 * scratch])
