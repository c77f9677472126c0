"""The screens around keeping a library of one's own: ways in, copies, and one that is empty."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.dialogs.new_key import NewRecoveryKeyDialog
from kijkwijzer.ui.dialogs.new_passphrase import NewPassphraseDialog
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.vault_page.page import VaultPage
from kijkwijzer.ui.vault_page.register_card import RegisterCard


def _over_vault(open_it: Callable[[Stage, QWidget], None]) -> Draw:
    def draw(stage: Stage) -> QImage:
        stage.own_rooms().show_room("vault")
        open_it(stage, stage.opened(VaultPage))
        dialog = stage.opened(SheetDialog)
        picture = stage.picture_with(dialog)
        dialog.reject()
        stage.rest()
        return picture

    return draw


def _passphrase(stage: Stage, page: QWidget) -> None:
    NewPassphraseDialog(page, stage.desk).open()


def _recovery(stage: Stage, page: QWidget) -> None:
    NewRecoveryKeyDialog(page, stage.desk).open()


def _add_copy(stage: Stage, _page: QWidget) -> None:
    stage.opened(RegisterCard).ask_for_copy()


def _settle(stage: Stage, _page: QWidget) -> None:
    stage.opened(RegisterCard).ask_to_settle(stage.library.register_entries()[0])


def _empty(stage: Stage) -> QImage:
    stage.empty_library()
    return stage.picture()


SCREENS: dict[str, Draw] = {
    "vault-passphrase": _over_vault(_passphrase),
    "vault-recovery": _over_vault(_recovery),
    "vault-add-copy": _over_vault(_add_copy),
    "vault-settle": _over_vault(_settle),
}
LAST_SCREENS: dict[str, Draw] = {"recordings-empty": _empty}
"""In a library that holds nothing: no screen of another library comes after them."""
