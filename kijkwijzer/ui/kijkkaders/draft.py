"""A rubric that is being written: may be half done, which a rubric may not. Pure; knows no window.

A draft is a tree of plain values, as JSON has them, so that it can be kept as it is. Codes point at
one another by `uid`, which stays when names and places change; `was` is the full name that a code
has in the version that the draft began from.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from rubrics.entries import LANGUAGES
from rubrics.model import (
    NOTE_FIELDS,
    Code,
    Principle,
    Rubric,
    Shape,
    Words,
)
from rubrics.reader import PERSPECTIVES, VALENCES

Draft = dict[str, Any]
Node = dict[str, Any]
Path = tuple[str | int, ...]

CODE_WORDS: Final = ("name", "definition", "use", "use_not", "example")
_SLUG_LENGTH_MAX: Final = 30
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
_VALENCE_WORDS: Final = {
    "werkt": ({"nl": "Werkt", "en": "Works"}, {"nl": "Fijn", "en": "Pleasant"}),
    "werkt_niet": (
        {"nl": "Werkt niet", "en": "Does not work"},
        {"nl": "Niet fijn", "en": "Unpleasant"},
    ),
    "vraag": ({"nl": "Vraag", "en": "Question"}, {"nl": "Vraag", "en": "Question"}),
}


def no_words() -> dict[str, str]:
    """Give a text that is still empty in each language."""
    return dict.fromkeys(LANGUAGES, "")


def says_something(words: Words) -> bool:
    """Whether there is a text in any language."""
    return any(map(str.strip, words.values()))


def new_draft(rubric_id: str, status: Words) -> Draft:
    """Give a draft of something new: one principle with one code, still without words."""
    return {
        "id": rubric_id,
        "base": "",
        "name": no_words(),
        "status": dict(status),
        "focus_max": 3,
        "quick_mark": "",
        "note_fields": list(NOTE_FIELDS),
        "valences": [
            {"id": one, "name": dict(name), "client_name": dict(client)}
            for one, (name, client) in _VALENCE_WORDS.items()
        ],
        "principles": [new_principle("p1", Shape.CIRCLE, "c1")],
        "prompts": {who: [] for who in PERSPECTIVES},
        "try_outs": [],
        "before": {},
        "became": {},
        "used": [],
    }


def new_principle(uid: str, shape: Shape, code_uid: str) -> Node:
    """Give a principle without words, with one code."""
    return {
        "uid": uid,
        "id": "",
        "name": no_words(),
        "shape": shape.value,
        "question": no_words(),
        "codes": [new_code(code_uid)],
    }


def new_code(uid: str) -> Node:
    """Give a code without words."""
    words = {name: no_words() for name in CODE_WORDS}
    return {"uid": uid, "id": "", "was": "", "key": "", "valences": {}, **words}


def draft_of(rubric: Rubric, earlier: Sequence[Rubric] = ()) -> Draft:
    """Give what can be changed of a rubric, for its next version; `earlier` are those before it."""
    uids = {name: f"c{place}" for place, (name, _, _) in enumerate(rubric.codes(), 1)}
    prompts = {who: dict(rubric.prompts.get(who, {})) for who in PERSPECTIVES}
    return {
        "id": rubric.id,
        "base": rubric.version,
        "name": dict(rubric.name),
        "status": dict(rubric.status),
        "focus_max": rubric.focus_max,
        "quick_mark": uids.get(rubric.quick_mark, ""),
        "note_fields": list(rubric.note_fields),
        "valences": [
            {"id": one.id, "name": dict(one.name), "client_name": dict(one.client_name)}
            for one in rubric.valences
        ],
        "principles": [
            _principle_node(one, f"p{place}", uids, prompts["coordinator"])
            for place, one in enumerate(rubric.principles, 1)
        ],
        "prompts": {
            who: [{"key": key, "words": dict(words)} for key, words in ones.items()]
            for who, ones in prompts.items()
        },
        "try_outs": [
            {
                "id": one.id,
                "code": uids.get(one.code, ""),
                "text": dict(one.text),
                "notice": dict(one.notice),
            }
            for one in rubric.try_outs
        ],
        "before": {name: dict(code.name) for name, _, code in rubric.codes()},
        "became": {},
        "used": sorted({name for one in earlier for name, _, _ in one.codes()}),
    }


def _principle_node(
    principle: Principle, uid: str, uids: dict[str, str], questions: dict[str, Words]
) -> Node:
    # What the coordinator asks with a principle is kept under the principle's own name.
    question = questions.pop(principle.id, None)
    names = [f"{principle.id}.{code.id}" for code in principle.codes]
    return {
        "uid": uid,
        "id": principle.id,
        "name": dict(principle.name),
        "shape": principle.shape.value,
        "question": dict(question) if question else no_words(),
        "codes": [
            _code_node(code, uids[name], name)
            for name, code in zip(names, principle.codes, strict=True)
        ],
    }


def _code_node(code: Code, uid: str, was: str) -> Node:
    words = {name: dict(getattr(code, name)) or no_words() for name in CODE_WORDS}
    valences = {who: list(ones) for who, ones in code.valences.items()}
    return {"uid": uid, "id": code.id, "was": was, "key": code.key, "valences": valences, **words}


def codes(draft: Draft) -> Iterator[tuple[Node, Node]]:
    """Give every principle and code of a draft, in order."""
    for principle in draft["principles"]:
        for code in principle["codes"]:
            yield principle, code


def gone(draft: Draft) -> tuple[str, ...]:
    """Give the codes of the version before, by their full names, that the draft has no more."""
    there = {code["was"] for _, code in codes(draft)}
    return tuple(name for name in draft["before"] if name not in there)


def full_names(draft: Draft) -> dict[str, str]:
    """Give the full name of each code by its uid. A new one is called after its Dutch name.

    A name that another code had in an earlier version is not used again: moments mean that one.
    """
    found: dict[str, str] = {}
    taken_principles = {one["id"] for one in draft["principles"] if one["id"]}
    for principle in draft["principles"]:
        principle_id = principle["id"] or _free(slug_of(principle), taken_principles)
        taken_principles.add(principle_id)
        for code in principle["codes"]:
            others = {*draft["before"], *draft["used"], *found.values()} - {code["was"]}
            stays = code["was"] == f"{principle_id}.{code['id']}"
            name = code["was"] if stays else _free_in(principle_id, code, others)
            found[code["uid"]] = name
    return found


def node_at(draft: Draft, path: Path) -> Any:  # noqa: ANN401  (whatever stands at that place)
    """Give what stands at a place. Raises KeyError or IndexError when there is no such place."""
    found: Any = draft
    for part in path:
        found = found[part]
    return found


def put_at(draft: Draft, path: Path, value: object) -> None:
    """Put a value at a place that there is."""
    node_at(draft, path[:-1])[path[-1]] = value


def _free_in(principle_id: str, code: Node, taken: Collection[str]) -> str:
    wish = code["id"] or slug_of(code)
    inside = f"{principle_id}."
    used = {name.removeprefix(inside) for name in taken if name.startswith(inside)}
    return inside + _free(wish, used)


def _free(wish: str, taken: Collection[str]) -> str:
    place, name = 1, wish
    while name in taken:
        place += 1
        name = f"{wish}-{place}"
    return name


def slug_of(node: Node) -> str:
    """Make an identity of what something is called."""
    return slug(node["name"]["nl"] or node["name"]["en"]) or node["uid"]


def slug(words: str) -> str:
    """Give a short identity made of a name; "" when no letter of it can be used."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_SLUG_LENGTH_MAX].strip("_")
    return f"{made}_1" if _RESERVED.fullmatch(made) else made


def allowed_for(code: Node, who: str) -> tuple[str, ...]:
    """Give the valences that a perspective may choose for a code."""
    valences = code["valences"]
    if not valences:
        return VALENCES
    return tuple(valences.get(who, valences.get("others", VALENCES)))
