"""What a person has chosen about the program itself. Knows no window; holds nothing of recordings.

Kept as JSON in one small file. A damaged or missing file gives the defaults and no complaint.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from annotations.numbers import refuse_citizen_numbers
from rubrics.whole_file import write_whole

LANGUAGES = ("nl", "en")
THEME_CHOICES = ("light", "dark", "system")
PLAYER_CHOICES = ("auto", "vlc", "qt")
CAPTION_CHOICES = ("", "nl", "en")
LOCK_AFTER_MINUTES = (1, 5, 10, 15, 30, 60)
COORDINATOR_WORD_LENGTH_MAX = 40
USUAL_COORDINATOR_WORD = "werkregisseur"
PRINTED = ("organisation", "contact", "privacy_officer", "coordinator_word")
"""The texts that stand on papers, by the names of their fields."""
PRINTED_LENGTH_MAX = 200
_USUAL_WORDS = ("", USUAL_COORDINATOR_WORD, "work coordinator")

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "theme": THEME_CHOICES,
    "player": PLAYER_CHOICES,
    "captions_language": CAPTION_CHOICES,
}
_RANGES = {"lock_after_minutes": (1, 240), "volume": (0, 100)}


@dataclass(frozen=True, slots=True)
class Settings:
    """One set of choices. Frozen: `replace` makes the next one.

    `keys` maps an action or code to the key that a person gave it, where it is not the usual one.
    `captions_language` is empty when captions are off. `last_library` is the folder that was open
    last; no list of folders or files is kept. `review_layout` says how the parts of the page for
    looking share the window; it is empty for the usual way. `organisation`, `contact` and
    `privacy_officer` stand on papers: a department or a function, and how to reach it. `rubric` is
    the identity of the kijkkader that is marked with.
    """

    language: str = "nl"
    theme: str = "system"
    player: str = "auto"
    lock_after_minutes: int = 10
    keys: Mapping[str, str] = field(default_factory=dict)
    volume: int = 80
    captions_language: str = "nl"
    coordinator_word: str = USUAL_COORDINATOR_WORD
    last_library: str = ""
    review_layout: str = ""
    organisation: str = ""
    contact: str = ""
    privacy_officer: str = ""
    rubric: str = "vkn-eigen"


def refuse_unprintable(settings: Settings) -> None:
    """Raise MayBeCitizenNumber when a text that stands on papers may hold one."""
    refuse_citizen_numbers(*(getattr(settings, name) for name in PRINTED))


def own_coordinator_word(chosen: str) -> str:
    """Give the word that a person chose for the work coordinator; "" for the usual one.

    The usual one is said in whatever language is spoken, and however it was typed.
    """
    return "" if chosen.strip().casefold() in _USUAL_WORDS else chosen


def load_settings(file: Path) -> Settings:
    """Read the choices; what is missing, unknown or out of range falls back to its default."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _checked(kept) if isinstance(kept, dict) else Settings()


def save_settings(settings: Settings, file: Path) -> None:
    """Write the choices so that the file is always whole, old or new. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False)
    write_whole(file, text.encode(), replacing=True)


def _checked(kept: dict[str, object]) -> Settings:
    settings = Settings()
    for one in fields(Settings):
        value = kept.get(one.name)
        if value is not None and _fits(one.name, value, getattr(settings, one.name)):
            settings = replace(settings, **{one.name: value})  # type: ignore[arg-type]
    return settings


def _fits(name: str, value: object, default: object) -> bool:
    if name == "keys":
        return isinstance(value, dict) and all(
            isinstance(part, str) for pair in value.items() for part in pair
        )
    if type(value) is not type(default):
        return False
    if name in _RANGES:
        least, most = _RANGES[name]
        return isinstance(value, int) and least <= value <= most
    return name not in _CHOICES or value in _CHOICES[name]
