"""The pages of a paper under each other, to scroll through and zoom. Draws only what is seen."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from kijkwijzer.ui.preview.layout import Column, laid_out, zoomed
from kijkwijzer.ui.preview.pictures import PagePictures
from kijkwijzer.ui.theme import theme, theme_signals

_LINE_PX = 60
_WHOLE_TURN = 120
_PAPER = "#FFFFFF"


class PagesView(QAbstractScrollArea):
    """Shows pages; `page_changed` tells which one is being looked at, counted from 0.

    One page is drawn at a time, between other things that the window does; until then a page is
    white, or shown as it was before the zoom changed.
    """

    page_changed = Signal(int)

    def __init__(self, pictures: PagePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._zoom = 1.0
        self._page = 0
        self._column = Column((), 0, 0)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_one)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_LINE_PX)
        self.horizontalScrollBar().setSingleStep(_LINE_PX)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        theme_signals().changed.connect(self._repaint)
        self._tell_page()

    @property
    def page(self) -> int:
        """The page that is being looked at, counted from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pictures.sizes)

    @property
    def zoom(self) -> float:
        """How wide a page is, where 1 fills the width."""
        return self._zoom

    def zoom_by(self, steps: int) -> None:
        """Come nearer by some steps, or go back below zero."""
        self._set_zoom(zoomed(self._zoom, steps))

    def fit_width(self) -> None:
        """Make the pages as wide as the room."""
        self._set_zoom(1.0)

    def show_page(self, page: int) -> None:
        """Scroll to the top of a page."""
        if self._column.pages:
            at = min(max(page, 0), len(self._column.pages) - 1)
            self.verticalScrollBar().setValue(self._column.pages[at].y - 8)

    def stop(self) -> None:
        """Draw no more pages."""
        self._drawing.stop()

    def _set_zoom(self, zoom: float) -> None:
        """Zoom around the height that is in the middle now."""
        middle = self.viewport().height() / 2
        bar = self.verticalScrollBar()
        share = (bar.value() + middle) / max(self._column.height, 1)
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(share * self._column.height - middle))
        self._moved()

    def _lay_out(self) -> None:
        room = self.viewport().size()
        self._column = laid_out(self._pictures.sizes, room.width(), self._zoom)
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._column.height, room.height()),
            (self.horizontalScrollBar(), self._column.width, room.width()),
        ):
            bar.setPageStep(max(seen, 1))
            bar.setRange(0, max(0, whole - seen))
        self._moved()

    def _moved(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = self._column.page_at(middle)
        if page != self._page:
            self._page = page
            self._tell_page()
            self.page_changed.emit(page)
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        if not self._drawing.isActive() and self._next_to_draw() is not None:
            self._drawing.start(0)

    def _tell_page(self) -> None:
        told = self.tr("Page {page} of {pages}")
        self.setAccessibleName(told.format(page=self._page + 1, pages=self.page_count))
        if self.page_count:
            self.setAccessibleDescription(self._pictures.words(self._page))

    def _seen(self) -> list[int]:
        top = self.verticalScrollBar().value()
        return self._column.between(top, top + self.viewport().height())

    def _drawn_width(self) -> int:
        width = self._column.pages[0].width if self._column.pages else 1
        return round(width * self.devicePixelRatioF())

    def _next_to_draw(self) -> int | None:
        if not self.isVisible():
            return None
        width = self._drawn_width()
        return next((at for at in self._seen() if not self._pictures.sharp(at, width)), None)

    def _draw_one(self) -> None:
        page = self._next_to_draw()
        if page is not None:
            self._pictures.draw(page, self._drawn_width())
            self._repaint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), theme().color("sunken"))
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for at in self._seen():
            page = self._column.pages[at]
            box = QRect(page.x, page.y, page.width, page.height).translated(-corner)
            painter.fillRect(box.adjusted(-1, -1, 1, 1), theme().color("line"))
            painter.fillRect(box, _PAPER)
            picture = self._pictures.kept(at)
            if picture is not None:
                painter.drawImage(box, picture)
        if self.hasFocus():
            painter.setPen(theme().color("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        self._repaint_when_unsharp()

    def _repaint_when_unsharp(self) -> None:
        if not self._drawing.isActive() and self._next_to_draw() is not None:
            self._drawing.start(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.ZoomIn) or event.text() in ("+", "="):
            self.zoom_by(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.text() == "-":
            self.zoom_by(-1)
        elif event.text() == "0":
            self.fit_width()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep() - _LINE_PX)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(max(1, turned // _WHOLE_TURN) if turned > 0 else -1)
        event.accept()
