"""The shipped practice files belong together: film, captions, moments, and the script's texts."""

import re
import shutil
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import webvtt
from numpy.typing import NDArray

from annotations.model import Valence
from kijkwijzer.practice import material
from rubrics.catalog import shipped_rubric
from rubrics.model import Rubric

REPOSITORY = Path(__file__).parents[3]
DATA = REPOSITORY / "kijkwijzer" / "practice" / "data"
FILM = DATA / "practice.mp4"
CUE = re.compile(r"(\d+):(\d+):(\d+)\.(\d+)")
HEADS = {"coordinator": (300, 530), "client": (770, 1000)}
NAMES = {
    "nl": {"Werkregisseur": "coordinator", "Klant": "client"},
    "en": {"Work coordinator": "coordinator", "Client": "client"},
}


def ms(stamp: str) -> int:
    hours, minutes, seconds, thousandths = map(int, CUE.fullmatch(stamp).groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def cues(language: str) -> list[tuple[int, int, str]]:
    read = webvtt.from_string(material.captions(language))
    return [(ms(cue.start), ms(cue.end), NAMES[language][cue.voice]) for cue in read]


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return shipped_rubric()


@pytest.fixture(scope="module")
def sound() -> NDArray[np.float32]:
    with av.open(str(FILM)) as film:
        return np.concatenate([frame.to_ndarray() for frame in film.decode(audio=0)], axis=1)


@pytest.fixture(scope="module")
def rate() -> int:
    with av.open(str(FILM)) as film:
        return film.streams.audio[0].rate


def loud(sound: NDArray[np.float32], rate: int, start_ms: int, end_ms: int) -> NDArray[np.float32]:
    piece = sound[:, start_ms * rate // 1000 : end_ms * rate // 1000]
    return np.sqrt((piece**2).mean(axis=1))


def pictures(start_ms: int, count: int) -> list[NDArray[np.int16]]:
    """Give some successive pictures as grey values, from this time on."""
    found: list[NDArray[np.int16]] = []
    with av.open(str(FILM)) as film:
        film.seek(start_ms * 1000)
        for frame in film.decode(video=0):
            if frame.time * 1000 >= start_ms:
                found.append(frame.to_ndarray(format="gray").astype(np.int16))
            if len(found) == count:
                return found
    return found


def movement(who: str, start_ms: int, count: int = 20) -> float:
    left, right = HEADS[who]
    heads = [picture[190:400, left:right] for picture in pictures(start_ms, count)]
    return float(np.mean([np.abs(after - before).mean() for before, after in pairwise(heads)]))


def test_film_lasts_about_four_minutes_and_stays_small():
    with av.open(str(FILM)) as film:
        assert 225 <= film.duration / 1_000_000 <= 255
    assert sum(path.stat().st_size for path in DATA.iterdir()) <= 8_000_000


def test_film_has_one_picture_and_one_sound_that_every_player_knows():
    with av.open(str(FILM)) as film:
        assert [stream.codec_context.name for stream in film.streams] == ["h264", "aac"]
        assert film.streams.video[0].average_rate == 25


def test_film_tells_nothing_of_where_it_was_made():
    with av.open(str(FILM)) as film:
        assert set(film.metadata) <= {
            "major_brand",
            "minor_version",
            "compatible_brands",
            "encoder",
        }


def test_film_and_moments_agree_on_its_length():
    with av.open(str(FILM)) as film:
        shown_ms = film.streams.video[0].duration * film.streams.video[0].time_base * 1000
    assert abs(shown_ms - material.ready_moments().duration_ms) <= 40


@pytest.mark.parametrize("language", material.LANGUAGES)
def test_captions_follow_one_another_within_the_film(language):
    times = [time for start, end, _ in cues(language) for time in (start, end)]
    assert times == sorted(set(times))
    assert times[-1] <= material.ready_moments().duration_ms


@pytest.mark.parametrize("language", material.LANGUAGES)
def test_captions_can_be_read_in_two_short_lines(language):
    for cue in webvtt.from_string(material.captions(language)):
        assert len(cue.text.splitlines()) <= 2
        assert max(map(len, cue.text.splitlines())) <= 46


def test_captions_in_both_languages_are_of_the_same_voices_at_the_same_times():
    assert cues("nl") == cues("en")


def test_every_caption_is_heard_and_between_them_it_is_quiet(sound, rate):
    silence = max(loud(sound, rate, 300, 1400).max(), 1e-4)
    for start_ms, end_ms, _ in cues("nl"):
        assert loud(sound, rate, start_ms, end_ms - 350).max() > 10 * silence


def test_coordinator_sounds_left_and_client_right(sound, rate):
    for start_ms, end_ms, who in cues("nl"):
        left, right = loud(sound, rate, start_ms, end_ms - 350)
        assert (left > 1.3 * right) if who == "coordinator" else (right > 1.3 * left)


def test_sound_is_not_clipped(sound):
    assert np.abs(sound).max() < 0.99


@pytest.mark.parametrize("who", ["coordinator", "client"])
def test_who_speaks_moves_more_than_who_is_silent_does(who):
    longest = max((cue for cue in cues("nl") if cue[2] == who), key=lambda cue: cue[1] - cue[0])
    other = "client" if who == "coordinator" else "coordinator"
    assert movement(who, longest[0] + 500) > 1.2 * movement(other, longest[0] + 500)


def test_both_go_on_moving_in_the_long_silence():
    touch = next(one for one in material.ready_moments().moments if one.code.endswith("raakmoment"))
    assert movement("coordinator", touch.start_ms - 6000) > 0.01
    assert movement("client", touch.start_ms - 6000) > 0.01


def test_ready_moments_have_codes_and_valences_of_the_rubric(rubric):
    ready = material.ready_moments()
    for moment in ready.moments:
        _, code = rubric.find(moment.code)
        allowed = code.valences_for(ready.perspective)
        assert allowed is None or moment.valence in allowed


def test_ready_moments_show_all_principles_valences_and_both_kinds():
    moments = material.ready_moments().moments
    assert {one.code.split(".")[0] for one in moments} == {"zien", "vreemd", "klant"}
    assert {one.valence for one in moments} == set(Valence)
    assert {one.end_ms is None for one in moments} == {True, False}
    assert 6 <= len(moments) <= 9


def test_ready_moments_lie_in_the_film_in_order():
    ready = material.ready_moments()
    starts = [one.start_ms for one in ready.moments]
    assert starts == sorted(starts)
    assert all(one.start_ms < (one.end_ms or ready.duration_ms) for one in ready.moments)
    assert all((one.end_ms or 0) <= ready.duration_ms for one in ready.moments)


def test_ready_moments_say_what_is_seen_in_both_languages():
    for moment in material.ready_moments().moments:
        nl, en = moment.notes["nl"], moment.notes["en"]
        assert nl.observation
        assert en.observation
        assert list(map(bool, nl.texts())) == list(map(bool, en.texts()))


def test_what_ready_moments_quote_is_really_said():
    for language in material.LANGUAGES:
        said = " ".join(
            " ".join(c.text.split()) for c in webvtt.from_string(material.captions(language))
        )
        for moment in material.ready_moments().moments:
            for quote in re.findall("“([^”]+)”", moment.notes[language].observation):
                assert quote.strip(".?").lower() in said.lower()


def test_script_gives_the_same_texts_and_times_again(tmp_path):
    """Only with the synthesiser that the shipped film was made with."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    script = REPOSITORY / "scripts" / "make_practice.py"
    command = [sys.executable, script, "--texts-only", "--out", tmp_path / "made"]
    subprocess.run(command, check=True, capture_output=True)
    made = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "made").iterdir()}
    shipped = (DATA / "moments.toml").read_text(encoding="utf-8")
    if tomllib.loads(made["moments.toml"])["synthesiser"] != tomllib.loads(shipped)["synthesiser"]:
        pytest.skip("another version of espeak-ng")
    assert made == {name: (DATA / name).read_text(encoding="utf-8") for name in made}
