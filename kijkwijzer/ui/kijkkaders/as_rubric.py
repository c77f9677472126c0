"""From a draft to the rubric that it is now, and to the next version of one. Pure."""

from collections.abc import Sequence

from kijkwijzer.ui.kijkkaders.draft import (
    CODE_WORDS,
    Draft,
    Node,
    codes,
    full_names,
    gone,
    says_something,
    slug_of,
)
from rubrics.mapping import mapped, way
from rubrics.model import (
    Code,
    Follows,
    Principle,
    Rubric,
    Shape,
    TryOutIdea,
    ValenceWords,
)


def rubric_of(draft: Draft, version: str, follows: tuple[Follows, ...] = ()) -> Rubric:
    """Give the rubric that a draft is now; texts that are empty stay so."""
    names = full_names(draft)
    principles = tuple(_principle(one, names) for one in draft["principles"])
    return Rubric(
        id=draft["id"],
        version=version,
        name=dict(draft["name"]),
        status=dict(draft["status"]),
        principles=principles,
        valences=tuple(
            ValenceWords(one["id"], dict(one["name"]), dict(one["client_name"]))
            for one in draft["valences"]
        ),
        prompts=_prompts(draft, principles),
        focus_max=draft["focus_max"],
        quick_mark=names.get(draft["quick_mark"], ""),
        note_fields=tuple(draft["note_fields"]),
        try_outs=tuple(
            TryOutIdea(
                one["id"], names.get(one["code"], ""), dict(one["text"]), dict(one["notice"])
            )
            for one in draft["try_outs"]
        ),
        follows=follows,
    )


def changes(draft: Draft) -> dict[str, str]:
    """Give what each code of the version before becomes, where that is something else."""
    names = full_names(draft)
    found = {code["was"]: names[code["uid"]] for _, code in codes(draft) if code["was"]}
    for name in gone(draft):
        found[name] = names.get(draft["became"].get(name, ""), "")
    return {old: found[old] for old in draft["before"] if found[old] != old}


def following(draft: Draft, version: str, known: Sequence[Rubric]) -> Rubric:
    """Give the new version, with what the codes of each known earlier version become in it."""
    if not draft["base"]:
        return rubric_of(draft, version)
    bare = rubric_of(draft, version, (Follows(draft["base"], changes(draft)),))
    versions = {one.version: one for one in known}
    earlier = [one for one in known if one.version != draft["base"]]
    return rubric_of(
        draft,
        version,
        (*bare.follows, *(_follows_from(one, bare, versions) for one in earlier)),
    )


def _follows_from(earlier: Rubric, to: Rubric, known: dict[str, Rubric]) -> Follows:
    steps = way(earlier.version, to, known)
    pairs = mapped(earlier, steps)
    return Follows(
        earlier.version, {one.before: one.after for one in pairs if one.after != one.before}
    )


def _principle(node: Node, names: dict[str, str]) -> Principle:
    first = names[node["codes"][0]["uid"]] if node["codes"] else ""
    principle_id = node["id"] or first.partition(".")[0] or slug_of(node)
    return Principle(
        principle_id,
        dict(node["name"]),
        Shape(node["shape"]),
        tuple(_code(code, names[code["uid"]].partition(".")[2]) for code in node["codes"]),
    )


def _code(node: Node, code_id: str) -> Code:
    words = {name: dict(node[name]) for name in CODE_WORDS[:-1]}
    example = dict(node["example"]) if says_something(node["example"]) else {}
    valences = {who: tuple(ones) for who, ones in node["valences"].items()}
    return Code(id=code_id, key=node["key"], valences=valences, example=example, **words)


def _prompts(
    draft: Draft, principles: tuple[Principle, ...]
) -> dict[str, dict[str, dict[str, str]]]:
    asked: dict[str, dict[str, dict[str, str]]] = {who: {} for who in draft["prompts"]}
    for principle, node in zip(principles, draft["principles"], strict=True):
        if says_something(node["question"]):
            asked.setdefault("coordinator", {})[principle.id] = dict(node["question"])
    for who, ones in draft["prompts"].items():
        asked[who].update({one["key"]: dict(one["words"]) for one in ones})
    return {who: ones for who, ones in asked.items() if ones}
