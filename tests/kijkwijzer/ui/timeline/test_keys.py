import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tabbed(make_timeline):
    """Give a timeline to which a person came with the Tab key."""

    def make(*moments):
        view = make_timeline(*moments)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view._keys.entered(Qt.FocusReason.TabFocusReason)
        return view

    return make


def is_claimed(view, key, modifiers=NONE):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    view.event(event)
    return event.isAccepted()


def test_arrows_go_from_moment_to_moment_and_tell_it(tabbed, hand, ears, moment):
    one, two, below = moment(20_000), moment(40_000), moment(41_000, lane="klant")
    view = tabbed(one, two, below)
    heard = ears(view)
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Down, KEY.Key_Up, KEY.Key_Left):
        hand(view).press_key(key)
    assert heard.chosen == [one.id, two.id, below.id, two.id, one.id]


def test_a_moment_out_of_sight_is_brought_in_sight(tabbed, hand, moment):
    view = tabbed(moment(20_000), moment(99_000))
    view.look_at(view.stage.window.spanning(10_000, 30_000))
    hand(view).press_key(KEY.Key_End)
    assert view.stage.window.shows(99_000)


def test_enter_goes_to_the_chosen_moment(tabbed, hand, ears, moment):
    view = tabbed(moment(20_000, 30_000))
    heard = ears(view)
    hand(view).press_key(KEY.Key_Right)
    hand(view).press_key(KEY.Key_Return)
    assert heard.seeks == [20_000]


def test_a_nudge_wishes_for_a_step_and_shows_the_frame(tabbed, hand, ears, moment):
    one = moment(20_000, 30_000)
    view = tabbed(one)
    view.set_chosen(one.id)
    heard = ears(view)
    hand(view).press_key(KEY.Key_Period)
    hand(view).press_key(KEY.Key_Left, ALT)
    assert heard.wishes == [
        (one, one.spanning(20_100, 30_000)),
        (one, one.spanning(19_900, 30_000)),
    ]
    assert heard.edges == [20_100, 19_900]
    assert heard.released == [True, True]


def test_brackets_choose_the_edge_that_is_nudged(tabbed, hand, ears, moment):
    one = moment(20_000, 30_000)
    view = tabbed(one)
    view.set_chosen(one.id)
    heard = ears(view)
    hand(view).press_key(KEY.Key_BracketRight)
    hand(view).press_key(KEY.Key_Comma)
    hand(view).press_key(KEY.Key_BracketLeft)
    hand(view).press_key(KEY.Key_Comma)
    assert [after for _, after in heard.wishes] == [
        one.spanning(20_000, 29_900),
        one.spanning(19_900, 30_000),
    ]


def test_plus_and_minus_zoom(tabbed, hand):
    view = tabbed()
    before = view.stage.window.ms_per_px
    hand(view).press_key(KEY.Key_Plus)
    assert view.stage.window.ms_per_px < before
    hand(view).press_key(KEY.Key_Minus)
    assert abs(view.stage.window.ms_per_px - before) < 1e-9
    hand(view).press_key(KEY.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.stage.window.is_fitted


def test_escape_chooses_nothing(tabbed, hand, ears, moment):
    one = moment(20_000)
    view = tabbed(one)
    view.set_chosen(one.id)
    heard = ears(view)
    assert is_claimed(view, KEY.Key_Escape)
    hand(view).press_key(KEY.Key_Escape)
    assert heard.chosen == [None]
    assert not is_claimed(view, KEY.Key_Escape)


@pytest.mark.parametrize(
    "key", [KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_BracketLeft, KEY.Key_Up]
)
def test_keys_of_the_film_stay_with_the_film_after_a_click(tabbed, make_timeline, key):
    assert is_claimed(tabbed(), key)
    clicked = make_timeline()
    assert not is_claimed(clicked, key)
    assert not is_claimed(tabbed(), key, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("key", [KEY.Key_1, KEY.Key_Space, KEY.Key_M, KEY.Key_N, KEY.Key_Delete])
def test_keys_that_mean_nothing_here_go_on_to_the_page(tabbed, key):
    view = tabbed()
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE)
    view.event(event)
    assert not event.isAccepted()
    assert not is_claimed(view, key)


def test_what_is_chosen_is_said_in_words(tabbed, hand, moment):
    view = tabbed(moment(20_000, 30_000))
    assert view.accessibleName() == "Timeline"
    assert view.accessibleDescription().startswith("1 moments in 01:40")
    hand(view).press_key(KEY.Key_Right)
    assert view.accessibleDescription() == "Open vraag. Zien. From 00:20,000 to 00:30,000"


def test_what_is_said_follows_a_change(tabbed, moment):
    one = moment(20_000)
    view = tabbed(one)
    view.set_chosen(one.id)
    view.set_moments([one.spanning(21_000, None)])
    assert view.accessibleDescription() == "Open vraag. Zien. At 00:21,000"
