"""The commands that withdraw, and that list the copies which a withdrawal cannot reach."""

import argparse
from contextlib import suppress
from uuid import UUID

from annotations.codes import looks_like_code
from annotations.library import Copy, Library
from annotations.model import recording_label, recording_number
from annotations.trouble import Refused, Trouble, translatable
from annotations.withdrawal import (
    SPEAK_FOR,
    Holder,
    WithdrawnBy,
    capacity,
)
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.out_file import require_new
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.cli.paper_commands import not_listed, write_withdrawal
from kijkwijzer.cli.withdrawal_texts import (
    entry_facts,
    entry_row,
    plan_facts,
    print_plan,
    print_receipt,
    receipt_facts,
)
from kijkwijzer.ui.translation import language, translate


def withdraw(arguments: argparse.Namespace) -> int:
    """Destroy a recording, or what was made for one purpose; without --yes only say what goes."""
    _look_at_receipt_file(arguments)
    with opened(arguments, read_only=not arguments.yes) as library:
        holder = holder_of(library, arguments.number)
        number = holder.number if holder else recording_number(arguments.number)
        if not arguments.yes:
            plan = library.withdrawal_plan(number, arguments.purpose)
            print_json(plan_facts(plan)) if arguments.json else print_plan(plan)
            return 1
        try:
            by, person = _who(arguments, holder)
            receipt = library.withdraw(number, by=by, person=person, purpose=arguments.purpose)
        except KeyboardInterrupt:
            tell(_stopped(library, number))
            raise
    print_json(receipt_facts(receipt)) if arguments.json else print_receipt(receipt)
    if arguments.receipt is not None:
        write_withdrawal(receipt, arguments.receipt, language())
    return 0


def list_register(arguments: argparse.Namespace) -> None:
    """List every copy that left the library."""
    with opened(arguments, read_only=True) as library:
        entries = library.register_entries()
    if arguments.json:
        print_json([entry_facts(entry) for entry in entries])
        return
    print_table(entry_row(entry) for entry in entries)


def add_copy(arguments: argparse.Namespace) -> None:
    """Note a copy that left the library without the program; print its identity."""
    number = None if arguments.recording is None else recording_number(arguments.recording)
    copy = Copy(arguments.kind, arguments.for_whom, arguments.place, arguments.purpose)
    with opened(arguments) as library:
        entry = library.register(number, copy)
    print_json(entry_facts(entry)) if arguments.json else print(entry.id)


def settle(arguments: argparse.Namespace) -> None:
    """Note that somebody was asked to delete a copy, or said that it is gone."""
    try:
        entry_id = UUID(arguments.entry)
    except ValueError:
        raise not_listed(arguments.entry) from None
    with opened(arguments) as library:
        library.settle_register(entry_id, arguments.state)


def holder_of(library: Library, typed: str) -> Holder | None:
    """Give whose withdrawal code this is; None for the number of a recording."""
    return library.holder_of_code(typed) if looks_like_code(typed) else None


def _who(arguments: argparse.Namespace, holder: Holder | None) -> tuple[WithdrawnBy, str | None]:
    """Give who withdraws, and the one person when that is known: whose code it is.

    A code may be used on behalf of another, who then is named with --by.
    """
    if holder is None:
        return WithdrawnBy(arguments.by or WithdrawnBy.COORDINATOR), None
    by = WithdrawnBy(arguments.by or capacity(holder.person.role))
    return by, holder.person.code if holder.person.role in SPEAK_FOR[by] else None


def _look_at_receipt_file(arguments: argparse.Namespace) -> None:
    """Refuse a receipt that cannot be written before anything is destroyed."""
    if arguments.receipt is None:
        return
    if not arguments.yes:
        text = translatable(
            "Trouble", "There is a receipt once it is done. Add --yes, or leave it."
        )
        raise Refused(text)
    require_new(arguments.receipt, ".pdf", replace=arguments.replace)


def _stopped(library: Library, number: int) -> str:
    """Say where a withdrawal that was stopped by hand stands, and what happens next."""
    facts = {"recording": recording_label(number)}
    with suppress(Trouble):
        if any(one.number == number for one in library.unfinished):
            text = translate(
                "Cli",
                "Stopped. {recording} is withdrawn and closed already. What is left to clear away"
                " is cleared away the next time that the library is opened.",
            )
            return text.format(**facts)
    text = translate(
        "Cli",
        "Stopped. Either nothing was changed, or {recording} is withdrawn as a whole. See:"
        " kijkwijzer recording list.",
    )
    return text.format(**facts)
