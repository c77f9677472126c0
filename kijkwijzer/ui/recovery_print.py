"""The recovery sheet on paper: the key in groups, its QR code, and what it is."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from kijkwijzer.ui import words
from kijkwijzer.ui.fonts import font
from kijkwijzer.ui.qr_code import paint_qr

translate = QCoreApplication.translate

_PAGE_WIDTH = 700.0
_GROUPS_A_LINE = 5


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet."""

    key: str
    groups: tuple[str, ...]
    library_name: str
    made_on: date


def print_sheet(sheet: RecoverySheet, parent: QWidget) -> bool:
    """Ask for a printer and print; False when the person did not."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  (seldom needed)

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Kijkwijzer")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    scale = painter.viewport().width() / _PAGE_WIDTH
    painter.scale(scale, scale)
    paint_sheet(painter, sheet)
    return painter.end()


def paint_sheet(painter: QPainter, sheet: RecoverySheet) -> None:
    """Paint the sheet on a page 700 wide, from its top left corner."""
    painter.setPen(QColor("#000000"))
    y = _paint(painter, 0, translate("Sheet", "Recovery key of Kijkwijzer"), 28, bold=True)
    about = translate("Sheet", "Library “{name}”, made on {day}").format(
        name=sheet.library_name, day=words.long_date(sheet.made_on)
    )
    y = _paint(painter, y + 4, about, 15)
    y = _paint_key(painter, y + 24, sheet)
    for paragraph in sheet_words():
        y = _paint(painter, y + 12, paragraph, 14)


def sheet_words() -> tuple[str, ...]:
    """Say what the sheet is, in paragraphs."""
    return (
        translate(
            "Sheet",
            "This key opens the whole library without the passphrase,"
            " recordings that are added later too.",
        ),
        translate(
            "Sheet",
            "Keep it away from the computer, where only you can reach it: a locked drawer, a safe.",
        ),
        translate(
            "Sheet",
            "Whoever has this sheet and the computer can open everything."
            " Without this sheet and without the passphrase nobody can, not even its makers:"
            " the recordings are lost then.",
        ),
    )


def _paint_key(painter: QPainter, y: float, sheet: RecoverySheet) -> float:
    side = 200.0
    paint_qr(painter, sheet.key, QRectF(_PAGE_WIDTH - side, y, side, side))
    prefix, *groups = sheet.groups
    painter.setFont(font(18, QFont.Weight.DemiBold))
    painter.drawText(QRectF(0, y + 8, 460, 28), Qt.AlignmentFlag.AlignLeft, prefix)
    for place, group in enumerate(groups):
        line, spot = divmod(place, _GROUPS_A_LINE)
        box = QRectF(spot * 90, y + 52 + line * 36, 88, 28)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, group)
    return y + side + 8


def _paint(painter: QPainter, y: float, words_: str, size_px: int, *, bold: bool = False) -> float:
    painter.setFont(font(size_px, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    box = QRectF(0, y, _PAGE_WIDTH, 1000)
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    used = painter.boundingRect(box, flags, words_)
    painter.drawText(box, flags, words_)
    return used.bottom()
