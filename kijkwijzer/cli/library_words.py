"""The words of the commands that work on a library. Runs nothing."""

import argparse
from pathlib import Path

from annotations.model import Purpose, Role, Setting, Valence
from kijkwijzer.cli import (
    library_commands,
    moment_commands,
    recording_commands,
    upkeep_commands,
)
from kijkwijzer.cli.consent_words import add_withdraw, add_withdrawal_receipt
from kijkwijzer.cli.out_file import add_replace
from kijkwijzer.cli.shared_words import Groups, add_number, command, group
from kijkwijzer.cli.word_types import day, participant, time, valence
from kijkwijzer.ui.translation import translate


def add_library(groups: Groups) -> None:
    """Add the commands of `library`."""
    commands = group(groups, "library", translate("Cli", "make, check or describe a library"))
    command(commands, "create", library_commands.create, translate("Cli", "make a new library"))
    check = command(
        commands,
        "check",
        library_commands.check,
        translate("Cli", "verify every table, every piece of every film and every leftover file"),
    )
    check.add_argument(
        "--mark",
        help=translate("Cli", "say too whether the mark of the log on a receipt is in the log"),
    )
    command(commands, "info", library_commands.info, translate("Cli", "say what is in it"))
    change = command(
        commands,
        "passphrase",
        library_commands.passphrase,
        translate("Cli", "change the passphrase"),
    )
    change.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate("Cli", "read the new passphrase from the first line of this file"),
    )
    command(
        commands,
        "recovery",
        library_commands.recovery,
        translate("Cli", "make a new recovery key; the old one opens nothing any more"),
    )
    _add_upkeep(commands)


def _add_upkeep(commands: Groups) -> None:
    ground = command(
        commands,
        "ground",
        upkeep_commands.ground,
        translate("Cli", "show or set the legal ground, as your privacy officer established it"),
    )
    ground.add_argument("--set", metavar="TEXT")
    clock = command(
        commands,
        "clock",
        upkeep_commands.clock,
        translate("Cli", "say which day it is for the library, which never goes back"),
    )
    clock.add_argument(
        "--right",
        action="store_true",
        help=translate("Cli", "the clock was ahead before and is right now"),
    )


def add_recording(groups: Groups) -> None:
    """Add the commands of `recording`."""
    commands = group(groups, "recording", translate("Cli", "add, list or show recordings"))
    add = command(
        commands, "add", recording_commands.add, translate("Cli", "take a film into the library")
    )
    add.add_argument("film", type=Path, metavar="FILM", help=translate("Cli", "the film to add"))
    add.add_argument(
        "--participant",
        action="append",
        required=True,
        type=participant,
        metavar="CODE:ROLE",
        help=translate(
            "Cli",
            "a person in the recording, by pseudonym: W-01:coordinator, K-014:client; also"
            " interpreter, colleague, other. Once for each person",
        ),
    )
    add.add_argument(
        "--again",
        action="store_true",
        help=translate("Cli", "also when the library has this film already"),
    )
    _add_recording_facts(add)
    command(commands, "list", recording_commands.list_all, translate("Cli", "list all recordings"))
    show = command(
        commands, "show", recording_commands.show, translate("Cli", "show one recording")
    )
    add_number(show)
    captions = command(
        commands, "captions", recording_commands.captions, translate("Cli", "add captions (WebVTT)")
    )
    add_number(captions)
    captions.add_argument("file", type=Path, metavar="FILE")
    captions.add_argument("--in", dest="spoken", choices=("nl", "en"), default="nl")
    _add_person(commands)
    add_withdraw(commands)
    add_withdrawal_receipt(commands)


def _add_person(commands: Groups) -> None:
    person = command(
        commands,
        "person",
        upkeep_commands.add_person,
        translate("Cli", "name one more person who is in the recording"),
    )
    add_number(person)
    person.add_argument("--participant", required=True, type=participant, metavar="CODE:ROLE")


def _add_recording_facts(add: argparse.ArgumentParser) -> None:
    add.add_argument(
        "--date",
        type=day,
        default=None,
        metavar="YYYY-MM-DD",
        help=translate("Cli", "the day of the conversation; today when it is not given"),
    )
    add.add_argument(
        "--kind", default="", help=translate("Cli", "what kind of conversation, in your own words")
    )
    add.add_argument("--setting", type=Setting, choices=tuple(Setting), default=Setting.DESK)
    add.add_argument(
        "--remind",
        type=day,
        metavar="YYYY-MM-DD",
        help=translate("Cli", "remind on this day that the original is still where it was"),
    )


def add_moments(groups: Groups) -> None:
    """Add the commands of `moments`."""
    commands = group(groups, "moments", translate("Cli", "mark, list or export moments"))
    add = command(commands, "add", moment_commands.add, translate("Cli", "mark a moment"))
    add_number(add)
    add.add_argument("--start", type=time, required=True, metavar="TIME")
    add.add_argument(
        "--end", type=time, metavar="TIME", help=translate("Cli", "makes it a fragment")
    )
    add.add_argument(
        "--code",
        action="append",
        required=True,
        help=translate("Cli", "what is seen, such as zien.contact; give --code again for another"),
    )
    _add_moment_words(add)
    change = command(
        commands, "change", moment_commands.change, translate("Cli", "change a moment")
    )
    add_number(change)
    change.add_argument(
        "moment", metavar="MOMENT", help=translate("Cli", "the moment's identity, as listed")
    )
    change.add_argument("--start", type=time, metavar="TIME")
    change.add_argument("--end", type=time, metavar="TIME")
    change.add_argument(
        "--code",
        action="append",
        help=translate(
            "Cli", "what is seen, in place of every code it has; give --code again for each"
        ),
    )
    _add_moment_words(change)
    remove = command(
        commands, "remove", moment_commands.remove, translate("Cli", "take a moment away")
    )
    add_number(remove)
    remove.add_argument(
        "moment", metavar="MOMENT", help=translate("Cli", "the moment's identity, as listed")
    )
    _add_moment_output(commands)


def _add_moment_output(commands: Groups) -> None:
    listing = command(
        commands,
        "list",
        moment_commands.list_all,
        translate("Cli", "list the moments of a recording"),
    )
    add_number(listing)
    search = command(
        commands, "search", moment_commands.search, translate("Cli", "search recordings and notes")
    )
    search.add_argument("text", metavar="TEXT")
    export = command(
        commands,
        "export",
        moment_commands.export,
        translate("Cli", "write the moments of all recordings that may be looked at to a file"),
    )
    export.add_argument("--format", choices=("csv", "json"), required=True)
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--for",
        dest="for_whom",
        default=Role.COORDINATOR.value,
        metavar="ROLE",
        help=translate("Cli", "for whom, in a role's words and never a name, for the register"),
    )
    export.add_argument(
        "--purpose",
        type=Purpose,
        choices=tuple(Purpose),
        default=Purpose.OWN_LEARNING,
        help=translate("Cli", "what it is for; only what is allowed for that goes into the file"),
    )
    add_replace(export)


def _add_moment_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--valence", type=valence, metavar="|".join(Valence))
    parser.add_argument("--observation", help=translate("Cli", "what you see or hear"))
    parser.add_argument("--interpretation", help=translate("Cli", "what you make of it"))
    parser.add_argument("--effect", help=translate("Cli", "what it does to the other"))
    parser.add_argument("--alternative", help=translate("Cli", "what you could do instead"))
