"""The timeline as something painted: a kept backdrop, and over it what moves. Knows no hands."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget
from typing_extensions import override

from annotations.model import Moment
from kijkwijzer.ui.theme import theme, theme_signals
from kijkwijzer.ui.timeline.backdrop import Backdrop
from kijkwijzer.ui.timeline.layout import Needs, least_height, natural_height
from kijkwijzer.ui.timeline.look import Look
from kijkwijzer.ui.timeline.overlay import Overlay, Pending, paint_overlay
from kijkwijzer.ui.timeline.paint_playhead import (
    overview_playhead_box,
    pending_box,
    playhead_box,
)
from kijkwijzer.ui.timeline.paint_text import said_box
from kijkwijzer.ui.timeline.shapes import GROW_PX
from kijkwijzer.ui.timeline.stage import Stage

WIDTH_MIN_PX = 360
_SCROLLER_PX = 10
_DRESSING = (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.StyleChange)


def _slim(color: str) -> str:
    return (
        "QScrollBar { background: transparent; width: 8px; margin: 2px; border: none; }"
        f"QScrollBar::handle {{ background: {color}; border-radius: 3px; min-height: 16px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


class TimelineSurface(QWidget):
    """Paints the stage: two strips when the playhead moves, all of it when anything else does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage(self.font())
        self._backdrop = Backdrop()
        self._preview: Moment | None = None
        self._hovered: UUID | None = None
        self._pending: Pending | None = None
        self._shows_focus = False
        self._needs: Needs | None = None
        self._scroller = self._make_scroller()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme_signals().changed.connect(self.dress)
        self.dress()

    def refresh(self, touched: Iterable[Moment] = ()) -> None:
        """Have painted anew what is not as it was: after a change of some moments, only these.

        `touched` are moments that were changed.
        """
        changed = self._backdrop.follow(self.stage.scene, touched)
        self._follow_scroll()
        if changed is None:
            self.update()
        else:
            self.update(changed)

    def refresh_all(self, touched: Iterable[Moment] = ()) -> None:
        """Lay out anew too: the moments or the film changed."""
        needs = self.stage.content.needs
        if needs != self._needs:
            self._needs = needs
            self.updateGeometry()
        self.stage.resize(self.width(), self.height())
        self.refresh(touched)
        if self._pending is not None:
            self._update_lane(self._pending, self.stage.position_ms)

    def dress(self) -> None:
        """Take over the colours, the font and the sharpness of the screen."""
        self.stage.look = Look(self.font(), self.devicePixelRatioF())
        self._scroller.setStyleSheet(_slim(theme().name("line")))
        self.refresh_all()

    def move_playhead(self, before_ms: int, now_ms: int) -> None:
        """Repaint what the playhead left and where it is now."""
        scene = self.stage.scene
        for at_ms in (before_ms, now_ms):
            self._update_box(playhead_box(scene, at_ms))
            self._update_box(overview_playhead_box(scene, at_ms))
            if self._pending:
                self._update_lane(self._pending, at_ms)
        said = {scene.content.cue_at(before_ms), scene.content.cue_at(now_ms)}
        if len(said) > 1:
            for place in said - {None}:
                self._update_box(said_box(scene, place or 0))

    def hold(self, pending: Pending | None) -> None:
        """Show a fragment whose key is down."""
        for held in (self._pending, pending):
            if held is not None:
                self._update_lane(held, self.stage.position_ms)
        self._pending = pending

    def preview(self, moment: Moment | None) -> None:
        """Show a moment as it would be; None puts it back."""
        lifted = moment.id if moment else None
        self._preview = moment
        if lifted != self.stage.lifted:
            self.stage.lifted = lifted
            self.refresh()
        self.update()

    def hover(self, moment_id: UUID | None) -> None:
        """Light up the moment under the pointer."""
        if moment_id != self._hovered:
            self._hovered = moment_id
            self.update()

    def show_focus(self, *, shown: bool) -> None:
        """Show or hide the ring that says that keys act here."""
        if shown != self._shows_focus:
            self._shows_focus = shown
            self.update()

    @property
    def shows_focus(self) -> bool:
        """Whether a person is at work here with the keys."""
        return self._shows_focus

    @override
    def sizeHint(self) -> QSize:
        return QSize(1100, natural_height(self.stage.content.needs))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH_MIN_PX, least_height(self.stage.content.needs))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.stage.look.ratio != self.devicePixelRatioF():
            self.dress()
        scene = self.stage.scene
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._backdrop.picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_overlay(painter, scene, self._overlay(), event.region())
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.stage.resize(self.width(), self.height())
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _DRESSING:
            self.dress()
        super().changeEvent(event)

    def _overlay(self) -> Overlay:
        stage = self.stage
        hovered = self._hovered if self._hovered != stage.chosen else None
        return Overlay(
            stage.position_ms,
            preview=self._preview,
            hovered=stage.content.moment(hovered) if self._preview is None else None,
            pending=self._pending,
            focused_edge=stage.edge if self._shows_focus else None,
        )

    def _update_lane(self, held: Pending, until_ms: int) -> None:
        """Repaint a fragment that is being held, in whichever row of its lane it stands."""
        lane, scene = self.stage.layout.lanes[held.lane], self.stage.scene
        box = pending_box(scene, held.lane, held.start_ms, until_ms)
        grown = box.adjusted(-GROW_PX, 0, GROW_PX, 0)
        self._update_box(QRectF(grown.left(), lane.top, grown.width(), lane.height))

    def _update_box(self, box: QRectF) -> None:
        self.update(box.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _make_scroller(self) -> QScrollBar:
        scroller = QScrollBar(Qt.Orientation.Vertical, self)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setAccessibleName(self.tr("Scroll the lanes"))
        scroller.valueChanged.connect(self._scrolled)
        scroller.hide()
        return scroller

    def _scrolled(self, value: int) -> None:
        if value != self.stage.scroll_px:
            self.stage.scroll_to(value)
            self.refresh()

    def _follow_scroll(self) -> None:
        layout, scroller = self.stage.layout, self._scroller
        middle = layout.middle
        scroller.setGeometry(
            layout.width - _SCROLLER_PX - 1, middle.top, _SCROLLER_PX, middle.height
        )
        scroller.setRange(0, layout.scroll_max_px)
        scroller.setPageStep(max(1, middle.height))
        scroller.setSingleStep(24)
        scroller.setValue(self.stage.scroll_px)
        scroller.setVisible(layout.scroll_max_px > 0)
