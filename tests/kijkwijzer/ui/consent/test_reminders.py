"""What ends by itself, the register in Kluis, and papers for the organisation."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from annotations.expiry import Closing, Due, Ended
from annotations.library import Copy
from annotations.library.restoring import Restored
from annotations.model import DecisionState, Purpose
from annotations.trouble import DiskFull, Refused, translatable
from annotations.withdrawal import (
    RegisterEntry,
    RegisterKind,
    RegisterState,
    Unfinished,
    WithdrawalReceipt,
    Withdrawn,
)
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.recordings_page.closing_card import ClosingCard
from kijkwijzer.ui.vault_page.papers_card import PapersCard
from kijkwijzer.ui.vault_page.register_card import RegisterCard
from kijkwijzer.ui.withdrawal.recall import Recall, recall_of


@pytest.fixture
def card(qtbot):
    made = ClosingCard()
    qtbot.addWidget(made)
    return made


def recording(library, number):
    return next(row.recording for row in library.rows if row.recording.number == number)


def closing(desk, number=17, days=6, purpose=Purpose.OWN_LEARNING):
    last = desk.today() + timedelta(days=days)
    return Closing(recording(desk.library, number), purpose, last, days)


def press(widget, name):
    next(one for one in widget.findChildren(QPushButton) if one.text() == name).click()


def test_nothing_that_ends_says_nothing(card, desk):
    card.remind(desk)
    assert card.isHidden()


def test_what_ends_soon_is_said_with_its_day(card, desk, looks):
    desk.library.ending = Due((closing(desk),), (), ())
    card.remind(desk)
    assert "R-017 ends soon" in looks.said(card)
    assert "27 Nov" in looks.said(card)


def test_the_last_day_is_said_on_the_day(card, desk, looks):
    desk.library.ending = Due((), (closing(desk, days=0),), ())
    card.remind(desk)
    assert "Today is the last day of R-017" in looks.said(card)


def test_only_asking_again_or_letting_go_answers_it(card, desk, qtbot):
    desk.library.ending = Due((closing(desk),), (), ())
    card.remind(desk)
    names = [one.text() for one in card.findChildren(QPushButton)]
    assert names == ["Ask again…", "Let it go…"]
    with qtbot.waitSignal(card.consent_requested) as heard:
        press(card, "Ask again…")
    assert heard.args == [17]
    with qtbot.waitSignal(card.withdraw_requested) as heard:
        press(card, "Let it go…")
    assert heard.args == [17]


def test_recording_with_several_ends_is_one_line(card, desk):
    peers = closing(desk, days=3, purpose=Purpose.INTERVISION)
    desk.library.ending = Due((peers, closing(desk)), (), ())
    card.remind(desk)
    assert len(card.findChildren(QPushButton)) == 2


def ended(desk, number):
    return Ended(recording(desk.library, number), desk.today() - timedelta(days=1), None)


def test_what_has_ended_is_noted_as_told_once_it_can_be_read(card, desk, looks):
    page = QWidget()
    card.setParent(page)
    desk.library.ending = Due((), (), (ended(desk, 9),))
    card.remind(desk)
    assert desk.library.told == []
    page.show()
    assert desk.library.told == [9]
    assert "R-009 ended after 20 Nov" in looks.said(card)
    card.setParent(None)
    page.close()


def test_everything_that_ended_is_named(card, desk, looks):
    numbers = [row.recording.number for row in desk.library.rows]
    assert len(numbers) > 3
    desk.library.ending = Due((), (), tuple(ended(desk, number) for number in numbers))
    card.remind(desk)
    for number in numbers:
        assert f"R-{number:03}" in looks.said(card)


def test_reminders_that_cannot_be_read_are_not_passed_over(card, desk, looks, monkeypatch):
    def broken(_day):
        raise Refused(translatable("Trouble", "The disk is full."))

    monkeypatch.setattr(desk.library, "due", broken)
    card.remind(desk)
    assert "The disk is full." in looks.said(card)


def test_what_went_at_the_opening_is_told(card, desk, looks):
    desk.let_go_at_opening = (3, 8)
    card.remind(desk)
    assert "R-003, R-008" in looks.said(card)


def test_older_copy_that_was_put_back_is_told(card, desk, looks):
    desk.library.restored = Restored(9, 4, (3,))
    card.remind(desk)
    assert "older copy" in looks.said(card)
    assert "withdrawn again: R-003" in looks.said(card)


def test_clock_that_went_back_is_told_and_can_be_trusted(card, desk, qtbot, looks):
    desk.library.clock_last = desk.today() + timedelta(days=40)
    card.remind(desk)
    assert "31 December 2026" in looks.said(card)
    with qtbot.waitSignal(card.clock_trusted):
        press(card, "The clock is right")
    assert desk.library.clock_last is None


def test_library_that_is_only_looked_at_is_not_reminded_of(card, desk):
    desk.library.ending = Due((closing(desk),), (), ())
    desk.library.read_only = True
    card.remind(desk)
    assert card.isHidden()
    assert desk.library.told == []


def test_what_could_not_be_cleared_away_is_told_with_what_stood_in_the_way(card, desk, looks):
    full = DiskFull(translatable("Trouble", "There is no room left on the disk."))
    desk.library.unfinished = (Unfinished(9, None, desk.today(), full),)
    desk.library.finished = (WithdrawalReceipt(14, desk.today(), None, (), (), "ab"),)
    card.remind(desk)
    assert "R-009 is withdrawn and closed" in looks.said(card)
    assert "no room left on the disk" in looks.said(card)
    assert "Withdrawing R-014 had broken off. It is finished now." in looks.said(card)


def a_copy(desk, number=14, state=RegisterState.OPEN):
    place, made_on = "/media/stick/moments.xlsx", desk.today()
    kind = RegisterKind.EXPORT
    copy = RegisterEntry(uuid4(), number, kind, None, "trainer", made_on, b"\1" * 32, place)
    return replace(copy, state=state)


@pytest.fixture
def register(qtbot, desk):
    desk.library.copies = [a_copy(desk, 21), a_copy(desk, 3)]
    desk.library.gone = [Withdrawn(3, desk.today())]
    made = RegisterCard(desk)
    qtbot.addWidget(made)
    made.refresh()
    return made


def test_copies_of_what_was_withdrawn_stand_first(register, looks):
    words = looks.said(register)
    assert words.index("R-003") < words.index("R-021")
    assert "To be deleted" in words


def test_a_long_register_says_that_there_is_more_and_shows_it(register, desk, looks):
    desk.library.copies = [a_copy(desk, 21) for _ in range(120)]
    register.refresh()
    assert "50 of 120 copies are shown" in looks.said(register)
    assert register._lines.count() == 50
    register.more.click()
    assert register._lines.count() == 120
    assert register.more.isHidden()
    assert "copies are shown" not in looks.said(register)


def test_a_short_register_has_nothing_more_to_show(register):
    assert register.more.isHidden()


def names(widget):
    return [one.text() for one in widget.findChildren(QPushButton) if not one.isHidden()]


def test_letter_is_offered_only_for_what_was_withdrawn(register, desk, qtbot):
    assert names(register).count("Letter to the recipient…") == 1
    desk.library.gone = []
    register.refresh()
    qtbot.wait(5)
    assert "Letter to the recipient…" not in names(register)


def test_letter_is_offered_for_a_purpose_that_was_taken_back(register, desk, qtbot):
    desk.library.copies = [replace(a_copy(desk, 21), purpose=Purpose.INTERVISION)]
    state = DecisionState.WITHDRAWN
    desk.library.record_decision(21, "K-021", Purpose.INTERVISION, state)
    register.refresh()
    assert "Letter to the recipient…" in names(register)
    desk.library.copies = [replace(a_copy(desk, 21), purpose=Purpose.QUOTE)]
    register.refresh()
    qtbot.wait(5)
    assert "Letter to the recipient…" not in names(register)


@pytest.mark.parametrize(("days", "is_in_it"), [(0, True), (1, False)])
def test_copy_of_the_whole_library_holds_what_was_withdrawn_after_it(
    register, desk, days, is_in_it
):
    made_on = desk.today() + timedelta(days=days)
    copy = replace(a_copy(desk, None), made_on=made_on, kind=RegisterKind.BACKUP)
    assert recall_of(desk.library, copy) == (Recall((3,)) if is_in_it else None)


def test_settling_is_asked_about_once(register, desk):
    press(register, "It is deleted there…")
    assert {one.state for one in desk.library.copies} == {RegisterState.OPEN}
    press(QApplication.activeModalWidget(), "Back")
    assert {one.state for one in desk.library.copies} == {RegisterState.OPEN}


@pytest.fixture
def adding(register, qtbot):
    register.show()
    qtbot.waitExposed(register)
    press(register, "Add a copy…")
    made = QApplication.activeModalWidget()
    yield made
    if QApplication.activeModalWidget() is made:
        made.reject()


def test_copy_made_without_the_program_is_noted_by_hand(adding, desk):
    adding.of.setCurrentIndex(adding.of.findText("R-021"))
    adding.kind.setCurrentIndex(adding.kind.findData(RegisterKind.PRINT))
    adding.purpose.setCurrentIndex(adding.purpose.findData(Purpose.INTERVISION))
    adding.for_whom.setText(" trainer ")
    adding.place.setText("archive room")
    adding.add()
    copy = Copy(RegisterKind.PRINT, "trainer", "archive room", Purpose.INTERVISION)
    assert desk.library.noted == (21, copy)
    assert not adding.isVisible()


def test_copy_without_a_place_or_a_role_is_not_noted(adding, desk, looks):
    adding.for_whom.setText("trainer")
    adding.add()
    assert "where it is" in looks.said(adding)
    assert not hasattr(desk.library, "noted")


def test_copy_is_settled_and_needs_nothing_any_more(register, desk, looks):
    press(register, "It is deleted there…")
    press(QApplication.activeModalWidget(), "It is deleted there")
    assert sorted(one.state for one in desk.library.copies) == ["confirmed", "open"]
    assert "Deleted there" in looks.said(register)


def test_letter_is_written_and_the_copy_counts_as_asked_back(
    register, desk, dialogs, tmp_path, qtbot, looks
):
    out = tmp_path / "letter.pdf"
    dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
    register.write_letter(desk.library.copies[1])
    looks.settled(qtbot)
    assert out.read_bytes() == b"%PDF letter"
    assert desk.library.copies[1].state is RegisterState.ASKED


def test_letter_that_was_not_saved_asks_nothing_back(register, desk, dialogs, qtbot, looks):
    dialogs.expect("QFileDialog.getSaveFileName", ("", ""))
    register.write_letter(desk.library.copies[1])
    looks.settled(qtbot)
    assert desk.library.copies[1].state is RegisterState.OPEN


@pytest.fixture
def papers(qtbot, desk):
    made = PapersCard(desk)
    qtbot.addWidget(made)
    made.refresh()
    return made


def test_legal_ground_is_kept_in_the_officers_words(papers, desk):
    papers._ground.setPlainText("Public task, article 6(1)(e)")
    papers.keep_ground()
    assert desk.library.ground == "Public task, article 6(1)(e)"


def test_refused_legal_ground_says_why(papers, desk, looks):
    def refuse(_):
        raise Refused(translatable("Trouble", "Too long."))

    desk.library.set_legal_ground = refuse
    papers._ground.setPlainText("x")
    papers.keep_ground()
    assert "Too long." in looks.said(papers)


def test_whom_clients_turn_to_is_kept(papers, qtbot):
    papers._contact.setText("Front desk, 14 079")
    with qtbot.waitSignal(papers.settings_wished) as heard:
        papers._contact.editingFinished.emit()
    assert heard.args[0].contact == "Front desk, 14 079"


@pytest.mark.parametrize("field", ["_organisation", "_contact", "_officer"])
def test_a_text_for_papers_that_may_hold_a_citizen_number_is_not_kept(papers, field, looks):
    heard = []
    papers.settings_wished.connect(heard.append)
    getattr(papers, field).setText("Balie 111222333")
    getattr(papers, field).editingFinished.emit()
    assert heard == []
    assert "citizen service number" in looks.said(papers)


def test_papers_are_written_in_both_languages(papers, desk, dialogs, tmp_path, qtbot, looks):
    dialogs.expect("QFileDialog.getExistingDirectory", str(tmp_path))
    papers.choose_folder()
    looks.settled(qtbot)
    assert "Papers written: 1." in looks.said(papers)


@pytest.mark.parametrize("which", ["handbook", "agreement"])
def test_handbook_and_agreement_are_looked_at_before_they_are_printed(papers, which, qtbot, looks):
    getattr(papers, which).click()
    assert not papers.agreement.isEnabled()
    looks.settled(qtbot)
    (shown,) = papers.findChildren(PreviewDialog)
    assert shown.isVisible()
    assert bytes(shown._data).startswith(b"%PDF")
    assert papers.agreement.isEnabled()
    shown.reject()


def test_the_handbook_shows_the_kijkkader_that_is_marked_with(papers, desk, qtbot, looks):
    desk.rubric = replace(desk.rubric, name={"nl": "Van ons team", "en": "Of our team"})
    papers.handbook.click()
    looks.settled(qtbot)
    (shown,) = papers.findChildren(PreviewDialog)
    pages = PdfReader(BytesIO(bytes(shown._data))).pages
    assert any("Of our team" in page.extract_text() for page in pages)
    shown.reject()
