"""The commands that take films in and list recordings."""

import argparse
from datetime import date
from textwrap import shorten

from annotations.library import Entry
from annotations.model import Recording, RecordingDraft, recording_number
from annotations.timecode import clock_time
from annotations.trouble import Refused, translatable
from annotations.withdrawal import Withdrawn
from kijkwijzer.cli.consent_commands import NAMED_MOST, answer_facts
from kijkwijzer.cli.opening import opened, opened_to_read
from kijkwijzer.cli.output import ProgressLine, percent, print_json, print_table, tell
from kijkwijzer.ui.translation import translate

_KIND_MOST = 40


def add(arguments: argparse.Namespace) -> None:
    """Take a film in, and print the number of its recording."""
    from kijkwijzer.media.intake import take_in  # noqa: PLC0415  (heavy: FFmpeg's libraries)

    today = date.today()  # noqa: DTZ011  (the person's own calendar day)
    if arguments.date is not None and arguments.date > today:
        text = translatable("Trouble", "{day} is still to come. Give the day of the conversation.")
        raise Refused(text, day=arguments.date.isoformat())
    draft = RecordingDraft(
        held_on=arguments.date or today,
        kind=arguments.kind,
        setting=arguments.setting,
        participants=tuple(arguments.participant),
        remind_original_on=arguments.remind,
    )
    line = ProgressLine()
    with opened(arguments) as library:
        recording = take_in(
            library,
            arguments.film,
            draft,
            progress=lambda now: line.show(percent(now.done_bytes, now.total_bytes)),
            stopped=lambda: False,
            again=arguments.again,
        )
    line.end()
    print_json({"recording": recording.label}) if arguments.json else print(recording.label)
    tell(
        translate(
            "Cli",
            "The original film stays where it is. Delete it yourself when it is no longer needed.",
        )
    )


def list_all(arguments: argparse.Namespace) -> None:
    """List every recording: number, day, length, kind and whether it may be looked at."""
    with opened_to_read(arguments) as library:
        entries, gone = library.entries(), library.withdrawn()
    if arguments.json:
        print_json([*map(_entry_facts, entries), *map(_withdrawn_facts, gone)])
        return
    rows = {one.recording.number: _row(one) for one in entries}
    print_table(row for _, row in sorted((rows | {one.number: _gone(one) for one in gone}).items()))


def show(arguments: argparse.Namespace) -> None:
    """Show one recording with its people, its film and what may be done with it."""
    number = recording_number(arguments.number)
    with opened_to_read(arguments) as library:
        library.recording(number)
        entry = next(one for one in library.entries() if one.recording.number == number)
    facts = _entry_facts(entry)
    if arguments.json:
        print_json(facts)
    else:
        print_table((name, _plain(value)) for name, value in facts.items())


def captions(arguments: argparse.Namespace) -> None:
    """Keep captions with a recording."""
    from kijkwijzer.media.caption_file import read_caption_file  # noqa: PLC0415  (a parser)

    number = recording_number(arguments.number)
    text = read_caption_file(arguments.file)
    with opened(arguments) as library:
        library.keep_captions(number, arguments.spoken, text)


def recording_facts(recording: Recording) -> dict[str, object]:
    """Put what is known of a recording into plain JSON values."""
    film = recording.film
    return {
        "number": recording.label,
        "state": recording.state.value,
        "date": recording.held_on.isoformat(),
        "kind": recording.kind,
        "setting": recording.setting.value,
        "participants": {one.code: one.role.value for one in recording.participants},
        "duration_ms": film.duration_ms,
        "picture": film.has_picture,
        "sound": film.has_sound,
        "size_bytes": film.size_bytes,
    }


def _entry_facts(entry: Entry) -> dict[str, object]:
    facts = recording_facts(entry.recording)
    facts["moments"] = entry.moments
    facts["may_be_looked_at"] = answer_facts(entry.own_learning)
    return facts


def _withdrawn_facts(one: Withdrawn) -> dict[str, object]:
    return {"number": one.label, "state": "withdrawn", "withdrawn_on": one.day.isoformat()}


def _gone(one: Withdrawn) -> tuple[str, ...]:
    return one.label, one.day.isoformat(), "", "", translate("Cli", "withdrawn"), ""


def _row(entry: Entry) -> tuple[str, ...]:
    recording = entry.recording
    return (
        recording.label,
        recording.held_on.isoformat(),
        clock_time(recording.film.duration_ms),
        few([one.code for one in recording.participants]),
        _open_or_not(entry),
        shorten(recording.kind, _KIND_MOST, placeholder="…"),
    )


def _open_or_not(entry: Entry) -> str:
    """Say whether it may be looked at, and if not whose decision that is waiting for."""
    own = entry.own_learning
    if own.is_open:
        return translate("Cli", "open")
    codes = [one.participant.code for one in own.closed]
    if not codes:
        return translate("Cli", "closed")
    return translate("Cli", "closed: {people}").format(people=few(codes))


def few(codes: list[str]) -> str:
    """Name the first of many codes, and how many more there are."""
    more = f" (+ {len(codes) - NAMED_MOST})" if len(codes) > NAMED_MOST else ""
    return " ".join(codes[:NAMED_MOST]) + more


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_plain(inner)}" for name, inner in value.items())
    return "" if value is None else str(value)
