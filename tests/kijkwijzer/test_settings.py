"""What a person chose is kept whole, and a damaged file never stands in the way."""

from dataclasses import replace
from typing import get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.settings import Settings, load_settings, save_settings


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("settings") / "deep" / "settings.json"


chosen = st.builds(
    Settings,
    language=st.sampled_from(["nl", "en"]),
    theme=st.sampled_from(["light", "dark", "system"]),
    player=st.sampled_from(["auto", "vlc", "qt"]),
    lock_after_minutes=st.integers(1, 240),
    keys=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=4),
    volume=st.integers(0, 100),
    captions_language=st.sampled_from(["", "nl", "en"]),
    coordinator_word=st.text(max_size=20),
)


@given(settings=chosen)
def test_what_is_kept_comes_back(place, settings):
    save_settings(settings, place)
    assert load_settings(place) == settings


@given(noise=st.binary(max_size=60))
def test_a_damaged_file_gives_the_defaults(place, noise):
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(b"{" + noise)
    assert load_settings(place) == Settings()


@pytest.mark.parametrize("text", ["[]", "3", '{"volume": 900}', '{"language": "de"}',
                                  '{"keys": {"a": 1}}', '{"volume": true}'])  # fmt: skip
def test_what_does_not_fit_falls_back(tmp_path, text):
    file = tmp_path / "settings.json"
    file.write_text(text)
    assert load_settings(file) == Settings()


def test_one_bad_choice_spoils_no_other(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"language": "en", "volume": "loud"}')
    assert load_settings(file) == replace(Settings(), language="en")


def test_nothing_is_left_beside_the_file(tmp_path):
    save_settings(Settings(), tmp_path / "settings.json")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_settings_hold_no_list_of_files():
    kinds = get_type_hints(Settings).values()
    assert not [one for one in kinds if (get_origin(one) or one) in (list, tuple, set, frozenset)]
