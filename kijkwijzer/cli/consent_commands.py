"""The commands that record decisions and say what may be done."""

import argparse

from annotations.consent import Answer, WhyNot
from annotations.model import DecisionState, Purpose, recording_number
from annotations.trouble import Refused, translatable
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.output import print_json, print_table
from kijkwijzer.ui.translation import translate


def record(arguments: argparse.Namespace) -> None:
    """Record one decision of one participant for one purpose."""
    number = recording_number(arguments.number)
    if arguments.yes and arguments.until is None:
        raise Refused(
            translatable("Trouble", "A yes needs a last day. Add it with --until 2027-02-19.")
        )
    state = DecisionState.GIVEN if arguments.yes else DecisionState.REFUSED
    with opened(arguments) as library:
        library.record_decision(
            number,
            arguments.participant,
            arguments.purpose,
            state,
            valid_until=arguments.until if arguments.yes else None,
            given_how=arguments.how,
        )


def show(arguments: argparse.Namespace) -> None:
    """Say of every purpose whether it is open, until when, and who keeps it closed."""
    number = recording_number(arguments.number)
    with opened(arguments) as library:
        answers = [library.may(number, purpose) for purpose in Purpose]
    if arguments.json:
        print_json([answer_facts(answer) for answer in answers])
        return
    print_table((answer.purpose.value, _in_words(answer)) for answer in answers)


def answer_facts(answer: Answer) -> dict[str, object]:
    """Put an answer into plain JSON values."""
    return {
        "purpose": answer.purpose.value,
        "allowed": answer.allowed,
        "until": answer.until.isoformat() if answer.until else None,
        "closed_by": {one.participant.code: str(one.why_not) for one in answer.closed},
    }


def _in_words(answer: Answer) -> str:
    if answer.allowed and answer.until is not None:
        return translate("Cli", "yes, until {day}").format(day=answer.until.isoformat())
    if not answer.closed:
        return translate("Cli", "no: a work coordinator and a client are needed")
    people = ", ".join(f"{one.participant.code} {_why(one.why_not)}" for one in answer.closed)
    return translate("Cli", "no: {people}").format(people=people)


def _why(why: WhyNot | None) -> str:
    words = {
        WhyNot.NOT_ASKED: translate("Cli", "has not decided yet"),
        WhyNot.REFUSED: translate("Cli", "does not allow it"),
        WhyNot.ENDED: translate("Cli", "allowed it until an earlier day"),
        WhyNot.NOT_YET: translate("Cli", "decided on a day that is still to come"),
    }
    return words[why] if why is not None else ""
