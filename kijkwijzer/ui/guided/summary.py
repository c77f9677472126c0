"""The summary of a session on paper: made on a worker, looked at, and noted when it leaves."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotations.library import Copy
from annotations.model import Purpose
from annotations.withdrawal import RegisterKind
from kijkwijzer.ui import work
from kijkwijzer.ui.guided.sitting import Sitting


def make_summary(
    parent: QWidget,
    sitting: Sitting,
    done: Callable[[bytes], None],
    failed: Callable[[Exception], None],
) -> None:
    """Make the summary as PDF, in the language of the window."""
    desk, run, looking = sitting.desk, sitting.run, sitting.session.looking
    language = sitting.language
    work.run(parent, lambda _: desk.session_paper(run, looking, language), done, failed)


def show_summary(parent: QWidget, sitting: Sitting, paper: bytes) -> None:
    """Show the pages; whatever is printed or saved is noted in the register first."""
    from kijkwijzer.ui.preview.dialog import PreviewDialog  # noqa: PLC0415  (seldom seen)

    library, recording = sitting.library, sitting.session.recording
    title = QCoreApplication.translate("Summary", "Summary of the session about {recording}")
    file_name = QCoreApplication.translate("Summary", "summary-{recording}.pdf")
    own_use = QCoreApplication.translate("Summary", "for own use")

    def left(kind: str, place: str, sha256: bytes) -> None:
        copy = Copy(RegisterKind(kind), own_use, place, Purpose.OWN_LEARNING, sha256)
        library.register(recording.number, copy)

    named = title.format(recording=recording.label)
    PreviewDialog(parent, named, paper, file_name.format(recording=recording.label), left).open()
