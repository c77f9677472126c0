"""Pages by name, of which one is shown, each with its own widget in the header above."""

from collections.abc import Iterator
from typing import Protocol, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from kijkwijzer.ui.cards import column
from kijkwijzer.ui.header import Header


class _Headed(Protocol):
    def header_widget(self) -> QWidget: ...


class PageStack(QWidget):
    """Holds pages, and lets go of a page and its header together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = Header()
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._headers: dict[str, QWidget] = {}
        self._shown = ""
        right = column(self, spacing_px=0)
        right.addWidget(self._header)
        right.addWidget(self._stack, 1)

    def get(self, page_id: str) -> QWidget | None:
        """Give a page, or None when it is not there."""
        return self._pages.get(page_id)

    def pages(self) -> Iterator[QWidget]:
        """Give every page that there is now."""
        yield from tuple(self._pages.values())

    def put(self, page_id: str, page: QWidget) -> None:
        """Add a page, in place of the one that had this name."""
        self.drop(page_id)
        self._pages[page_id] = page
        self._headers[page_id] = cast("_Headed", page).header_widget()
        self._stack.addWidget(page)
        if page_id == self._shown:
            self.show_page(page_id)

    def drop(self, page_id: str) -> None:
        """Let go of a page, if it is there."""
        old, old_header = self._pages.pop(page_id, None), self._headers.pop(page_id, None)
        if old is not None and old_header is not None:
            self._header.forget(old_header)
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def show_page(self, page_id: str) -> None:
        """Show a page and its header. Raises KeyError when it is not there."""
        self._shown = page_id
        self._stack.setCurrentWidget(self._pages[page_id])
        self._header.show_for(self._headers[page_id])
        self._pages[page_id].setFocus()
