"""The papers that organisations need, from what is true of one installation.

What a paper says stands in its file under `texts/`: sections of blocks. A block with `when` is
shown when the program has that ability (or all of a list), or with "not " before it when the
program has it not. So no paper claims what this version does not do.
"""

from collections.abc import Callable
from typing import Any

from annotations.model import RecordingState
from kijkwijzer.report import blocks
from kijkwijzer.report.facts import Installation
from kijkwijzer.report.plain import one_line, plain
from kijkwijzer.report.sheet import BODY, SMALL, STRONG, Sheet, Style, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about, coordinator, purpose_name

Block = dict[str, Any]
Kinds = dict[str, Callable[[Sheet, Any, Texts, dict[str, str]], None]]
"""What draws a block, by the name under which the block stands in the file of texts."""

_LARGE = Style(size=11)
_PLAYERS = ("vlc", "qt")
_MEASURED = ("ways_in", "memory", "facilitators", "players")
"""Facts that are not known of every installation: what mentions one is left out without it."""


def paper_pdf(paper: str, installation: Installation, texts: Texts) -> bytes:
    """Draw one paper, by the name of its file of texts, as PDF."""
    facts = installation_facts(installation, texts)
    title = texts.say(f"{paper}.title", **facts)
    running = texts.say(f"{paper}.running", **facts)

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, title, texts.say(f"{paper}.lead", **facts))
        draw_sections(sheet, f"{paper}.section", texts, facts, installation.can)

    return render(about(texts, title, running, installation.made_on), body)


def installation_facts(installation: Installation, texts: Texts) -> dict[str, str]:
    """Give everything that a paper may mention, in words. Texts of the organisation are theirs."""
    counts = {state: installation.recordings.get(state, 0) for state in RecordingState}
    purposes = "; ".join(purpose_name(texts, one) for one in installation.purposes)
    memory = sorted(set(installation.guess_memory_mib))
    return {
        "version": one_line(installation.program_version),
        "schema": one_line(installation.schema),
        "day": texts.day(installation.made_on),
        **{state.value: texts.number(count) for state, count in counts.items()},
        "place": texts.say(f"words.place.{installation.place}"),
        "purposes": purposes or texts.say("words.nobody"),
        "minutes": texts.number(installation.lock_after_minutes),
        "players": ", ".join(_player(one, installation, texts) for one in installation.players),
        "ways_in": _counted(installation.ways_in, texts),
        "engine": one_line(installation.database_engine) or "SQLCipher",
        "memory": ", ".join(map(texts.number, memory)),
        "facilitators": _counted(installation.facilitators, texts),
        "legal_ground": plain(installation.legal_ground),
        "organisation": plain(installation.sender.organisation),
        "contact": plain(installation.sender.contact),
        "privacy_officer": plain(installation.privacy_officer),
        "coordinator": coordinator(texts, installation.sender.coordinator_word),
    }


def _counted(count: int, texts: Texts) -> str:
    return texts.number(count) if count else ""


def _player(name: str, installation: Installation, texts: Texts) -> str:
    """Name a player with its version, when that is known."""
    named = texts.say(f"words.player.{name}") if name in _PLAYERS else one_line(name)
    return " ".join(filter(None, (named, one_line(installation.player_versions.get(name, "")))))


def draw_sections(
    sheet: Sheet,
    path: str,
    texts: Texts,
    facts: dict[str, str],
    can: Callable[[str], bool],
    kinds: "Kinds | None" = None,
) -> None:
    """Draw the sections that stand under `path`.

    `can` says which abilities the program has; `kinds` adds kinds of blocks to the usual ones.
    """
    known = {**_KINDS, **(kinds or {})}
    for section in texts.get(path):
        shown = [block for block in section["blocks"] if _holds(block, can)]
        if shown and section["heading"]:
            heading = section["heading"].format(**facts)
            blocks.heading(sheet, heading, follows=_follows(shown[0]))
        for block in shown:
            for kind, draw in known.items():
                if kind in block:
                    draw(sheet, block[kind], texts, facts)


def _follows(block: Block) -> float:
    return 40.0 if "sign" in block else 18.0


def _holds(block: Block, can: Callable[[str], bool]) -> bool:
    """Whether the program is as a block says, in each of the things that its `when` names."""
    when = block.get("when", [])
    asked = [when] if isinstance(when, str) else when
    return all(can(one.removeprefix("not ")) is not one.startswith("not ") for one in asked)


def _is_known(said: str, facts: dict[str, str]) -> bool:
    """Whether every measured fact in a line is known; a line with one that is not is left out."""
    return all(facts.get(name) or f"{{{name}}}" not in said for name in _MEASURED)


def _text(sheet: Sheet, said: str, _texts: Texts, facts: dict[str, str]) -> None:
    blocks.paragraph(sheet, said.format(**facts))


def _large(sheet: Sheet, said: str, _texts: Texts, facts: dict[str, str]) -> None:
    blocks.paragraph(sheet, said.format(**facts), _LARGE)


def _small(sheet: Sheet, said: str, _texts: Texts, facts: dict[str, str]) -> None:
    blocks.paragraph(sheet, said.format(**facts), SMALL)


def _bullets(sheet: Sheet, items: list[str], _texts: Texts, facts: dict[str, str]) -> None:
    blocks.bullets(sheet, [item.format(**facts) for item in items if _is_known(item, facts)])


def _large_bullets(sheet: Sheet, items: list[str], _texts: Texts, facts: dict[str, str]) -> None:
    blocks.bullets(sheet, [item.format(**facts) for item in items], _LARGE)


def _rows(sheet: Sheet, rows: list[list[str]], _texts: Texts, facts: dict[str, str]) -> None:
    shown = [row for row in rows if _is_known(row[1], facts)]
    blocks.facts(sheet, [(label, value.format(**facts)) for label, value in shown])


def _fill(sheet: Sheet, labels: list[str], _texts: Texts, facts: dict[str, str]) -> None:
    for label in labels:
        blocks.entry(sheet, label.format(**facts))
    sheet.skip(3)


def _note(sheet: Sheet, said: str, _texts: Texts, facts: dict[str, str]) -> None:
    blocks.panel(sheet, [(said.format(**facts), BODY)], fill="haven", line="ok_line")


def _given(sheet: Sheet, given: list[str], _texts: Texts, facts: dict[str, str]) -> None:
    """Print a text of the organisation as theirs, or leave lines for it."""
    lead, name = given
    if facts[name]:
        blocks.panel(sheet, [(lead.format(**facts), SMALL), (facts[name], STRONG)])
    else:
        blocks.paragraph(sheet, lead.format(**facts))
        blocks.open_lines(sheet, 2)


def _contact(sheet: Sheet, lead: str, texts: Texts, facts: dict[str, str]) -> None:
    """Print whom to turn to, or leave a line for it."""
    if facts["contact"]:
        blocks.panel(sheet, [(lead.format(**facts), BODY), (facts["contact"], STRONG)])
    else:
        blocks.entry(sheet, texts.say("consent.ask_empty", coordinator=facts["coordinator"]))


def _sign(sheet: Sheet, names: list[str], texts: Texts, facts: dict[str, str]) -> None:
    labels = texts.say("words.date"), texts.say("words.signature")
    blocks.signatures(sheet, [name.format(**facts) for name in names], labels)


_KINDS: "Kinds" = {
    "text": _text,
    "large": _large,
    "small": _small,
    "bullets": _bullets,
    "large_bullets": _large_bullets,
    "rows": _rows,
    "fill": _fill,
    "note": _note,
    "given": _given,
    "contact": _contact,
    "sign": _sign,
}
