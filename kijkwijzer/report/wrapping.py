"""Breaking a text into lines that fit a width. Pure: knows no font and no page."""

from collections.abc import Callable, Iterator


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break at spaces, and inside a word that is wider than a line; `measure` gives a width.

    Line breaks in the text are kept. At least one letter stands on each line, however narrow.
    """
    return [
        line
        for part in text.split("\n")
        for line in _lines(_pieces(part, width, measure), width, measure)
    ]


def _lines(words: Iterator[str], width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if line and measure(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def _pieces(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    for word in text.split():
        rest = word
        while measure(rest) > width and len(rest) > 1:
            size = _fitting(rest, width, measure)
            yield rest[:size]
            rest = rest[size:]
        yield rest


def _fitting(word: str, width: float, measure: Callable[[str], float]) -> int:
    """Give how many letters of a word fit a line; at least one."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle]) <= width else (low, middle - 1)
    return low
