"""A paper that is made as PDF: saving it where a person wants it, and printing it.

The paper is held in memory; no copy of it is written anywhere else.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui import work
from kijkwijzer.ui.dialogs.choose_film import forget_visited_folders
from kijkwijzer.ui.translation import say

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_PRINT_DPI = 300
_POINTS_PER_INCH = 72

Told = Callable[[str, str], None]
"""Tells how it went: words, and the kind of text ("good" or "trouble")."""


def save_paper(parent: QWidget, name: str, write: Callable[[Path], object], told: Told) -> None:
    """Ask where to, and write the paper there on a worker; `told` hears how it went."""
    title = translate("Paper", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(Path.home() / name),
        "PDF (*.pdf)",
        options=QFileDialog.Option.DontUseNativeDialog,
    )
    forget_visited_folders()
    if chosen:
        file = Path(chosen).with_suffix(".pdf")
        done = translate("Paper", "Saved as {file}.").format(file=file.name)
        failed = partial(_tell_failure, told)
        work.run(parent, lambda _: write(file), lambda _: told(done, "good"), failed)


def print_paper(
    parent: QWidget,
    make: Callable[[], bytes],
    told: Told,
    noted: Callable[[], None] = lambda: None,
) -> None:
    """Make the paper on a worker, and ask for a printer.

    `noted` is called once a printer was chosen, before anything goes to it; when that raises
    Trouble, nothing goes.
    """
    failed = partial(_tell_failure, told)
    work.run(parent, lambda _: make(), partial(_print, parent, told, noted), failed)


def opened_pdf(data: bytes) -> "QPdfDocument":
    """Open a PDF that is in memory. Loads Qt's library for PDFs."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415  (seldom needed)

    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def _print(parent: QWidget, told: Told, noted: Callable[[], None], data: bytes) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  (seldom needed)

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Kijkwijzer")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return
    try:
        noted()
    except Trouble as trouble:
        _tell_failure(told, trouble)
        return
    told(translate("Paper", "It goes to the printer…"), "good")
    work.run(
        parent,
        lambda _: paint_pages(printer, data),
        partial(_tell_printed, told),
        partial(_tell_failure, told),
    )


def _tell_printed(told: Told, taken: bool) -> None:  # noqa: FBT001  (what the worker found)
    if taken:
        told(translate("Paper", "Sent to the printer."), "good")
    else:
        told(translate("Paper", "The printer did not take it. Save it as PDF instead."), "trouble")


def paint_pages(printer: "QPrinter", data: bytes) -> bool:
    """Paint every page of a PDF on a printer, on a worker; says whether the printer took it."""
    document = opened_pdf(data)
    painter = QPainter()
    if not document.pageCount() or not painter.begin(printer):
        return False
    for at in range(document.pageCount()):
        if at:
            printer.newPage()
        points = document.pagePointSize(at)
        size = (points * (_PRINT_DPI / _POINTS_PER_INCH)).toSize()
        fitted = size.scaled(painter.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio)
        # The printer scales: the picture at its own resolution would be sixteen times as large.
        painter.drawImage(QRect(QPoint(), fitted), document.render(at, size))
    document.close()
    return painter.end()


def _tell_failure(told: Told, trouble: Exception) -> None:
    told(say(trouble), "trouble")
