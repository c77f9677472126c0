"""Drafts are on disk whole or not at all, and a damaged one is no draft."""

import json

import pytest

from annotations.trouble import PlaceTrouble
from kijkwijzer.ui.kijkkaders.draft import draft_of
from kijkwijzer.ui.kijkkaders.drafts import Drafts
from rubrics.catalog import shipped_rubric


@pytest.fixture
def drafts(tmp_path):
    return Drafts(tmp_path / "drafts")


@pytest.fixture
def draft():
    return {**draft_of(shipped_rubric()), "id": "mijn-kader"}


def test_what_is_kept_is_there_again(drafts, draft):
    drafts.keep(draft)
    assert drafts.get("mijn-kader") == draft
    assert drafts.all() == (draft,)


def test_what_is_let_go_of_is_gone(drafts, draft):
    drafts.keep(draft)
    drafts.drop("mijn-kader")
    assert drafts.get("mijn-kader") is None
    assert drafts.all() == ()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"id": "mijn-kader"}', "[" * 90_000, "\udcff"]
)
def test_a_damaged_file_is_no_draft(drafts, draft, tmp_path, text):
    drafts.keep(draft)
    file = tmp_path / "drafts" / "mijn-kader.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert drafts.all() == ()


@pytest.mark.parametrize("name", ["principles", "prompts", "valences", "before", "focus_max"])
def test_a_draft_of_another_shape_is_no_draft(drafts, draft, tmp_path, name):
    drafts.keep(draft)
    file = tmp_path / "drafts" / "mijn-kader.json"
    file.write_text(json.dumps({**draft, name: 7 if name != "focus_max" else "x"}))
    assert drafts.get("mijn-kader") is None


def test_a_draft_lies_under_its_own_name_only(drafts, draft, tmp_path):
    drafts.keep(draft)
    (tmp_path / "drafts" / "mijn-kader.json").rename(tmp_path / "drafts" / "ander.json")
    assert drafts.all() == ()
    assert drafts.get("../mijn-kader") is None


def test_a_place_that_cannot_be_written_is_told(tmp_path, draft):
    (tmp_path / "drafts").write_text("in the way")
    with pytest.raises(PlaceTrouble):
        Drafts(tmp_path / "drafts").keep(draft)
