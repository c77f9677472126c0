"""One hour of waveform, against FFmpeg decoding the same sound and throwing it away."""

import subprocess
import tempfile
import time
from pathlib import Path

from adding import add
from films import long_sound
from rows import Row


def measure() -> list[Row]:
    """Take in one hour of sound: nearly all of that is its waveform."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = long_sound(folder, minutes=60)
        decoded_s = min(_decode(sound) for _ in range(2))
        added_s = min(add(sound, folder / f"library{turn}") for turn in range(2))
    aim = "at most 2.5 times"
    figure, against = "one hour of waveform", "ffmpeg -vn -f null -"
    return [Row(figure, added_s, "s", against, decoded_s, aim, added_s / decoded_s <= 2.5)]


def _decode(sound: Path) -> float:
    start = time.perf_counter()
    command = ["ffmpeg", "-loglevel", "error", "-i", sound, "-vn", "-f", "null", "-"]
    subprocess.run(command, check=True)
    return time.perf_counter() - start
