"""Texts, chips, cards and columns: the plain parts that pages are made of."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import Qt as RichQt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

_BAR_PX = 12
_PARAGRAPHS = ("muted", "small", "trouble", "hint", "asked", "reading", "good")


class Paragraph(QLabel):
    """A text of several lines with air between them. Never reads its words as markup."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = ""
        self.setText(words)

    @override
    def setText(self, words: str) -> None:
        self._words = words
        lines = escape(words).replace("\n", "<br>")
        super().setText(f'<p style="line-height:118%">{lines}</p>' if words else "")
        self.setAccessibleName(words)

    @override
    def text(self) -> str:
        return self._words


def text(words: str, kind: str = "", *, wrap: bool = True) -> QLabel:
    """Make a text: kind "", "huge", "title", "strong", "label", "muted", "small", "trouble"..."""
    made = Paragraph(words) if wrap and kind in _PARAGRAPHS else QLabel(words)
    made.setProperty("kind", kind)
    if not isinstance(made, Paragraph):
        made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a new policy forgets that the words are broken into lines
        made.setSizePolicy(policy)
    return made


def plain_tip(words: str) -> str:
    """Give a tip that shows `words` as they were typed, also where they look like HTML."""
    return f"<p>{escape(words)}</p>" if RichQt.mightBeRichText(words) else words


def chip(words: str, tone: str = "") -> QLabel:
    """Make a small rounded mark: tone "", "ok", "warn" or "accent"."""
    made = text(words, "chip", wrap=False)
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def hairline() -> QFrame:
    """Make a thin line between two parts."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


class Card(QFrame):
    """A rounded surface with a column of parts. `column` is where parts go."""

    def __init__(self, title: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("tone", tone)
        self.column = column(self, margin_px=16, spacing_px=8)
        if title:
            self.column.addWidget(text(title, "strong"))
            self.setAccessibleName(title)


def column(owner: QWidget | None = None, margin_px: int = 0, spacing_px: int = 8) -> QVBoxLayout:
    """Make a column layout with even margins."""
    made = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    made.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
    made.setSpacing(spacing_px)
    return made


def row(*parts: QWidget | QLayout | int, spacing_px: int = 8) -> QHBoxLayout:
    """Make a row; a number stands for a stretch of that weight."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing_px)
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        elif isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part)
    return made


class Inside(QWidget):
    """What scrolls: as high as its texts are at this width, and no higher.

    A plain widget asks for the height that its texts would need at their narrowest.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            return QSize(0, 0)
        return super().minimumSizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        # Qt asks this before the bar for scrolling takes its room, and not again afterwards.
        needed = super().heightForWidth(width)
        view = self.parentWidget()
        if view is None or needed <= view.height():
            return needed
        return super().heightForWidth(width - _BAR_PX)


def scrolled(content: QWidget) -> QScrollArea:
    """Let a widget scroll up and down when there is no room for all of it."""
    content.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout) -> None:
    """Take every part out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        elif widget is not None:
            widget.hide()
            widget.deleteLater()
