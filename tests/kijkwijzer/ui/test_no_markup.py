"""Words that somebody typed, or that a rubric or guide brings, are never read as markup."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import kijkwijzer.ui
from kijkwijzer.ui.cards import chip, plain_tip, text

UI = Path(kijkwijzer.ui.__path__[0])
# Tips that hold nothing but words and keys of the program itself, and why.
OWN_TIPS = {
    ("consent/cards.py", "add.accessibleName()"): "a sentence of the program",
    ("dialogs/people_form.py", "remove.accessibleName()"): "a sentence of the program",
    ("guided/choose_card.py", "time"): "a time",
    ("guided/mark_card.py", "key_words(key) if key else ''"): "a key",
    ("guided/quiet_clock.py", "said"): "a sentence of the program",
    ("guided/run_layout.py", "keys"): "a key",
    ("kijkkaders/outline.py", "told"): "a sentence of the program",
    ("kijkkaders/preview.py", "told"): "a language",
    ("learn/speaking_card.py", "told"): "a number and lengths of time",
    ("preview/dialog.py", "name"): "a sentence of the program",
    ("rail.py", "f'{room.name}  ({shortcut})'"): "a room of the program and its key",
    ("review/header.py", "allowed.format(purpose=words.purpose(purpose))"): "a purpose",
    ("review/icon_button.py", "f'{name}  ({key})' if key else name"): "what a button does",
    ("review/transport.py", "f'{name}  ({self._key_words(action)})'"): "what a button does",
    ("secret_field.py", "words"): "a sentence of the program",
}
# Labels made without `text()`, which get their words elsewhere, and why.
OWN_LABELS = {
    ("cards.py", "words"): "made plain two lines below",
    ("guided/fragment_note.py", ""): "empty",
    ("review/keys_overlay.py", "self.action_name(action)"): "made plain one line below",
    ("review/moment_list.py", "self"): "counts moments",
    ("review/note_face.py", "text, self"): "made plain one line below",
    ("review/transport.py", "self.tr('Tempo'), self"): "a sentence of the program",
    ("review/transport.py", "self.tr('Sound'), self"): "a sentence of the program",
    ("kijkkaders/headers.py", "''"): "says whether all is kept",
}


def calls(name):
    """Give the file and the words of every call of this name in the window's code."""
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name in (
                getattr(node.func, "attr", None),
                getattr(node.func, "id", None),
            ):
                yield file.relative_to(UI).as_posix(), node


def is_plain(argument):
    """Whether words go through `plain_tip`, or are written here and translated as they are."""
    if isinstance(argument, ast.Constant):
        return True
    name = (
        getattr(argument.func, "id", getattr(argument.func, "attr", ""))
        if isinstance(argument, ast.Call)
        else ""
    )
    return name in ("plain_tip", "tr")


def test_every_tip_is_plain_or_of_the_program_alone():
    found = {
        (file, ast.unparse(node.args[-1]))
        for file, node in calls("setToolTip")
        if not is_plain(node.args[-1])
    }
    assert found == set(OWN_TIPS)


def test_every_label_is_made_plain_or_holds_words_of_the_program_alone():
    found = {(file, ", ".join(map(ast.unparse, node.args))) for file, node in calls("QLabel")}
    assert found == set(OWN_LABELS)


def test_nothing_is_shown_as_markup():
    markup = ("setHtml", "insertHtml", "appendHtml", "setMarkdown", "setInformativeText")
    assert [found for name in markup for found in calls(name)] == []


@pytest.mark.parametrize("kind", ["", "title", "muted", "reading", "small"])
def test_texts_show_what_was_typed(qtbot, kind):
    for made in (text("<b>x</b> & y", kind), chip("<b>x</b> & y")):
        qtbot.addWidget(made)
        shown = made if made.textFormat() is Qt.TextFormat.PlainText else None
        assert made.text() == "<b>x</b> & y"
        assert shown is not None or "&lt;b&gt;" in QLabel.text(made)


def test_a_definition_with_signs_of_markup_is_shown_as_typed():
    assert plain_tip("<b>stil</b>") == "<p>&lt;b&gt;stil&lt;/b&gt;</p>"
    assert plain_tip("1 < 2") == "1 < 2"
