"""Breaking text into lines, for any text and any width."""

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.report.plain import one_line, plain
from kijkwijzer.report.wrapping import wrapped

TEXTS = st.text(alphabet="ab é\n", max_size=80)


@given(TEXTS, st.integers(1, 20))
def test_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    assert all(len(line) <= width for line in wrapped(text, width, len))


@given(TEXTS, st.integers(1, 20))
def test_no_letter_is_lost_or_moved(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width, len)).split()) == "".join(text.split())


@given(TEXTS)
def test_line_breaks_are_kept(text: str) -> None:
    assert len(wrapped(text, 1000, len)) == text.count("\n") + 1


def test_letter_wider_than_a_line_stands_alone() -> None:
    assert wrapped("abc", 0.5, len) == ["a", "b", "c"]


@given(st.text(max_size=200))
def test_plain_text_holds_only_what_shows(text: str) -> None:
    shown = plain(text)
    assert all(letter.isprintable() or letter == "\n" or letter.isspace() for letter in shown)
    assert plain(shown) == shown
    assert "\n" not in one_line(text)
