"""The screens of Leren: the lines, each of its sheets, and what leaves it on paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtGui import QImage

from annotations.learning import EntryKind, LearningEntry, Line, Link, following
from kijkwijzer.screenshots.example import add_watchable
from kijkwijzer.screenshots.guiding import NUMBER, TYPED
from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.guided.look_for_card import LookForCard
from kijkwijzer.ui.guided.page import TogetherPage
from kijkwijzer.ui.learn.look_for import LookForBanner
from kijkwijzer.ui.learn.next_card import NextCard
from kijkwijzer.ui.learn.page import LearnPage
from kijkwijzer.ui.learn.page_header import LearnHeader
from kijkwijzer.ui.learn.plan_dialog import PlanDialog
from kijkwijzer.ui.preview import PreviewDialog
from rubrics.catalog import shipped_rubric
from rubrics.guides import guide
from rubrics.model import in_language

if TYPE_CHECKING:
    from annotations.library import Library

OWNER: Final = "W-01"
_PLAN: Final = {
    "nl": "Ik wil leren om stiltes te laten vallen.\nIk oefen met drie tellen wachten.",
    "en": "I want to learn to leave silences.\nI practise by waiting for three counts.",
}
_FOUND: Final = {"nl": "Bij K-001 lukte dat na 0:45.", "en": "With K-001 it worked after 0:45."}


def _learning(stage: Stage) -> LearnPage:
    rooms = stage.practice_rooms()
    if not _lines(stage.library):
        _fill_lines(stage.library, stage.pictures.language)
    rooms.show_room("learn")
    page = rooms.page("learn")
    assert isinstance(page, LearnPage)  # noqa: S101  (of this room)
    return page


def _lines(library: "Library") -> list[Line]:
    """Give the lines that begin with an insight: sessions begin others."""
    lines = library.learning(OWNER)
    return [one for one in lines if one.entries[0].kind is EntryKind.INSIGHT]


def _fill_lines(library: "Library", language: str) -> None:
    today = library.today()
    idea = next(one for one in shipped_rubric().try_outs if one.id == "drie-tellen")
    insight = LearningEntry(
        id=uuid4(),
        line_id=uuid4(),
        kind=EntryKind.INSIGHT,
        owner=OWNER,
        theme={"nl": "Stiltes laten vallen", "en": "Leaving silences"}[language],
        text=TYPED[language],
        on=today - timedelta(days=9),
        number=NUMBER,
        links=(Link(NUMBER, 28_000), Link(NUMBER, 84_000)),
    )
    tried = following(insight, EntryKind.TRY_OUT, in_language(idea.text, language), today)
    tried = replace(
        tried, notice=in_language(idea.notice, language), until=today + timedelta(days=30)
    )
    for entry in (insight, tried):
        library.keep_entry(entry)


def _learn(stage: Stage) -> QImage:
    _learning(stage)
    return stage.picture(seconds=1.5)


def _sheet(open_it: Callable[[LearnPage, Line], object]) -> Draw:
    """Draw a sheet of the page that is opened with the line of the example."""

    def draw(stage: Stage) -> QImage:
        page = _learning(stage)
        open_it(page, _lines(stage.library)[0])
        dialog = stage.opened(SheetDialog)
        picture = stage.picture_with(dialog)
        dialog.reject()
        stage.rest(0.3)
        return picture

    return draw


def _plan(stage: Stage) -> QImage:
    """Draw the text for a learning plan, in which something of a client was found."""
    language = stage.pictures.language
    dialog = _open_plan(stage)
    dialog.field.setPlainText(f"{_PLAN[language]}\n{_FOUND[language]}")
    dialog.check_now()
    stage.wait_for(lambda: bool(dialog.findings))
    return stage.picture_with(dialog)


def _plan_paper(stage: Stage) -> QImage:
    dialog = _open_plan(stage)
    dialog.field.setPlainText(_PLAN[stage.pictures.language])
    dialog.flush()
    dialog.shown.emit(dialog.words)
    picture = _paper(stage)
    dialog.reject()
    return picture


def _open_plan(stage: Stage) -> PlanDialog:
    page = _learning(stage)
    if not stage.visible(PlanDialog):
        header = page.header_widget()
        assert isinstance(header, LearnHeader)  # noqa: S101  (it has no other)
        header.plan.click()
    return stage.opened(PlanDialog)


def _paper(stage: Stage) -> QImage:
    dialog = stage.opened(PreviewDialog)
    picture = stage.picture_with(dialog, seconds=1.5)
    dialog.reject()
    stage.rest(0.3)
    return picture


def _card(stage: Stage) -> QImage:
    _learning(stage)
    stage.opened(NextCard).print_button.click()
    return _paper(stage)


def _banner(stage: Stage) -> QImage:
    """Draw a new recording of one's own, which asks to look for what one wanted to try out."""
    stage.own_rooms()
    language, library = stage.pictures.language, stage.library
    _fill_lines(library, language)
    stage.window.open_recording(add_watchable(library, language))
    stage.opened(LookForBanner)
    return stage.picture(seconds=1.5)


def _looking_for(stage: Stage) -> QImage:
    """Draw the first step of a session about that recording, which asks the same."""
    rooms, newest = stage.own_rooms(), stage.library.entries()[-1].recording
    rooms.show_room("together")
    stage.opened(TogetherPage).begin(newest.number, guide("zelf-kort"))
    stage.scroll_to(stage.opened(LookForCard))
    return stage.picture()


SCREENS: dict[str, Draw] = {
    "learn": _learn,
    "learn-insight": _sheet(lambda page, _: page.write_insight()),
    "learn-try-out": _sheet(lambda page, line: page.change(line.entries[-1])),
    "learn-looked-back": _sheet(
        lambda page, line: page.sheets.next_on(line, EntryKind.LOOKED_BACK)
    ),
    "learn-yield": _sheet(lambda page, line: page.sheets.next_on(line, EntryKind.YIELD)),
    "learn-own": _sheet(lambda page, line: page.make_own(line.entries[0])),
    "learn-plan": _plan,
    "learn-plan-paper": _plan_paper,
    "learn-card": _card,
}
OWN_SCREENS: dict[str, Draw] = {"look-for": _banner, "look-for-step": _looking_for}
"""In the example of a library of one's own, where nobody is led round."""
