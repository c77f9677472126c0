"""Every film of the awkward set is taken in, frame for frame, or refused with the reason."""

import pytest

from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why
from kijkwijzer.media.stills import Stills
from kijkwijzer.media.waveform import read_peaks

REFUSED = {
    "empty.mp4": Why.EMPTY,
    "notavideo.mp4": Why.NOT_FILM,
    "truncated_nomoov.mp4": Why.CUT_OFF,
}
# Name: frames, first frame (ms), end (ms), sound starts (ms).
KNOWN = {
    "plain_25fps.mp4": (750, 0, 30_000, 0),
    "longgop10s_bframes.mp4": (750, 0, 30_000, 0),
    "vfr.mp4": (604, 166, 30_000, 0),
    "ntsc_2997.mp4": (600, 0, 20_032, 0),
    "start_12s.ts": (750, 64, 30_080, 0),
    "audio_starts_1500ms_late.mp4": (750, 0, 31_500, 1436),
    "video_starts_800ms_late.mp4": (750, 800, 30_800, 0),
    "editlist_cut.mp4": (302, 0, 12_200, 0),
    "video_only.mp4": (750, 0, 30_000, 0),
    "camcorder_mpeg2.mpg": (250, 30, 10_080, 0),
    "old_camera_mpeg4.avi": (250, 0, 10_296, 0),
    "webm_vp8_opus.webm": (375, 7, 15_105, 0),
    "livemkv_noduration.mkv": (250, 64, 10_112, 0),
    "truncated_faststart.mp4": (449, 0, 18_000, 0),
    "twohours_5fps.mp4": (36_000, 0, 7_200_000, 0),
    "audio_only.mp3": (0, None, 30_000, 0),
}
NAMES = (
    *KNOWN,
    "vfr.mkv",
    "rotated90.mp4",
    "odd718x402_sar16_11.mp4",
    "two_audio_tracks.mkv",
    "h264_10bit.mp4",
    "hevc.mov",
    "tiny.mp4",
    "audio_only.m4a",
    "audio_only.opus",
    "audio_only.flac",
)


@pytest.fixture
def taken(awkward, add, look):
    """Take in an awkward film by name; gives (looking, open film)."""

    def take(name):
        if not (awkward / name).exists():
            pytest.skip(f"{name} was not made here")
        looking = look(add(awkward / name))
        return looking, open_film(looking)

    return take


@pytest.mark.parametrize("name", NAMES)
def test_frames_are_as_decoded_and_sound_is_measured(taken, shown_times, name):
    looking, film = taken(name)
    times = film.frame_times_ms.tolist()
    decoded = shown_times(film) if film.facts.has_picture else []
    assert decoded == times
    peaks = read_peaks(looking)
    assert (peaks is not None) is film.facts.has_sound
    assert peaks is None or peaks.values.shape[1] == -(-film.facts.duration_ms // 10)


@pytest.mark.parametrize(("name", "known"), KNOWN.items())
def test_times_are_those_of_the_original(taken, name, known):
    _, film = taken(name)
    times = film.frame_times_ms
    first = int(times[0]) if len(times) else None
    assert (len(times), first, film.facts.duration_ms, film.facts.sound_start_ms) == known


@pytest.mark.parametrize(("name", "why"), REFUSED.items())
def test_what_cannot_be_read_is_refused_with_the_reason(awkward, add, library, name, why):
    with pytest.raises(UnreadableFilm) as refusal:
        add(awkward / name)
    assert refusal.value.why is why
    assert library.entries() == ()


def test_odd_names_do_not_matter(awkward, add):
    (film,) = awkward.glob("naam met*/*.mp4")
    assert add(film).film.has_picture


def test_a_turned_film_is_upright_in_facts_and_stills(taken):
    _, film = taken("rotated90.mp4")
    assert (film.facts.rotation, film.facts.width_px, film.facts.height_px) == (270, 360, 640)
    still = Stills(film)
    frame = still.at(0, (180, 320))
    still.close()
    assert (frame.width_px, frame.height_px) == (180, 320)


def test_wide_pixels_are_known_and_taken_out_of_the_film(taken):
    _, film = taken("odd718x402_sar16_11.mp4")
    assert film.facts.pixel_aspect == pytest.approx(16 / 11)


def test_late_sound_is_late_in_the_waveform(taken):
    looking, _ = taken("audio_starts_1500ms_late.mp4")
    values = read_peaks(looking).values[0]
    assert not values[:143].any()
    assert values[143:300].any()


def test_steps_of_29_97_are_rounded_not_summed(taken):
    _, film = taken("ntsc_2997.mp4")
    assert film.frame_times_ms.tolist() == [(2 * n * 1001 + 30) // 60 for n in range(600)]
