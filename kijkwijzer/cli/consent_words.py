"""The words of the commands about decisions, withdrawals, copies and papers. Runs nothing."""

import argparse
from pathlib import Path

from annotations.model import GivenHow, Purpose
from annotations.withdrawal import RegisterKind, RegisterState, WithdrawnBy
from kijkwijzer.cli import consent_commands, paper_commands, withdrawal_commands
from kijkwijzer.cli.out_file import add_replace
from kijkwijzer.cli.shared_words import Groups, add_number, command, group
from kijkwijzer.cli.word_types import day
from kijkwijzer.ui.translation import translate


def add_consent(groups: Groups) -> None:
    """Add the commands of `consent`."""
    commands = group(groups, "consent", translate("Cli", "record and show decisions"))
    _add_record(commands)
    show = command(
        commands,
        "show",
        consent_commands.show,
        translate("Cli", "say what may be done now, and why not"),
    )
    add_number(show)
    receipt = command(
        commands,
        "receipt",
        paper_commands.receipt,
        translate("Cli", "write what a person takes home, with a new withdrawal code, as PDF"),
    )
    add_number(receipt)
    receipt.add_argument("--participant", required=True, metavar="CODE")
    _add_paper(receipt)
    due = command(
        commands,
        "due",
        consent_commands.due,
        translate("Cli", "tell which permissions end, and what is left without any"),
    )
    due.add_argument(
        "--withdraw",
        action="store_true",
        help=translate("Cli", "withdraw what has ended and was told on an earlier day"),
    )


def add_withdraw(commands: Groups) -> None:
    """Add `withdraw` to the commands of `recording`."""
    withdraw = command(
        commands,
        "withdraw",
        withdrawal_commands.withdraw,
        translate("Cli", "destroy a recording, or what was made for one purpose"),
    )
    withdraw.add_argument(
        "number",
        metavar="NUMBER|CODE",
        help=translate("Cli", "the recording, such as R-014, or the code on somebody's receipt"),
    )
    withdraw.add_argument("--purpose", type=Purpose, choices=tuple(Purpose))
    withdraw.add_argument(
        "--by",
        choices=(
            WithdrawnBy.CLIENT.value,
            WithdrawnBy.GUARDIAN.value,
            WithdrawnBy.COORDINATOR.value,
            WithdrawnBy.PARTICIPANT.value,
        ),
        help=translate(
            "Cli", "who wants it; by a code it is whose code it is, by a number the coordinator"
        ),
    )
    withdraw.add_argument(
        "--yes", action="store_true", help=translate("Cli", "do it; there is no way back")
    )
    withdraw.add_argument(
        "--receipt",
        type=Path,
        metavar="FILE.pdf",
        help=translate("Cli", "with --yes: write the receipt of the withdrawal as PDF"),
    )
    add_replace(withdraw)


def add_register(groups: Groups) -> None:
    """Add the commands of `register`."""
    about = translate("Cli", "list the copies that left the library")
    commands = group(groups, "register", about)
    command(commands, "list", withdrawal_commands.list_register, about)
    _add_copy(commands)
    _add_letter(commands)
    settle = command(
        commands,
        "settle",
        withdrawal_commands.settle,
        translate("Cli", "note that a copy is asked back or gone"),
    )
    settle.add_argument("entry", metavar="ID", help=translate("Cli", "its identity, as listed"))
    settle.add_argument("--state", type=RegisterState, choices=tuple(RegisterState), required=True)


def _add_letter(commands: Groups) -> None:
    letter = command(
        commands,
        "letter",
        paper_commands.letter,
        translate("Cli", "write a letter that asks to delete a copy, as PDF"),
    )
    letter.add_argument("entry", metavar="ID", help=translate("Cli", "its identity, as listed"))
    _add_paper(letter)


def add_withdrawal_receipt(commands: Groups) -> None:
    """Add `receipt` to the commands of `recording`."""
    receipt = command(
        commands,
        "receipt",
        paper_commands.withdrawal_receipt,
        translate("Cli", "write the receipt of a withdrawal that was done before, as PDF"),
    )
    add_number(receipt)
    receipt.add_argument("--purpose", type=Purpose, choices=tuple(Purpose))
    _add_paper(receipt)


def _add_paper(parser: argparse.ArgumentParser) -> None:
    """Ask for the file that a paper is written to, and in which language."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--in", dest="spoken", choices=("nl", "en"), default=None)
    add_replace(parser)


def _add_copy(commands: Groups) -> None:
    add = command(
        commands,
        "add",
        withdrawal_commands.add_copy,
        translate("Cli", "note a copy that was made without the program"),
    )
    add.add_argument(
        "--recording",
        metavar="NUMBER",
        help=translate("Cli", "which recording is in it; the whole library when it is not given"),
    )
    add.add_argument("--kind", type=RegisterKind, choices=tuple(RegisterKind), required=True)
    add.add_argument(
        "--for",
        dest="for_whom",
        required=True,
        metavar="ROLE",
        help=translate("Cli", "with whom it is, in a role's words and never a name"),
    )
    add.add_argument("--place", required=True, help=translate("Cli", "where it is"))
    add.add_argument("--purpose", type=Purpose, choices=tuple(Purpose))


def add_papers(groups: Groups) -> None:
    """Add the command `papers`."""
    papers = command(
        groups,
        "papers",
        paper_commands.papers,
        translate("Cli", "write the papers that an organisation needs, as PDF"),
    )
    papers.add_argument("--out", type=Path, required=True, metavar="DIR")
    papers.add_argument("--in", dest="spoken", choices=("nl", "en"), action="append")
    add_replace(papers)


def _add_record(commands: Groups) -> None:
    record = command(
        commands, "record", consent_commands.record, translate("Cli", "record one decision")
    )
    add_number(record)
    record.add_argument("--participant", required=True, metavar="CODE")
    record.add_argument(
        "--purpose", type=Purpose, choices=tuple(Purpose), default=Purpose.OWN_LEARNING
    )
    _add_said(record)
    record.add_argument(
        "--until",
        type=day,
        metavar="YYYY-MM-DD",
        help=translate("Cli", "the last day of a yes"),
    )
    record.add_argument(
        "--condition",
        action="append",
        metavar="CONDITION",
        help=translate("Cli", "what a yes asks for: blur_face or change_voice"),
    )
    record.add_argument(
        "--condition-text",
        action="append",
        metavar="TEXT",
        help=translate(
            "Cli",
            "what a yes asks for in other words; for others who look along it then stays closed",
        ),
    )
    record.add_argument("--how", type=GivenHow, choices=tuple(GivenHow), default=GivenHow.ON_SCREEN)
    record.add_argument(
        "--in",
        dest="spoken",
        default="nl",
        metavar="LANGUAGE",
        help=translate("Cli", "the language in which it was asked, such as nl, en or ar"),
    )


def _add_said(record: argparse.ArgumentParser) -> None:
    said = record.add_mutually_exclusive_group(required=True)
    said.add_argument("--yes", action="store_true", help=translate("Cli", "it is allowed"))
    said.add_argument("--no", action="store_true", help=translate("Cli", "it is not allowed"))
    record.add_argument(
        "--withdraw",
        action="store_true",
        help=translate(
            "Cli", "with a no: destroy what was made for it, or the recording, without asking"
        ),
    )
