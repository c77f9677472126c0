"""Asking before a no destroys something: what goes is said, and the number is typed."""

import sys

from annotations.library import Library
from annotations.model import Purpose, recording_label, recording_number
from annotations.trouble import Refused, translatable
from annotations.withdrawal import PlanPart
from kijkwijzer.cli.output import print_to_person, tell
from kijkwijzer.cli.withdrawal_texts import also_words, part_rows
from kijkwijzer.ui.translation import translate


def confirm_no(library: Library, number: int, purpose: Purpose) -> None:
    """Let a no go on when it destroys nothing, or when the number was typed. Raises Refused."""
    whole = purpose is Purpose.OWN_LEARNING
    plan = library.withdrawal_plan(number, None if whole else purpose)
    if not whole and not plan.parts:
        return
    if not sys.stdin.isatty():
        _refuse_unasked(plan.parts, whole=whole)
    label = recording_label(number)
    about = translate("Cli", "With this no, this of {recording} is destroyed, now and for good:")
    tell(about.format(recording=label))
    print_to_person(part_rows(plan.parts))
    if plan.also:
        tell(also_words(plan.also))
    asked = translate("Cli", "Type {recording} to do that. Anything else changes nothing: ")
    if not _is_typed(asked.format(recording=label), number):
        text = translatable("Trouble", "Nothing was changed: {recording} was not typed.")
        raise Refused(text, recording=label)


def _refuse_unasked(parts: tuple[PlanPart, ...], *, whole: bool) -> None:
    goes = ", ".join(f"{name} ({count})" for _, name, count in part_rows(parts))
    text = (
        translatable(
            "Trouble",
            "A no to own learning destroys the recording, now and for good: no list of refusals is"
            " kept. This goes: {parts}. Add --withdraw to do that.",
        )
        if whole
        else translatable(
            "Trouble",
            "A no destroys what was made for this purpose, now and for good: {parts}. Add"
            " --withdraw to do that.",
        )
    )
    raise Refused(text, parts=goes)


def _is_typed(asked: str, number: int) -> bool:
    print(asked, end="", file=sys.stderr, flush=True)
    try:
        return recording_number(sys.stdin.readline().strip()) == number
    except Refused:
        return False
