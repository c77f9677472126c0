"""The texts of the papers in one language, from the files beside this one. Knows no page."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from annotations.trouble import Refused, translatable

LANGUAGES = ("nl", "en")
_KILO = 1000
_UNITS = ("kB", "MB", "GB", "TB")


class Texts:
    """What can be said in one language. `say("consent.title", number="R-014")`."""

    def __init__(self, language: str, kept: Mapping[str, Any]) -> None:
        self.language = language
        self._kept = kept

    def get(self, path: str) -> Any:  # noqa: ANN401  (a table, a list or a text, as in the file)
        """Give what stands under a dotted path. Raises KeyError when nothing does."""
        found: Any = self._kept
        for name in path.split("."):
            found = found[name]
        return found

    def say(self, path: str, **facts: str | int) -> str:
        """Give the text under a dotted path with its facts filled in. Raises KeyError."""
        return str(self.get(path)).format(**facts)

    def day(self, when: date) -> str:
        """Write "12 oktober 2026"."""
        return f"{when.day} {self.get('words.months')[when.month - 1]} {when.year}"

    def number(self, count: int) -> str:
        """Write a whole number with the language's own separator."""
        return f"{count:,}".replace(",", self.say("words.thousands"))

    def size(self, size_bytes: int) -> str:
        """Write a size as file managers do: "612 MB"."""
        amount, unit = size_bytes / _KILO, _UNITS[0]
        for larger in _UNITS[1:]:
            if amount < _KILO:
                break
            amount, unit = amount / _KILO, larger
        return f"{self.number(max(1, round(amount)))} {unit}"


@cache
def load_texts(language: str) -> Texts:
    """Read all texts of one language. Raises Refused for a language that has none."""
    if language not in LANGUAGES:
        text = translatable("Trouble", "There are no papers in the language “{language}”.")
        raise Refused(text, language=language[:20])
    folder = resources.files("kijkwijzer.report") / "texts" / language
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=str)
    kept = {
        one.name.removesuffix(".toml"): tomllib.loads(one.read_text(encoding="utf-8"))
        for one in files
    }
    return Texts(language, kept)
