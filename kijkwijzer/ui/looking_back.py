"""The recording that is open for looking back: its session and its page, one at a time."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotations.model import Purpose, Role
from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.settings import Settings
from kijkwijzer.ui.alone import Showing
from kijkwijzer.ui.desk import Desk, Page
from kijkwijzer.ui.kijkkaders.moving import Marked, Moving, carried_from
from kijkwijzer.ui.review.page_layout import GAP_PX

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotations.learning import LearningEntry
    from annotations.library import Library
    from kijkwijzer.session import Session
    from kijkwijzer.ui.tour.tour import Tour, Toured

_NEEDS_NEW_PAGE: Final = ("keys", "player", "captions_language", "coordinator_word", "rubric")


class LookingBack(QObject):
    """`done_wished` asks to leave, and `withdraw_wished` to withdraw what is open (its number).

    `look_back_wished` gives a try-out that somebody wants to write about, and the number.
    `again_wished` asks to show this session anew: its moments are in another version of the rubric.
    """

    done_wished = Signal()
    withdraw_wished = Signal(int)
    learn_wished = Signal()
    look_back_wished = Signal(object, int)
    again_wished = Signal(object)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self.session: Session | None = None
        self.page: Page | None = None
        self._tour: Tour | None = None
        self._moving: Moving | None = None
        self.stale = False
        """Whether choices were made since, for which the page has to be made anew."""

    @property
    def number(self) -> int | None:
        """The number of the recording that is open."""
        return self.session.recording.number if self.session is not None else None

    def show(self, session: "Session") -> Page:
        """Make the page of a session. Raises whatever keeps it from being made."""
        carried = carried_from(self.page) if session is self.session else None
        self.release()
        self.stale = False
        try:
            page = self._desk.make_review_page(session, self._over)
        except BaseException:
            if carried is not None:
                carried.history.release()
            raise
        self.session, self.page = session, page
        if carried is not None:
            carried.put_on(page)
        page.done_requested.connect(self.done_wished)
        page.settings_wished.connect(self._keep_choices)
        page.withdraw_wished.connect(self._wish_to_withdraw)
        self.show_answers()
        self._put_above(page, session)
        self._follow_version(page, session)
        return page

    def show_answers(self) -> None:
        """Say on the page what may be done with the recording."""
        library, number = self._desk.library, self.number
        if library is not None and self.page is not None and number is not None:
            today = self._desk.today()
            self.page.set_answers({one: library.may(number, one, today) for one in Purpose})

    def may_go_on(self) -> bool:
        """Whether the recording that is open may still be looked at."""
        number = self.number
        return number is not None and may_go_on(self._desk.library, number, (Purpose.OWN_LEARNING,))

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
        if self._tour is not None:
            self._tour.release()
            self._tour = None
        if self._moving is not None:
            self._moving.release()
            self._moving = None
        page, self.page = self.page, None
        return page is None or page.release()

    def close(self) -> None:
        """Let go of the session too."""
        self.session = None
        self._desk.close_recording()

    def _put_above(self, page: Page, session: "Session") -> None:
        """Offer the tour in the practice library, and ask to look for a try-out in one's own."""
        library = self._desk.library
        layout = cast("QWidget", page).layout()
        if library is None or not isinstance(layout, QVBoxLayout) or library.read_only:
            return
        if self._desk.is_practice:
            from kijkwijzer.ui.tour.tour import Tour  # noqa: PLC0415  (practice only)

            toured = cast("Toured", page)
            self._tour = Tour(toured, session, library, self._desk.settings.language)
            self._tour.learn_wished.connect(self.learn_wished)
            layout.setSpacing(GAP_PX)
            layout.insertWidget(0, self._tour.band)
        elif (entry := _to_look_for(library, session)) is not None:
            from kijkwijzer.ui.learn.look_for import LookForBanner  # noqa: PLC0415  (seldom)

            banner = LookForBanner(entry)
            number = session.recording.number
            banner.looked_back.connect(lambda tried: self.look_back_wished.emit(tried, number))
            layout.setSpacing(GAP_PX)
            layout.insertWidget(0, banner)

    def _follow_version(self, page: Page, session: "Session") -> None:
        """Have the page follow the version of its moments, and offer a newer one."""
        place = cast("QWidget", page)
        if not isinstance(place, Marked):
            return
        self._moving = Moving(place, session, self._desk)
        self._moving.again_wished.connect(lambda: self.again_wished.emit(session))
        layout = place.layout()
        if self._moving.band is not None and isinstance(layout, QVBoxLayout):
            layout.setSpacing(GAP_PX)
            layout.insertWidget(0, self._moving.band)

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


def _to_look_for(library: "Library", session: "Session") -> "LearningEntry | None":
    """Give the newest try-out of the coordinator to look for in this recording."""
    recording = session.recording
    owners = [one.code for one in recording.participants if one.role is Role.COORDINATOR]
    try:
        found = [one for who in owners for one in library.open_try_outs(who, recording.number)]
    except Trouble as trouble:
        log_failure("reading try-outs", trouble)
        return None
    return found[-1] if found else None


def may_go_on(library: "Library | None", number: int, purposes: tuple[Purpose, ...]) -> bool:
    """Whether a recording may still be looked at for all of these purposes."""
    try:
        return library is not None and all(library.may(number, one).is_open for one in purposes)
    except Trouble as trouble:
        log_failure("asking what may be done today", trouble)
        return False


def let_go_of_ended(pages: "Iterable[QWidget]", library: "Library") -> None:
    """Have each page let go of a recording that may not be looked at any more."""
    for page in pages:
        shown = page.shown_now() if isinstance(page, Showing) else None
        if isinstance(page, Showing) and shown is not None and not may_go_on(library, *shown):
            page.let_go(shown[0])
