"""The papers of the vault page that are looked at before they are printed."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from kijkwijzer.screenshots.stage import Draw, Stage
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.vault_page.papers_card import PapersCard


def _paper(show: Callable[[PapersCard], None]) -> Draw:
    def draw(stage: Stage) -> QImage:
        stage.practice_rooms().show_room("vault")
        show(stage.opened(PapersCard))
        dialog = stage.opened(PreviewDialog)
        picture = stage.picture_with(dialog, seconds=1.5)
        dialog.reject()
        return picture

    return draw


SCREENS: dict[str, Draw] = {
    "handbook": _paper(PapersCard.show_handbook),
    "agreement": _paper(PapersCard.show_agreement),
}
