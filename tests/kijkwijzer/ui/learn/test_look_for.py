"""While a try-out is open, the next recording asks to look for it."""

from PySide6.QtCore import Qt

from kijkwijzer.ui.learn.look_for import LookForBanner


def test_the_banner_tells_that_something_was_seen(dressed, qtbot, line):
    banner = LookForBanner(line[1])
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.looked_back) as told:
        qtbot.keyClick(banner.write, Qt.Key.Key_Space)
    assert told.args == [line[1]]
    assert "I count to three." in banner.accessibleName()


def test_the_banner_goes_when_it_is_not_now(dressed, qtbot, line):
    banner = LookForBanner(line[1])
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.dismissed):
        banner.later.click()
    assert not banner.isVisible()


def test_what_was_seen_is_written_in_the_recording_that_was_open(page, library, line):
    page.look_back(line[1], 2)
    sheet = page.sheets.open
    sheet.words.insertPlainText("It worked")
    sheet.accept()
    (found,) = library.learning("W-01")
    assert (found.entries[-1].number, found.entries[-1].text) == (2, "It worked")
