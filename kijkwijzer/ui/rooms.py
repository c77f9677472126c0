"""The rooms of an open library behind one rail and under one header."""

from functools import partial
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotations.model import Purpose, Recording
from kijkwijzer.log import log_failure
from kijkwijzer.settings import Settings
from kijkwijzer.ui import work
from kijkwijzer.ui.alone import AloneStage, LettingGo, Playing, Releasing, Typed
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.deciding import Deciding
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.looking_back import LookingBack, let_go_of_ended
from kijkwijzer.ui.page_stack import PageStack
from kijkwijzer.ui.rail import Rail
from kijkwijzer.ui.recordings_page.page import RecordingsPage
from kijkwijzer.ui.room_pages import PART_OF, going_on_in, made, plan, write_looked_back

if TYPE_CHECKING:
    from annotations.guided.model import SessionLine
    from kijkwijzer.session import Session


@runtime_checkable
class _Refreshed(Protocol):
    """A page that is brought up to date whenever it is shown."""

    def refresh(self) -> None: ...


class Rooms(QWidget):
    """Rail, header and pages. A page is made when it is first shown.

    The review page is there only while a recording is open. `moment_wished` gives a recording's
    number and a time in its film, in milliseconds.
    """

    recording_wished = Signal(int)
    moment_wished = Signal(int, int)
    practice_wished = Signal()
    lock_wished = Signal()
    done_wished = Signal()
    settings_wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._review = LookingBack(desk, self)
        self._rail = Rail(plan())
        self._stack = PageStack()
        self._where = ""
        self._deciding = Deciding(desk, self)
        self._alone = AloneStage(self._beside())
        column(self).addWidget(self._alone)
        self._connect()
        self.show_room("recordings")

    @property
    def session(self) -> "Session | None":
        """The recording that is open for looking back."""
        return self._review.session

    def where(self) -> str:
        """Say which room is shown."""
        return self._where

    def page(self, room_id: str) -> QWidget:
        """Give the page of a room. Raises KeyError when there is no such room."""
        if (page := self._stack.get(room_id)) is None:
            page = made(self, self._desk, room_id)
            self._stack.put(room_id, page)
        return page

    def show_room(self, room_id: str) -> None:
        """Go to a room; its page is brought up to date first."""
        stale = room_id == "watch" and self._review.stale
        if stale and self.session is not None and self.keep_typed():
            self.show_review(self.session)
        fresh = self._stack.get(room_id) is None
        page = self.page(room_id)
        if not fresh and isinstance(page, _Refreshed):
            page.refresh()
        self._where = room_id
        self._rail.choose(PART_OF.get(room_id, room_id))
        asking = room_id == "recordings" and self._deciding.is_asking
        self._stack.show_page("consent" if asking else room_id)

    def show_review(self, session: "Session") -> None:
        """Put the review page of a session in the room for looking."""
        try:
            page = self._review.show(session)
        except Exception as failure:  # noqa: BLE001  (whatever it is, the recording is let go of)
            self._cannot_look(failure)
            return
        self._stack.put("watch", cast("QWidget", page))

    def close_review(self) -> None:
        """Let go of the recording that is open."""
        if self._review.page is not None:
            self._review.release()
            self._empty_watch()

    def seek(self, position_ms: int) -> None:
        """Take the film of the recording that is open to this time."""
        self._review.seek(position_ms)

    def is_playing(self) -> bool:
        """Whether a film is playing now."""
        others = any(isinstance(page, Playing) and page.is_playing() for page in self._others())
        return others or self._review.is_playing()

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        kept = [page.keep_typed() for page in self._others() if isinstance(page, Typed)]
        return all((*kept, self._review.keep_typed()))

    def settings_changed(self, before: Settings) -> None:
        """Show what follows from new choices; the review page is made anew when it must."""
        self._review.settings_changed(before)

    def release(self) -> bool:
        """Let go of what is shown before the window does; says whether all typed is kept."""
        others = [page.release() for page in self._others() if isinstance(page, Releasing)]
        return all((*others, self._review.release()))

    def add_recording(self) -> None:
        """Ask for a film and what is known of it, and take it in."""
        dialog = AddFilmDialog(self, self._desk)
        dialog.added.connect(self._added)
        dialog.open()

    def ask_consent(self, number: int) -> None:
        """Open the page on which everyone in a recording decides."""
        self._deciding.ask_consent(number)

    def withdraw(self, number: int) -> None:
        """Show what a withdrawal of this recording destroys, and ask for the number."""
        self._deciding.withdraw(number)

    def show_receipt(self, number: int) -> None:
        """Show the receipt of an earlier withdrawal again."""
        self._deciding.show_receipt(number)

    def withdraw_by_code(self) -> None:
        """Ask for the code on a client's paper, and withdraw what it belongs to."""
        self._deciding.ask_by_code()

    def begin_day(self) -> None:
        """Close what may not be looked at from today on, and let go of what has ended."""
        library = self._desk.library
        if library is None:
            return
        if (number := self._review.number) is not None and not self._review.may_go_on():
            self._close_if_open(number)
        let_go_of_ended(self._others(), library)
        self.show_room(self._where)
        if not (library.read_only or self._desk.is_practice):
            work.run(self, lambda _: library.withdraw_ended(), self._tell_gone, self._not_ended)

    def _tell_gone(self, numbers: tuple[int, ...]) -> None:
        if numbers:
            self._desk.let_go_at_opening += numbers
            self.show_room(self._where)

    def _not_ended(self, failure: Exception) -> None:
        # It is tried again at the next opening; what was begun is finished there first.
        log_failure("withdrawing what has ended", failure)
        self.show_room(self._where)

    def going_on(self) -> "SessionLine | None":
        """Give the guided session that somebody is in; `go_on_with` takes it up again."""
        return going_on_in(self._stack.get("together"))

    def show_alone(self, page: QWidget) -> None:
        """Cover the rail and the header with this page, until its signal `done`."""
        self._alone.show_alone(page)

    @property
    def alone_page(self) -> QWidget | None:
        """The page that covers the rooms now."""
        return self._alone.page

    def _beside(self) -> QWidget:
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(self._stack, 1)
        return place

    def _others(self) -> list[QWidget]:
        """Every page but that of looking back, the one that is alone first."""
        alone = [self._alone.page] if self._alone.page is not None else []
        review = cast("QWidget | None", self._review.page)
        return alone + [page for page in self._stack.pages() if page is not review]

    def _connect(self) -> None:
        self._alone.left.connect(lambda: self.show_room(self._where))
        self._review.done_wished.connect(self.done_wished)
        self._review.withdraw_wished.connect(self.withdraw)
        self._review.learn_wished.connect(lambda: self.show_room("learn"))
        self._review.look_back_wished.connect(partial(write_looked_back, self))
        self._review.again_wished.connect(self.show_review)
        self._rail.room_chosen.connect(self._go_to)
        self._deciding.opened.connect(self._show_consent)
        self._deciding.left.connect(self._leave_consent)
        self._deciding.begins.connect(self._let_go)
        self._deciding.changed.connect(self._decided)
        self._deciding.register_wished.connect(lambda: self.show_room("vault"))

    def _go_to(self, room_id: str) -> None:
        """Follow the rail; a press on the room one is in leaves the page of consent."""
        if room_id == self._where == "recordings" and self._deciding.is_asking:
            self._rail.choose(room_id)
            self._deciding.stop()
        else:
            self.show_room(room_id)

    def _show_consent(self, page: QWidget) -> None:
        self._stack.put("consent", page)
        self.show_room("recordings")

    def _leave_consent(self, number: int) -> None:
        self.show_room("recordings")
        self._stack.drop("consent")
        self._show_chosen(number)

    def _let_go(self, number: int, purpose: Purpose | None) -> None:
        """Release the player, the undo steps and the pictures of what is being withdrawn."""
        for other in self._others():
            if isinstance(other, LettingGo):
                other.let_go(number)
        if purpose is None:
            self._close_if_open(number)
            page = self.page("recordings")
            if isinstance(page, RecordingsPage):
                page.forget(number)

    def _close_if_open(self, number: int) -> None:
        if self._review.number == number:
            self.close_review()
            if self._where == "watch":
                self.show_room("recordings")

    def _empty_watch(self) -> None:
        self._stack.put("watch", made(self, self._desk, "watch"))
        self._review.close()

    def _cannot_look(self, failure: Exception) -> None:
        """Let go of a recording whose page cannot be made, and say so."""
        log_failure("making the review page", failure)
        self._empty_watch()
        tell_trouble(self, self.tr("This recording cannot be opened"), failure)

    def done_looking(self) -> None:
        """Go back to the recordings, at the one that was open."""
        number = self._review.number
        self.show_room("recordings")
        self.close_review()
        if number is not None:
            self._show_chosen(number)

    def _added(self, recording: Recording) -> None:
        self._show_chosen(recording.number)
        self.ask_consent(recording.number)

    def _decided(self, number: int, purpose: Purpose | None = None) -> None:
        if purpose is None:
            self._close_if_open(number)
        else:
            self._review.show_answers()
        self._show_chosen(number)

    def _show_chosen(self, number: int) -> None:
        page = self.page("recordings")
        if isinstance(page, RecordingsPage):
            page.refresh()
            if not self._deciding.is_asking:
                page.choose(number)
