"""A rubric in, TOML out that people can read, and that reads back as the same rubric."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from rubrics.model import Code, Follows, Principle, Rubric, TryOutIdea, ValenceWords

if TYPE_CHECKING:
    from tomlkit.items import AoT, InlineTable, Table

_Plain: TypeAlias = (
    "str | int | tuple[str, ...] | Mapping[str, _Plain] | list[Mapping[str, _Plain]]"
)


def write_rubric(rubric: Rubric) -> str:
    """Give the TOML of a rubric. `read_rubric` of it gives an equal one."""
    # Only who changes or shares a rubric needs it; starting the program does without.
    import tomlkit  # noqa: PLC0415

    whole = tomlkit.document()
    for key, value in _head(rubric).items():
        whole.add(key, _item(value))
    for key, entries in _lists(rubric).items():
        if entries:
            whole.add(key, _tables(entries))
    prompts = tomlkit.table()
    for who, ones in rubric.prompts.items():
        prompts.add(who, _table(ones))
    whole.add("prompts", prompts)
    return tomlkit.dumps(whole)


def _head(rubric: Rubric) -> dict[str, _Plain]:
    quick = {"quick_mark": rubric.quick_mark} if rubric.quick_mark else {}
    return {
        "id": rubric.id,
        "version": rubric.version,
        "name": rubric.name,
        "status": rubric.status,
        "focus_max": rubric.focus_max,
        **quick,
        "note_fields": rubric.note_fields,
    }


def _lists(rubric: Rubric) -> dict[str, list[Mapping[str, _Plain]]]:
    return {
        "valences": [_valence(one) for one in rubric.valences],
        "principles": [_principle(one) for one in rubric.principles],
        "try_outs": [_try_out(one) for one in rubric.try_outs],
        "follows": [_follows(one) for one in rubric.follows],
    }


def _valence(valence: ValenceWords) -> dict[str, _Plain]:
    return {"id": valence.id, "name": valence.name, "client_name": valence.client_name}


def _principle(principle: Principle) -> dict[str, _Plain]:
    return {
        "id": principle.id,
        "name": principle.name,
        "shape": principle.shape.value,
        "codes": [_code(code) for code in principle.codes],
    }


def _code(code: Code) -> dict[str, _Plain]:
    whole: dict[str, _Plain] = {
        "id": code.id,
        "key": code.key,
        "name": code.name,
        "definition": code.definition,
        "use": code.use,
        "use_not": code.use_not,
        "example": code.example,
        "valences": code.valences,
    }
    return {key: value for key, value in whole.items() if value}


def _try_out(idea: TryOutIdea) -> dict[str, _Plain]:
    return {"id": idea.id, "code": idea.code, "text": idea.text, "notice": idea.notice}


def _follows(follows: Follows) -> dict[str, _Plain]:
    return {"version": follows.version, "codes": follows.codes}


def _tables(entries: list[Mapping[str, _Plain]]) -> "AoT":
    import tomlkit  # noqa: PLC0415

    tables = tomlkit.aot()
    for entry in entries:
        tables.append(_table(entry))
    return tables


def _table(entry: Mapping[str, _Plain]) -> "Table":
    import tomlkit  # noqa: PLC0415

    table = tomlkit.table()
    for key, value in entry.items():
        table.add(key, _item(value))
    return table


def _item(value: _Plain) -> "AoT | InlineTable | list[str] | str | int":
    """Write texts per language on one line, and lists of tables as tables."""
    import tomlkit  # noqa: PLC0415

    if isinstance(value, list):
        return _tables(value)
    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update({key: _item(inner) for key, inner in value.items()})
        return inline
    return [*value] if isinstance(value, tuple) else value
