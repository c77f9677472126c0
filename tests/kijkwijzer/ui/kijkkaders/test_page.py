"""The page of rubrics: what there is, and what can be done with it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from annotations.trouble import DiskFull
from kijkwijzer.ui import translation
from kijkwijzer.ui.kijkkaders.draft import codes
from rubrics.catalog import STARTING_RUBRIC, shipped_rubric
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

GOOD = write_rubric(shipped_rubric()).replace('id = "vkn-eigen"', 'id = "van-elders"', 1)


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def faulty(change):
    old, new = change
    assert old in GOOD
    return GOOD.replace(old, new, 1).encode()


def test_each_one_says_its_version_whose_it_is_and_where_it_comes_from(page):
    shipped, own = page.list.cards.values()
    assert {"Version 0.1", "Comes with the program", "✓ In use"} <= set(texts(shipped))
    assert {"Version 1", "Your own", "My rubric"} <= set(texts(own))
    assert any("inspired by Van Kijken naar Zien" in one for one in texts(own))


def test_retired_ones_stand_at_the_end_and_can_come_back(page):
    page.list.wished.emit("copy", "mijn-kader")
    page.list.wished.emit("retire", "mijn-kader")
    assert list(page.list.cards)[-1] == "mijn-kader"
    assert "use" not in page.list.cards["mijn-kader"].buttons
    page.list.wished.emit("bring_back", "mijn-kader")
    assert "use" in page.list.cards["mijn-kader"].buttons


def test_the_one_in_use_is_not_retired(page):
    assert "retire" not in page.list.cards[STARTING_RUBRIC].buttons
    page.list.wished.emit("use", "mijn-kader")
    assert "retire" not in page.list.cards["mijn-kader"].buttons
    assert "retire" in page.list.cards[STARTING_RUBRIC].buttons


def test_the_chosen_one_is_used_from_now_on(page, desk):
    page.list.cards["mijn-kader"].buttons["use"].click()
    assert desk.rubric.id == "mijn-kader"
    assert "“My rubric” is used from now on" in page.list.told


def test_what_comes_with_the_program_is_copied_before_it_is_changed(page, desk):
    page.list.cards[STARTING_RUBRIC].buttons["copy_edit"].click()
    assert page.editor.writing.draft["id"] != STARTING_RUBRIC
    assert (
        desk.catalog.get(page.editor.writing.draft["id"]).principles == shipped_rubric().principles
    )


def test_two_people_who_copy_get_different_identities(page):
    for _ in range(2):
        page.list.wished.emit("copy", STARTING_RUBRIC)
    assert len(page.list.cards) == 4


def test_keeping_makes_a_new_version_and_the_old_one_stays(page, desk):
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Another name")
    page.editor.keep()
    assert desk.catalog.versions("mijn-kader") == ("1", "2")
    assert desk.catalog.get("mijn-kader", "1").name["en"] == "My rubric"
    assert desk.catalog.get("mijn-kader").name["en"] == "Another name"
    assert page.editor is None
    assert page.list.told == "Version 2 of “Another name” is kept."


def test_what_is_in_use_is_used_in_its_new_version(page, desk):
    desk.use_rubric("mijn-kader")
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Another name")
    page.editor.keep()
    assert desk.rubric.version == "2"


def test_a_draft_is_there_again_and_is_no_version(page, desk):
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Half a na")
    page.close_editor()
    assert "Being written" in texts(page.list.cards["mijn-kader"])
    assert desk.catalog.versions("mijn-kader") == ("1",)
    page.edit("mijn-kader")
    assert page.editor.writing.draft["name"]["en"] == "Half a na"


def test_looking_without_changing_leaves_no_draft(page):
    page.edit("mijn-kader")
    page.close_editor()
    assert "Being written" not in texts(page.list.cards["mijn-kader"])


def test_a_new_one_is_listed_from_its_first_words_on(page):
    page.begin()
    page.close_editor()
    assert len(page.list.cards) == 2
    page.begin()
    page.editor.writing.put(("name", "en"), "Brand new")
    page.close_editor()
    assert "Brand new" in [text for card in page.list.cards.values() for text in texts(card)]


def test_a_draft_that_is_thrown_away_is_gone_and_versions_stay(page, desk):
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Half a na")
    page.editor_header.discard.click()
    page._dialog.buttons.itemAt(page._dialog.buttons.count() - 1).widget().click()
    assert page.editor is None
    assert "Being written" not in texts(page.list.cards["mijn-kader"])
    assert desk.catalog.versions("mijn-kader") == ("1",)


def test_a_good_file_is_imported(page, desk, tmp_path, tools, dialogs):
    file = tmp_path / "van-elders.toml"
    file.write_text(GOOD)
    dialogs.expect("QFileDialog.getOpenFileName", (str(file), ""))
    page.choose_import()
    tools.wait(lambda: "van-elders" in page.list.cards)
    assert desk.catalog.get("van-elders").principles == shipped_rubric().principles


def test_what_keeps_an_import_from_being_used_is_told(page, desk, tmp_path, tools, monkeypatch):
    desk.use_rubric("mijn-kader")
    newer = replace(desk.catalog.get("mijn-kader"), version="2")
    file = tmp_path / "nieuwer.toml"
    file.write_text(write_rubric(newer))
    monkeypatch.setattr(type(desk), "use_rubric", refuse)
    page.take_in(file)
    tools.wait(lambda: "Version 2" in texts(page.list.cards["mijn-kader"]))
    assert page.list.told == "The disk is full."


def refuse(*_given):
    raise DiskFull("The disk is full.")


CIRCLE = '[[follows]]\nversion = "0.0"\ncodes = { "a.b" = "zien.balans", "zien.balans" = "a.b" }\n'
FAULTS = {
    "missing language": ((', en = "Keeping contact"}', "}"), "line", "Add it"),
    "doubled id": (('id = "balans"', 'id = "contact"'), "line", "name of its own"),
    "circle": (("[prompts.coordinator]", f"{CIRCLE}\n[prompts.coordinator]"), "line", "circle"),
    "not TOML": (('id = "van-elders"', "id = van elders"), "line 1", "Mend that line"),
    "long text": (('nl = "Contact houden"', f'nl = "{"x" * 2001}"'), "line", "2000 characters"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_file_is_refused_with_the_line_and_the_remedy(page, tmp_path, tools, name):
    change, place, remedy = FAULTS[name]
    file = tmp_path / "fout.toml"
    file.write_bytes(faulty(change))
    page.take_in(file)
    tools.wait(lambda: page.list.told)
    assert "fout.toml" in page.list.told
    assert place in page.list.told
    assert remedy in page.list.told
    assert len(page.list.cards) == 2


def test_a_file_of_ten_megabytes_is_refused_at_once(page, tmp_path, tools):
    file = tmp_path / "groot.toml"
    file.write_bytes(b"x" * 10_000_000)
    page.take_in(file)
    tools.wait(lambda: page.list.told)
    assert "too large" in page.list.told


def test_a_refusal_is_told_in_the_language_of_the_reader(page, tmp_path, tools):
    translation.install("nl")
    file = tmp_path / "fout.toml"
    file.write_bytes(faulty(FAULTS["doubled id"][0]))
    page.take_in(file)
    tools.wait(lambda: page.list.told)
    assert "regel" in page.list.told


def test_html_in_a_name_is_shown_as_it_was_typed(page, desk):
    desk.catalog.copy(STARTING_RUBRIC, "vet", {"nl": "<b>Vet</b>", "en": "<b>Bold</b>"})
    page.refresh()
    assert "<b>Bold</b>" in texts(page.list.cards["vet"])
    page.list.wished.emit("use", "vet")
    assert "<b>Bold</b>" in page.list.told
    page.edit("vet")
    assert page.editor.preview._name.text() == "<b>Bold</b>"


def test_an_export_holds_the_newest_version(page, tmp_path, dialogs):
    dialogs.expect("QFileDialog.getSaveFileName", (str(tmp_path / "weg"), ""))
    page.list.cards["mijn-kader"].buttons["export"].click()
    assert 'id = "mijn-kader"' in (tmp_path / "weg.toml").read_text()
    assert "Nothing of any recording" in page.list.told


def test_of_several_versions_one_is_chosen_to_export(page, desk, tmp_path, dialogs):
    desk.catalog.keep(replace(desk.catalog.get("mijn-kader"), version="2", focus_max=1))
    page.refresh()
    newest, earlier = page.list.cards["mijn-kader"].buttons["export"].menu().actions()
    assert [newest.text(), earlier.text()] == ["Version 2, the newest", "Version 1"]
    dialogs.expect("QFileDialog.getSaveFileName", (str(tmp_path / "weg.toml"), ""))
    earlier.trigger()
    given = read_rubric((tmp_path / "weg.toml").read_bytes(), "weg.toml")
    assert given == desk.catalog.get("mijn-kader", "1")


def test_an_export_into_a_library_is_refused(page, library, dialogs):
    out = library.path / "kader.toml"
    dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
    page.list.cards["mijn-kader"].buttons["export"].click()
    assert not out.exists()
    assert page.list.told


def test_a_file_of_ones_own_that_is_damaged_is_named(page, tmp_path):
    folder = next((tmp_path / "xdg_data_home").rglob("mijn-kader"))
    (folder / "2.toml").write_text("version = \n")
    page.refresh()
    assert any("mijn-kader/2.toml, line 1" in one for one in texts(page.list))


def test_letting_go_keeps_what_was_typed(page, desk):
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "Half a na")
    assert page.release()
    assert page._shelf.drafts.get("mijn-kader")["name"]["en"] == "Half a na"


def test_a_version_that_cannot_be_kept_keeps_the_draft(page, desk, monkeypatch, tmp_path):
    page.edit("mijn-kader")
    page.editor.writing.put(("name", "en"), "x" * 2001)
    page.editor.keep()
    page.editor.writing.flush()
    assert desk.catalog.versions("mijn-kader") == ("1",)
    assert page._shelf.drafts.get("mijn-kader") is not None
    assert len(list(codes(page.editor.writing.draft))) == 16
