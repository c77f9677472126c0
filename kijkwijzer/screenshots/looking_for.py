"""The screens of rubrics: all there are, one that is written, a refused file, and moving along.

They show the rubric that comes with the program, and none that a person made on this computer.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QImage

from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.kijkkaders import changing
from kijkwijzer.ui.kijkkaders.as_rubric import following
from kijkwijzer.ui.kijkkaders.coming import Coming, outcome
from kijkwijzer.ui.kijkkaders.draft import codes, draft_of
from kijkwijzer.ui.kijkkaders.entry_card import Listed
from kijkwijzer.ui.kijkkaders.move_dialog import MoveDialog
from kijkwijzer.ui.kijkkaders.page import KijkkadersPage
from rubrics.catalog import STARTING_RUBRIC, shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

_OWN_NAME: Final = {"nl": "Kijkkader van ons team", "en": "Rubric of our team"}


def _page(stage: Stage) -> KijkkadersPage:
    rooms = stage.practice_rooms()
    rooms.show_room("kijkkaders")
    page = rooms.page("kijkkaders")
    assert isinstance(page, KijkkadersPage)  # noqa: S101  (that room has no other)
    page.close_editor()
    page.list.hush()
    page.list.show_all(_examples(), ())
    return page


def _examples() -> tuple[Listed, ...]:
    shipped = shipped_rubric()
    used = Listed(
        shipped.id,
        shipped.name,
        shipped.status,
        shipped.version,
        own=False,
        retired=False,
        in_use=True,
        has_draft=False,
    )
    team = {"id": "team", "name": _OWN_NAME, "version": "2"}
    return used, replace(used, **team, own=True, in_use=False, has_draft=True)  # type: ignore[arg-type]


def _all(stage: Stage) -> QImage:
    _page(stage)
    return stage.picture()


def _written(stage: Stage) -> QImage:
    page = _page(stage)
    page.edit(STARTING_RUBRIC)
    assert page.editor is not None  # noqa: S101  (opened above)
    page.editor.show_code("c3")
    picture = stage.picture()
    page.close_editor()
    return picture


def _refused(stage: Stage) -> QImage:
    page = _page(stage)
    text = write_rubric(shipped_rubric()).replace('id = "balans"', 'id = "contact"', 1)
    try:
        read_rubric(text.encode(), "kijkkader.toml")
    except RubricFault as fault:
        page.list.tell_trouble(fault)
    return stage.picture()


def _moving(stage: Stage) -> QImage:
    rooms = stage.practice_rooms()
    page = stage.review
    session = rooms.session
    assert session is not None  # noqa: S101  (its page is shown)
    found = Coming(shipped_rubric(), (_newer(),))
    dialog = MoveDialog(page, outcome(found, session, stage.pictures.language))
    dialog.open()
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


def _newer() -> Rubric:
    """Give a next version in which one code goes into another, and one went."""
    before = shipped_rubric()
    draft = draft_of(before)
    uids = {code["was"]: code["uid"] for _, code in codes(draft)}
    for gone in ("zien.contact", "vreemd.systeemtaal"):
        draft = changing.remove(draft, uids[gone])
    draft["became"]["zien.contact"] = uids["zien.balans"]
    return following(draft, "0.2", (before,))


SCREENS: dict[str, Draw] = {
    "rubrics": _all,
    "rubric-write": _written,
    "rubric-refused": _refused,
    "rubric-move": _moving,
}
