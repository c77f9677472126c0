"""Whatever a file holds, it is read or refused with words and the right line; nothing else."""

import re
import tomllib
from importlib import resources

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rubrics.fault import RubricFault
from rubrics.guides import SHIPPED
from rubrics.guides_reader import read_guide
from rubrics.lines import line_of
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

RUBRIC = (resources.files("rubrics") / "data" / "vkn-eigen.toml").read_text("utf-8")
GUIDES = [(resources.files("rubrics.guides") / f"{one}.toml").read_text("utf-8") for one in SHIPPED]
NEEDED = re.compile(
    r"(id|version|name|status|client_name|shape|definition|use|use_not|text|notice|about|purposes"
    r"|title|minutes|shows|label) = "
)
MANY = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
WRONG = st.sampled_from(
    [True, False, 0, -1, 10**30, 2.5, "", " ", "x" * 3_000, "<b>", [], [1], [[]], {}, {"a": {}}]
)


def places(table, before=()):
    """Give the way to everything in a table of tables, lists and values."""
    inner = table.items() if isinstance(table, dict) else enumerate(table)
    for key, value in inner:
        yield (*before, key)
        if isinstance(value, dict | list):
            yield from places(value, (*before, key))


def put(table, path, value):
    *way, last = path
    for key in way:
        table = table[key]
    table[last] = value


def told(read, data):
    """Give the fault's words, or "" when it was read."""
    try:
        read(data, "klein.toml")
    except RubricFault as fault:
        return str(fault)
    return ""


@MANY
@given(data=st.data())
@pytest.mark.parametrize("which", ["rubric", "guide"])
def test_a_wrong_value_anywhere_is_refused_with_words_or_read(which, data):
    text = RUBRIC if which == "rubric" else data.draw(st.sampled_from(GUIDES))
    read = read_rubric if which == "rubric" else read_guide
    table = tomllib.loads(text)
    put(table, data.draw(st.sampled_from(list(places(table)))), data.draw(WRONG))
    words = told(read, tomlkit.dumps(table).encode())
    assert words == "" or words.startswith("klein.toml")
    assert len(words) < 2_000


@MANY
@given(data=st.data())
@pytest.mark.parametrize("which", ["rubric", "guide"])
def test_anything_that_is_left_out_is_refused_with_words_or_read(which, data):
    text = RUBRIC if which == "rubric" else data.draw(st.sampled_from(GUIDES))
    read = read_rubric if which == "rubric" else read_guide
    lines = text.split("\n")
    first = data.draw(st.integers(0, len(lines) - 1))
    del lines[first : first + data.draw(st.integers(1, 5))]
    words = told(read, "\n".join(lines).encode())
    assert words == "" or words.startswith("klein.toml")


def needed(text):
    """Give the number and name of each line that holds something that has to be there."""
    lines = enumerate(text.split("\n"))
    return [(number, found[1]) for number, line in lines if (found := NEEDED.match(line))]


@MANY
@given(data=st.data())
@pytest.mark.parametrize("which", ["rubric", "guide"])
def test_a_line_that_has_to_be_there_is_missed_by_its_name(which, data):
    text = RUBRIC if which == "rubric" else data.draw(st.sampled_from(GUIDES))
    read = read_rubric if which == "rubric" else read_guide
    number, name = data.draw(st.sampled_from(needed(text)))
    lines = text.split("\n")
    del lines[number]
    words = told(read, "\n".join(lines).encode())
    assert words.startswith("klein.toml, line ")
    assert f"{name} is missing" in words or f"{name} has to be a whole number" in words


@MANY
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_refused_with_words(data):
    assert told(read_rubric, data)
    assert told(read_guide, data)


SIGNS = [*"[]{}=.,#\"'\n\\_+-:", '"""', "'''", "[[", "]]", "\\u", "\\ud800", "\r", "\x00"]
WORDS = ["id", "a", "principles", "1979-05-27", "07:99", "nan", "inf", "1e9", "0x", "9" * 5_000]
PIECES = st.sampled_from([*SIGNS, *WORDS, "-" + "1_" * 5_000])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
def test_what_looks_like_toml_is_read_or_refused_with_words(text):
    data = text.encode(errors="surrogatepass")
    assert told(read_rubric, data).startswith("klein.toml")
    assert told(read_guide, data).startswith("klein.toml")


@pytest.mark.parametrize("read", [read_rubric, read_guide])
@pytest.mark.parametrize("number", ["9" * 5_000, "-" + "1_" * 4_999 + "1"])
def test_a_number_without_end_is_refused_by_its_line(read, number):
    words = told(read, f'id = "a"\n\nfocus_max = {number}\n'.encode())
    assert words.startswith("klein.toml, line 3: ")
    assert len(words) < 300


@MANY
@given(data=st.data())
def test_the_line_of_a_fault_is_the_line_of_the_fault(any_rubric, data):
    rubric = data.draw(any_rubric)
    text = write_rubric(rubric)
    places = [
        (place, number)
        for place, one in enumerate(rubric.principles)
        for number in range(len(one.codes))
    ]
    place, number = data.draw(st.sampled_from(places))
    line = line_of(text, ("principles", place, "codes", number, "definition", "en"))
    lines = text.split("\n")
    assert lines[line - 1].startswith("definition = ")
    lines[line - 1] = "definition = 7"
    words = told(read_rubric, "\n".join(lines).encode())
    entry = f"principles[{place + 1}].codes[{number + 1}].definition"
    assert words.startswith(f"klein.toml, line {line}: {entry} has to be a table")


AWKWARD = '''
# a = 1
"b c" = """
[[x]]
b = 2
""" # [y]
'd' = \'\'\'
e = 1\'\'\'
f.g = [ # one
  "]", { h = "}", i = [1, 2] },
  1979-05-27 07:32:00,
]
[ "p q" . r ]
s = true
[[t]]
[[t.u]]
v = 1
[[t.u]]
v = 2
[[t]]
[[t.u]]
v = 3
[t.w]
z = { a = { b = 4 } }
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("b c",), 3),
        (("d",), 7),
        (("f", "g"), 9),
        (("f", "g", 0), 10),
        (("f", "g", 1, "i", 1), 10),
        (("f", "g", 2), 11),
        (("p q", "r"), 13),
        (("p q", "r", "s"), 14),
        (("t", 0, "u", 1, "v"), 19),
        (("t", 1, "u", 0, "v"), 22),
        (("t", 1, "w", "z", "a", "b"), 24),
        (("t", 1, "niets"), 20),
        (("niets",), 1),
    ],
)
def test_lines_are_found_through_all_that_toml_can_do(path, line):
    tomllib.loads(AWKWARD)
    assert line_of(AWKWARD, path) == line
