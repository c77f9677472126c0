"""The screens of guided looking back: the tour, every step of every session, and how they end."""

from contextlib import suppress
from typing import Final

from PySide6.QtGui import QImage

from annotations.model import Valence
from annotations.trouble import Refused
from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.page import TogetherPage
from kijkwijzer.ui.guided.run_page import RunPage
from kijkwijzer.ui.guided.try_out_card import TryOutCard
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.tour.band import TourBand
from rubrics.guides import guide

NUMBER: Final = 1
TYPED: Final = {"nl": "Ik vul de stilte meteen op.", "en": "I fill the silence at once."}
_TO_TRY: Final = {"nl": "Ik vat eerst samen wat ik hoor.", "en": "I first sum up what I hear."}
_ALONE_GUIDE: Final = "zelf-terugkijken"
_STEPS: Final = 5


def together_page(stage: Stage) -> TogetherPage:
    """Give the page of the room Together, in the practice library."""
    rooms = stage.practice_rooms()
    rooms.show_room("together")
    page = rooms.page("together")
    assert isinstance(page, TogetherPage)  # noqa: S101  (of this room)
    return page


def _choosing(stage: Stage) -> QImage:
    page = together_page(stage)
    page.choose(NUMBER)
    return stage.picture()


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
        return stage.picture(seconds=1.2)

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
        run.sitting.run.write(field.id, TYPED[stage.pictures.language])
    to_try = run.panel.part(TryOutCard)
    if to_try is not None and run.sitting.run.guide.id == _ALONE_GUIDE:
        to_try.try_out.put(_TO_TRY[stage.pictures.language])


def _looking_for(stage: Stage) -> QImage:
    """Draw the step for looking closely, with the list unfolded of what one can look for."""
    run = _run(stage, _ALONE_GUIDE)
    card = run.panel.part(FocusCard)
    assert card is not None  # noqa: S101  (this step has it)
    card.change_button.click()
    stage.scroll_to(card)
    picture = stage.picture()
    card.boxes["zien.vragen"].click()
    card.done.click()
    return picture


def _end(guide_id: str) -> Draw:
    def draw(stage: Stage) -> QImage:
        run = _run(stage, guide_id)
        _prepare(stage, run)
        run.finish()
        return stage.picture()

    return draw


def _summary(stage: Stage) -> QImage:
    """Draw the summary of the session that is at its end."""
    stage.opened(EndPage).summary.click()
    dialog = stage.opened(PreviewDialog)
    picture = stage.picture_with(dialog, seconds=1.5)
    dialog.reject()
    return picture


def _tour(stage: Stage) -> QImage:
    stage.practice_rooms().close_review()
    review = stage.fresh_review()
    band = review.findChild(TourBand)
    assert isinstance(band, TourBand)  # noqa: S101  (offered in the practice library)
    for _ in range(5):
        band.next_wished.emit()
    picture = stage.picture(seconds=1.0)
    band.left.emit()
    return picture


def _whole(guide_id: str, name: str) -> dict[str, Draw]:
    """Give every step of a guide and its end."""
    steps = {f"{name}-{at + 1}": _step(guide_id, at) for at in range(_STEPS)}
    return {**steps, f"{name}-end": _end(guide_id)}


_ALONE: Final = _whole(_ALONE_GUIDE, "alone")
_ALONE_END: Final = _ALONE.pop("alone-end")
_LAST: Final = _ALONE.pop("alone-5")

SCREENS: dict[str, Draw] = {
    "tour": _tour,
    "together": _choosing,
    **_ALONE,
    "alone-look-for": _looking_for,
    "alone-5": _LAST,
    "alone-end": _ALONE_END,
    "alone-summary": _summary,
    **_whole("zelf-kort", "short"),
    **_whole("reflectiegesprek", "reflection"),
    **_whole("samenleergesprek", "together"),
}
