from annotations.model import Note
from annotations.ports import Change
from kijkwijzer.media.captions import Cue
from kijkwijzer.ui.timeline import words
from kijkwijzer.ui.timeline.captions_room import SLOT_PX, slot_of, slots
from kijkwijzer.ui.timeline.content import Content


def ids(content):
    return [{item[2] for item in lane.order()} for lane in content.lanes]


def test_moments_stand_in_the_lane_of_their_principle(content, moment):
    one, two = moment(1000), moment(2000, 3000, "klant")
    content.fill([one, two])
    assert ids(content) == [{one.id}, set(), {two.id}]


def test_a_code_that_the_rubric_lacks_gets_a_lane_of_its_own(content, moment):
    content.fill([moment(1000)])
    stray = moment(2000, lane="anders")
    content.change(Change(None, stray))
    content.change(Change(None, moment(500)))
    assert ids(content)[3] == {stray.id}
    assert words.lane_name(content, 3) == "Other codes"


def test_what_an_edit_did_is_followed(content, moment):
    old = moment(1000)
    content.fill([old])
    new = old.spanning(1000, 2000)
    content.change(Change(old, new, (Change(None, moment(5000, lane="vreemd")),)))
    assert content.moment(old.id) == new
    assert [len(lane) for lane in content.lanes] == [1, 1, 0]
    content.change(Change(new, None))
    assert content.moment(old.id) is None
    assert [len(lane) for lane in content.lanes] == [0, 1, 0]


def test_a_change_told_twice_leaves_one_moment(content, moment):
    one = moment(1000)
    content.change(Change(None, one))
    content.change(Change(None, one))
    content.change(Change(moment(9000), None))
    assert [len(lane) for lane in content.lanes] == [1, 0, 0]


def captions(rubric, *starts_ms):
    cues = [Cue(at, at + 900, f"zin {at}") for at in starts_ms]
    return Content(100_000, rubric, "nl", cues=cues)


def test_words_have_room_to_be_read(rubric):
    content = captions(rubric, *range(0, 60_000, 1000))
    found = list(slots(content, 100.0, 0, 100_000))
    assert all(one.end_ms - one.start_ms >= SLOT_PX * 100 for one in found)
    assert found[0].start_ms == 0


def test_what_is_said_now_has_a_slot_that_began_before_it(rubric):
    content = captions(rubric, *range(0, 60_000, 1000))
    for place in (0, 7, 33, 59):
        slot = slot_of(content, 100.0, place)
        assert slot.start_ms <= content.cues[place].start_ms < slot.end_ms


def test_slots_stay_where_they_are_while_panning(rubric):
    content = captions(rubric, *range(0, 60_000, 1000))
    whole = set(slots(content, 100.0, 0, 100_000))
    assert set(slots(content, 100.0, 20_000, 40_000)) <= whole


def test_the_caption_of_now_is_the_last_that_began(rubric):
    content = captions(rubric, 1000, 5000)
    assert [content.cue_at(at) for at in (0, 1000, 1899, 1900, 5100)] == [None, 0, 0, None, 1]


def test_a_moment_is_described_in_words(content, moment):
    one = moment(61_500, 65_000, note=Note("Zij kijkt weg.\nEn lacht."))
    content.fill([one])
    text = words.spoken(content, one)
    assert text == "Open vraag. Zien. From 01:01,500 to 01:05,000. Zij kijkt weg"


def test_a_timeline_without_a_chosen_moment_is_described_as_a_whole(content, moment):
    content.fill([moment(1), moment(2)])
    assert words.spoken(content, None).startswith("2 moments in 01:40")


def test_a_tooltip_shows_what_was_written_as_it_was_written(content, moment):
    one = moment(1000, note=Note("<img src='file:///x'> & meer"))
    tip = words.tip(content, [one])
    assert tip == "Open vraag<br>00:01<br>&lt;img src=&#x27;file:///x&#x27;&gt; &amp; meer"


def test_a_tooltip_of_several_says_how_many_and_when(content, moment):
    tip = words.tip(content, [moment(1000, 9000), moment(2000)])
    assert "2 moments" in tip
    assert "00:01 \N{EN DASH} 00:09" in tip


def test_further_codes_of_a_moment_are_counted(content, moment):
    from dataclasses import replace  # noqa: PLC0415

    several = replace(moment(1000), codes=("zien.een", "klant.een"))
    assert content.code_name(several) == "Open vraag +1"


def test_the_whole_name_of_a_lane_can_be_read(content, moment):
    content.fill([moment(1000), moment(2000)])
    assert words.lane_tip(content, 0) == "Zien<br>2 in this conversation"
