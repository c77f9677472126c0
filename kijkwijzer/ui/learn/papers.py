"""The two papers that are made of what somebody learned: drawn away from the window, then shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from annotations.learning import LearningEntry
from kijkwijzer import report
from kijkwijzer.ui import work

Left = Callable[[str, str, bytes], None]
"""Told what kind of copy leaves (a RegisterKind), where to, and its bytes. May raise Trouble."""


def card_pages(entry: LearningEntry, language: str) -> bytes:
    """Draw cards with one try-out, to lie on a desk. Slow. Raises Trouble."""
    return report.try_out_card(entry.text, entry.notice, language, until=entry.until)


def plan_pages(text: str, language: str) -> bytes:
    """Draw the text for a learning plan. Slow. Raises Trouble."""
    return report.learning_plan(text, language)


def show_pages(
    parent: QWidget,
    make: Callable[[], bytes],
    show: Callable[[bytes], None],
    failed: Callable[[Exception], None],
) -> None:
    """Draw pages on a worker, and show them before anything is printed or saved."""
    work.run(parent, lambda _: make(), show, failed)


def preview(parent: QWidget, title: str, pages: bytes, file_name: str, left: Left | None) -> None:
    """Show pages as they will come out of the printer; `left` notes a copy, and may refuse it."""
    from kijkwijzer.ui.preview import PreviewDialog  # noqa: PLC0415  (loads the PDF viewer)

    PreviewDialog(parent, title, pages, file_name, left).open()
