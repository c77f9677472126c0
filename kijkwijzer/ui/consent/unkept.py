"""One question about answers that are not recorded yet, before they would be lost."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.dialogs.message import MessageDialog


def ask_before_stopping(
    page: QWidget,
    count: int,
    speech: Speech,
    throw_away: Callable[[], None],
    record: Callable[[], None],
) -> None:
    """Ask what should happen with so many answers; going on is always possible."""
    words = speech.translate(
        "Consent", "Answers that are not recorded yet: {count}. What should happen with them?"
    ).format(count=count)
    dialog = MessageDialog(page, speech.translate("Consent", "Stop here?"), words)
    dialog.offer_close(speech.translate("Consent", "Go on")).setFocus()
    dialog.offer(speech.translate("Consent", "Throw away"), throw_away, "")
    dialog.offer(speech.translate("Consent", "Record and stop"), record, "")
    dialog.open()


def ask_before_turning(page: QWidget, speech: Speech, throw_away: Callable[[], None]) -> None:
    """Ask whether to throw answers away before somebody else is asked."""
    words = speech.translate("Consent", "There are answers that are not recorded yet.")
    dialog = MessageDialog(page, speech.translate("Consent", "To someone else?"), words)
    dialog.offer_close(speech.translate("Consent", "Go on")).setFocus()
    dialog.offer(speech.translate("Consent", "Throw away"), throw_away, "")
    dialog.open()
