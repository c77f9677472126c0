"""The commands that write papers: a person's receipt, and what an organisation needs."""

import argparse
from contextlib import suppress
from pathlib import Path

from annotations.library import Library
from annotations.model import recording_number
from annotations.trouble import Refused, translatable
from annotations.withdrawal import RegisterEntry, RegisterState, WithdrawalReceipt
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.out_file import refuse_existing, require_new
from kijkwijzer.cli.output import print_json, tell
from kijkwijzer.cli.settings_commands import settings, tell_without_contact
from kijkwijzer.marked_with import own_catalog
from kijkwijzer.ui.translation import language, translate
from rubrics.catalog import shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric


def receipt(arguments: argparse.Namespace) -> None:
    """Write what a person takes home, with a new withdrawal code; print the code, once."""
    from kijkwijzer.app.papers import consent_paper  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.report.placing import place  # noqa: PLC0415

    number = recording_number(arguments.number)
    spoken = arguments.spoken or language()
    require_new(arguments.out, ".pdf", replace=arguments.replace)
    chosen = settings()
    with opened(arguments) as library:
        code = library.code_for(number, arguments.participant)
        person = (number, arguments.participant)
        place(consent_paper(library, chosen, person, code, spoken), arguments.out)
    tell_without_contact(chosen)
    if arguments.json:
        print_json({"code": code, "file": str(arguments.out)})
        return
    print(code)
    tell(
        translate(
            "Cli",
            "This code withdraws the recording. It stands on the paper, is kept nowhere, and is"
            " not shown again.",
        )
    )


def withdrawal_receipt(arguments: argparse.Namespace) -> None:
    """Write the receipt of the last withdrawal of a number, or of one purpose of it."""
    number = recording_number(arguments.number)
    require_new(arguments.out, ".pdf", replace=arguments.replace)
    with opened(arguments, read_only=True) as library:
        done = library.receipt(number, arguments.purpose)
    write_withdrawal(done, arguments.out, arguments.spoken or language())
    print_json({"file": str(arguments.out)}) if arguments.json else print(arguments.out)


def write_withdrawal(done: WithdrawalReceipt, out: Path, spoken: str) -> None:
    """Write the receipt of a withdrawal as PDF. Raises Refused, PlaceTrouble."""
    from kijkwijzer.app.papers import withdrawal_paper  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.report.placing import place  # noqa: PLC0415

    chosen = settings()
    place(withdrawal_paper(done, chosen, spoken), out)
    tell_without_contact(chosen)


def letter(arguments: argparse.Namespace) -> None:
    """Write a letter that asks to delete a copy; the copy then counts as asked for."""
    from kijkwijzer.app.papers import letter_paper  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.report.placing import place  # noqa: PLC0415

    require_new(arguments.out, ".pdf", replace=arguments.replace)
    chosen, spoken = settings(), arguments.spoken or language()
    with opened(arguments) as library:
        entry = find_entry(library, arguments.entry)
        place(letter_paper(library, entry, chosen, spoken), arguments.out)
        if entry.state is RegisterState.OPEN:
            library.settle_register(entry.id, RegisterState.ASKED)
    tell_without_contact(chosen)
    print_json({"file": str(arguments.out)}) if arguments.json else print(arguments.out)


def find_entry(library: Library, typed: str) -> RegisterEntry:
    """Find a copy in the register by its identity, as listed. Raises Refused."""
    for entry in library.register_entries():
        if str(entry.id) == typed.strip().lower():
            return entry
    raise not_listed(typed)


def not_listed(typed: str) -> Refused:
    """Say that a word is not the identity of a copy."""
    text = translatable(
        "Trouble", "“{typed}” is not a copy in the register. Take it from: register list."
    )
    return Refused(text, typed=typed[:60])


def papers(arguments: argparse.Namespace) -> None:
    """Write the papers that an organisation needs, from what is true of this installation."""
    from kijkwijzer.app.papers import installation  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.media.choose import available  # noqa: PLC0415  (loads VLC)
    from kijkwijzer.report import write_papers  # noqa: PLC0415
    from kijkwijzer.report.writing import paper_files  # noqa: PLC0415

    languages = arguments.spoken or ("nl", "en")
    refuse_existing(paper_files(languages, arguments.out), replace=arguments.replace)
    with opened(arguments, read_only=True) as library:
        facts = installation(library, settings(), available())
    written = write_papers(facts, languages, arguments.out, _rubric_in_use())
    if arguments.json:
        print_json([str(file) for file in written])
        return
    for file in written:
        print(file)


def _rubric_in_use() -> Rubric:
    """Give the kijkkader that was chosen, or the starting one when that cannot be read."""
    with suppress(RubricFault):
        return own_catalog().get(settings().rubric)
    return shipped_rubric()
