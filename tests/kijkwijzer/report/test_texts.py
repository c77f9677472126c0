"""The files of texts: the same in both languages, and plain enough for everyone."""

import re
from collections.abc import Iterator
from importlib import resources
from string import Formatter
from typing import Any

import pytest

from annotations.consent import Condition
from annotations.model import Purpose
from annotations.trouble import Refused
from annotations.vault.place import PlaceKind
from annotations.withdrawal import PartKind, RegisterKind, RegisterState
from kijkwijzer.report.texts import LANGUAGES, Texts, load_texts

PLAIN = ("consent", "leaflet", "overview")
NEVER = ("anoniem", "anonym", "rechtmatig", "lawful", "compliant", "-proof", "everywhere", "overal")
NEVER += ("alle kopie", "all copies")


def _flat(kept: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(kept, str):
        yield path, kept
        return
    inside = kept.items() if isinstance(kept, dict) else enumerate(kept)
    for name, value in inside:
        yield from _flat(value, f"{path}.{name}")


def _all(language: str) -> dict[str, str]:
    folder = resources.files("kijkwijzer.report") / "texts" / language
    names = sorted(one.name.removesuffix(".toml") for one in folder.iterdir())
    return dict(_flat({name: load_texts(language).get(name) for name in names}))


def _holes(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


def test_both_languages_say_the_same_things_with_the_same_facts() -> None:
    dutch, english = _all("nl"), _all("en")
    assert set(dutch) == set(english)
    assert {path: _holes(text) for path, text in dutch.items()} == {
        path: _holes(text) for path, text in english.items()
    }


def test_blocks_are_shown_on_the_same_grounds_in_both_languages() -> None:
    dutch, english = _all("nl"), _all("en")
    grounds = [path for path in dutch if path.endswith(".when")]
    assert grounds
    assert all(dutch[path] == english[path] for path in grounds)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        ("words.purpose", Purpose),
        ("words.purpose_means", Purpose),
        ("words.part", PartKind),
        ("words.copy", RegisterKind),
        ("words.copy_given", RegisterKind),
        ("words.place", PlaceKind),
        ("withdrawal.state", RegisterState),
    ],
)
def test_everything_that_can_be_has_a_word(language: str, table: str, kinds: Any) -> None:
    assert set(load_texts(language).get(table)) == {one.value for one in kinds}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_condition_has_a_word(language: str) -> None:
    assert set(load_texts(language).get("words.condition")) == {*Condition, "own"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dutch_text_stands_in_english_untouched(language: str) -> None:
    other = _all("en" if language == "nl" else "nl")
    same = {path for path, text in _all(language).items() if text == other[path] and " " in text}
    words = {path for path in same if not re.search(r"\.(when(\.\d+)?|counted_size)$", path)}
    assert words <= {".words.player.qt"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PLAIN)
def test_sentences_for_clients_are_short(language: str, paper: str) -> None:
    shown = [text for path, text in _flat(load_texts(language).get(paper)) if _is_read(path)]
    lengths = [len(one.split()) for text in shown for one in re.split(r"[.?!:]+(?:\s|$)", text)]
    words = [length for length in lengths if length]
    assert sum(words) / len(words) <= 9
    assert max(words) <= 20


def _is_read(path: str) -> bool:
    return not path.endswith((".file", ".when", ".running"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_promises_what_cannot_be_known(language: str) -> None:
    told = {path: text.lower() for path, text in _all(language).items()}
    assert not [path for path, text in told.items() if any(word in text for word in NEVER)]


def test_language_without_texts_is_refused() -> None:
    with pytest.raises(Refused, match="fr"):
        load_texts("fr")


@pytest.mark.parametrize(
    ("size", "said"), [(1, "1 kB"), (612_000_000, "612 MB"), (2_400_000_000, "2 GB")]
)
def test_sizes_are_said_as_file_managers_do(size: int, said: str) -> None:
    assert Texts("nl", {"words": {"thousands": "."}}).size(size) == said
