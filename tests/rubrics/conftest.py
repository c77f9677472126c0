"""Any rubric that may be, for tests that hold for all of them."""

import string

import pytest
from hypothesis import strategies as st

from rubrics.entries import VERSION_PATTERN
from rubrics.model import (
    NOTE_FIELDS,
    Code,
    Follows,
    Principle,
    Rubric,
    Shape,
    TryOutIdea,
    ValenceWords,
)
from rubrics.reader import PERSPECTIVES, VALENCES

LETTERS = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # noqa: E501  # fmt: skip
TEXTS = st.text(LETTERS | st.sampled_from("\n\t\"'\\<>&{}[]#=."), min_size=1, max_size=30).filter(
    str.strip
)
WORDS = st.fixed_dictionaries({"nl": TEXTS, "en": TEXTS})
IDS = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True).filter(
    lambda name: name not in {"con", "prn", "aux", "nul"}
)
VERSIONS = st.from_regex(r"[0-9][a-z0-9._-]{0,5}[0-9]", fullmatch=True).filter(
    lambda version: VERSION_PATTERN.fullmatch(version) is not None
)
ALLOWED = st.dictionaries(
    st.sampled_from((*PERSPECTIVES, "others")),
    st.lists(st.sampled_from(VALENCES), unique=True).map(tuple),
    max_size=3,
)


@st.composite
def codes(draw, code_id):
    """Draw a code without a key."""
    return Code(
        code_id,
        draw(WORDS),
        draw(WORDS),
        draw(WORDS),
        draw(WORDS),
        valences=draw(ALLOWED),
        example=draw(WORDS | st.just({})),
    )


@st.composite
def principles(draw):
    """Draw principles with codes, all keys different."""
    keys = iter(draw(st.permutations(string.ascii_uppercase + string.digits)))
    made = []
    for principle_id in draw(st.lists(IDS, min_size=1, max_size=3, unique=True)):
        names = draw(st.lists(IDS, min_size=1, max_size=3, unique=True))
        inner = [draw(codes(name)) for name in names]
        keyed = [
            Code(
                one.id,
                one.name,
                one.definition,
                one.use,
                one.use_not,
                draw(st.sampled_from((next(keys), ""))),
                one.valences,
                one.example,
            )
            for one in inner
        ]
        shape = draw(st.sampled_from(Shape))
        made.append(Principle(principle_id, draw(WORDS), shape, tuple(keyed)))
    return tuple(made)


@st.composite
def rubrics(draw):
    """Draw a whole rubric that the reader takes."""
    looked_for = draw(principles())
    names = [f"{one.id}.{code.id}" for one in looked_for for code in one.codes]
    some = st.sampled_from(["", *names])
    version = draw(VERSIONS)
    earlier = draw(st.lists(VERSIONS.filter(lambda one: one != version), max_size=2, unique=True))
    gone = st.dictionaries(IDS.map(lambda name: f"oud-was.{name}"), some, max_size=3)
    return Rubric(
        id=draw(IDS),
        version=version,
        name=draw(WORDS),
        status=draw(WORDS),
        principles=looked_for,
        valences=tuple(ValenceWords(one, draw(WORDS), draw(WORDS)) for one in VALENCES),
        prompts=draw(
            st.dictionaries(
                st.sampled_from(PERSPECTIVES), st.dictionaries(IDS, WORDS, max_size=2), max_size=3
            )
        ),
        focus_max=draw(st.integers(1, 3)),
        quick_mark=draw(some),
        note_fields=draw(st.sampled_from((NOTE_FIELDS, NOTE_FIELDS[:1], NOTE_FIELDS[:2]))),
        try_outs=tuple(
            TryOutIdea(one, draw(some), draw(WORDS), draw(WORDS))
            for one in draw(st.lists(IDS, max_size=2, unique=True))
        ),
        follows=tuple(Follows(one, draw(gone)) for one in earlier),
    )


@pytest.fixture(scope="session")
def any_rubric():
    """Give the strategy that draws rubrics."""
    return rubrics()
