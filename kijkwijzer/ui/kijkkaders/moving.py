"""Has the page of a recording follow the version of its moments, and offers a newer one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from annotations.model import Moment
from annotations.ports import Change
from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.session import Session
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.kijkkaders.coming import Coming, coming, keep_versions, outcome
from kijkwijzer.ui.kijkkaders.move_dialog import MoveDialog
from kijkwijzer.ui.translation import language
from kijkwijzer.ui.undo import History
from rubrics.fault import RubricFault
from rubrics.model import Rubric

if TYPE_CHECKING:
    from kijkwijzer.ui.review.film_control import FilmControl


@runtime_checkable
class Marked(Protocol):
    """A page on which moments are marked with a rubric, and on which that can be undone."""

    edits: MomentActions
    film: "FilmControl"

    @property
    def rubric(self) -> Rubric: ...

    @property
    def chosen(self) -> Moment | None: ...

    def choose(self, moment_id: UUID | None) -> None: ...

    def keep_typed(self) -> bool: ...


@dataclass(frozen=True)
class Carried:
    """What a page hands over to the one that takes its place."""

    history: History
    position_ms: int
    chosen: UUID | None

    def put_on(self, page: object) -> None:
        """Let the new page go on where the old one was."""
        if not isinstance(page, Marked):
            self.history.release()
            return
        page.edits.take_over(self.history)
        page.film.seek(self.position_ms)
        page.choose(self.chosen)


def carried_from(page: object) -> Carried | None:
    """Take over what can be undone on a page, and where it is; None for another kind of page."""
    if not isinstance(page, Marked):
        return None
    page.keep_typed()
    chosen = page.chosen.id if page.chosen is not None else None
    position_ms = page.film.position_ms()
    return Carried(page.edits.hand_over(), position_ms, chosen)


class VersionBand(QFrame):
    """One quiet line over a recording. Both buttons only tell."""

    look_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        words = self.tr("There is a newer version of this rubric.")
        self.setAccessibleName(words)
        self.look = Button(self.tr("See what changes…"))
        self.later = Button(self.tr("Not now"), "quiet")
        self.look.clicked.connect(self.look_wished)
        self.later.clicked.connect(self.hide)
        line = row(text(words, wrap=False), 1, self.look, self.later)
        line.setContentsMargins(16, 6, 10, 6)
        self.setLayout(line)


class Moving(QObject):
    """`again_wished` asks to make the page anew: its moments are in another version now.

    `band` is None when there is nothing newer.
    """

    again_wished = Signal()

    def __init__(self, page: QWidget, session: Session, desk: Desk) -> None:
        super().__init__(page)
        assert isinstance(page, Marked)  # noqa: S101  (the one kind of page that is marked on)
        self._page: Marked = page
        self._over = page
        self._session, self._desk = session, desk
        self._dialog: MoveDialog | None = None
        self._coming = self._look_for_newer()
        self.band = VersionBand() if self._coming is not None else None
        if self.band is not None:
            self.band.look_wished.connect(self.show_changes)
        self._unlisten = session.listen(self._follow)

    def show_changes(self) -> MoveDialog | None:
        """Open the sheet that shows what becomes of each code."""
        if self._coming is None:
            return None
        self._page.keep_typed()
        try:
            found = outcome(self._coming, self._session, language())
        except Trouble as trouble:
            self._page.edits.refused.emit(trouble)
            return None
        self._dialog = MoveDialog(self._over, found)
        self._dialog.move_wished.connect(self.move)
        self._dialog.finished.connect(self._closed)  # it is gone then, and may not be touched
        self._dialog.open()
        return self._dialog

    def move(self) -> None:
        """Move the moments, so that it can be undone; the sheet says so when that cannot be."""
        if self._coming is None or self._dialog is None:
            return
        try:
            keep_versions(self._desk, self._coming)
            edit = outcome(self._coming, self._session, language()).edit
        except (Trouble, RubricFault) as trouble:
            self._dialog.tell(trouble)
            return
        self._dialog.accept()
        self._page.edits.move_to_version(edit)

    def release(self) -> None:
        """Stop following."""
        self._unlisten()
        if self._dialog is not None:
            self._dialog.reject()

    def _closed(self) -> None:
        self._dialog = None

    def _look_for_newer(self) -> Coming | None:
        try:
            return coming(self._desk, self._session)
        except (Trouble, RubricFault) as trouble:
            log_failure("looking for a newer rubric", trouble)
            return None

    def _follow(self, _change: Change) -> None:
        if self._session.layer.rubric_version != self._page.rubric.version:
            # Not inside the undo step that this may be: the page goes, and its stack with it.
            QTimer.singleShot(0, self, self.again_wished.emit)
