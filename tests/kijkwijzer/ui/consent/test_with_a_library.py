"""The screens over a real library: what is decided holds, what is withdrawn is gone."""

from dataclasses import replace
from datetime import timedelta
from threading import Event, Timer

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from annotations.library import Copy, Library, withdrawing
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)
from annotations.withdrawal import RegisterKind, WithdrawnBy
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.ui.consent.page import ConsentPage
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.paper import paint_pages
from kijkwijzer.ui.withdrawal.receipt_dialog import WithdrawnDialog

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


@pytest.fixture
def real(tmp_path, samples):
    library, _ = Library.create(
        tmp_path / "library", "kade wolk tafel lente", light=True, ledgers=tmp_path / "ledgers"
    )
    today = library.today()
    draft = RecordingDraft(today - timedelta(days=3), "Voortgangsgesprek", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.POSTER).write(samples.library().poster_data)
        arrival.finish(Film(60_000, has_picture=True, has_sound=True), b"\1" * 32, b"\2" * 32)
    yield library
    library.close()


@pytest.fixture
def desk(real, tmp_path):
    made = AppDesk(tmp_path / "settings.json", for_now={"language": "en", "theme": "light"})
    made.library = real
    return made


def allow(library, *purposes):
    until = library.today() + timedelta(days=30)
    for purpose in purposes:
        for code, _ in PEOPLE:
            library.record_decision(1, code, purpose, DecisionState.GIVEN, until)


def page_of(window):
    return next(one for one in window.findChildren(ConsentPage) if one.isVisible())


def test_everyone_says_yes_and_the_door_opens(qtbot, window, real):
    window.rooms.ask_consent(1)
    page = page_of(window)
    for _ in PEOPLE:
        assert not real.may(1, Purpose.OWN_LEARNING).allowed
        page.card.all.choice(Purpose.OWN_LEARNING).press(yes=True)
        page.record_and_show()
        page._receipt._tell_how("Sent to the printer.", "good")
        page.card.first.click()
    assert real.may(1, Purpose.OWN_LEARNING).allowed
    assert not real.may(1, Purpose.INTERVISION).allowed


def test_code_on_the_screen_finds_the_recording(qtbot, window, real):
    window.rooms.ask_consent(1)
    page = page_of(window)
    page.card.all.choice(Purpose.INTERVISION).press(yes=False)
    page.record_and_show()
    assert real.find_by_code(page._receipt.code) == 1


def test_withdrawn_recording_is_a_number_and_a_day(qtbot, window, real):
    allow(real, Purpose.OWN_LEARNING)
    window.rooms.withdraw(1)
    dialog = QApplication.activeModalWidget()
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("1")
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    QApplication.activeModalWidget().close()
    model = window.rooms.page("recordings")._list.model()
    assert model.rowCount() == 1
    entry = model.entry(model.index(0, 0))
    assert (entry.recording.number, entry.recording.held_on) == (1, real.today())
    assert (entry.recording.kind, entry.recording.participants) == ("", ())
    assert real.entries() == ()


def test_receipt_is_a_pdf_that_can_be_printed(qapp, desk, real, tmp_path):
    allow(real, Purpose.OWN_LEARNING, Purpose.INTERVISION)
    paper = desk.consent_paper(1, "K-014", "LINDE · 4827 · KOMPAS", "nl")
    assert paper.startswith(b"%PDF")
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert paint_pages(printer, paper)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_letter_and_receipt_of_a_withdrawal_are_pdfs(desk, real):
    allow(real, Purpose.OWN_LEARNING)
    copy = real.register(1, Copy(RegisterKind.EXPORT, "trainer", "/media/stick/a.xlsx"))
    receipt = real.withdraw(1, by=WithdrawnBy.CLIENT)
    for paper in (desk.withdrawal_paper(receipt, "en"), desk.letter_paper(copy, "nl")):
        assert paper.startswith(b"%PDF")


def test_papers_for_the_organisation_are_written(desk, tmp_path):
    desk.keep_settings(replace(desk.settings, organisation="Gemeente", contact="Balie"))
    files = desk.organisation_papers(tmp_path / "papers", ("nl", "en"))
    assert len(files) == 14
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)


def test_what_ended_and_was_told_goes_at_the_next_opening(tmp_path, real, desk, monkeypatch):
    monkeypatch.setattr(Library, "withdraw_ended", lambda _: (1,))
    path = real.path
    real.close()
    desk.library = None
    desk.open_library(path, "kade wolk tafel lente")
    assert desk.let_go_at_opening == (1,)
    desk.lock()
    assert desk.let_go_at_opening == ()


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_unlocking_waits_for_a_withdrawal_behind_the_lock_and_has_its_receipt(
    qtbot, window, desk, real, monkeypatch
):
    begun, going, destroy = Event(), Event(), withdrawing._destroy

    def slow(*what):
        begun.set()
        going.wait(10)
        destroy(*what)

    monkeypatch.setattr(withdrawing, "_destroy", slow)
    window.rooms.withdraw(1)
    dialog = QApplication.activeModalWidget()
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("1")
    dialog.act.click()
    qtbot.waitUntil(begun.is_set)
    window.lock()
    Timer(0.3, going.set).start()
    desk.open_library(real.path, "kade wolk tafel lente")
    assert [(one.number, one.done) for one in desk.library.withdrawn()] == [(1, True)]
    window.library_is_open()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    QApplication.activeModalWidget().accept()
    desk.lock()
