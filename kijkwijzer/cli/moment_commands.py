"""The commands that mark, change, list and export moments."""

import argparse
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment
from annotations.library import Found, Library, Looking
from annotations.model import Layer, Moment, Note, Purpose, new_moment
from annotations.timecode import timecode
from annotations.trouble import Refused, translatable
from kijkwijzer.cli.layers import looking_at_all, looking_at_moment, marking_with
from kijkwijzer.cli.opening import opened, opened_to_read
from kijkwijzer.cli.out_file import require_new
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.ui.translation import translate

NOTE_FIELDS = {
    "observation": "observation",
    "interpretation": "interpretation",
    "effect": "effect_on_other",
    "alternative": "alternative",
}


def add(arguments: argparse.Namespace) -> None:
    """Mark a moment, or a fragment when it has an end."""
    codes = tuple(dict.fromkeys(arguments.code))
    with marking_with(arguments, codes) as looking:
        check_within(looking, arguments.start, arguments.end)
        moment = new_moment(looking.layer.id, arguments.start, codes[0], arguments.end)
        moment = _with_words(replace(moment, codes=codes), arguments)
        looking.apply(AddMoment(moment))
        layer = looking.layer
    print_json(moment_facts(moment, layer)) if arguments.json else print(moment.id)


def change(arguments: argparse.Namespace) -> None:
    """Change the time, codes, valence or note of a moment; codes that are given replace all."""
    wanted, given = _identity(arguments.moment), tuple(dict.fromkeys(arguments.code or ()))
    with looking_at_moment(arguments, wanted, given) as looking:
        before = _find(looking, arguments.moment)
        start = before.start_ms if arguments.start is None else arguments.start
        end = before.end_ms if arguments.end is None else arguments.end
        check_within(looking, start, end)
        coded = replace(before, codes=given or before.codes)
        after = _with_words(coded.spanning(start, end), arguments)
        looking.apply(ReplaceMoment(before, after))
        layer = looking.layer
    print_json(moment_facts(after, layer)) if arguments.json else print(after.id)


def remove(arguments: argparse.Namespace) -> None:
    """Take a moment away."""
    with looking_at_moment(arguments, _identity(arguments.moment)) as looking:
        looking.apply(RemoveMoment(_find(looking, arguments.moment)))


def list_all(arguments: argparse.Namespace) -> None:
    """List the moments of a recording in order of time."""
    with looking_at_all(arguments) as layers:
        found = ((moment, looking.layer) for looking in layers for moment in looking.moments())
        moments = sorted(found, key=lambda one: (one[0].start_ms, one[0].last_ms))
    if arguments.json:
        print_json([moment_facts(moment, layer) for moment, layer in moments])
        return
    print_table(_row(moment) for moment, _ in moments)


def search(arguments: argparse.Namespace) -> None:
    """Search the recordings and notes that may be looked at."""
    with opened_to_read(arguments) as library:
        found = library.search(arguments.text)
    if arguments.json:
        print_json([_found_facts(one) for one in found])
        return
    for one in found:
        print_table([(one.recording.label, one.recording.kind)])
        print_table(_row(moment) for moment in one.moments)


def export(arguments: argparse.Namespace) -> None:
    """Write the moments of every recording that the purpose is open for to a file."""
    from annotations.exchange.moments import export_moments  # noqa: PLC0415  (pandas is heavy)

    out: Path = arguments.out
    require_new(out, f".{arguments.format}", replace=arguments.replace)
    with opened(arguments) as library:
        whom, purpose = arguments.for_whom, arguments.purpose
        count = export_moments(library, arguments.format, out, for_whom=whom, purpose=purpose)
        why = "" if count else _why_empty(library, purpose)
    if arguments.json:
        print_json({"file": str(out), "moments": count})
    tell(why or translate("Cli", "Moments written: {count}.").format(count=count))


def _why_empty(library: Library, purpose: Purpose) -> str:
    """Say why there is nothing to export for a purpose."""
    ready = [one for one in library.entries() if one.answers[purpose].is_open]
    if ready:
        text = translate("Cli", "The file is empty: nothing is marked for {purpose} yet.")
    else:
        text = translate(
            "Cli",
            "The file is empty: no recording is open for {purpose}. Why not says: consent show.",
        )
    return text.format(purpose=purpose.value)


def check_within(looking: Looking, start_ms: int, end_ms: int | None) -> None:
    """Refuse a time after the film's end."""
    duration_ms = looking.recording.film.duration_ms
    if max(start_ms, end_ms or 0) > duration_ms:
        text = translatable("Trouble", "The film ends at {end}; this time is after it.")
        raise Refused(text, end=timecode(duration_ms))


def _found_facts(found: Found) -> dict[str, object]:
    layers = {one.id: one for one in found.recording.layers}
    moments = [moment_facts(one, layers[one.layer_id]) for one in found.moments]
    return {"recording": found.recording.label, "moments": moments}


def moment_facts(moment: Moment, layer: Layer) -> dict[str, object]:
    """Put a moment of this layer into plain JSON values; codes belong to the layer's rubric."""
    note = moment.note
    return {
        "id": str(moment.id),
        "perspective": layer.perspective.value,
        "rubric": layer.rubric_id,
        "rubric_version": layer.rubric_version,
        "start_ms": moment.start_ms,
        "end_ms": moment.end_ms,
        "principle": moment.principle_id,
        "codes": list(moment.codes),
        "valence": moment.valence.value if moment.valence else None,
        "observation": note.observation,
        "interpretation": note.interpretation,
        "effect_on_other": note.effect_on_other,
        "alternative": note.alternative,
        "created_at": moment.created_at.isoformat(),
    }


def _with_words(moment: Moment, arguments: argparse.Namespace) -> Moment:
    given = {
        field: getattr(arguments, word)
        for word, field in NOTE_FIELDS.items()
        if getattr(arguments, word) is not None
    }
    note: Note = replace(moment.note, **given)
    return replace(moment, note=note, valence=arguments.valence or moment.valence)


def _identity(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None


def _find(looking: Looking, typed: str) -> Moment:
    wanted = _identity(typed)
    for moment in looking.moments():
        if moment.id == wanted:
            return moment
    text = translatable("Trouble", "“{typed}” is not a moment of this recording.")
    raise Refused(text, typed=typed[:60])


def _row(moment: Moment) -> tuple[str, ...]:
    end = "" if moment.end_ms is None else timecode(moment.end_ms)
    words = moment.note.observation.replace("\n", " ")
    valence = moment.valence.value if moment.valence else ""
    return timecode(moment.start_ms), end, " ".join(moment.codes), valence, words, str(moment.id)
