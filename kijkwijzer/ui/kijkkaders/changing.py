"""What can be done to a draft: adding, moving and taking away. Pure: each gives a new draft."""

from copy import deepcopy

from kijkwijzer.ui.kijkkaders.draft import (
    Draft,
    Node,
    Path,
    codes,
    new_code,
    new_principle,
    no_words,
    node_at,
)
from rubrics.model import Shape


def add_principle(draft: Draft) -> tuple[Draft, str]:
    """Add a principle at the end, with one code; gives the draft and the principle's uid."""
    after = deepcopy(draft)
    used = {one["shape"] for one in after["principles"]}
    shape = next((one for one in Shape if one.value not in used), Shape.CIRCLE)
    uid = fresh_uid(after, "p")
    after["principles"].append(new_principle(uid, shape, fresh_uid(after, "c")))
    return after, uid


def add_code(draft: Draft, beside: str) -> tuple[Draft, str]:
    """Add a code after the one named `beside`, or at the end of that principle; gives its uid."""
    after = deepcopy(draft)
    uid = fresh_uid(after, "c")
    for principle in after["principles"]:
        uids = [code["uid"] for code in principle["codes"]]
        if principle["uid"] == beside:
            principle["codes"].append(new_code(uid))
            return after, uid
        if beside in uids:
            principle["codes"].insert(uids.index(beside) + 1, new_code(uid))
            return after, uid
    after["principles"][-1]["codes"].append(new_code(uid))
    return after, uid


def remove(draft: Draft, uid: str) -> Draft:
    """Take a code away, or a principle with its codes; what pointed at them points at nothing."""
    after = deepcopy(draft)
    went = [code["was"] for head, code in codes(after) if uid in (code["uid"], head["uid"])]
    after["principles"] = [one for one in after["principles"] if one["uid"] != uid]
    for principle in after["principles"]:
        principle["codes"] = [code for code in principle["codes"] if code["uid"] != uid]
    there = {code["uid"] for _, code in codes(after)}
    if after["quick_mark"] not in there:
        after["quick_mark"] = ""
    for idea in after["try_outs"]:
        idea["code"] = idea["code"] if idea["code"] in there else ""
    became = {**after["became"], **{old: "" for old in went if old}}
    after["became"] = {old: new if new in there else "" for old, new in became.items()}
    return after


def move(draft: Draft, uid: str, step: int) -> Draft:
    """Move a principle, or a code within its principle, one place up (-1) or down (+1)."""
    after = deepcopy(draft)
    for row in (after["principles"], *(one["codes"] for one in after["principles"])):
        place = next((at for at, one in enumerate(row) if one["uid"] == uid), None)
        if place is not None and 0 <= place + step < len(row):
            row[place], row[place + step] = row[place + step], row[place]
            return after
    return after


def can_move(draft: Draft, uid: str, step: int) -> bool:
    """Whether there is a place to move to."""
    return move(draft, uid, step) != draft


def put_under(draft: Draft, code_uid: str, principle_uid: str) -> Draft:
    """Let a code belong to another principle, at its end."""
    after = deepcopy(draft)
    there = next(one for one in after["principles"] if one["uid"] == principle_uid)
    for principle in after["principles"]:
        for code in principle["codes"]:
            if code["uid"] == code_uid and principle is not there:
                principle["codes"].remove(code)
                there["codes"].append(code)
                return after
    return after


def add_question(draft: Draft, who: str) -> Draft:
    """Add an empty question for one perspective."""
    after = deepcopy(draft)
    keys = {one["key"] for one in after["prompts"][who]}
    keys |= {one["id"] for one in after["principles"]}
    after["prompts"][who].append({"key": _free_name("q", keys), "words": no_words()})
    return after


def add_idea(draft: Draft) -> Draft:
    """Add an empty idea to try out."""
    after = deepcopy(draft)
    ids = {one["id"] for one in after["try_outs"]}
    idea = {"id": _free_name("idea", ids), "code": "", "text": no_words(), "notice": no_words()}
    after["try_outs"].append(idea)
    return after


def drop_at(draft: Draft, path: Path) -> Draft:
    """Take one entry out of a list."""
    after = deepcopy(draft)
    del node_at(after, path[:-1])[path[-1]]
    return after


def fresh_uid(draft: Draft, letter: str) -> str:
    """Give a uid that nothing in the draft has or had."""
    used: set[str] = {one["uid"] for one in draft["principles"]}
    used |= {code["uid"] for _, code in codes(draft)} | set(draft["became"].values())
    used |= {f"{letter}{place}" for place in range(1, len(draft["before"]) + 1)}
    return _free_name(letter, used)


def _free_name(start: str, used: set[str]) -> str:
    place = 1
    while f"{start}{place}" in used:
        place += 1
    return f"{start}{place}"


def code_node(draft: Draft, uid: str) -> tuple[Path, Node] | None:
    """Find a code: where it stands, and what it holds."""
    for place, principle in enumerate(draft["principles"]):
        for number, code in enumerate(principle["codes"]):
            if code["uid"] == uid:
                return ("principles", place, "codes", number), code
    return None


def principle_node(draft: Draft, uid: str) -> tuple[Path, Node] | None:
    """Find a principle: where it stands, and what it holds."""
    for place, principle in enumerate(draft["principles"]):
        if principle["uid"] == uid:
            return ("principles", place), principle
    return None
