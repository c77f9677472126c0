from kijkwijzer.ui.timeline.walking import across, at_end, beside


def filled(content, *moments):
    content.fill(moments)
    return content


def test_one_walks_along_a_lane_and_stops_at_its_end(content, moment):
    first, second, other = moment(1000), moment(5000), moment(3000, lane="klant")
    filled(content, first, second, other)
    assert beside(content, first, 0, 1) == second.id
    assert beside(content, second, 0, 1) == second.id
    assert beside(content, second, 0, -1) == first.id


def test_moments_at_one_time_are_all_reached(content, moment):
    same = [moment(1000) for _ in range(20)]
    filled(content, *same)
    at, seen = at_end(content, None, -1), set()
    for _ in same:
        seen.add(at)
        at = beside(content, content.moment(at), 0, 1)
    assert seen == {one.id for one in same}


def test_down_goes_to_the_nearest_moment_of_the_next_lane_that_has_any(content, moment):
    above, near, far = moment(5000), moment(5500, lane="klant"), moment(9000, lane="klant")
    filled(content, above, near, far)
    assert across(content, above, 0, 1) == near.id
    assert across(content, far, 0, -1) == above.id
    assert across(content, above, 0, -1) == above.id


def test_without_a_chosen_moment_one_starts_at_the_playhead(content, moment):
    before, after = moment(1000, lane="vreemd"), moment(9000)
    filled(content, before, after)
    assert beside(content, None, 5000, 1) == after.id
    assert beside(content, None, 5000, -1) == before.id
    assert beside(content, None, 99_000, 1) == after.id
    assert beside(content, None, 0, -1) == before.id


def test_the_ends_are_those_of_the_lane_or_of_all(content, moment):
    one, two, other = moment(2000), moment(4000), moment(1000, lane="klant")
    filled(content, one, two, other)
    assert at_end(content, two, -1) == one.id
    assert at_end(content, None, -1) == other.id
    assert at_end(content, None, 1) == two.id


def test_nowhere_to_walk_without_moments(content):
    assert beside(content, None, 0, 1) is None
    assert across(content, None, 0, -1) is None
    assert at_end(content, None, 1) is None
