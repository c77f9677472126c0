"""The commands for the legal ground, the clock, and people who are added to a recording."""

import argparse

from annotations.model import recording_number
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.output import print_json, tell
from kijkwijzer.ui.translation import translate


def ground(arguments: argparse.Namespace) -> None:
    """Show or set the legal ground, as the organisation's privacy officer established it."""
    with opened(arguments, read_only=arguments.set is None) as library:
        if arguments.set is not None:
            library.set_legal_ground(arguments.set)
        text = library.legal_ground()
    print_json({"legal_ground": text}) if arguments.json else print(text)


def clock(arguments: argparse.Namespace) -> int:
    """Say whether the clock stands before the last day of use; with --right, take it as right."""
    with opened(arguments, read_only=not arguments.right) as library:
        behind = library.clock_behind()
        if behind is not None and arguments.right:
            library.trust_clock()
        day = library.today()
    if arguments.json:
        last = behind and behind.isoformat()
        print_json({"day": day.isoformat(), "clock_behind": last, "set_right": arguments.right})
        return 0
    print(day.isoformat())
    if behind is None or arguments.right:
        return 0
    tell(
        translate(
            "Cli",
            "The clock of this computer stands before the last day on which the library was used."
            " Set it right, or add --right when it is right now. What has ended stays ended.",
        )
    )
    return 1


def add_person(arguments: argparse.Namespace) -> None:
    """Name one more person in a recording; until they decide, nothing may be done with it."""
    code, role = arguments.participant
    with opened(arguments) as library:
        library.add_participant(recording_number(arguments.number), code, role)
    tell(
        translate(
            "Cli", "{person} has not decided yet. Until then nothing may be done with it."
        ).format(person=code)
    )
