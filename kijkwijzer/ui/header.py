"""The bar above a page, filled by the page itself."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from kijkwijzer.ui.cards import column, row, text

HEADER_HEIGHT_PX = 56


class Header(QFrame):
    """Holds one widget a page and shows that of the page in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEADER_HEIGHT_PX)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)

    def show_for(self, widget: QWidget) -> None:
        """Show a page's own header."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def forget(self, widget: QWidget) -> None:
        """Let go of the header of a page that is gone."""
        self._stack.removeWidget(widget)
        widget.deleteLater()


def title_header(title: str, *parts: QWidget) -> QWidget:
    """Make a header with a title on the left and parts on the right."""
    header = QWidget()
    line = row(text(title, "title", wrap=False), 1, *parts, spacing_px=12)
    line.setContentsMargins(20, 0, 20, 0)
    header.setLayout(line)
    return header
