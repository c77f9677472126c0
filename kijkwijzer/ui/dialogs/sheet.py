"""What every dialog looks like: a sheet over the dimmed window, never larger than it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kijkwijzer.ui.cards import Inside, column, scrolled, text

_MARGIN_PX = 24
_AROUND_PX = 16
_DIM = QColor(20, 24, 28, 115)


class Scrim(QWidget):
    """The shade over the window while a dialog is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)
        painter.end()


class SheetDialog(QDialog):
    """A modal sheet: a title, a column that scrolls when it must, and a row of buttons."""

    def __init__(self, parent: QWidget, title: str, width_px: int = 560) -> None:
        super().__init__(parent.window())
        self.setWindowTitle("Kijkwijzer")
        self.setAccessibleName(title)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._scrim: Scrim | None = None
        self._width_px = width_px
        self._frame = QFrame()
        self._content = Inside()
        self.column: QVBoxLayout = column(spacing_px=12)
        self._whole: QVBoxLayout = column(self._content, spacing_px=0)
        self._whole.addLayout(self.column)
        self._whole.addStretch(1)
        self.under: QVBoxLayout = column(spacing_px=0)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.title = text(title, "title")
        self._area: QScrollArea = scrolled(self._content)
        self._content.installEventFilter(self)
        self._build_sheet()

    def _build_sheet(self) -> None:
        outer = column(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._frame.setProperty("kind", "sheet")
        outer.addWidget(self._frame)
        inside = column(self._frame, _MARGIN_PX, 12)
        inside.addWidget(self.title)
        inside.addWidget(self._area, 1)
        # What goes wrong is said here, above the buttons, where no scrolling hides it.
        inside.addLayout(self.under)
        inside.addLayout(self.buttons)

    def fit(self) -> None:
        """Take the size that the content needs, as far as the window behind has room."""
        window = self.parentWidget()
        room = window.size() if window is not None else self.screen().availableSize()
        width = min(self._width_px, room.width() - 2 * _AROUND_PX)
        inner = width - 2 * _MARGIN_PX - 2
        self._keep_under_whole(inner)
        needed = self._content_height(inner)
        most = room.height() - 2 * _AROUND_PX
        around = self.height() - self._area.height()
        for _ in range(2):  # what stands around the content is known for sure only once laid out
            self.resize(width, min(needed + around, most))
            self._activate()
            around = self.height() - self._area.height()
        self._center()

    def _keep_under_whole(self, width_px: int) -> None:
        """Give what stands under the content its full height; only the content scrolls."""
        for place in range(self.under.count()):
            item = self.under.itemAt(place)
            part = item.widget() if item is not None else None
            layout = part.layout() if part is not None else None
            if part is not None and layout is not None:
                part.setMinimumHeight(max(layout.totalHeightForWidth(width_px), 0))

    def _content_height(self, width_px: int) -> int:
        self._content.ensurePolished()
        self._whole.activate()
        if self._whole.hasHeightForWidth():
            return self._whole.totalHeightForWidth(width_px)
        return self._whole.totalSizeHint().height()

    def _activate(self) -> None:
        for layout in (self.layout(), self._frame.layout()):
            if layout is not None:
                layout.activate()

    def _center(self) -> None:
        window = self.parentWidget()
        if window is not None:
            middle = window.mapToGlobal(window.rect().center())
            self.move(middle - QPoint(self.width() // 2, self.height() // 2))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        window = self.parentWidget()
        if window is not None and self._scrim is None:
            self._scrim = Scrim(window)
            self._scrim.show()
            self._scrim.raise_()
        self.fit()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        scrim, self._scrim = self._scrim, None
        if scrim is not None:
            scrim.hide()
            scrim.deleteLater()
        super().hideEvent(event)
