"""Where the parts of the page Toestemming lie: what is asked on the left, what helps beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kijkwijzer.ui.cards import Inside, clear, column, scrolled

_SIDE_WIDE_PX, _SIDE_NARROW_PX = 400, 290
_CARD_MOST_PX = 1000


class PagePlaces:
    """Fills a page. One question by itself stands alone, in the middle."""

    def __init__(self, page: QWidget) -> None:
        self._left = column(spacing_px=14)
        self._side = column(spacing_px=14)
        self._beside = QWidget()
        inside = Inside()
        self._body = QHBoxLayout()
        inside.setLayout(self._body)
        self._area = scrolled(inside)
        self._lay_out()
        column(page).addWidget(self._area)

    def fit(self, *, wide: bool) -> None:
        """Share the width of the page."""
        self._beside.setFixedWidth(_SIDE_WIDE_PX if wide else _SIDE_NARROW_PX)

    def empty(self) -> None:
        """Let go of every part."""
        clear(self._left)
        clear(self._side)

    def put(self, card: QWidget, beside: Sequence[QWidget], *, alone: bool) -> None:
        """Show a card, and what stands beside it unless it is to be alone."""
        self._body.setStretch(0, 1 if alone else 0)
        self._left.addStretch(2 if alone else 0)
        self._left.addWidget(card)
        self._left.addStretch(3)
        for part in beside:
            self._side.addWidget(part)
        self._beside.setVisible(not alone)

    def to_top(self) -> None:
        """Show the beginning of what scrolls."""
        self._area.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        body = self._body
        body.setContentsMargins(22, 18, 22, 18)
        body.setSpacing(18)
        holder = QWidget()
        holder.setMaximumWidth(_CARD_MOST_PX)
        holder.setLayout(self._left)
        body.addStretch(0)
        body.addWidget(holder, 1000)
        side = column(self._beside)
        side.addLayout(self._side)
        side.addStretch(1)
        body.addWidget(self._beside)
        body.addStretch(1)
