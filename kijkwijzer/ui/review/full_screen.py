"""The picture over the whole screen, and back to its place on the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override


class FullScreen(QWidget):
    """A window that borrows the picture and its bar. `ended` tells that they are back."""

    ended = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, Qt.WindowType.Window)
        self.setObjectName("page")
        self._borrowed: QWidget | None = None
        self._home: QBoxLayout | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_on(self) -> bool:
        """Whether the picture is over the whole screen now."""
        return self._borrowed is not None

    def begin(self, stage: QWidget, home: QBoxLayout) -> None:
        """Borrow the stage from its layout and show it."""
        self._borrowed, self._home = stage, home
        home.removeWidget(stage)
        self.layout().addWidget(stage)  # type: ignore[union-attr]
        stage.show()
        self.showFullScreen()

    def end(self) -> None:
        """Give the stage back and go away."""
        stage, home = self._borrowed, self._home
        if stage is None or home is None:
            return
        self._borrowed = None
        self.layout().removeWidget(stage)  # type: ignore[union-attr]
        home.addWidget(stage)
        stage.show()
        self.hide()
        self.ended.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        super().closeEvent(event)
