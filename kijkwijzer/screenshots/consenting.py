"""The screens of consent and withdrawal, on an example of a library of one's own."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from annotations.library import Copy
from annotations.model import Purpose
from annotations.withdrawal import RegisterKind, WithdrawnBy
from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.consent.add_person import AddPersonDialog
from kijkwijzer.ui.consent.cards import AskCard
from kijkwijzer.ui.consent.page import ConsentPage
from kijkwijzer.ui.withdrawal.code_dialog import CodeDialog
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.receipt_dialog import WithdrawnDialog

if TYPE_CHECKING:
    from annotations.library import Library

_WAITING, _SHOWN, _LEAVING = 5, 1, 2


def _page(stage: Stage) -> ConsentPage:
    stage.own_rooms().ask_consent(_WAITING)
    stage.rest()
    return stage.visible(ConsentPage)[0]


def _answer(page: ConsentPage, answers: str) -> None:
    """Press yes and no as the letters y and n say; another letter leaves a question open."""
    assert isinstance(page.card, AskCard) and page.card.all is not None  # noqa: S101, PT018
    for purpose, letter in zip(Purpose, answers, strict=False):
        if letter in "yn":
            page.card.all.choice(purpose).press(yes=letter == "y")


def _leave(page: ConsentPage) -> None:
    for purpose in Purpose:
        page.asking.answers.answer(purpose, yes=None)
    page.stop()


def _consent(stage: Stage) -> QImage:
    page = _page(stage)
    _answer(page, "yy.yn")
    picture = stage.picture()
    _leave(page)
    return picture


def _consent_refused(stage: Stage) -> QImage:
    page = _page(stage)
    _answer(page, "n")
    assert isinstance(page.card, AskCard)  # noqa: S101  (nothing was recorded)
    stage.scroll_to(page.card.record)
    picture = stage.picture()
    _leave(page)
    return picture


def _consent_single(stage: Stage) -> QImage:
    page = _page(stage)
    page.header_widget().manner.click()
    assert isinstance(page.card, AskCard) and page.card.single is not None  # noqa: S101, PT018
    page.card.single.go_on()
    page.card.single.go_on()
    page.card.single.go_on()
    page.card.single.choice().press(yes=True)
    picture = stage.picture()
    _leave(page)
    return picture


def _consent_recorded(stage: Stage) -> QImage:
    page = _page(stage)
    _answer(page, "yy.yn")
    page.record_and_show()
    picture = stage.picture()
    page.left.emit()  # stopping would ask first about the code, which is on this screen only
    return picture


def _withdraw(stage: Stage) -> QImage:
    rooms, library = stage.own_rooms(), stage.library
    _register(library)
    rooms.withdraw(_SHOWN)
    dialog = stage.visible(WithdrawDialog)[0]
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("R-001")
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


def _by_code(stage: Stage) -> QImage:
    rooms = stage.own_rooms()
    rooms.withdraw_by_code()
    dialog = stage.visible(CodeDialog)[0]
    dialog.typed.setText("linde 4827 kompas")
    dialog.look_up()
    picture = stage.picture_with(dialog)
    dialog.reject()
    return picture


def _withdrawn(stage: Stage) -> QImage:
    rooms, library = stage.own_rooms(), stage.library
    if not any(one.number == _LEAVING for one in library.withdrawn()):
        rooms.withdraw(_LEAVING)
        dialog = stage.visible(WithdrawDialog)[0]
        dialog.scope.choose_by(WithdrawnBy.CLIENT)
        dialog.typed.setText("R-002")
        dialog.act.click()
        stage.wait_for(lambda: bool(stage.visible(WithdrawnDialog)))
    told = stage.visible(WithdrawnDialog)[0]
    picture = stage.picture_with(told)
    told.close()
    return picture


def _person(stage: Stage) -> QImage:
    """Draw how somebody else who is in it is named."""
    page = _page(stage)
    assert isinstance(page.card, AskCard)  # noqa: S101  (nothing was asked yet)
    page.card.add_wished.emit()
    dialog = stage.opened(AddPersonDialog)
    picture = stage.picture_with(dialog)
    dialog.reject()
    _leave(page)
    return picture


def _after(stage: Stage) -> QImage:
    """Draw what is left, with the question about an original that is still on a camera."""
    stage.library.remind_original(_SHOWN, stage.library.today())
    stage.own_rooms().show_room("recordings")
    return stage.picture()


def _vault(stage: Stage) -> QImage:
    stage.own_rooms().show_room("vault")
    return stage.picture()


def _register(library: "Library") -> None:
    if library.register_entries():
        return
    peers = Copy(RegisterKind.EXPORT, "intervisiegroep West", "/media/stick/momenten.xlsx")
    library.register(_SHOWN, peers)
    clip = Copy(RegisterKind.PRINT, "klant", "", Purpose.CLIENT_REVIEW)
    library.register(_SHOWN, clip)
    trainer = Copy(RegisterKind.EXPORT, "trainer", "/home/w/momenten.json")
    library.register(_LEAVING, trainer)


SCREENS: dict[str, Draw] = {
    "consent": _consent,
    "consent-refused": _consent_refused,
    "consent-single": _consent_single,
    "consent-person": _person,
    "consent-recorded": _consent_recorded,
    "withdraw": _withdraw,
    "withdraw-code": _by_code,
    "withdrawn": _withdrawn,
    "recordings-after": _after,
    "vault-own": _vault,
}
