"""HTML and “&” in a rubric's words are shown as typed, wherever the page shows them."""

import re
from importlib import resources

import pytest
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kijkwijzer.ui.cards import Paragraph
from rubrics.reader import read_rubric

MARK = "<b>vet</b> R&D "


@pytest.fixture(scope="module")
def rubric():
    """The starting rubric with HTML and a sign of Qt's before every text."""
    file = resources.files("rubrics") / "data" / "vkn-eigen.toml"
    text = re.sub(r'\b(nl|en) = "', rf'\1 = "{MARK}', file.read_text("utf-8"))
    return read_rubric(text.encode(), file.name)


def turned_rich(widget: QWidget) -> bool:
    label = isinstance(widget, QLabel) and not isinstance(widget, Paragraph)
    auto = label and widget.textFormat() is not Qt.TextFormat.PlainText
    return (auto and Qt.mightBeRichText(widget.text())) or "<b>" in widget.toolTip()


def test_every_label_of_the_page_keeps_html_as_plain_text(page, see, qtbot):
    see(1_000)
    page.setFocus()
    qtbot.keyClick(page, "1")
    shown = page.findChildren(QWidget)
    told = " ".join(one.text() for one in shown if isinstance(one, QLabel))
    assert MARK.strip() in told
    assert [(type(one).__name__, one.toolTip()) for one in shown if turned_rich(one)] == []


def test_no_word_of_the_rubric_becomes_a_key(page, see, qtbot):
    see(1_000)
    page.setFocus()
    qtbot.keyClick(page, "1")
    actions = [one.text() for one in page.findChildren(QAction)]
    assert any("R&&D" in one for one in actions)
    assert [one for one in actions if not QKeySequence.mnemonic(one).isEmpty()] == []
    buttons = page.findChildren(QAbstractButton)
    assert [one.text() for one in buttons if not one.shortcut().isEmpty()] == []
