"""What commands print of a withdrawal: before it, after it, and of the copies out of its reach."""

from collections.abc import Iterable, Sequence

from annotations.model import recording_label
from annotations.withdrawal import (
    PartKind,
    PlanPart,
    RegisterEntry,
    Remains,
    WithdrawalPlan,
    WithdrawalReceipt,
)
from kijkwijzer.cli.output import print_table, tell
from kijkwijzer.ui.translation import translate


def print_plan(plan: WithdrawalPlan) -> None:
    """Print what would go, what remains, and what is out of reach."""
    print(translate("Cli", "This would be destroyed of {recording}:").format(recording=plan.label))
    _print_parts(plan.parts)
    _print_also(plan.also)
    print(translate("Cli", "This remains:"))
    print_table(("", _remains(one)) for one in plan.remains)
    _print_outside(plan.outside, whole=plan.purpose is None)
    tell(translate("Cli", "Nothing was changed. Add --yes to destroy it; that cannot be undone."))


def print_receipt(receipt: WithdrawalReceipt) -> None:
    """Print what was destroyed, what is out of reach, and the mark of the log."""
    if receipt.purpose is None:
        text = translate(
            "Cli",
            "{recording} is withdrawn. Nobody can open it any more with this program or with the"
            " files of this library. This was destroyed:",
        )
    else:
        text = translate("Cli", "{purpose} of {recording} is withdrawn. This was destroyed:")
    print(text.format(recording=receipt.label, purpose=receipt.purpose or ""))
    _print_parts(receipt.parts)
    _print_also(receipt.also)
    _print_outside(receipt.outside, whole=receipt.purpose is None)
    print(translate("Cli", "Mark of the log: {mark}").format(mark=receipt.audit_head))


def plan_facts(plan: WithdrawalPlan) -> dict[str, object]:
    """Put what would go into plain JSON values."""
    return {
        "recording": plan.label,
        "purpose": plan.purpose,
        "parts": _part_facts(plan.parts),
        "also": [recording_label(one) for one in plan.also],
        "remains": [one.value for one in plan.remains],
        "outside": [entry_facts(entry) for entry in plan.outside],
        "withdrawn": False,
    }


def receipt_facts(receipt: WithdrawalReceipt) -> dict[str, object]:
    """Put what was destroyed into plain JSON values."""
    return {
        "recording": receipt.label,
        "day": receipt.day.isoformat(),
        "purpose": receipt.purpose,
        "parts": _part_facts(receipt.parts),
        "also": [recording_label(one) for one in receipt.also],
        "outside": [entry_facts(entry) for entry in receipt.outside],
        "audit_head": receipt.audit_head,
        "withdrawn": True,
    }


def _print_parts(parts: Sequence[PlanPart]) -> None:
    if parts:
        print_table(part_rows(parts))
    else:
        print_table([("", translate("Cli", "nothing was made for this purpose"))])


def _print_also(also: Sequence[int]) -> None:
    if also:
        print(also_words(also))


def also_words(also: Sequence[int]) -> str:
    """Say which other recordings are of the same film, and go along."""
    text = translate("Cli", "With it goes the same film under other numbers: {recordings}.")
    return text.format(recordings=", ".join(map(recording_label, also)))


def _print_outside(outside: Iterable[RegisterEntry], *, whole: bool) -> None:
    rows = [entry_row(entry) for entry in outside]
    if rows:
        print(translate("Cli", "Out of reach; ask who has it to delete it:"))
        print_table(rows)
    if whole:
        print(
            translate(
                "Cli",
                "Out of reach: the film on the camera or telephone. Delete it there yourself.",
            )
        )


def _remains(one: Remains) -> str:
    words = {
        Remains.NUMBER: translate("Cli", "the number of the recording"),
        Remains.DAY: translate("Cli", "the day of withdrawing"),
        Remains.FILM_MARKS: translate("Cli", "a mark by which the same film is refused"),
        Remains.AUDIT: translate("Cli", "a line in the log, without a name or a reason"),
        Remains.REGISTER: translate("Cli", "the list of copies that left the library"),
        Remains.RECORDING: translate("Cli", "the recording, for what is still allowed"),
    }
    return words.get(one, one.value)


def part_rows(parts: Iterable[PlanPart]) -> list[tuple[str, ...]]:
    """Give a row for each part: how many, what it is, and its size where that says something."""
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


def entry_row(entry: RegisterEntry) -> tuple[str, ...]:
    """Put a copy in the register into one row."""
    facts = entry_facts(entry)
    order = ("made_on", "recording", "kind", "purpose", "for_whom", "state", "place", "id")
    return tuple(str(facts[name] or "") for name in order)


def entry_facts(entry: RegisterEntry) -> dict[str, object]:
    """Put a copy in the register into plain JSON values."""
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
