"""A TOML file in, a session guide out; a fault names the file, the line and the remedy."""

from typing import Final

from rubrics.entries import Entry, each, read_entries
from rubrics.fault import translatable
from rubrics.fault_texts import MISSING, TWICE, UNKNOWN
from rubrics.guides_model import (
    SEALED_ONLY,
    WRITES_OPENLY,
    Field,
    GuideRole,
    SessionGuide,
    Show,
    Step,
)

PURPOSES: Final = (
    "own_learning",
    "client_review",
    "third_party_coach",
    "intervision",
    "research_coding",
    "teaching_clip",
    "quote",
    "still_publication",
)
"""What a recording may be used for; the same words as in the decisions about it."""

MINUTES_MAX = 240
CHOOSE_MAX = 12

_OF_GUIDE: Final = ("id", "version", "name", "about", "purposes", "sealed", "roles", "steps")
_OF_STEP: Final = (
    "id",
    "title",
    "minutes",
    "speaker",
    "prompts",
    "shows",
    "fields",
    "choose_max",
    "choose_working",
)

_SEALED_ONLY = translatable(
    "Rubric",
    "{file}, line {line}: {entry} may be shown only in a guide with sealed = true, so that what"
    " the client writes stays with the client. Add sealed = true, or leave it out.",
)
_OPEN_ONLY = translatable(
    "Rubric",
    "{file}, line {line}: {entry} would write outside the sealed notebook. Leave it out of a"
    " guide with sealed = true.",
)
_NEEDS = translatable(
    "Rubric", "{file}, line {line}: {entry} needs {needed} in the same step. Add that, or leave it."
)


def read_guide(data: bytes, file: str) -> SessionGuide:
    """Read a guide from the bytes of a TOML file; `file` is the name used in a fault.

    Raises RubricFault for anything that is missing, doubled, too long or not understood.
    """
    root = read_entries(data, file)
    root.only(_OF_GUIDE)
    roles = each(root.tables("roles"), _role)
    names = tuple(role.id for role in roles)
    guide = SessionGuide(
        id=root.identity(),
        version=root.version("version"),
        name=root.words("name"),
        about=root.words("about"),
        purposes=root.some_of("purposes", PURPOSES),
        sealed=root.yes_or_no("sealed"),
        roles=roles,
        steps=each(root.tables("steps"), lambda one: _step(one, names)),
    )
    _check_whole(root, guide)
    return guide


def _role(entry: Entry) -> GuideRole:
    entry.only(("id", "name"))
    return GuideRole(entry.identity(), entry.words("name"))


def _step(entry: Entry, roles: tuple[str, ...]) -> Step:
    entry.only(_OF_STEP)
    shows = frozenset(map(Show, entry.some_of("shows", tuple(Show))))
    step = Step(
        id=entry.identity(),
        title=entry.words("title"),
        minutes=entry.number("minutes", 0, MINUTES_MAX),
        speaker=entry.one_of("speaker", roles) if entry.optional_text("speaker") else "",
        prompts=tuple(one.in_both_languages() for one in entry.optional_tables("prompts")),
        shows=shows,
        fields=each(entry.optional_tables("fields"), _field),
        choose_max=entry.number("choose_max", 0, CHOOSE_MAX, 0),
        choose_working=entry.number("choose_working", 0, CHOOSE_MAX, 0),
    )
    _check_step(entry, step)
    return step


def _field(entry: Entry) -> Field:
    entry.only(("id", "label", "example"))
    return Field(entry.identity(), entry.words("label"), entry.optional_words("example"))


def _check_step(entry: Entry, step: Step) -> None:
    if step.fields and Show.FIELDS not in step.shows:
        entry.fault(_NEEDS, "fields", needed='shows = ["fields"]')
    if Show.FIELDS in step.shows and not step.fields:
        entry.fault(_NEEDS, "shows", shown="fields", needed="fields")
    if Show.CHOOSE in step.shows and not step.choose_max:
        entry.fault(_NEEDS, "shows", shown="choose", needed="choose_max")
    if step.choose_max and not step.shows & {Show.CHOOSE, Show.FRAGMENTS}:
        entry.fault(_NEEDS, "choose_max", needed='shows = ["choose"]')
    if step.choose_working > step.choose_max:
        entry.fault(_NEEDS, "choose_working", needed=f"choose_max >= {step.choose_working}")


def _check_whole(root: Entry, guide: SessionGuide) -> None:
    if not guide.purposes:
        root.fault(MISSING, "purposes")
    if guide.sealed and "client_review" not in guide.purposes:
        root.fault(UNKNOWN, "purposes", choices="client_review")
    seen: set[str] = set()
    for place, step in enumerate(guide.steps):
        barred = WRITES_OPENLY if guide.sealed else SEALED_ONLY
        for one in sorted(step.shows & barred):
            text = _OPEN_ONLY if guide.sealed else _SEALED_ONLY
            root.fault(text, "steps", place, "shows", shown=one)
        for number, field in enumerate(step.fields):
            if field.id in seen:
                root.fault(TWICE, "steps", place, "fields", number, "id", shown=field.id)
            seen.add(field.id)
