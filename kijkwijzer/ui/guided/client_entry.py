"""The way to the client's own screen, where everything is sealed with the facilitator's key."""

from typing import TYPE_CHECKING

from annotations.guided.model import SessionLine
from kijkwijzer.ui.desk import Desk
from rubrics.guides_model import SessionGuide

if TYPE_CHECKING:
    from kijkwijzer.ui.guided.page import TogetherPage


def begin(page: "TogetherPage", desk: Desk, number: int, guide: SessionGuide) -> None:
    """Ask who guides the client, and begin a sealed session on a screen of its own."""
    from kijkwijzer.ui.client.entry import ClientEntryDialog  # noqa: PLC0415  (seldom seen)

    dialog = ClientEntryDialog(page, desk, number, guide)
    dialog.opened.connect(page.alone_wished)
    dialog.open()


def take_up(page: "TogetherPage", desk: Desk, line: SessionLine) -> None:
    """Ask the facilitator's secret, and go on with a sealed session."""
    from kijkwijzer.ui.client.entry import ClientEntryDialog  # noqa: PLC0415  (seldom seen)

    dialog = ClientEntryDialog(page, desk, line.number, session=line)
    dialog.opened.connect(page.alone_wished)
    dialog.open()
