"""Films to measure with, made by ffmpeg."""

import subprocess
from pathlib import Path

FFMPEG = ("ffmpeg", "-hide_banner", "-loglevel", "error", "-y")


def long_film(folder: Path, *, repeats: int, size: str = "1920x1080") -> Path:
    """Make a film of `repeats` times ten seconds, as a camera would: about 8 Mbit/s, with sound."""
    short, film = folder / "short.mp4", folder / "film.mp4"
    picture = f"testsrc2=size={size}:rate=25:duration=10,noise=alls=12:allf=t"
    sound = "anoisesrc=duration=10:amplitude=0.2"
    codecs = "-c:v libx264 -preset ultrafast -b:v 8M -maxrate 8M -bufsize 8M -g 50 -pix_fmt yuv420p"
    sources = ("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound)
    subprocess.run([*FFMPEG, *sources, *codecs.split(), "-c:a", "aac", short], check=True)
    loop = ("-stream_loop", str(repeats - 1), "-i", short, "-c", "copy", film)
    subprocess.run([*FFMPEG, *loop], check=True)
    return film


def long_sound(folder: Path, *, minutes: int) -> Path:
    """Make a sound recording of this many minutes, as a telephone call would be."""
    sound = folder / "sound.m4a"
    source = ("-f", "lavfi", "-i", f"anoisesrc=duration={minutes * 60}:amplitude=0.2")
    subprocess.run([*FFMPEG, *source, "-c:a", "aac", "-b:a", "96k", sound], check=True)
    return sound
