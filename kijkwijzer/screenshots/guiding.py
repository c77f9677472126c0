"""The screens of guided looking back: the tour, the sessions, Leren, and papers before printing."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog

from annotations.learning import EntryKind, LearningEntry, Link, following
from annotations.model import Valence
from annotations.trouble import Refused
from kijkwijzer.screenshots.stage import Stage
from kijkwijzer.ui.guided.page import TogetherPage
from kijkwijzer.ui.guided.run_page import RunPage
from kijkwijzer.ui.learn.page import LearnPage
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.rooms import Rooms
from kijkwijzer.ui.tour.band import TourBand
from rubrics.guides import guide
from rubrics.model import in_language

if TYPE_CHECKING:
    from annotations.library import Library

NUMBER: Final = 1
OWNER: Final = "W-01"
_TYPED: Final = {"nl": "Ik vul de stilte meteen op.", "en": "I fill the silence at once."}
Draw = Callable[[Stage], QImage]


def practice_rooms(stage: Stage) -> Rooms:
    if not stage.desk.is_practice:
        stage.practice_library()
    rooms = stage.window.rooms
    assert rooms is not None  # noqa: S101  (a library is open)
    return rooms


def _library(stage: Stage) -> "Library":
    practice_rooms(stage)
    assert stage.desk.library is not None  # noqa: S101  (it is open)
    return stage.desk.library


def grab(stage: Stage, seconds: float = 0.6) -> QImage:
    stage.rest(seconds)
    return stage.window.grab().toImage()


def grab_over(stage: Stage, dialog: QDialog) -> QImage:
    """Draw the window with the dialog over it."""
    picture = grab(stage)
    painter = QPainter(picture)
    place = dialog.pos() - stage.window.mapToGlobal(stage.window.rect().topLeft())
    painter.drawPixmap(place, dialog.grab())
    painter.end()
    return picture


def together_page(stage: Stage) -> TogetherPage:
    rooms = practice_rooms(stage)
    rooms.show_room("together")
    page = rooms.page("together")
    assert isinstance(page, TogetherPage)  # noqa: S101  (of this room)
    return page


def _choosing(stage: Stage) -> QImage:
    page = together_page(stage)
    page.choose(NUMBER)
    return grab(stage)


def _run(stage: Stage, guide_id: str) -> RunPage:
    """Give the page on which this guide is run; it is begun when it is not."""
    page = together_page(stage)
    if page.run is None or page.run.sitting.run.guide.id != guide_id:
        if page.run is not None:
            page.run.leave()
            stage.rest(0.3)
        page.begin(NUMBER, guide(guide_id))
        stage.wait_for(lambda: page.run is not None)
    run = page.run
    assert run is not None  # noqa: S101  (waited for above)
    return run


def _step(guide_id: str, at: int) -> Draw:
    """Draw one step of a guide, with what belongs to it filled in."""

    def draw(stage: Stage) -> QImage:
        run = _run(stage, guide_id)
        while run.sitting.run.state.index < at:
            _prepare(stage, run)
            run.go(1)
            stage.rest(0.4)
        return grab(stage, 1.2)

    return draw


def _prepare(stage: Stage, run: RunPage) -> None:
    """Choose moments where the step asks for it, so that the next step has something to show."""
    step = run.sitting.run.state.step
    if step.choose_max:
        own = [one for one in run.sitting.session.moments() if one.valence is not None]
        works = [one for one in own if one.valence is Valence.WORKS][:1]
        others = [one for one in own if one.valence is not Valence.WORKS][:1]
        with suppress(Refused):
            run.sitting.run.choose(tuple(one.id for one in (*works, *others)))
    for field in step.fields:
        run.sitting.run.write(field.id, _TYPED[stage.pictures.language])


def _end(guide_id: str) -> Draw:
    def draw(stage: Stage) -> QImage:
        run = _run(stage, guide_id)
        run.finish()
        picture = grab(stage)
        run.leave()
        stage.rest(0.4)
        return picture

    return draw


def _learning(stage: Stage) -> LearnPage:
    library = _library(stage)
    if not library.learning(OWNER):
        _fill_lines(library, stage)
    rooms = practice_rooms(stage)
    rooms.show_room("learn")
    page = rooms.page("learn")
    assert isinstance(page, LearnPage)  # noqa: S101  (of this room)
    return page


def _fill_lines(library: "Library", stage: Stage) -> None:
    language, today = stage.pictures.language, library.today()
    idea = next(one for one in stage.desk.rubric.try_outs if one.id == "drie-tellen")
    insight = LearningEntry(
        id=uuid4(),
        line_id=uuid4(),
        kind=EntryKind.INSIGHT,
        owner=OWNER,
        theme={"nl": "Stiltes laten vallen", "en": "Leaving silences"}[language],
        text=_TYPED[language],
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
    return grab(stage, 1.5)


def _sheet(open_it: Callable[[LearnPage], None]) -> Draw:
    def draw(stage: Stage) -> QImage:
        page = _learning(stage)
        open_it(page)
        stage.rest(0.4)
        dialog = next(one for one in stage.window.findChildren(QDialog) if one.isVisible())
        picture = grab_over(stage, dialog)
        dialog.reject()
        stage.rest(0.3)
        return picture

    return draw


def _tour(stage: Stage) -> QImage:
    practice_rooms(stage).close_review()
    review = stage.fresh_review()
    band = review.findChild(TourBand)
    assert isinstance(band, TourBand)  # noqa: S101  (offered in the practice library)
    for _ in range(5):
        band.next_wished.emit()
    picture = grab(stage, 1.0)
    band.left.emit()
    return picture


def _preview(make: Callable[[Stage], bytes]) -> Draw:
    def draw(stage: Stage) -> QImage:
        rooms = practice_rooms(stage)
        title = {"nl": "Handboek", "en": "Handbook"}[stage.pictures.language]
        dialog = PreviewDialog(rooms, title, make(stage), "x.pdf", None)
        dialog.open()
        stage.rest(1.5)
        picture = grab_over(stage, dialog)
        dialog.reject()
        return picture

    return draw


def _handbook(stage: Stage) -> bytes:
    from kijkwijzer.report import handbook  # noqa: PLC0415  (fonts are heavy)

    return handbook(stage.pictures.language)


SCREENS: dict[str, Draw] = {
    "tour": _tour,
    "together": _choosing,
    **{f"alone-{at + 1}": _step("zelf-terugkijken", at) for at in range(5)},
    "alone-end": _end("zelf-terugkijken"),
    "short": _step("zelf-kort", 0),
    **{f"reflection-{at + 1}": _step("reflectiegesprek", at) for at in range(5)},
    **{f"together-{at + 1}": _step("samenleergesprek", at) for at in range(5)},
    "learn": _learn,
    "learn-insight": _sheet(LearnPage.write_insight),
    "preview": _preview(_handbook),
}
