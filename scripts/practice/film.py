"""Pictures and sound into one file: H.264 and AAC in mp4. Knows no figure and no talk."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream
from practice.speech import RATE, Sound
from PySide6.QtGui import QImage

_SAMPLES = 1024
# A key frame every four seconds: most of the bytes are key frames, and seeking stays quick.
_VIDEO = {"preset": "medium", "crf": "27", "tune": "animation", "sc_threshold": "0"}
_KEY_EVERY_S = 4


def write_film(path: Path, pictures: Iterable[QImage], sound: Sound, fps: int) -> None:
    """Write a film; `sound` has shape (2, samples). Nothing in it tells of when or where.

    The one that is there already is replaced at the end, whole.
    """
    part = path.with_suffix(".part")
    with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as film:
        video = _video_stream(film, fps)
        audio = film.add_stream("aac", rate=RATE, layout="stereo")
        audio.bit_rate = 64_000
        heard = 0
        for number, picture in enumerate(pictures):
            film.mux(video.encode(_frame(picture, number, fps)))
            due = min((number + 1) * RATE // fps, sound.shape[1])
            heard = _write_sound(film, audio, sound, heard, due)
        _write_sound(film, audio, sound, heard, sound.shape[1], last=True)
        film.mux(video.encode(None))
        film.mux(audio.encode(None))
    part.replace(path)


def _video_stream(film: OutputContainer, fps: int) -> VideoStream:
    video = film.add_stream("libx264", rate=fps, options={**_VIDEO, "g": str(fps * _KEY_EVERY_S)})
    video.width, video.height, video.pix_fmt = 1280, 720, "yuv420p"
    context = video.codec_context
    context.time_base = Fraction(1, fps)
    # The colours of old television: every player takes them for the default, tagged or not.
    context.colorspace, context.color_primaries, context.color_trc = 6, 6, 6
    context.color_range = 1
    return video


def _frame(picture: QImage, number: int, fps: int) -> av.VideoFrame:
    flat = np.frombuffer(picture.constBits(), np.uint8)
    pixels = flat.reshape(picture.height(), picture.bytesPerLine() // 4, 4)[:, : picture.width()]
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="bgra")
    frame = frame.reformat(format="yuv420p", dst_colorspace="ITU601", dst_color_range="MPEG")
    frame.pts, frame.time_base = number, Fraction(1, fps)
    return frame


def _write_sound(
    film: OutputContainer,
    audio: AudioStream,
    sound: Sound,
    heard: int,
    due: int,
    *,
    last: bool = False,
) -> int:
    while due - heard >= _SAMPLES or (last and heard < due):
        piece = np.ascontiguousarray(sound[:, heard : heard + _SAMPLES], dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, heard, Fraction(1, RATE)
        film.mux(audio.encode(frame))
        heard += piece.shape[1]
    return heard
