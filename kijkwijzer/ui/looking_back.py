"""The recording that is open for looking back: its session and its page, one at a time."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Purpose
from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.settings import Settings
from kijkwijzer.ui.desk import Desk, Page

if TYPE_CHECKING:
    from kijkwijzer.session import Session

_NEEDS_NEW_PAGE: Final = ("keys", "player", "captions_language", "coordinator_word")


class LookingBack(QObject):
    """`done_wished` asks to leave, and `withdraw_wished` to withdraw what is open (its number)."""

    done_wished = Signal()
    withdraw_wished = Signal(int)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self.session: Session | None = None
        self.page: Page | None = None
        self.stale = False
        """Whether choices were made since, for which the page has to be made anew."""

    @property
    def number(self) -> int | None:
        """The number of the recording that is open."""
        return self.session.recording.number if self.session is not None else None

    def show(self, session: "Session") -> Page:
        """Make the page of a session. Raises whatever keeps it from being made."""
        self.release()
        self.stale = False
        page = self._desk.make_review_page(session, self._over)
        self.session, self.page = session, page
        page.done_requested.connect(self.done_wished)
        page.settings_wished.connect(self._keep_choices)
        page.withdraw_wished.connect(self._wish_to_withdraw)
        self.show_answers()
        return page

    def show_answers(self) -> None:
        """Say on the page what may be done with the recording."""
        library, number = self._desk.library, self.number
        if library is not None and self.page is not None and number is not None:
            today = self._desk.today()
            self.page.set_answers({one: library.may(number, one, today) for one in Purpose})

    def may_go_on(self) -> bool:
        """Whether the recording that is open may still be looked at."""
        library, number = self._desk.library, self.number
        if library is None or number is None:
            return False
        try:
            return library.may(number, Purpose.OWN_LEARNING).allowed
        except Trouble as trouble:
            log_failure("asking what may be done today", trouble)
            return False

    def seek(self, position_ms: int) -> None:
        """Take the film to this time."""
        if self.page is not None:
            self.page.film.seek(position_ms)

    def is_playing(self) -> bool:
        """Whether its film is playing now."""
        return self.page is not None and self.page.film.playing

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        return self.page is None or self.page.keep_typed()

    def settings_changed(self, before: Settings) -> None:
        """Note whether the page has to be made anew for new choices."""
        now = self._desk.settings
        changed = any(getattr(now, name) != getattr(before, name) for name in _NEEDS_NEW_PAGE)
        self.stale = self.stale or (changed and self.page is not None)

    def release(self) -> bool:
        """Let go of the page; says whether all that was typed is kept."""
        page, self.page = self.page, None
        return page is None or page.release()

    def close(self) -> None:
        """Let go of the session too."""
        self.session = None
        self._desk.close_recording()

    def _keep_choices(self, chosen: Settings) -> None:
        """Keep what the page offers to choose; the rest may be newer than the page."""
        newer = replace(
            self._desk.settings,
            volume=chosen.volume,
            captions_language=chosen.captions_language,
            review_layout=chosen.review_layout,
        )
        self._desk.keep_settings(newer)

    def _wish_to_withdraw(self) -> None:
        if self.number is not None:
            self.withdraw_wished.emit(self.number)
