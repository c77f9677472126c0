"""The client's own overview: made from the open notes, looked at, and then printed or saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from annotations.model import Purpose
from annotations.withdrawal import RegisterKind
from kijkwijzer.ui import work
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.desk import Desk

if TYPE_CHECKING:
    from annotations.library import OpenNotebook


class TakeAlong:
    """Shows the overview to whoever sits there; what leaves is put on the list of copies first."""

    def __init__(self, page: QWidget, desk: Desk, notebook: "OpenNotebook", speech: Speech) -> None:
        self._page, self._desk, self._notebook, self._speech = page, desk, notebook, speech
        self.dialog: QDialog | None = None

    def show(self, failed: Callable[[Exception], None]) -> None:
        """Make it on a worker, and show it. `failed` is told when that cannot be."""
        notebook, desk, language = self._notebook, self._desk, self._speech.language
        work.run(self._page, lambda _: desk.overview_paper(notebook, language), self._look, failed)

    def close(self) -> None:
        """Let go of the pages."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.done(0)

    def _look(self, paper: bytes) -> None:
        from kijkwijzer.ui.preview.dialog import PreviewDialog  # noqa: PLC0415  (seldom seen)

        if not self._notebook.is_open:
            return
        title = self._speech.translate("Client", "Your overview")
        name = self._speech.translate("Client", "my-overview.pdf")
        self.dialog = PreviewDialog(self._page, title, paper, name, self._left)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _left(self, kind: str, place: str, sha256: bytes) -> None:
        from annotations.library import Copy  # noqa: PLC0415  (slow to load)

        library = self._desk.library
        if library is not None:
            for_whom = self._speech.translate("Client", "client")
            copy = Copy(RegisterKind(kind), for_whom, place, Purpose.CLIENT_REVIEW, sha256)
            library.register(self._notebook.recording.number, copy)
