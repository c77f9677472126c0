"""A withdrawal says what of guided looking back goes, and of sealed notes not how many."""

import pytest

from annotations.withdrawal import PartKind, PlanPart
from kijkwijzer.cli.withdrawal_texts import part_rows
from kijkwijzer.ui.withdrawal.words import part_lines

PARTS = tuple(PlanPart(kind, count) for count, kind in enumerate(PartKind, 3))


def test_every_kind_of_part_has_a_line_of_its_own_or_joins_one(qapp):
    for part in PARTS:
        if part.kind is not PartKind.LAYERS:
            assert part_lines([part]), part.kind


def test_sealed_notes_are_named_and_not_counted(qapp):
    for count in (1, 40):
        (line,) = part_lines([PlanPart(PartKind.CLIENT_NOTES, count)])
        assert line.value == "sealed"


@pytest.mark.parametrize("kind", [PartKind.SESSIONS, PartKind.INSIGHTS])
def test_sessions_and_insights_are_counted(qapp, kind):
    (line,) = part_lines([PlanPart(kind, 3)])
    assert line.value == "3"


def test_the_command_line_names_every_kind_in_words(qapp):
    for (_, name, _), part in zip(part_rows(PARTS), PARTS, strict=True):
        assert "_" not in name, part.kind
