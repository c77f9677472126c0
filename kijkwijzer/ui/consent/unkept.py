"""One question about answers or a code that nobody has yet, before they would be lost."""

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


def ask_before_code_goes(
    page: QWidget, speech: Speech, go_on: Callable[[], None], save: Callable[[], None]
) -> None:
    """Ask whether to go on without a code that was neither saved nor printed."""
    words = speech.translate(
        "Consent",
        "The code is on this screen only. Save or print the receipt, or whoever it is for cannot"
        " withdraw with a code.",
    )
    title = speech.translate("Consent", "Go on without the code?")
    dialog = MessageDialog(page, title, words)
    dialog.offer_close(speech.translate("Consent", "Back")).setFocus()
    dialog.offer(speech.translate("Consent", "Go on without"), go_on, "")
    dialog.offer(speech.translate("Consent", "Save PDF…"), save)
    dialog.open()
