"""Which of one's own layers a command works in: there is one for each kijkkader marked with."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from annotations.library import Library, Looking
from annotations.model import Perspective, Purpose, recording_number
from annotations.trouble import Refused, translatable
from kijkwijzer.cli.opening import opened, opened_to_read
from kijkwijzer.marked_with import found, own_catalog
from kijkwijzer.paths import config_dir
from kijkwijzer.settings import load_settings
from rubrics.fault import RubricFault
from rubrics.model import Rubric
from rubrics.writer import write_rubric


@contextmanager
def marking_with(arguments: argparse.Namespace, codes: Sequence[str]) -> Iterator[Looking]:
    """Open the layer that these codes are marked in, for own learning. Raises Trouble.

    That is the one of the kijkkader in use, as in the window, or else the first that knows the
    first code in the version that it is marked with; it has to know the others too.
    """
    number = recording_number(arguments.number)
    with opened(arguments) as library:
        library.look(number).close()
        rubric = _knowing(_usable(library, number), codes[0])
        for code in codes[1:]:
            _knowing([rubric], code)
        if library.kept_rubric(rubric.id, rubric.version) is None:
            library.keep_rubric(write_rubric(rubric))
        yield library.look(number, rubric=(rubric.id, rubric.version))


@contextmanager
def looking_at_moment(
    arguments: argparse.Namespace, moment: UUID | None, codes: Iterable[str] = ()
) -> Iterator[Looking]:
    """Open the layer that holds a moment, for own learning; the first when none does.

    Raises Trouble, also when one of `codes` is not of the version that the layer is marked with.
    """
    number = recording_number(arguments.number)
    with opened(arguments) as library:
        holding = () if moment is None else (moment,)
        held = library.marked_in(number, Purpose.OWN_LEARNING, holding)
        looking = library.look(number, rubric=held)
        _require_codes(library, looking, codes)
        yield looking


@contextmanager
def looking_at_all(arguments: argparse.Namespace) -> Iterator[tuple[Looking, ...]]:
    """Open every layer of one's own to read, whatever it was marked with. Raises Trouble."""
    number = recording_number(arguments.number)
    with opened_to_read(arguments) as library:
        first = library.look(number)
        others = (one for one in _layers(library, number) if one != _kader(first))
        yield first, *(library.look(number, rubric=one) for one in others)


def _require_codes(library: Library, looking: Looking, codes: Iterable[str]) -> None:
    """Refuse a code that the version which the layer is marked with does not have."""
    rubric = library.kept_rubric(*_kader(looking))
    for code in codes:
        if rubric is not None:
            _knowing([rubric], code)


def _usable(library: Library, number: int) -> list[Rubric]:
    """Give the kijkkader in use and then those of the layers, each in the version of its marks."""
    versions = dict(_layers(library, number))
    used = load_settings(config_dir() / "settings.json").rubric
    in_order = {used: versions.get(used), **versions}
    usable = (
        _newest(name) if version is None else found(library, name, version)
        for name, version in in_order.items()
    )
    return [one for one in usable if one is not None]


def _newest(rubric_id: str) -> Rubric | None:
    try:
        return own_catalog().get(rubric_id)
    except RubricFault:
        return None


def _knowing(rubrics: list[Rubric], code: str) -> Rubric:
    for rubric in rubrics:
        if rubric.find(code) is not None:
            return rubric
    names = ", ".join(dict.fromkeys(name for one in rubrics for name, *_ in one.codes()))
    text = translatable("Trouble", "“{code}” is not in the rubric. Its codes are: {names}.")
    raise Refused(text, code=code[:80], names=names)


def _layers(library: Library, number: int) -> list[tuple[str, str]]:
    layers = library.recording(number).layers
    own = (one for one in layers if one.perspective is Perspective.COORDINATOR)
    return [(one.rubric_id, one.rubric_version) for one in own]


def _kader(looking: Looking) -> tuple[str, str]:
    return looking.layer.rubric_id, looking.layer.rubric_version
