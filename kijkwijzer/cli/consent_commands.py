"""The commands that record decisions, say what may be done, and tell which permissions end."""

import argparse

from annotations.consent import Answer, Condition, condition_of
from annotations.expiry import Due
from annotations.library import Library
from annotations.model import DecisionState, Purpose, recording_label, recording_number
from annotations.trouble import Refused, translatable
from kijkwijzer.cli.confirming import confirm_no
from kijkwijzer.cli.opening import opened, opened_to_read
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.ui.translation import say, translate

NAMED_MOST = 3


def record(arguments: argparse.Namespace) -> None:
    """Record one decision of one participant for one purpose."""
    number = recording_number(arguments.number)
    _refuse_half_said(arguments)
    with opened(arguments) as library:
        if arguments.no and not arguments.withdraw:
            confirm_no(library, number, arguments.purpose)
        library.record_decision(
            number,
            arguments.participant,
            arguments.purpose,
            _state(library, number, arguments),
            valid_until=arguments.until if arguments.yes else None,
            given_how=arguments.how,
            language=arguments.spoken,
            conditions=_conditions(arguments),
        )
        gone = number in {one.number for one in library.withdrawn()}
    if gone:
        tell(
            translate(
                "Cli",
                "The recording is withdrawn. Nobody can open it any more with this program or with"
                " the files of this library. The film on the camera or telephone is out of reach.",
            )
        )


def show(arguments: argparse.Namespace) -> None:
    """Say of every purpose whether it is open, until when, and why not."""
    number = recording_number(arguments.number)
    with opened_to_read(arguments) as library:
        answers = [library.may(number, purpose) for purpose in Purpose]
    if arguments.json:
        print_json([answer_facts(answer) for answer in answers])
        return
    print_table((answer.purpose.value, _in_words(answer)) for answer in answers)


def due(arguments: argparse.Namespace) -> None:
    """Tell which permissions end; what has ended is withdrawn on a later day, when asked to."""
    with opened(arguments) as library:
        gone = library.withdraw_ended() if arguments.withdraw else ()
        found = library.due()
        if not library.read_only:
            library.told_ended(*(one.recording.number for one in found.ended))
    if arguments.json:
        print_json(_due_facts(found, gone))
        return
    _print_due(found, gone)


def answer_facts(answer: Answer) -> dict[str, object]:
    """Put an answer into plain JSON values."""
    return {
        "purpose": answer.purpose.value,
        "allowed": answer.allowed,
        "open": answer.is_open,
        "until": answer.until.isoformat() if answer.until else None,
        "conditions": sorted(answer.conditions),
        "closed_by": {one.participant.code: str(one.why_not) for one in answer.closed},
        "reasons": [say(reason) for reason in answer.reasons()],
    }


def _print_due(found: Due, gone: tuple[int, ...]) -> None:
    over = translate("Cli", "withdrawn now: the permission had ended")
    rows = [(recording_label(number), "", over) for number in gone] + _due_rows(found)
    print_table(rows)
    if not rows:
        tell(translate("Cli", "No permission has ended, and none ends within two weeks."))
    if found.ended:
        tell(
            translate(
                "Cli",
                "What has ended is closed. It is destroyed the next day that the window is opened,"
                " or from tomorrow with: kijkwijzer consent due --withdraw. Only a renewed consent"
                " of everyone in it keeps it.",
            )
        )


def _refuse_half_said(arguments: argparse.Namespace) -> None:
    _refuse_contradiction(arguments)
    _conditions(arguments)
    if arguments.yes and arguments.until is None:
        raise Refused(
            translatable("Trouble", "A yes needs a last day. Add it with --until 2027-02-19.")
        )


def _conditions(arguments: argparse.Namespace) -> frozenset[str]:
    """Give what a yes asks for. Raises Refused for a known condition that was mistyped."""
    known = [condition_of(one) for one in arguments.condition or ()]
    for one in known:
        if one not in frozenset(Condition):
            text = translatable(
                "Trouble",
                "“{typed}” is not a condition that this program knows: {known}. Give a condition in"
                " other words with --condition-text.",
            )
            raise Refused(text, typed=one[:60], known=", ".join(Condition))
    return frozenset((*known, *(arguments.condition_text or ())))


def _refuse_contradiction(arguments: argparse.Namespace) -> None:
    """Refuse words that say two things at once: nobody knows which of them was meant."""
    if arguments.yes and arguments.withdraw:
        text = translatable("Trouble", "--withdraw goes with --no: a yes destroys nothing.")
        raise Refused(text)
    asked = arguments.condition or arguments.condition_text
    if arguments.no and (arguments.until is not None or asked):
        text = translatable("Trouble", "--until and --condition go with --yes: a no has neither.")
        raise Refused(text)


def _state(library: Library, number: int, arguments: argparse.Namespace) -> DecisionState:
    """Tell a first answer from one that follows a yes."""
    library.recording(number).participant(arguments.participant)
    standings = library.may(number, arguments.purpose).standings
    before = next(
        one.decision for one in standings if one.participant.code == arguments.participant
    )
    follows = before is not None and before.permits
    if arguments.yes:
        return DecisionState.RENEWED if follows else DecisionState.GIVEN
    return DecisionState.WITHDRAWN if follows else DecisionState.REFUSED


def _in_words(answer: Answer) -> str:
    if answer.allowed and answer.until is not None:
        until = answer.until.isoformat()
        if not answer.conditions:
            return translate("Cli", "yes, until {day}").format(day=until)
        asked = ", ".join(map(_condition, sorted(answer.conditions)))
        text = translate("Cli", "yes, until {day}, on condition: {conditions}")
        if answer.unkept:
            text = translate(
                "Cli",
                "yes, until {day}, on a condition that this program cannot keep yet ({conditions}):"
                " it stays closed",
            )
        return text.format(day=until, conditions=asked)
    reasons = [say(reason) for reason in answer.reasons()]
    told = " ".join(reasons[:NAMED_MOST])
    if len(reasons) > NAMED_MOST:
        told += f" (+ {len(reasons) - NAMED_MOST})"
    return translate("Cli", "no: {people}").format(people=told)


def _condition(condition: str) -> str:
    words = {
        "blur_face": translate("Cli", "the face blurred"),
        "change_voice": translate("Cli", "the voice changed"),
    }
    return words.get(condition, condition)


def _due_rows(found: Due) -> list[tuple[str, ...]]:
    near: list[tuple[str, ...]] = [
        (one.recording.label, one.purpose.value, _ends(one.days_left, one.last_day.isoformat()))
        for one in (*found.today, *found.soon)
    ]
    over = translate("Cli", "the last permission ended after {day}: it is closed")
    ended: list[tuple[str, ...]] = [
        (one.recording.label, "", over.format(day=one.last_day.isoformat())) for one in found.ended
    ]
    return near + ended


def _ends(days_left: int, day: str) -> str:
    if not days_left:
        return translate("Cli", "today is the last day")
    return translate("Cli", "open until {day}").format(day=day)


def _due_facts(found: Due, gone: tuple[int, ...]) -> dict[str, object]:
    return {
        "closing": [
            {
                "recording": one.recording.label,
                "purpose": one.purpose.value,
                "last_day": one.last_day.isoformat(),
                "days_left": one.days_left,
            }
            for one in (*found.today, *found.soon)
        ],
        "ended": [
            {"recording": one.recording.label, "last_day": one.last_day.isoformat()}
            for one in found.ended
        ],
        "withdrawn": list(gone),
    }
