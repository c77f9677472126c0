"""The ready moments as the program ships them: anchors become times. Knows no library."""

from typing import Any

from practice.talk import Talk, read_source

_TEXTS = ("observation", "interpretation", "effect_on_other", "alternative")
_HEAD = """\
# Made by scripts/make_practice.py from scripts/practice/moments.toml: change that, not this.
# Times are whole milliseconds in the practice film.

synthesiser = "{synthesiser}"
perspective = "coordinator"
duration_ms = {duration_ms}
"""


def ready_moments(talk: Talk, synthesiser: str) -> str:
    """Write the ready moments as TOML, in order of time."""
    entries = sorted(
        read_source("moments.toml")["moments"], key=lambda entry: talk.at(entry["start"])
    )
    return _HEAD.format(duration_ms=talk.duration_ms, synthesiser=synthesiser) + "".join(
        _entry(talk, one) for one in entries
    )


def _entry(talk: Talk, entry: dict[str, Any]) -> str:
    lines = ["", "[[moments]]", f"start_ms = {talk.at(entry['start'])}"]
    if "end" in entry:
        lines.append(f"end_ms = {talk.at(entry['end'])}")
    lines += [f'code = "{entry["code"]}"', f'valence = "{entry["valence"]}"']
    for language in ("nl", "en"):
        notes = entry[language]
        lines += [f"[moments.{language}]", *(f'{name} = "{notes[name]}"' for name in _TEXTS)]
    return "\n".join(lines) + "\n"
