"""The summary of a session on paper: made on a worker, looked at, and noted when it leaves."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotations.library import Copy
from annotations.model import Purpose
from annotations.withdrawal import RegisterKind
from kijkwijzer.ui import work
from kijkwijzer.ui.guided.sitting import Run, Sitting
from kijkwijzer.ui.guided.words import for_whom
from rubrics.guides_model import Show


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
    chosen_word = sitting.desk.settings.coordinator_word
    whom = for_whom(sitting.run.guide, sitting.language, chosen_word)
    purposes = held_for(sitting.run)

    def left(kind: str, place: str, sha256: bytes) -> None:
        for purpose in purposes:
            copy = Copy(RegisterKind(kind), whom, place, purpose, sha256)
            library.register(recording.number, copy)

    named = title.format(recording=recording.label)
    PreviewDialog(parent, named, paper, file_name.format(recording=recording.label), left).open()


def held_for(run: Run) -> tuple[Purpose, ...]:
    """Give the purposes that a summary holds something for: each of them can be withdrawn alone.

    Whoever withdraws own learning withdraws the recording, which lists every copy of it. So that
    is named only where there is no other.
    """
    beside = (Purpose.CLIENT_REVIEW,) if run.guide.shows(Show.RELEASED) else ()
    held = {*run.purposes, *beside} - {Purpose.OWN_LEARNING}
    return tuple(one for one in Purpose if one in held) or (Purpose.OWN_LEARNING,)
