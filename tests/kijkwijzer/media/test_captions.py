import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.trouble import Refused
from kijkwijzer.media.captions import LENGTH_MAX, VOICES_MAX, Cue, cue_at, read_cues, voices

SHARED = Path(os.environ.get("KIJKWIJZER_SHARED", Path(__file__).parents[4] / "shared"))
CORPUS = SHARED / "corpus" / "vtt"

TALK = """WEBVTT

00:01.000 --> 00:03.500
<v Werkregisseur>Hoe kijk jij daar <i>zelf</i> tegenaan?</v>

00:00:04.000 --> 00:00:05.000
<v Klant>Ja
hoor &amp; nee.</v>
"""


def cue(start_ms, end_ms, voice):
    return Cue(start_ms, end_ms, "tekst", voice)


def test_cues_hold_time_plain_text_and_voice():
    assert read_cues(TALK) == (
        Cue(1000, 3500, "Hoe kijk jij daar zelf tegenaan?", "Werkregisseur"),
        Cue(4000, 5000, "Ja hoor & nee.", "Klant"),
    )


def test_a_caption_of_two_voices_becomes_two_cues():
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n- Zo. <v.loud Klant>Nee!</v> <v W-01>Toch wel.\n"
    assert [(one.voice, one.text) for one in read_cues(vtt)] == [
        ("", "- Zo."),
        ("Klant", "Nee!"),
        ("W-01", "Toch wel."),
    ]


def test_cues_come_in_order_of_time():
    vtt = "WEBVTT\n\n00:09.000 --> 00:10.000\nlater\n\n00:01.000 --> 00:02.000\nfirst\n"
    assert [one.text for one in read_cues(vtt)] == ["first", "later"]


def test_a_caption_without_text_or_length_is_left_out():
    vtt = "WEBVTT\n\n00:01.000 --> 00:01.000\nnooit\n\n00:01.000 --> 00:02.000\n<i></i>\n"
    assert read_cues(vtt) == ()


def test_a_byte_order_mark_and_windows_lines_are_read():
    assert len(read_cues("\ufeff" + TALK.replace("\n", "\r\n"))) == 2


@pytest.mark.parametrize("text", ["", "1\n00:00:01,000 --> 00:00:02,000\nsrt", "{\\rtf1}"])
def test_what_is_not_webvtt_is_refused(text):
    with pytest.raises(Refused):
        read_cues(text)


@pytest.mark.parametrize("time", ["00:00:1d.890", "00:61:00.000", "99999:00:00.000", "soon"])
def test_a_damaged_time_is_refused_with_its_line(time):
    with pytest.raises(Refused, match="line 3"):
        read_cues(f"WEBVTT\n\n00:00:00.000 --> {time}\ntext")


def test_captions_without_end_are_refused():
    with pytest.raises(Refused, match="too long"):
        read_cues("WEBVTT\n\n" + "a" * LENGTH_MAX)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    try:
        cues = read_cues("WEBVTT\n\n" + text)
    except Refused:
        return
    assert all(one.start_ms < one.end_ms and one.text for one in cues)


def test_spans_of_a_voice_that_touch_are_joined():
    (voice,) = voices(
        [cue(0, 100, "A"), cue(100, 200, "A"), cue(150, 180, "A"), cue(300, 400, "A")]
    )
    assert voice.spans == ((0, 200), (300, 400))
    assert voice.share(600) == 0.5


def test_voices_take_turns_in_colour_in_order_of_being_heard():
    found = voices([cue(50, 60, "Klant"), cue(0, 10, "Werkregisseur"), cue(70, 80, "")])
    assert [(voice.name, voice.role) for voice in found] == [
        ("Werkregisseur", "speaker_a"),
        ("Klant", "speaker_b"),
    ]


def test_of_many_voices_those_that_speak_most_are_kept():
    found = voices([cue(place * 1000, place * 1000 + place, str(place)) for place in range(1, 30)])
    assert [int(voice.name) for voice in found] == list(range(30 - VOICES_MAX, 30))


def test_the_share_of_a_voice_is_never_more_than_all():
    (voice,) = voices([cue(0, 900, "A")])
    assert (voice.share(600), voice.share(0)) == (1.0, 0.0)


def test_the_cue_shown_is_the_last_that_began():
    cues = [cue(0, 1000, "A"), cue(500, 900, "B")]
    assert [cue_at(cues, at) for at in (0, 600, 950, 1000)] == [cues[0], cues[1], cues[0], None]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not here")
@pytest.mark.parametrize("file", sorted(CORPUS.glob("*.vtt")), ids=lambda file: file.stem)
def test_captions_of_other_tools_are_read_and_damaged_ones_refused(file):
    text = file.read_text(encoding="utf-8")
    if "invalid" not in file.stem:
        assert read_cues(text)
        return
    with pytest.raises(Refused, match="line"):
        read_cues(text)
