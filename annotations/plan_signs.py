"""The patterns of people, recordings, times and days in a text that was folded first.

A folded text has one dash, one width and ASCII digits, so these need not know the rest.
"""

import re
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from annotations.folded import fold

Spans = Iterator[tuple[int, int]]

_GAP: Final = r"[\s._-]{0,3}"
_START: Final = r"(?<![^\W_])"
_END: Final = r"(?![^\W_])"
# Behind a number these say that it counts something, such as "per klant 15 minuten".
_COUNTED: Final = (
    r"(?!\s?(?:%|procent|percent|euro|keer|maal|x\b|times|dag|day|we[e]?k|maand|month|ja+r|year"
    r"|minu|min\b|uur|uren|hour|seco|sec\b|tel|count|vra[a]?g|question|klant|client|mens|people"
    r"|gesprek|conversation|stuk|piece|pagina|page|punt|point|ding|thing))"
)
# Before one of these words a number counts: "per opname 3 fragmenten" is of every recording.
_NOT_EACH: Final = "".join(
    rf"(?<!\b{word}\s)" for word in ("per", "elk", "elke", "ieder", "iedere", "each", "every")
)
_NO_PERSON: Final = (
    r"(?!(?:top|mbo|hbo|jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[\s_-])"
)
_PERSON: Final = re.compile(
    rf"{_START}{_NO_PERSON}[A-Z]{{1,3}}(?:[-_]\s?|\s[-_])\d{{2,4}}{_END}"
    # With a dot, or nothing, only the letters that the program itself gives people.
    rf"|{_START}[KW]\.?\d{{3}}{_END}",
    re.ASCII | re.I,
)
_PERSON_WORD: Final = (
    r"(?:klant|client|cli\u00ebnt|deelnemer|kandidaat|participant|candidate"
    r"|(?:werk)?regisseur|(?:work\s)?coordinator|co\u00f6rdinator)"
)
_NUMBER_WORD: Final = r"(?:\s*(?:nummer|number|num|nr|no)\b)"
_PERSON_NUMBER: Final = re.compile(
    rf"{_START}{_PERSON_WORD}(?:{_NUMBER_WORD}{_GAP}#?|{_GAP}#)\s?\d{{1,4}}{_END}"
    rf"|{_START}{_PERSON_WORD}{_GAP}0\d{{1,3}}{_END}",
    re.I,
)
_RECORDING_WORD: Final = r"(?:film)?(?:opnamen?|recordings?)"
_RECORDING: Final = re.compile(
    rf"{_START}R{_GAP}\d{{1,6}}{_END}"
    rf"|{_NOT_EACH}{_START}{_RECORDING_WORD}{_NUMBER_WORD}?{_GAP}#?\s?\d{{1,6}}{_END}{_COUNTED}",
    re.I,
)
_MINUTES: Final = r"m(?:in(?:\.|u(?:ut|ten|tes?))?)?"
_SECONDS: Final = r"s(?:ec(?:\.|onden|onds?|onde)?)?"
_MINUTE_WORD: Final = r"(?:minuut|minute)"
_TIME: Final = re.compile(
    r"(?<![\w:])\d{1,3}\s?:\s?\d{2}(?:\s?[:.]\s?\d{2})?(?:[.,]\d{1,3})?(?![\w:])"
    r"|(?<![\w:.,\u20ac$])(?<![\u20ac$]\s)\d\.[0-5]\d\.[0-5]\d(?![.:,]?\w)"
    r"|(?<![\w:.,\u20ac$])(?<![\u20ac$]\s)\d{1,3}\.[0-5]\d(?:\s?(?:uur|u))?"
    r"(?![.:,]?\w)(?!\s?(?:%|\u20ac|procent|percent|euro|miljoen|mln|meter|km|kilo|kg))"
    rf"|(?<!\w)\d{{1,3}}\s?{_MINUTES}\s?(?:en|and)?\s?\d{{1,2}}\s?{_SECONDS}(?!\w)"
    rf"|(?<!\w)\d{{1,3}}\s?{_MINUTES}\s?(?:en|and)?\s?[0-5]\d(?!\w){_COUNTED}"
    r"|(?<!\w)\d{1,2}\s?(?:uur|hours?|u|h)\s?(?:en|and)?\s?[0-5]?\d\s?m(?:in\w{0,4})?(?!\w)"
    rf"|(?<!\w)\d{{1,2}}\s?(?:uur|hours?|u|h)\s?[0-5]\d(?!\w){_COUNTED}"
    r"|(?<!\w)\d{1,3}\s?['\u2019\u2018]\s?[0-5]\d(?!\w)"
    rf"|{_NOT_EACH}(?<!\w){_MINUTE_WORD}\s+\d{{1,3}}(?!\w)"
    r"|(?<!\w)(?:kwart|quarter|half)\s+(?:over|voor|past|to)\s+\d{1,2}(?!\w)"
    rf"|(?<!\w)half\s+\d{{1,2}}(?!\w){_COUNTED}"
    r"|(?<!\w)\d{1,3}(?:e|ste|de|st|nd|rd|th)\s+(?:minuut|minute)(?!\w)",
    re.I,
)
_MONTHS: Final = (
    "januari january jan",
    "februari february feb",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
)
_MONTH_OF: Final = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}
_NAMES: Final = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_BETWEEN: Final = r"\s{0,2}[\s._/-]\s{0,2}"
_DAYS: Final = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\d)(?P<y>\d{{4}}){_BETWEEN}(?P<m>\d{{1,2}}){_BETWEEN}(?P<d>\d{{1,2}})(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}}){_BETWEEN}(?P<m>\d{{1,2}}){_BETWEEN}(?P<y>\d{{4}}|\d\d)(?!\d)",
        r"(?<![\w-])(?P<d>\d{1,2})\s?[-/._]\s?(?P<m>\d{1,2})(?P<y>)(?![\w-])",
        r"(?<!\d)(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?!\d)",
        r"(?<!\d)(?P<d>\d\d)(?P<m>\d\d)(?P<y>\d{4}|\d\d)(?!\d)",
        (
            rf"(?<!\w)(?P<d>\d{{1,2}})(?:e|de|ste|st|nd|rd|th)?[\s._-]{{0,3}}(?:of\s+)?"
            rf"(?P<m>{_NAMES})(?![^\W\d_])\.?(?:[\s._-]{{0,3}}(?P<y>\d{{4}}))?"
        ),
        (
            rf"{_START}(?P<m>{_NAMES})\.?[\s._-]{{0,3}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\w)"
            r"(?:,?\s+(?P<y>\d{4}))?"
        ),
    )
)
_CENTURY: Final = 100
_NAMED: Final = re.compile(rf"(?:{_PERSON_WORD}|{_RECORDING_WORD}|{_MINUTE_WORD}){_GAP}0*\d+", re.I)
# Behind a number that names something the sentence goes on with one of these, or with a verb and
# who does it: "minuut twaalf praat ik". Any other word is what a number in words counts.
_GOING_ON: Final = (
    "aan achter bij binnen boven door in langs met na naar naast om onder op over per rond sinds"
    " tegen tijdens tot tussen uit van vanaf voor zonder after at before between by during for from"
    " inside into near of on since through to until with within without al als daar dan dat die dus"
    " en maar omdat ook toch toen waar waarbij waarin waarna want weer which where when who that"
    " then there because but and also again or so ik jij je u hij zij ze wij we men het de deze dit"
    " een mijn zijn hun i you he she it they the this a an my his her their was waren is are were"
    " be ben bent had hadden heb hebt heeft hebben has have werd wordt deed doe doet ging ga gaat"
    " kwam kom komt kon kan kreeg krijg krijgt liet laat moest moet wilde wil wou zou zal zat zit"
    " stond staat bleef blijft begon begint stopte stopt zei zeg zegt vertelde vertel vertelt"
    " noemde noemt dacht denkt zag zie ziet keek kijk kijkt gaf geef geeft praat praatte sprak"
    " spreekt luisterde luistert lachte lacht huilde huilt zweeg zwijgt knikte knikt vond vindt"
    " viel valt ving reageerde reageert antwoordde did does went goes came comes could can got gets"
    " let must wanted wants would will said says told tells thought thinks saw sees looked looks"
    " gave gives spoke speaks listened laughed laughs cried cries nodded nods felt feels began"
    " started stopped stayed"
).replace(" ", "|")
_WHO_DOES: Final = "ik|jij|je|u|hij|zij|ze|wij|we|men|zich|mij|me|hem|haar"
_BLANK: Final = r"[^\S\n]+"
_WHAT_IT_COUNTS: Final = re.compile(
    rf"(?:{_BLANK}(?:of|tot|or|to){_BLANK}(?:\d+|meer|more))?"
    rf"{_BLANK}(?!(?:{_GOING_ON})\b)(?!\w+{_BLANK}(?:{_WHO_DOES})\b)[^\W\d_]",
    re.I,
)


def people(text: str, codes: Collection[str]) -> Spans:
    """Give where a text names somebody by a code, one of these or one like them."""
    patterns = [_PERSON, _PERSON_NUMBER]
    if codes:
        patterns.append(_any_of(codes))
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield match.span()


def recordings(text: str) -> Spans:
    """Give where a text names a recording by its number."""
    for match in _RECORDING.finditer(text):
        yield match.span()


def times(text: str) -> Spans:
    """Give where a text names a time in a film or on a clock."""
    for match in _TIME.finditer(text):
        yield match.span()


def days(text: str, held_on: Collection[date]) -> Spans:
    """Give where a text names one of these days."""
    for pattern in _DAYS if held_on else ():
        for match in pattern.finditer(text):
            if _is_one_of(match, held_on):
                yield match.span()


def counts(text: str, start: int, end: int) -> bool:
    """Whether a number behind such a word as “klant” counts what follows: “de klant 2 keuzes”.

    For numbers in words, read as digits: people, recordings and minutes mostly have real ones.
    """
    return bool(_NAMED.fullmatch(text, start, end) and _WHAT_IT_COUNTS.match(text, end))


def code_pattern(codes: Collection[str]) -> re.Pattern[str]:
    """Find these codes, one at least, whatever stands between letters and number."""
    return re.compile(rf"{_START}(?:{_written(codes)}){_END}", re.I)


def _written(codes: Collection[str]) -> str:
    parts = [fold(one).partition("-") for one in codes]
    return "|".join(
        rf"{re.escape(letters)}{_GAP}0*{_significant(number)}" for letters, _, number in parts
    )


def _significant(number: str) -> str:
    return re.escape(number.lstrip("0") or "0")


def _any_of(codes: Collection[str]) -> re.Pattern[str]:
    """Find these codes whatever stands between letters and number, also as “klant 14”."""
    parts = [fold(one).partition("-") for one in codes]
    numbers = "|".join(_significant(number) for _, _, number in parts)
    named = rf"{_NOT_EACH}{_PERSON_WORD}{_GAP}0*(?:{numbers}){_END}{_COUNTED}"
    return re.compile(rf"{_START}(?:(?:{_written(codes)}){_END}|{named})", re.I)


def _is_one_of(match: re.Match[str], held_on: Collection[date]) -> bool:
    month = _MONTH_OF.get(match["m"].casefold()) or int(match["m"])
    year = match["y"]
    return any(
        (one.day, one.month) == (int(match["d"]), month)
        and (not year or int(year) in (one.year, one.year % _CENTURY))
        for one in held_on
    )
