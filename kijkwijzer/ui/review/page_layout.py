"""Where the parts of the page lie: picture and panel side by side, the timeline below."""

from base64 import b64decode, b64encode
from binascii import Error

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

GAP_PX = 12
MARGIN_PX = 16
PANEL_PX = 360
_PANEL_LEAST_PX = 264
_STAGE_LEAST = (360, 200)


class PageLayout:
    """Two splitters, whose places can be kept as one short text."""

    def __init__(self, stage: QWidget, column: QWidget, timeline: QWidget) -> None:
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.down = QSplitter(Qt.Orientation.Vertical)
        self._moved_by_hand = False
        stage.setMinimumSize(*_STAGE_LEAST)
        column.setMinimumWidth(_PANEL_LEAST_PX)
        for splitter, parts in (
            (self.across, (stage, column)),
            (self.down, (self.across, timeline)),
        ):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GAP_PX)
            for part in parts:
                splitter.addWidget(part)
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, 0)
            splitter.splitterMoved.connect(self._note_hand)
        self._timeline = timeline

    def put_on(self, page: QWidget) -> None:
        """Fill the page."""
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN_PX, 14, MARGIN_PX, MARGIN_PX)
        column.addWidget(self.down)

    def fit(self, width_px: int, height_px: int) -> None:
        """Share the room in the usual way, unless the person chose another."""
        if self._moved_by_hand:
            return
        panel_px = max(_PANEL_LEAST_PX, min(PANEL_PX, width_px * 36 // 100 - GAP_PX))
        if width_px > 2 * PANEL_PX * 2:
            panel_px = min(width_px // 4, PANEL_PX + 120)
        timeline_px = min(self._timeline.sizeHint().height(), height_px * 38 // 100)
        timeline_px = max(timeline_px, self._timeline.minimumSizeHint().height())
        self.across.setSizes([max(1, width_px - panel_px), panel_px])
        self.down.setSizes([max(1, height_px - timeline_px), timeline_px])

    def state(self) -> str:
        """Give the places that the person chose; "" when they are as usual."""
        if not self._moved_by_hand:
            return ""
        parts = (self.across.saveState(), self.down.saveState())
        return " ".join(b64encode(part.data()).decode("ascii") for part in parts)

    def restore(self, state: str) -> None:
        """Put everything where the person had it; a text that is damaged changes nothing."""
        try:
            across, down = (b64decode(part, validate=True) for part in state.split(" "))
        except (ValueError, Error):
            return
        self._moved_by_hand = self.across.restoreState(across) and self.down.restoreState(down)

    def _note_hand(self) -> None:
        self._moved_by_hand = True


class Card(QFrame):
    """A rounded surface that holds one part to its edges."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, part in enumerate(parts):
            column.addWidget(part, 0 if place else 1)
