"""Films made for the tests, in memory: each frame carries its number as black and white bars."""

import io
import time
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import SimpleNamespace

import av
import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotations.model import Film
from kijkwijzer.media.choose import available, make_player
from kijkwijzer.media.film import OpenFilm

BITS = 12
WIDTH, HEIGHT = 384, 216
RATE_HZ = 44_100
SOUND_CHUNK = 1024


class Source(io.BytesIO):
    """A film in memory that counts how often it is open, and can have a damaged piece."""

    open_count = 0
    damage_at: int | None = None

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.size_bytes = len(data)
        type(self).open_count += 1

    def read(self, size=-1, /):
        start = self.tell()
        data = super().read(size)
        if self.damage_at is not None and start <= self.damage_at < start + len(data):
            message = "damaged piece"
            raise OSError(message)
        return data

    def close(self):
        if not self.closed:
            type(self).open_count -= 1
        super().close()


@dataclass(frozen=True)
class Recipe:
    """What film to make. Times in milliseconds; `times_ms` are the starts of the frames."""

    times_ms: tuple[int, ...] = tuple(range(0, 12_000, 40))
    group: int = 250
    b_frames: int = 3
    sound_ms: tuple[int, int] | None = (0, 12_000)
    lead_ms: int = 0
    rotation: int = 0
    tracks: int = 1
    width: int = WIDTH
    height: int = HEIGHT
    sound_codec: str = "aac"


def bars(number, width=WIDTH, height=HEIGHT):
    """Draw a picture that carries a number; luminance only."""
    bits = [(number >> bit) & 1 for bit in range(BITS)]
    row = np.repeat(np.array(bits, np.uint8) * 200 + 20, width // BITS)
    return np.tile(np.pad(row, (0, width - len(row)), "edge"), (height, 1))


def number_in(gray):
    """Read the number back from a picture of shape (height, width)."""
    height, width = gray.shape
    middles = [int((bit + 0.5) * width / BITS) for bit in range(BITS)]
    return sum(int(gray[height // 2, x] > 120) << bit for bit, x in enumerate(middles))


@lru_cache(maxsize=8)
def film_bytes(recipe: Recipe) -> bytes:
    """Encode a film as Matroska."""
    out = io.BytesIO()
    with av.open(out, "w", format="matroska") as container:
        if recipe.times_ms:
            video = _video_stream(container, recipe)
        sounds = [_sound_stream(container, recipe) for _ in range(recipe.tracks)]
        if recipe.times_ms:
            _encode_pictures(container, video, recipe)
        for sound in sounds if recipe.sound_ms else ():
            _encode_sound(container, sound, recipe)
    return out.getvalue()


def _video_stream(container, recipe):
    video = container.add_stream("libx264", rate=25)
    video.width, video.height, video.pix_fmt = recipe.width, recipe.height, "yuv420p"
    video.codec_context.time_base = Fraction(1, 1000)
    video.options = {
        "preset": "veryfast",
        "crf": "30",
        "g": str(recipe.group),
        "bf": str(recipe.b_frames),
        "sc_threshold": "0",
    }
    return video


def _sound_stream(container, recipe):
    return container.add_stream(recipe.sound_codec, rate=RATE_HZ) if recipe.sound_ms else None


def _encode_pictures(container, video, recipe):
    for number, time_ms in enumerate(recipe.times_ms):
        luma = bars(number, recipe.width, recipe.height)
        chroma = np.full((recipe.height // 2, recipe.width), 128, np.uint8)
        frame = av.VideoFrame.from_ndarray(np.vstack([luma, chroma]), format="nv12")
        frame = frame.reformat(format="yuv420p")
        frame.pts, frame.time_base = time_ms, Fraction(1, 1000)
        container.mux(video.encode(frame))
    container.mux(video.encode())


def _encode_sound(container, sound, recipe):
    start_ms, end_ms = recipe.sound_ms
    first = start_ms * RATE_HZ // 1000
    for sample in range(first, end_ms * RATE_HZ // 1000, SOUND_CHUNK):
        wave = np.sin(np.arange(sample, sample + SOUND_CHUNK) * (440 * 2 * np.pi / RATE_HZ)) * 0.3
        form = "flt" if recipe.sound_codec.startswith("pcm") else "fltp"
        frame = av.AudioFrame.from_ndarray(wave.astype(np.float32)[None], form, "mono")
        frame.pts, frame.sample_rate = sample, RATE_HZ
        frame.time_base = Fraction(1, RATE_HZ)
        container.mux(sound.encode(frame))
    container.mux(sound.encode())


@lru_cache(maxsize=8)
def facts_of(recipe: Recipe) -> tuple[Film, tuple[int, ...]]:
    """Read back what intake would know: the facts, and the frame times in film time."""
    with av.open(io.BytesIO(film_bytes(recipe))) as container:
        packets = [(p.stream.type, p.pts, p.duration or 0) for p in container.demux() if p.size]
    pictures = sorted(pts for kind, pts, _ in packets if kind == "video")
    sounds = [(pts, pts + length) for kind, pts, length in packets if kind == "audio"]
    lead = recipe.lead_ms
    ends = [pts + length for _, pts, length in packets] + [pts + 40 for pts in pictures]
    sideways = recipe.rotation in (90, 270)
    facts = Film(
        duration_ms=max(ends) - lead,
        has_picture=bool(pictures),
        has_sound=bool(sounds),
        width_px=recipe.height if sideways else recipe.width,
        height_px=recipe.width if sideways else recipe.height,
        rotation=recipe.rotation,
        lead_ms=lead,
        sound_start_ms=max(sounds[0][0] - lead, 0) if sounds else 0,
        sound_end_ms=sounds[-1][1] - lead if sounds else 0,
        sound_tracks=("",) * recipe.tracks if sounds else (),
    )
    return facts, tuple(pts - lead for pts in pictures if pts >= lead)


def open_film(recipe: Recipe, source=Source) -> OpenFilm:
    """Make a film and open it, without any library."""
    facts, times_ms = facts_of(recipe)
    data = film_bytes(recipe)
    return OpenFilm(facts, np.array(times_ms, np.int64), lambda: source(data))


STEADY = Recipe()
UNEVEN = Recipe(
    times_ms=tuple(t for t in range(0, 12_000, 33) if not (t // 33 % 17 < 5 or 5_000 < t < 6_500))
)
SILENT = Recipe(sound_ms=None)
LATE_SOUND = Recipe(sound_ms=(1_500, 12_000))
EARLY_END = Recipe(sound_ms=(0, 2_000), times_ms=tuple(range(0, 5_000, 40)))
BLIND = Recipe(times_ms=(), sound_ms=(0, 5_000))
LEAD = Recipe(lead_ms=480)
HEAVY = Recipe(sound_codec="pcm_f32le")


def late_of(start_ms, lead_ms):
    """Make a film whose container starts late."""
    times_ms = tuple(range(start_ms, start_ms + 2_000, 40))
    return Recipe(times_ms=times_ms, sound_ms=(start_ms, start_ms + 2_000), lead_ms=lead_ms)


FILMS = {"steady": STEADY, "uneven": UNEVEN, "lead": LEAD, "silent": SILENT}


@pytest.fixture
def film_of():
    """Make a film by its recipe, or by the name of one that is ready."""
    return lambda recipe, source=Source: open_film(FILMS.get(recipe, recipe), source)


@pytest.fixture
def recipes():
    """Give the recipes of awkward films, by name."""
    return SimpleNamespace(
        steady=STEADY,
        uneven=UNEVEN,
        silent=SILENT,
        lead=LEAD,
        late_sound=LATE_SOUND,
        early_end=EARLY_END,
        blind=BLIND,
        heavy=HEAVY,
        late_of=late_of,
    )


@pytest.fixture
def sources():
    """Give the class of sources in memory, which counts those that are open."""
    return Source


@pytest.fixture
def film_data():
    """Give the bytes of the steady film."""
    return film_bytes(STEADY)


@pytest.fixture
def number_of():
    """Read the number out of a frame's pixels."""
    return frame_number


@pytest.fixture
def number_on():
    """Read the number out of what a widget paints."""
    return widget_number


@pytest.fixture(params=available())
def player(request, qapp, monkeypatch):
    """Give each player in turn, silent, and closed when the test ends."""
    monkeypatch.setenv("KIJKWIJZER_SILENT", "1")
    made = make_player(request.param)
    yield made
    made.close()
    assert made.wait_closed(10)
    assert Source.open_count == 0


@pytest.fixture
def run(qapp):
    """Keep a player and Qt going for some seconds, or until something holds; gives the frames."""
    return run_player


def run_player(player, seconds=5.0, until=None):
    frames, end_s = [], time.monotonic() + seconds
    while time.monotonic() < end_s:
        QApplication.processEvents()
        frame = player.due_frame()
        if frame is not None:
            frames.append((time.monotonic(), frame))
        if until is not None and until():
            return frames
        time.sleep(0.004)
    assert until is None, f"it did not happen; {player.state}"
    return frames


def frame_number(frame):
    rows = np.frombuffer(frame.pixels, np.uint8)[: frame.stride_bytes * frame.height_px]
    pixels = rows.reshape(frame.height_px, -1)[:, : frame.width_px * 4]
    return number_in(pixels.reshape(frame.height_px, frame.width_px, 4)[:, :, 1])


def widget_number(view):
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return number_in(rows[:, : image.width()])
