"""Writing a rubric: kept as it is typed, shown as it will be, and all of it can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotations.trouble import DiskFull
from kijkwijzer.ui import translation
from kijkwijzer.ui.kijkkaders.draft import codes
from kijkwijzer.ui.review.tag_panel import TagPanel


@pytest.fixture
def editor(page):
    page.edit("mijn-kader")
    return page.editor


def kept(page):
    return page._shelf.drafts.get("mijn-kader")


def named(editor):
    return [row.accessibleName().split(",")[0] for row in editor.preview.panel.rows]


def said(form):
    return [one.text() for one in form.findChildren(QLabel) if not one.isHidden() and one.text()]


def tick(editor, name):
    boxes = editor.form.findChildren(QCheckBox)
    return next(one for one in boxes if one.accessibleName() == name)


def test_what_is_typed_is_on_disk_within_a_second(page, editor, tools):
    editor.show_place("code:c1", write=True)
    QTest.keyClicks(QApplication.focusWidget(), "Oog ")
    tools.rest(0.9)
    assert kept(page)["principles"][0]["codes"][0]["name"]["nl"] == "Oog Contact houden"


def test_typing_without_a_pause_is_kept_too(page, editor, tools):
    for letter in "abcdefgh":
        editor.writing.put(("name", "nl"), letter, "typing")
        tools.rest(0.12)
    assert kept(page) is not None


def test_the_preview_is_the_panel_itself_with_what_is_typed(editor, tools):
    assert type(editor.preview.panel) is TagPanel
    editor.show_place("code:c1")
    editor.form.field(("principles", 0, "codes", 0, "name", "en")).setPlainText("Eye contact")
    tools.wait(lambda: named(editor)[0] == "Eye contact")


def test_the_preview_speaks_both_languages(editor):
    editor.preview._speak("nl")
    assert named(editor)[0] == "Contact houden"


def test_a_code_in_the_preview_leads_to_its_form(editor, tools):
    row = editor.preview.panel.rows[2]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    tools.wait(lambda: editor.outline.place() == "code:c3")
    assert QApplication.focusWidget() is editor.form.first


def test_what_is_missing_is_said_beside_its_field_before_keeping(editor):
    editor.outline.choose("code:c1")
    editor.outline.add_code.click()
    assert said(editor.form).count("Still to write in Dutch.") == 4
    assert not [one for one in said(editor.form) if "Too long" in one]


def test_keeping_goes_to_what_is_missing(page, editor, desk):
    editor.show_place("principle:p1")
    editor.writing.put(("principles", 1, "name", "en"), "")
    page.editor_header.keep.click()
    assert desk.catalog.versions("mijn-kader") == ("1",)
    assert editor.outline.place() == "principle:p2"
    assert QApplication.focusWidget().accessibleName() == "Name, English"
    assert QApplication.focusWidget().accessibleDescription() == "Still to write in English."


def test_a_key_that_is_taken_is_said_beside_it(editor):
    editor.show_place("code:c1")
    field = editor.form.field(("principles", 0, "codes", 0, "key"))
    field.clear()
    QTest.keyClicks(field, "q")
    assert field.text() == "Q"
    assert "Another code has this key too. Choose another." in said(editor.form)


@pytest.mark.parametrize(("typed", "blocked"), [("f12", False), ("f13", True), ("qq", True)])
def test_a_key_may_be_a_function_key_but_not_two_letters(editor, typed, blocked):
    editor.show_place("code:c1")
    field = editor.form.field(("principles", 0, "codes", 0, "key"))
    field.clear()
    QTest.keyClicks(field, typed)
    told = "Not a key. Choose one capital, digit or sign, or F1 to F12."
    assert (told in said(editor.form)) is blocked


def test_a_key_of_the_program_is_worth_knowing_and_blocks_nothing(editor):
    editor.show_place("code:c1")
    editor.writing.put(("principles", 0, "codes", 0, "key"), "J")
    assert any("something else" in one for one in said(editor.form))
    assert editor.blocking == ()


def test_every_change_can_be_taken_back_and_done_again(editor):
    before = editor.writing.draft["name"]["nl"]
    editor.outline.choose("code:c1")
    editor.outline.remove.click()
    editor.outline.choose("code:c5")
    editor.outline.up.click()
    editor.writing.put(("name", "nl"), "Anders")
    for _ in range(3):
        editor.writing.undo()
    uids = [code["uid"] for _, code in codes(editor.writing.draft)]
    assert uids == [f"c{place}" for place in range(1, 17)]
    assert editor.writing.draft["name"]["nl"] == before
    for _ in range(3):
        editor.writing.redo()
    assert editor.writing.draft["name"]["nl"] == "Anders"
    assert not editor.writing.can_redo


def test_a_stretch_of_typing_is_taken_back_as_one_and_by_its_key(editor):
    editor.show_place("code:c1", write=True)
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.writing.draft["principles"][0]["codes"][0]["name"]["nl"] == "Contact houden"
    assert not editor.writing.can_undo


def test_what_may_be_said_is_chosen_for_the_client_and_for_everybody_else(editor):
    editor.show_place("code:c14")
    code = editor.writing.draft["principles"][2]["codes"][3]
    assert code["valences"] == {"client": ["werkt", "werkt_niet", "vraag"], "others": ["vraag"]}
    tick(editor, "Everybody else: Works").click()
    code = editor.writing.draft["principles"][2]["codes"][3]
    assert code["valences"]["others"] == ["werkt", "vraag"]


def test_all_ticked_is_the_same_as_saying_nothing(editor):
    editor.show_place("code:c14")
    for name in ("Works", "Does not work"):
        tick(editor, f"Everybody else: {name}").click()
    assert editor.writing.draft["principles"][2]["codes"][3]["valences"] == {}


def test_the_mark_of_a_principle_is_a_shape_that_is_chosen_by_name(editor):
    editor.show_place("principle:p1")
    box = editor.form.field(("principles", 0, "shape"))
    assert [box.itemText(at) for at in range(box.count())] == ["● Circle", "■ Square", "▲ Triangle"]
    box.activated.emit(1)
    assert editor.writing.draft["principles"][0]["shape"] == "square"


def test_what_takes_the_place_of_a_code_that_went_is_asked(page, editor, desk):
    editor.outline.choose("code:c1")
    editor.outline.remove.click()
    editor.show_place("gone")
    box = editor.form.findChild(QComboBox)
    assert box.accessibleName() == "“Keeping contact” becomes"
    box.activated.emit(box.findText("Speaking balance"))
    editor.keep()
    follows = desk.catalog.get("mijn-kader").follows_from("1")
    assert follows.codes == {"zien.contact": "zien.balans"}


def test_a_full_disk_is_told_and_nothing_typed_is_lost(page, editor, monkeypatch):
    def full(_draft):
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(page._shelf.drafts, "keep", full)
    editor.writing.put(("name", "nl"), "Anders")
    assert not editor.writing.flush()
    assert page.editor_header.state.text() == "Not kept yet"
    page.close_editor()
    assert page.editor is editor
    monkeypatch.undo()
    assert editor.writing.flush()


def test_signs_that_nobody_sees_are_not_taken_in(editor):
    editor.show_place("code:c1")
    field = editor.form.field(("principles", 0, "codes", 0, "name", "en"))
    field.setPlainText("Eye\u202e\x07 contact")
    assert editor.writing.draft["principles"][0]["codes"][0]["name"]["en"] == "Eye contact"


@pytest.mark.parametrize(
    "place", ["whole", "principle:p1", "code:c1", "valences", "questions", "ideas", "gone"]
)
def test_every_control_has_a_name(editor, place):
    editor.outline.choose("code:c2")
    editor.outline.remove.click()
    editor.show_place(place)
    every = editor.findChildren(QWidget)
    controls = [one for one in every if one.focusPolicy() and one.isVisible()]
    assert controls
    inner = (QLineEdit,)  # the inside of a combo box or a number
    nameless = [
        one
        for one in controls
        if not (one.accessibleName() or getattr(one, "text", str)()) and not isinstance(one, inner)
    ]
    assert nameless == []


@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_no_button_is_cut_off_in_a_small_window(page, spoken, tools):
    translation.install(spoken)
    page.edit("mijn-kader")
    tools.rest(0.1)
    buttons = [one for one in page.editor.findChildren(QPushButton) if one.isVisible()]
    assert buttons
    assert [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()] == []


def test_a_rubric_is_made_with_the_keyboard_alone(page, desk, tools):
    page.begin()
    editor = page.editor
    written = set()
    for _ in range(400):
        if not editor.blocking:
            break
        editor.go_to_problem()
        place = QApplication.focusWidget()
        if place is editor.outline.tree:
            press_button(editor, "Add question")
            continue
        written.add(place.accessibleName())
        QTest.keyClicks(place, "woord")
        QTest.keyClick(place, Qt.Key.Key_Tab)
    page.editor_header.keep.setFocus()
    QTest.keyClick(page.editor_header.keep, Qt.Key.Key_Space)
    assert page.editor is None
    assert len(desk.catalog.all()) == 3


def press_button(editor, words):
    """Walk with the keyboard to a button on the form, and press it."""
    for _ in range(60):
        place = QApplication.focusWidget()
        if getattr(place, "text", str)() == words:
            QTest.keyClick(place, Qt.Key.Key_Space)
            return
        QTest.keyClick(place, Qt.Key.Key_Tab)
    raise AssertionError(words)
