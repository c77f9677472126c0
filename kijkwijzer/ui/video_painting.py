"""Paints what lies over or instead of a film's picture: the caption, and the sound-only drawing."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from kijkwijzer.ui.fonts import STRONG_PX, font
from kijkwijzer.ui.theme import theme

MARGIN_PX = 16
PAD_PX = QPointF(12, 8)
RADIUS_PX = 8
CAPTION_OPACITY = 0.92
CAPTION_WIDTH_MAX_PX = 900
VIEW_HEIGHTS_A_CAPTION = 34

BARS = (0.25, 0.5, 0.35, 0.8, 0.55, 1.0, 0.6, 0.75, 0.4, 0.55, 0.25)
BAR_PX, BAR_GAP_PX, BAR_HEIGHT_PX = 6, 6, 72


def paint_caption(painter: QPainter, view: QRect, text: str) -> None:
    """Paint what is said, in a dark box at the bottom left, as wide as the text needs."""
    letter = font(max(STRONG_PX, view.height() // VIEW_HEIGHTS_A_CAPTION))
    most_px = min(view.width() - 2 * (MARGIN_PX + PAD_PX.x()), CAPTION_WIDTH_MAX_PX)
    wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    words = QFontMetricsF(letter).boundingRect(QRectF(0, 0, most_px, view.height()), wrap, text)
    box = words.adjusted(-PAD_PX.x(), -PAD_PX.y(), PAD_PX.x(), PAD_PX.y())
    box.moveBottomLeft(QPointF(view.left() + MARGIN_PX, view.bottom() - MARGIN_PX))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    background = theme().color("caption")
    background.setAlphaF(CAPTION_OPACITY)
    painter.setBrush(background)
    painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
    painter.setFont(letter)
    painter.setPen(theme().color("film_ink"))
    inner = box.adjusted(PAD_PX.x(), PAD_PX.y(), PAD_PX.x() + 1, -PAD_PX.y() + 1)
    painter.drawText(inner, wrap, text)
    painter.restore()


def paint_blank(painter: QPainter, view: QRect, text: str) -> None:
    """Paint a quiet wave with a line of text under it: this film is only heard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("film_line"))
    middle = QRectF(view).center() - QPointF(0, STRONG_PX)
    left = middle.x() - (len(BARS) * (BAR_PX + BAR_GAP_PX) - BAR_GAP_PX) / 2
    for place, share in enumerate(BARS):
        bar = QRectF(left + place * (BAR_PX + BAR_GAP_PX), 0, BAR_PX, BAR_HEIGHT_PX * share)
        bar.moveTop(middle.y() - bar.height() / 2)
        painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
    painter.setFont(font(STRONG_PX))
    painter.setPen(theme().color("film_ink"))
    top = middle.y() + BAR_HEIGHT_PX / 2 + MARGIN_PX
    words = QRectF(view.left() + MARGIN_PX, top, view.width() - 2 * MARGIN_PX, view.height() / 3)
    wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(words, wrap, text)
    painter.restore()
