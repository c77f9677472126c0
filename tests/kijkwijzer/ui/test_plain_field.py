"""A field holds no more than can be kept, however the words come in."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from annotations.model import NOTE_LENGTH_MAX
from kijkwijzer.ui.plain_field import PlainField
from kijkwijzer.ui.review.note_field import NoteField


@pytest.fixture(params=[PlainField, lambda name: NoteField(name, (2, 6))])
def field(request, qtbot):
    made = request.param("Wat zie je?")
    qtbot.addWidget(made)
    made.show()
    return made


def paste(field, words):
    source = QMimeData()
    source.setText(words)
    field.insertFromMimeData(source)


def test_what_is_pasted_is_cut_to_what_fits(field):
    field.setPlainText("ab")
    paste(field, "x" * (NOTE_LENGTH_MAX + 50))
    assert len(field.toPlainText()) == NOTE_LENGTH_MAX


def test_pasting_over_what_is_selected_counts_what_goes(field):
    field.setPlainText("x" * NOTE_LENGTH_MAX)
    field.selectAll()
    paste(field, "anders")
    assert field.toPlainText() == "anders"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_a_full_field_takes_no_more_keys(field, qtbot, key):
    field.setPlainText("x" * NOTE_LENGTH_MAX)
    qtbot.keyClick(field, key)
    assert len(field.toPlainText()) == NOTE_LENGTH_MAX


def test_in_a_full_field_one_can_move_and_take_away(field, qtbot):
    field.setPlainText("x" * NOTE_LENGTH_MAX)
    qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert len(field.toPlainText()) == NOTE_LENGTH_MAX - 1


def test_what_an_input_method_writes_fits_too(field):
    field.setPlainText("x" * (NOTE_LENGTH_MAX - 1))
    event = QInputMethodEvent()
    event.setCommitString("ëë")
    QApplication.sendEvent(field, event)
    assert len(field.toPlainText()) == NOTE_LENGTH_MAX - 1
