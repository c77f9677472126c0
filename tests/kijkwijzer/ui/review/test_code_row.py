"""A row of the panel keeps its picture; it must never show an old one."""

import random

import pytest
from PySide6.QtCore import QSize

from kijkwijzer.ui.review.code_row import CodeRow
from kijkwijzer.ui.theme import use_theme
from rubrics.model import Shape

ACTS = {
    "count": lambda row, dice: row.set_count(dice.randrange(20)),
    "hold": lambda row, dice: row.set_held(held=dice.random() < 0.5),
    "down": lambda row, dice: row.setDown(dice.random() < 0.5),
    "flash": lambda row, _: row.flash(),
    "dark": lambda _, dice: use_theme(dice.choice(("light", "dark"))),
    "resize": lambda row, dice: row.resize(QSize(dice.choice((200, 300)), dice.choice((25, 31)))),
    "focus": lambda row, _: row.setFocus(),
    "leave": lambda row, _: row.clearFocus(),
}


@pytest.fixture
def row(qtbot):
    made = CodeRow("zien.een", "Open vraag", "1", Shape.CIRCLE, "principle_1")
    qtbot.addWidget(made)
    made.resize(300, 25)
    made.show()
    yield made
    use_theme("light")


def picture(row):
    return row.grab().toImage()


def test_a_row_shows_what_painting_it_anew_would(row):
    dice = random.Random(5)
    for _ in range(120):
        ACTS[dice.choice(tuple(ACTS))](row, dice)
        kept, row._look = picture(row), ()
        assert kept == picture(row)


def test_a_row_that_scrolls_by_is_not_painted_anew(row, monkeypatch):
    picture(row)
    monkeypatch.setattr(CodeRow, "_paint", lambda *_: pytest.fail("painted anew"))
    picture(row)
