"""A paper as it will be printed: look at it first, then print it or save it as PDF."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotations.withdrawal import RegisterKind
from kijkwijzer.report.placing import place
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.paper import print_paper, save_paper
from kijkwijzer.ui.preview.pages_view import PagesView
from kijkwijzer.ui.preview.pictures import PagePictures
from kijkwijzer.ui.style import set_kind

_WIDTH_PX = 860
_AROUND_PX = 16

OnLeft = Callable[[str, str, bytes], None]
"""Told what leaves: "print" or "export", the file it goes to or "", and the SHA-256 of the PDF.

Called just before it leaves, from whatever thread, so it touches no widget. When it raises Trouble,
nothing leaves, and the dialog says why.
"""


class PreviewDialog(SheetDialog):
    """Shows a PDF that is in memory. `file_name` is offered when it is saved.

    Nothing of it is written anywhere but where the person chooses. Once it is closed, the pages are
    let go of.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        data: bytes,
        file_name: str,
        on_left: OnLeft | None = None,
    ) -> None:
        super().__init__(parent, title, width_px=_WIDTH_PX)
        self._data, self._file_name, self._on_left = data, file_name, on_left
        self._pictures = PagePictures(data)
        self.pages = PagesView(self._pictures)
        self.told = text("", "good")
        self.told.hide()
        self._count = text("", "small", wrap=False)
        self._build()
        self.pages.page_changed.connect(self._show_count)
        self._show_count()
        self.pages.setFocus()

    def save(self) -> None:
        """Ask where to, and save it as PDF."""
        data, noted = self._data, partial(_note, self._on_left, self._data, RegisterKind.EXPORT)

        def write(file: Path) -> None:
            place(data, file, lambda: noted(str(file)))

        save_paper(self, self._file_name, write, self._tell)

    def print(self) -> None:
        """Ask for a printer, and print it."""
        data = self._data
        noted = partial(_note, self._on_left, data, RegisterKind.PRINT, "")
        print_paper(self, lambda: data, self._tell, noted)

    @override
    def fit(self) -> None:
        """Take the height that there is: pages are for reading."""
        window = self.parentWidget()
        room = window.size() if window is not None else self.screen().availableSize()
        width = min(_WIDTH_PX, room.width() - 2 * _AROUND_PX)
        self.resize(width, room.height() - 2 * _AROUND_PX)
        self._activate()
        self._center()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pages.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is put aside hides it too, and shows it again
            self.pages.stop()
            self._pictures.close()
            self._data = b""

    def _build(self) -> None:
        self.pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self.pages, 1)
        self._whole.setStretch(0, 1)
        self._whole.setStretch(1, 0)
        if self._on_left is not None:
            outside = self.tr(
                "A copy that you print or save is no longer sealed. It is put on the list of"
                " copies in the vault."
            )
            self.under.addWidget(text(outside, "small"))
        self.under.addWidget(self.told)
        self.buttons.addLayout(row(*self._zoom_buttons(), self._count))
        self.buttons.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        print_ = Button(self.tr("Print…"), icon_name="print")
        print_.clicked.connect(self.print)
        save = Button(self.tr("Save as PDF…"), "primary")
        save.clicked.connect(self.save)
        for button in (close, print_, save):
            self.buttons.addWidget(button)

    def _zoom_buttons(self) -> tuple[Button, ...]:
        made = []
        for shown, name, act in (
            ("-", self.tr("Smaller"), lambda: self.pages.zoom_by(-1)),
            ("+", self.tr("Larger"), lambda: self.pages.zoom_by(1)),
            (self.tr("Whole width"), self.tr("As wide as the window"), self.pages.fit_width),
        ):
            button = Button(shown, "quiet")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            made.append(button)
        return tuple(made)

    def _show_count(self) -> None:
        told = self.tr("Page {page} of {pages}")
        self._count.setText(told.format(page=self.pages.page + 1, pages=self.pages.page_count))

    def _tell(self, words: str, kind: str) -> None:
        set_kind(self.told, kind=kind)
        self.told.setText(words)
        self.told.show()


def _note(on_left: OnLeft | None, data: bytes, how: RegisterKind, file: str) -> None:
    if on_left is not None:
        on_left(how.value, file, hashlib.sha256(data).digest())
