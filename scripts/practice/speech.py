"""Phrases as sound, by the free synthesiser espeak-ng. Knows no film."""

import io
import subprocess
import wave

import numpy as np
from numpy.typing import NDArray
from practice.talk import Phrase, Voice

Sound = NDArray[np.float64]

RATE = 44_100
_SILENT = 0.012
_MARGIN = RATE // 100


def speak(voice: Voice, phrase: Phrase) -> Sound:
    """Say a phrase: mono, `RATE` samples a second, loudest peak 1, silence at both ends cut off."""
    sound = _doubled(_synthesised(voice, phrase))
    loud = np.flatnonzero(np.abs(sound) > _SILENT * np.abs(sound).max())
    sound = sound[max(loud[0] - _MARGIN, 0) : loud[-1] + 4 * _MARGIN]
    return _softened(sound / np.abs(sound).max())


def synthesiser() -> str:
    """Name the synthesiser and its version: another one may speak a little faster or slower."""
    said = subprocess.run(["espeak-ng", "--version"], check=True, capture_output=True, text=True)
    return "espeak-ng " + said.stdout.split("text-to-speech:")[-1].split()[0]


def _synthesised(voice: Voice, phrase: Phrase) -> Sound:
    command = [
        *("espeak-ng", "-v", voice.voice, "-z", "--stdout", "-b", "1"),
        *("-s", str(voice.speed + phrase.speed), "-p", str(voice.pitch + phrase.pitch)),
        phrase.say,
    ]
    with wave.open(io.BytesIO(_with_true_length(_said_twice(command)))) as heard:
        if heard.getframerate() * 2 != RATE:
            message = f"espeak-ng gave {heard.getframerate()} samples a second, not {RATE // 2}."
            raise ValueError(message)
        samples = np.frombuffer(heard.readframes(heard.getnframes()), dtype="<i2")
    return samples.astype(np.float64) / 32768


def _said_twice(command: list[str]) -> bytes:
    """Have it said until two takes are the same.

    Once in some hundred times espeak-ng says a phrase a few samples longer or shorter, and then
    all that follows would come at another time.
    """
    takes: set[bytes] = set()
    while True:
        take = subprocess.run(command, check=True, capture_output=True).stdout
        if take in takes:
            return take
        takes.add(take)


def _with_true_length(spoken: bytes) -> bytes:
    # Written to a pipe, the header cannot know how much follows and claims two gigabytes.
    size = len(spoken) - 44
    return spoken[:40] + size.to_bytes(4, "little") + spoken[44:]


def _doubled(sound: Sound) -> Sound:
    spectrum = np.fft.rfft(sound)
    return np.asarray(np.fft.irfft(spectrum, n=2 * len(sound)) * 2, np.float64)


def _softened(sound: Sound) -> Sound:
    """Take the edge off the synthesiser: no rumble, less hiss, a little presence."""
    size = 1 << (len(sound) + RATE // 4).bit_length()
    hertz = np.asarray(np.fft.rfftfreq(size, 1 / RATE), np.float64)
    spectrum = np.fft.rfft(sound, size) * _equaliser(hertz)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(sound)], np.float64)


def _equaliser(hertz: Sound) -> Sound:
    safe = np.maximum(hertz, 1.0)
    low_cut = 1 / np.sqrt(1 + (90 / safe) ** 4)
    high_cut = 1 / np.sqrt(1 + (safe / 7200) ** 6)
    presence = 1 + 0.35 * np.exp(-(((np.log2(safe / 2600)) / 0.7) ** 2))
    harshness = 1 - 0.3 * np.exp(-(((np.log2(safe / 5200)) / 0.5) ** 2))
    return low_cut * high_cut * presence * harshness
