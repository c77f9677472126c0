"""A number that may be a BSN is kept out; dates, times and telephone numbers are not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.numbers import (
    MayBeCitizenNumber,
    citizen_numbers,
    may_be_citizen_number,
    passes_eleven_test,
    refuse_citizen_numbers,
    refuse_file_name,
)
from annotations.timecode import timecode

BSN = "111222333"
SEPARATORS = ["", " ", ".", "-", "/", "\u00a0", "\u2013", "\u200b"]
APART = ["  ", "\t", "\n", "\r\n", " \n", "_", ","]
# Not seen, or seen as one of the above.
DISGUISED = ["\u200e", "\u061c", "\u202d", "\ufe0f", "\u0332", "\u00b7", "\u2043", "\u00ad"]


def test_the_known_examples_pass_and_others_do_not():
    assert all(map(passes_eleven_test, (BSN, "123456782", "010000008", "10000008")))
    assert not any(map(passes_eleven_test, ("123456789", "000000000", "1112223330", "1234567", "")))


@given(st.integers(1, 99_999_999), st.integers(0, 9))
def test_the_sum_decides(first, last):
    digits = f"{first:08d}"
    total = sum(int(d) * w for d, w in zip(digits, range(9, 1, -1), strict=True)) - last
    assert passes_eleven_test(digits + str(last)) is (total % 11 == 0)


@given(
    st.sampled_from([*SEPARATORS, *APART, *DISGUISED]),
    st.sampled_from([(3, 6), (4, 6), (2, 5), (4,)]),
)
def test_a_bsn_is_found_however_it_is_grouped(separator, cuts):
    places = [0, *cuts, 9]
    written = separator.join(BSN[a:b] for a, b in pairwise(places))
    assert may_be_citizen_number(f"zijn nummer ({written}), denk ik")


@given(st.text(st.characters(exclude_categories=["N"])), st.text(alphabet="abc ,:;!\n"))
def test_a_text_without_eight_digits_never_refuses(text, more):
    assert not may_be_citizen_number(f"{text} 1234567 {more}")


WIDE = "".join(chr(0xFF10 + int(digit)) for digit in BSN)


@pytest.mark.parametrize("text", [f"BSN{BSN}", f"bel 10 {BSN}", WIDE, f"om 10:{BSN}"])
def test_a_bsn_beside_other_signs_is_found(text):
    assert may_be_citizen_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "06-12345678",
        "NL91 ABNA 0417 1643 00",
        "00:12:03,400 --> 00:12:09,100",
        f"{BSN}0",
        f"9{BSN}",
        "123456789",
        "R-014 K-022 2026-11-21",
        "kamer 111, bedrag 222,333",
        "kamers 111, 222, 333",
        "schooljaar 2024-2025",
        "van 17.15-19.00 uur",
        "film 59.42-35.11",
        "21.3.2021 3:05",
        "2026-06-16 8:47",
        "op 21-3-2021  5 keer",
        "in 2003\n8271 AB",
        "Kosten:\n11,12\n22,33\n3,00",
        "1112,22,3,3,3",
        "250.000,00",
        "gesprek_2026-11-21_10-30",
    ],
)
def test_other_numbers_are_let_be(text):
    assert not may_be_citizen_number(text)


@given(
    st.lists(st.integers(0, 99), max_size=9),
    st.sampled_from([", ", "; ", ",", "\n", "  ", "_"]),
)
def test_a_list_of_small_numbers_is_never_taken_for_a_bsn(numbers, between):
    assert not may_be_citizen_number(between.join(map(str, numbers)))


@given(st.lists(st.integers(0, 3_599_999), max_size=9), st.sampled_from([" ", "\n", " --> "]))
def test_times_are_never_taken_for_a_bsn(places, between):
    assert not may_be_citizen_number(between.join(timecode(one, hours=True) for one in places))


@given(st.lists(st.integers(0, 59), min_size=4, max_size=4), st.sampled_from(" -/\u2013"))
def test_a_range_in_a_film_is_never_taken_for_a_bsn(parts, between):
    first, to, second, on = parts
    text = f"van {first:02d}.{to:02d}{between}{second:02d}.{on:02d}"
    assert not may_be_citizen_number(text)


def test_a_bsn_beside_a_date_is_found():
    assert may_be_citizen_number("geboren 12-10-1986 111 222 333")
    assert may_be_citizen_number("332001 003")


@pytest.mark.parametrize("row", ["9", "1,", "1 \n", "12 12 "])
def test_a_long_row_of_digits_takes_no_long_time(row):
    """Reading it from each of its digits again would take hours."""
    assert not may_be_citizen_number(row * 200_000)


@pytest.mark.parametrize("number", ["111 222\n333", "111222333", "111,222,333"])
def test_where_it_stands_is_told(number):
    text = f"nummer {number}, en 12-10-1986"
    assert [text[start:end] for start, end in citizen_numbers(text)] == [number]


@given(st.dates())
def test_a_date_is_never_taken_for_a_bsn(day):
    if 1900 <= day.year < 2100:
        for form in ("%d-%m-%Y", "%Y-%m-%d", "%d %m %Y", "%Y%m%d", "%d.%m.%Y", "%d/%m/%Y"):
            assert not may_be_citizen_number(f"op {day.strftime(form)} om 10:30")


def test_the_refusal_does_not_repeat_the_number():
    with pytest.raises(MayBeCitizenNumber) as refused:
        refuse_citizen_numbers("goed", f"nummer {BSN}")
    assert BSN not in str(refused.value)
    assert "(BSN)" in str(refused.value)


def test_the_name_of_a_file_is_looked_at_too():
    refuse_file_name("gesprek 2026-11-21.mp4")
    with pytest.raises(MayBeCitizenNumber, match="another name"):
        refuse_file_name(f"gesprek {BSN}.mp4")
