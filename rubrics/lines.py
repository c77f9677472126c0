"""Where in a TOML file each entry stands, so that a fault can name the line.

Only for text that `tomllib` has read already: it is trusted to be well written. Keeps no values.
"""

import re

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*")
_KEY_PART = re.compile(r"""[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))[ \t]*""")
_STRINGS = (
    re.compile(r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})', re.DOTALL),
    re.compile(r"'''.*?'''(?:'{0,2})", re.DOTALL),
    re.compile(r'"(?:[^"\\]|\\.)*"'),
    re.compile(r"'[^']*'"),
)
_BARE = re.compile(r"[^,\]}#\n]*")


def line_of(text: str, path: Path) -> int:
    """Give the line, from 1, of the entry at `path`, or of the nearest one around it."""
    offsets = _Places(text).read()
    while path and path not in offsets:
        path = path[:-1]
    return text.count("\n", 0, offsets.get(path, 0)) + 1


class _Places:
    """Walks over the text once and notes where each entry starts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._found: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}

    def read(self) -> dict[Path, int]:
        inside: Path = ()
        self._skip()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                inside = self._header()
            else:
                self._pair(inside)
            self._skip()
        return self._found

    def _skip(self) -> None:
        self._at = self._end(_BLANK)

    def _end(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        return found.end() if found else len(self._text)

    def _header(self) -> Path:
        start = self._at
        many = self._text.startswith("[[", start)
        self._at += 2 if many else 1
        names = self._key()
        self._at += 2 if many else 1
        path: Path = ()
        for name in names[:-1]:
            path = self._inside_last((*path, name))
        path = (*path, names[-1])
        if many:
            self._found.setdefault(path, start)
            self._counts[path] = self._counts.get(path, -1) + 1
            path = self._inside_last(path)
        self._found.setdefault(path, start)
        return path

    def _inside_last(self, path: Path) -> Path:
        """Go on inside the newest table where there is a list of tables."""
        return (*path, self._counts[path]) if path in self._counts else path

    def _key(self) -> list[str]:
        names: list[str] = []
        while found := _KEY_PART.match(self._text, self._at):
            names.append(next((part for part in found.groups() if part is not None), ""))
            self._at = found.end()
            if not self._text.startswith(".", self._at):
                break
            self._at += 1
        return names or [""]

    def _pair(self, inside: Path) -> None:
        start = self._at
        for name in self._key():
            inside = (*inside, name)
            self._found.setdefault(inside, start)
        self._at += 1
        self._value(inside)

    def _value(self, path: Path) -> None:
        self._skip()
        first = self._text[self._at : self._at + 1]
        if first == "[":
            self._array(path)
        elif first == "{":
            self._table(path)
        elif first in ('"', "'"):
            self._string()
        else:
            self._at = max(self._end(_BARE), self._at + 1)

    def _string(self) -> None:
        ends = (pattern.match(self._text, self._at) for pattern in _STRINGS)
        self._at = next((found.end() for found in ends if found), len(self._text))

    def _array(self, path: Path) -> None:
        self._at += 1
        self._skip()
        number = 0
        while self._at < len(self._text) and self._text[self._at] != "]":
            self._found.setdefault((*path, number), self._at)
            self._value((*path, number))
            self._skip()
            number += 1
        self._at += 1

    def _table(self, path: Path) -> None:
        self._at += 1
        self._skip()
        while self._at < len(self._text) and self._text[self._at] != "}":
            self._pair(path)
            self._skip()
        self._at += 1
