"""Looking through pages: what is drawn, what is kept, and every key."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kijkwijzer.ui.preview.pictures import PagePictures


def _drawn(pictures):
    return [at for at in range(12) if pictures.kept(at) is not None]


def test_only_pages_that_are_seen_are_drawn(pages, pictures, qtbot):
    qtbot.wait(50)
    assert _drawn(pictures) == [0]
    pages.show_page(5)
    qtbot.waitUntil(lambda: pictures.kept(5) is not None)
    assert not {2, 3, 8, 9} & set(_drawn(pictures))


def test_no_more_than_a_few_pages_are_kept(pages, pictures, qtbot):
    for at in range(12):
        pages.show_page(at)
        qtbot.waitUntil(lambda at=at: pictures.kept(at) is not None)
    assert len(_drawn(pictures)) <= 6


def test_page_is_drawn_in_less_than_a_tenth_of_a_second(pictures):
    pictures.draw(0, 900)
    begun = perf_counter()
    pictures.draw(1, 900)
    assert perf_counter() - begun < 0.1


def test_words_of_the_paper_are_seen_as_dark_on_white(pages, pictures, qtbot):
    qtbot.waitUntil(lambda: pictures.sharp(0, pages._drawn_width()))
    shown = pages.grab().toImage()
    seen = {shown.pixelColor(x, y).lightness() for x in range(40, 300) for y in range(60, 160, 2)}
    assert min(seen) < 80
    assert shown.pixelColor(300, 400) == QColor("#FFFFFF")


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_End, 11), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Space, 1)],
)
def test_keys_go_through_the_pages_and_back(pages, key, page):
    for _ in range(2):
        QTest.keyClick(pages, key)
    assert pages.page >= page
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 0


def test_page_that_is_looked_at_is_told_and_can_be_read_aloud(pages, qtbot):
    with qtbot.waitSignal(pages.page_changed) as told:
        pages.show_page(3)
    assert told.args == [3]
    assert pages.accessibleName() == "Page 4 of 12"
    assert "Blad 4" in pages.accessibleDescription()


def test_zooming_keeps_what_is_in_the_middle(pages):
    pages.show_page(6)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        QTest.keyClick(pages, key)
    assert pages.zoom == pytest.approx(1.25)
    assert pages.page in (6, 7)
    assert pages.horizontalScrollBar().maximum() > 0
    QTest.keyClick(pages, Qt.Key.Key_0)
    assert pages.zoom == 1
    assert pages.horizontalScrollBar().maximum() == 0


def test_wheel_with_control_zooms(pages):
    place = QPointF(100, 100)
    turned = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  (Qt takes it by place)
    )
    QApplication.sendEvent(pages.viewport(), turned)
    assert pages.zoom == pytest.approx(1.25)


def test_narrower_room_keeps_the_page_as_wide_as_it(pages, qtbot):
    pages.resize(400, 700)
    assert pages.horizontalScrollBar().maximum() == 0


def test_data_that_is_no_pdf_shows_nothing_and_breaks_nothing(qtbot):
    empty = PagePictures(b"no pdf")
    assert empty.sizes == []
    empty.close()


def test_closed_pictures_hold_nothing(pictures):
    pictures.draw(0, 300)
    pictures.close()
    assert _drawn(pictures) == []
    assert pictures.words(0) == ""
