"""Letting go of what was copied from the program, so that nothing of a recording stays there."""

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_own_clipboard() -> None:
    """Empty the clipboard, and the selection where there is one, when this program filled it."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
