"""The preview: nothing leaves unseen, unasked or unnoted."""

from hashlib import sha256

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from annotations.trouble import Refused
from kijkwijzer.ui import paper as papers
from kijkwijzer.ui.preview import PreviewDialog


def _button(dialog, name):
    buttons = dialog.findChildren(QAbstractButton)
    return next(one for one in buttons if name in (one.text(), one.accessibleName()))


class Printer:
    """Stands in for a printer: what was painted on it, and whether the person chose one."""

    def __init__(self):
        self.painted = []
        self.asked = 0
        self.answer = QDialog.DialogCode.Accepted

    def choose(self):
        self.asked += 1
        return self.answer

    def paint(self, _printer, data):
        self.painted.append(data)
        return True


@pytest.fixture
def printer(monkeypatch):
    made = Printer()
    monkeypatch.setattr(QPrintDialog, "exec", made.choose)
    monkeypatch.setattr(papers, "paint_pages", made.paint)
    return made


def test_saving_notes_the_copy_and_writes_the_same_bytes(dialog, dialogs, left, paper, tmp_path):
    out = tmp_path / "out" / "paper.pdf"
    out.parent.mkdir()
    dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
    dialog.save()
    _until(dialog.told.text)
    assert out.read_bytes() == paper
    assert left == [("export", str(out), sha256(paper).digest())]
    assert dialog.told.text() == "Saved as paper.pdf."
    assert list(out.parent.iterdir()) == [out]


def test_copy_that_cannot_be_noted_does_not_appear(window, dialogs, paper, tmp_path):
    def refuse(*_told):
        raise Refused("Not on the list.")

    dialog = PreviewDialog(window, "Paper", paper, "paper.pdf", refuse)
    dialog.open()
    out = tmp_path / "out" / "paper.pdf"
    out.parent.mkdir()
    dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
    dialog.save()
    _until(dialog.told.text)
    assert dialog.told.text() == "Not on the list."
    assert list(out.parent.iterdir()) == []
    dialog.close()


def test_saving_inside_a_library_is_refused_and_noted_nowhere(dialog, dialogs, left, tmp_path):
    (tmp_path / "vault.json").touch()
    dialogs.expect("QFileDialog.getSaveFileName", (str(tmp_path / "paper.pdf"), ""))
    dialog.save()
    _until(dialog.told.text)
    assert "outside the library" in dialog.told.text()
    assert left == []


def test_not_choosing_a_file_notes_nothing(dialog, dialogs, left):
    dialogs.expect("QFileDialog.getSaveFileName", ("", ""))
    dialog.save()
    assert left == []
    assert dialog.told.isHidden()


def test_printing_notes_the_print_before_it_is_painted(dialog, left, paper, printer):
    dialog.print()
    _until(lambda: dialog.told.text() == "Sent to the printer.")
    assert left == [("print", "", sha256(paper).digest())]
    assert printer.painted == [paper]


def test_print_that_cannot_be_noted_is_not_painted(window, paper, printer):
    def refuse(*_told):
        raise Refused("Not on the list.")

    dialog = PreviewDialog(window, "Paper", paper, "paper.pdf", refuse)
    dialog.open()
    dialog.print()
    _until(dialog.told.text)
    assert printer.painted == []
    assert dialog.told.text() == "Not on the list."
    dialog.close()


def test_no_printer_chosen_notes_nothing(dialog, left, printer):
    printer.answer = QDialog.DialogCode.Rejected
    dialog.print()
    _until(lambda: printer.asked)
    assert left == []
    assert printer.painted == []


def test_handed_over_papers_without_a_list_say_nothing_of_one(window, paper, dialog):
    plain = PreviewDialog(window, "Handbook", paper, "handbook.pdf")
    plain.open()
    said = "list of copies"
    assert said in _words(dialog)
    assert said not in _words(plain)
    plain.close()


def test_everything_has_a_name_and_is_reached_by_tab(dialog):
    dialog.activateWindow()
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    assert all(one.accessibleName() or len(one.text()) > 1 for one in buttons)
    reached = set()
    for _ in range(len(buttons) + 3):
        focused = dialog.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {*buttons, dialog.pages} <= reached


def test_buttons_zoom_and_fit_the_width(dialog):
    QTest.mouseClick(_button(dialog, "Larger"), Qt.MouseButton.LeftButton)
    assert dialog.pages.zoom > 1
    QTest.mouseClick(_button(dialog, "As wide as the window"), Qt.MouseButton.LeftButton)
    assert dialog.pages.zoom == 1


def test_it_fits_a_small_window(dialog, window):
    assert dialog.height() <= window.height()
    assert dialog.width() <= window.width()
    assert dialog.pages.height() > window.height() / 2


def test_escape_closes_and_lets_go_of_the_paper(dialog, qtbot):
    pictures, gone = dialog._pictures, []
    dialog.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert pictures.words(0) == ""
    assert dialog._data == b""
    qtbot.waitUntil(lambda: bool(gone))


def _words(dialog):
    return " ".join(one.text() for one in dialog.findChildren(QObject) if hasattr(one, "text"))


def _until(true, wait_ms=3000):
    for _ in range(wait_ms // 10):
        QApplication.processEvents()
        if true():
            return
        QTest.qWait(10)
    pytest.fail("It did not come")
