"""Pictures of the pages of one PDF: drawn when asked for, a few of them kept. Knows no window."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kijkwijzer.ui.paper import opened_pdf

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_KEPT = 6
_SIDE_MAX_PX = 3000
"""A page is drawn no larger than this, so that zooming in takes no more memory than it must."""


class PagePictures:
    """The pages of a PDF as pictures. `close` lets go of the PDF and of every picture."""

    def __init__(self, data: bytes) -> None:
        self._document: QPdfDocument | None = opened_pdf(data)
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        count = self._document.pageCount()
        points = [self._document.pagePointSize(at) for at in range(count)]
        self.sizes = [(one.width(), one.height()) for one in points]

    def kept(self, page: int) -> QImage | None:
        """Give the picture of a page that was drawn before, of whatever size."""
        return self._pictures.get(page)

    def sharp(self, page: int, width_px: int) -> bool:
        """Whether the picture of this page is there, as wide as it will be shown."""
        picture = self._pictures.get(page)
        return picture is not None and picture.width() == self._size(page, width_px).width()

    def draw(self, page: int, width_px: int) -> QImage:
        """Draw a page this wide, and keep it in place of the one that was used longest ago."""
        picture = QImage()
        if self._document is not None:
            picture = self._document.render(page, self._size(page, width_px))
        self._pictures[page] = picture
        self._pictures.move_to_end(page)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        return picture

    def words(self, page: int) -> str:
        """Give the words on a page, for whoever has it read aloud."""
        if self._document is None:
            return ""
        return str(self._document.getAllText(page).text())

    def close(self) -> None:
        """Let go of everything; nothing of the paper stays in memory here."""
        document, self._document = self._document, None
        self._pictures.clear()
        if document is not None:
            document.close()

    def _size(self, page: int, width_px: int) -> QSize:
        wide, high = self.sizes[page]
        width = max(1, min(width_px, _SIDE_MAX_PX, round(_SIDE_MAX_PX * wide / max(high, 1e-6))))
        return QSize(width, max(1, round(width * high / max(wide, 1e-6))))
