def test_the_page_turns_when_the_playhead_runs_out(make_timeline):
    view = make_timeline()
    view.look_at(view.stage.window.spanning(10_000, 30_000))
    view.set_position(29_990)
    view.set_position(30_030)
    assert 0 < view.stage.window.x_at(30_030) < 100


def test_the_sight_stays_where_a_person_put_it(make_timeline):
    view = make_timeline()
    view.look_at(view.stage.window.spanning(10_000, 30_000))
    view.set_position(15_000)
    view.look_at(view.stage.window.starting_at(60_000))
    before = view.stage.window
    view.set_position(15_040)
    assert view.stage.window == before


def test_following_begins_again_when_the_playhead_comes_in_sight(make_timeline):
    view = make_timeline()
    view.look_at(view.stage.window.spanning(60_000, 80_000))
    view.set_position(15_000)
    view.set_position(79_990)
    view.set_position(80_030)
    assert view.stage.window.start_ms > 70_000


def test_a_new_film_is_shown_whole_from_its_start(make_timeline, rubric):
    view = make_timeline()
    view.set_position(50_000)
    view.set_film(5_000, rubric, "nl", None, (), ())
    assert view.stage.window.is_fitted
    assert view.stage.position_ms == 0


def test_a_moment_chosen_elsewhere_is_brought_in_sight(make_timeline, moment):
    one = moment(95_000)
    view = make_timeline(one)
    view.look_at(view.stage.window.spanning(10_000, 30_000))
    view.set_chosen(one.id)
    assert view.stage.window.shows(95_000)


def test_a_moment_in_a_lower_row_is_scrolled_in_sight(make_timeline, moment):
    many = [moment(30_000, 60_000, "klant") for _ in range(6)]
    view = make_timeline(*many)
    view.resize(view.width(), 160)
    lowest = max(many, key=lambda one: view.stage.content.lanes[2].row_of(one.id))
    view.set_chosen(lowest.id)
    lane, middle = view.stage.layout.lanes[2], view.stage.layout.middle
    assert middle.top <= lane.row(5).top
    assert lane.row(5).bottom <= middle.bottom


def test_zooming_by_key_keeps_the_playhead_where_it_is(make_timeline):
    view = make_timeline()
    view.set_position(42_000)
    x = view.stage.window.x_at(42_000)
    view.zoom_in()
    assert abs(view.stage.window.x_at(42_000) - x) < 1


def test_a_chosen_moment_that_is_taken_away_is_no_longer_chosen(make_timeline, moment):
    one = moment(30_000)
    view = make_timeline(one)
    view.set_chosen(one.id)
    view.set_moments([])
    assert view.stage.chosen is None
