"""Which kijkkader a layer was marked with: the same answer wherever moments are shown."""

from dataclasses import replace
from uuid import uuid4

import pytest

from annotations.model import Layer, Perspective
from kijkwijzer.marked_with import found, own_catalog, rubric_of
from rubrics.catalog import STARTING_RUBRIC, shipped_rubric


class Keeper:
    """A library that keeps these versions."""

    def __init__(self, *rubrics):
        self.rubrics = {(one.id, one.version): one for one in rubrics}

    def kept_rubric(self, rubric_id, version):
        return self.rubrics.get((rubric_id, version))


@pytest.fixture
def own():
    """Versions 1 and 2 of a copy of one's own, on this computer."""
    first = own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    return first, own_catalog().keep(replace(first, version="2", focus_max=1))


def layer(rubric_id, version):
    return Layer(uuid4(), uuid4(), Perspective.COORDINATOR, "W-01", rubric_id, version)


def test_an_earlier_version_is_given_as_it_was(own):
    for one in own:
        assert rubric_of(Keeper(), layer(one.id, one.version), shipped_rubric()) == one


def test_what_the_library_keeps_goes_before_what_is_on_this_computer(own):
    kept = replace(own[0], focus_max=2)
    assert found(Keeper(kept), kept.id, kept.version) == kept
    assert found(None, kept.id, kept.version) == own[0]


def test_another_version_is_never_given_for_one_that_nobody_has(own):
    assert found(Keeper(*own), "mijn-kader", "3") is None
    assert rubric_of(Keeper(*own), layer("mijn-kader", "3"), shipped_rubric()) == shipped_rubric()
