"""Small films made on the spot, a library to take them into, and the awkward set."""

import os
import shutil
import subprocess
from contextlib import closing
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain
from pathlib import Path

import av
import numpy as np
import pytest

from annotations.library import Library
from annotations.model import DecisionState, Purpose, RecordingDraft, Role, Setting
from kijkwijzer.media.intake import take_in

SHARED = Path(os.environ.get("KIJKWIJZER_SHARED", Path(__file__).resolve().parents[5] / "shared"))
RATE_HZ = 16_000


@pytest.fixture(scope="session")
def make_film():
    """Write a film of 160 x 90 with a picture that changes, and a tone on each sound track."""
    return _write_film


def _write_film(path, *, frames=50, rate=25, codec="libx264", sounds=1, sound="aac", **more):
    options = more.get("options", {"g": "12", "bf": "2"} if codec == "libx264" else {})
    with av.open(str(path), "w", format=more.get("format")) as film:
        film.metadata.update(more.get("metadata", {}))
        picture = _add_picture(film, codec, rate, options, more.get("times")) if frames else None
        tracks = [film.add_stream(sound, rate=RATE_HZ, layout="mono") for _ in range(sounds)]
        for number in range(frames):
            film.mux(picture.encode(_drawn(number, more.get("times"), lively=more.get("lively"))))
        if picture:
            film.mux(picture.encode(None))
        for track in tracks:
            _sing(film, track, more.get("seconds", max(frames / rate, 1)))
    return path


def _add_picture(film, codec, rate, options, times_ms):
    picture = film.add_stream(codec, rate=rate, options=options)
    picture.width, picture.height = 160, 90
    picture.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    if times_ms is not None:
        picture.codec_context.time_base = Fraction(1, 1000)
    return picture


def _drawn(number, times_ms, *, lively):
    pixels = np.zeros((90, 160, 3), np.uint8)
    if lively:
        pixels[:] = np.random.default_rng(number).integers(0, 256, (90, 160, 1), np.uint8)
    pixels[:, : 1 + number * 3 % 160] = (40, 120, 200)
    frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
    frame.pts = number
    if times_ms is not None:
        frame.pts, frame.time_base = times_ms[number], Fraction(1, 1000)
    return frame


def _sing(film, track, seconds):
    wave = np.sin(np.arange(int(RATE_HZ * seconds)) * (2 * np.pi * 440 / RATE_HZ)) * 0.5
    for start in range(0, len(wave), 1024):
        part = wave[start : start + 1024].astype(np.float32).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE_HZ, start
        film.mux(track.encode(frame))
    film.mux(track.encode(None))


@pytest.fixture(scope="session")
def small_film(make_film, tmp_path_factory):
    """Give a plain film of two seconds, 25 frames a second, with sound."""
    return make_film(tmp_path_factory.mktemp("films") / "small.mp4")


@pytest.fixture(scope="session")
def lively_film(make_film, tmp_path_factory):
    """Give a film whose picture differs from frame to frame, as that of a camera does."""
    return make_film(tmp_path_factory.mktemp("films") / "lively.mp4", lively=True)


@pytest.fixture
def library(tmp_path):
    library, _ = Library.create(tmp_path / "library", "zeven paarden lopen langzaam", light=True)
    with library:
        yield library


@pytest.fixture
def draft():
    people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
    return RecordingDraft(date(2026, 11, 21), "intake", Setting.DESK, people)


@pytest.fixture
def add(library, draft):
    """Take a film in, without looking at progress."""

    def add_film(path):
        return take_in(library, path, draft, progress=lambda _: None, stopped=lambda: False)

    return add_film


@pytest.fixture
def look(library):
    """Open a recording for looking, with everybody's permission."""
    opened = []

    def open_recording(recording):
        until = date.today() + timedelta(days=90)
        for one in recording.participants:
            library.record_decision(
                recording.number, one.code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until
            )
        opened.append(library.look(recording.number))
        return opened[-1]

    yield open_recording
    for looking in opened:
        looking.close()


@pytest.fixture
def shown_times():
    """Decode a film and give the film time of every frame that is shown, in order."""

    def decode(film):
        facts = film.facts
        with (
            closing(film.open_source()) as source,
            av.open(source, format="matroska") as container,
        ):
            tick_ms = container.streams.video[0].time_base * 1000
            frames = chain.from_iterable(map(decoded, container.demux(video=0)))
            times = [round(frame.pts * tick_ms) - facts.lead_ms for frame in frames]
        return sorted(time for time in times if 0 <= time < facts.duration_ms)

    def decoded(packet):
        try:
            return packet.decode()
        except av.FFmpegError:  # a damaged packet gives no picture
            return []

    return decode


@pytest.fixture
def remuxed():
    """Copy a film's packets into another container, as any program does."""

    def copy(path, target, kinds=("video", "audio")):
        with av.open(str(path)) as old, av.open(str(target), "w") as new:
            taken = [one for one in old.streams if one.type in kinds]
            streams = {one.index: new.add_stream_from_template(one, opaque=True) for one in taken}
            for packet in old.demux(taken):
                if packet.dts is not None:
                    packet.stream = streams[packet.stream_index]
                    new.mux(packet)
        return target

    return copy


@pytest.fixture
def plain_bytes():
    """Read a sealed file whole."""

    def read(looking, kind):
        source = looking.open_blob(kind)
        try:
            return source.read()
        finally:
            source.close()

    return read


@pytest.fixture(scope="session")
def awkward(tmp_path_factory):
    """Give the folder with the awkward films: a prepared one, or made now by the shared script."""
    prepared = os.environ.get("KIJKWIJZER_AWKWARD")
    if prepared:
        return Path(prepared)
    script, sample = SHARED / "tools/make_awkward_media.sh", SHARED / "media/sample.wav"
    if not (script.exists() and sample.exists() and shutil.which("ffmpeg")):
        pytest.skip("needs the shared script and ffmpeg")
    folder = tmp_path_factory.mktemp("awkward")
    subprocess.run(["bash", str(script), str(sample), str(folder)], check=True, capture_output=True)
    return folder
