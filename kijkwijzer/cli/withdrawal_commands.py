"""The commands that withdraw, and that list the copies which a withdrawal cannot reach."""

import argparse
from collections.abc import Iterable
from uuid import UUID

from annotations.codes import looks_like_code
from annotations.library import Library
from annotations.model import recording_number
from annotations.trouble import Refused, translatable
from annotations.withdrawal import (
    PartKind,
    PlanPart,
    RegisterEntry,
    WithdrawalPlan,
    WithdrawalReceipt,
    WithdrawnBy,
)
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.ui.translation import translate


def withdraw(arguments: argparse.Namespace) -> int:
    """Destroy a recording, or what was made for one purpose; without --yes only say what goes."""
    with opened(arguments, read_only=not arguments.yes) as library:
        number = number_of(library, arguments.number)
        if not arguments.yes:
            _print_plan(library.withdrawal_plan(number, arguments.purpose), arguments)
            return 1
        receipt = library.withdraw(number, by=_by(arguments), purpose=arguments.purpose)
    if arguments.json:
        print_json(_receipt_facts(receipt))
        return 0
    print(_done(receipt))
    print_table(_part_rows(receipt.parts))
    _print_outside(receipt.outside)
    return 0


def list_register(arguments: argparse.Namespace) -> None:
    """List every copy that left the library."""
    with opened(arguments, read_only=True) as library:
        entries = library.register_entries()
    if arguments.json:
        print_json([_entry_facts(entry) for entry in entries])
        return
    print_table(_entry_row(entry) for entry in entries)


def settle(arguments: argparse.Namespace) -> None:
    """Note that somebody was asked to delete a copy, or said that it is gone."""
    try:
        entry_id = UUID(arguments.entry)
    except ValueError:
        text = translatable(
            "Trouble", "“{typed}” is not a copy in the register. Take it from: register list."
        )
        raise Refused(text, typed=arguments.entry[:60]) from None
    with opened(arguments) as library:
        library.settle_register(entry_id, arguments.state)


def number_of(library: Library, typed: str) -> int:
    """Read the number of a recording, or the withdrawal code on somebody's receipt."""
    return library.find_by_code(typed) if looks_like_code(typed) else recording_number(typed)


def _by(arguments: argparse.Namespace) -> WithdrawnBy:
    if arguments.by is not None:
        return WithdrawnBy(arguments.by)
    typed_code = looks_like_code(arguments.number)
    return WithdrawnBy.CLIENT if typed_code else WithdrawnBy.COORDINATOR


def _print_plan(plan: WithdrawalPlan, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(
            {
                "recording": plan.label,
                "purpose": plan.purpose,
                "parts": _part_facts(plan.parts),
                "outside": [_entry_facts(entry) for entry in plan.outside],
                "withdrawn": False,
            }
        )
        return
    print(translate("Cli", "This would be destroyed of {recording}:").format(recording=plan.label))
    print_table(_part_rows(plan.parts))
    _print_outside(plan.outside)
    tell(translate("Cli", "Nothing was changed. Add --yes to destroy it; that cannot be undone."))


def _done(receipt: WithdrawalReceipt) -> str:
    if receipt.purpose is None:
        text = translate("Cli", "{recording} is withdrawn. This was destroyed:")
    else:
        text = translate("Cli", "The purpose of {recording} is withdrawn. This was destroyed:")
    return text.format(recording=receipt.label)


def _print_outside(outside: Iterable[RegisterEntry]) -> None:
    rows = [_entry_row(entry) for entry in outside]
    if rows:
        print(translate("Cli", "Out of reach; ask who has it to delete it:"))
        print_table(rows)


def _part_rows(parts: Iterable[PlanPart]) -> list[tuple[str, ...]]:
    names = {
        PartKind.FILM: translate("Cli", "film"),
        PartKind.WAVEFORM: translate("Cli", "waveform"),
        PartKind.STILLS: translate("Cli", "small pictures"),
        PartKind.FRAME_TIMES: translate("Cli", "frame times"),
        PartKind.CAPTIONS: translate("Cli", "captions"),
        PartKind.MOMENTS: translate("Cli", "moments"),
        PartKind.NOTES: translate("Cli", "notes"),
        PartKind.LAYERS: translate("Cli", "layers"),
        PartKind.SESSIONS: translate("Cli", "guided sessions"),
        PartKind.CLIENT_NOTES: translate("Cli", "sealed notebooks"),
        PartKind.INSIGHTS: translate("Cli", "insights and try-outs"),
        PartKind.PARTICIPANTS: translate("Cli", "people"),
        PartKind.DECISIONS: translate("Cli", "decisions"),
        PartKind.KEY: translate("Cli", "key"),
    }
    return [("", names.get(part.kind, part.kind.value), str(part.count)) for part in parts]


def _part_facts(parts: Iterable[PlanPart]) -> list[dict[str, object]]:
    return [
        {"kind": part.kind.value, "count": part.count, "size_bytes": part.size_bytes}
        for part in parts
    ]


def _entry_row(entry: RegisterEntry) -> tuple[str, ...]:
    facts = _entry_facts(entry)
    order = ("made_on", "recording", "kind", "purpose", "for_whom", "state", "place", "id")
    return tuple(str(facts[name] or "") for name in order)


def _entry_facts(entry: RegisterEntry) -> dict[str, object]:
    return {
        "id": str(entry.id),
        "recording": None if entry.number is None else f"R-{entry.number:03d}",
        "kind": entry.kind.value,
        "purpose": entry.purpose,
        "for_whom": entry.for_whom,
        "made_on": entry.made_on.isoformat(),
        "sha256": entry.sha256.hex(),
        "place": entry.place,
        "state": entry.state.value,
    }


def _receipt_facts(receipt: WithdrawalReceipt) -> dict[str, object]:
    return {
        "recording": receipt.label,
        "day": receipt.day.isoformat(),
        "purpose": receipt.purpose,
        "parts": _part_facts(receipt.parts),
        "outside": [_entry_facts(entry) for entry in receipt.outside],
        "audit_head": receipt.audit_head,
        "withdrawn": True,
    }
