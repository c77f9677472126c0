"""The client's own screen: one thing at a time, with the film beside it where that belongs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from annotations.model import Purpose
from annotations.trouble import Trouble
from kijkwijzer.session import Session
from kijkwijzer.ui.client.course import Kind, Place
from kijkwijzer.ui.client.film_side import FilmSide
from kijkwijzer.ui.client.frame import Foot, Top
from kijkwijzer.ui.client.going import Going
from kijkwijzer.ui.client.making import made, words_for
from kijkwijzer.ui.client.other_pages import QuietPage, WelcomePage
from kijkwijzer.ui.client.overview_rows import OverviewPage
from kijkwijzer.ui.client.page import ClientPage
from kijkwijzer.ui.client.quiet import Answer, Quiet
from kijkwijzer.ui.client.stage import Stage
from kijkwijzer.ui.client.take_along import TakeAlong
from kijkwijzer.ui.client.talk import FACILITATOR, Run, Talk
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.withdrawal.clipboard import empty_own_clipboard

if TYPE_CHECKING:
    from annotations.library import OpenNotebook


class ClientScreen(Stage):
    """Leads a client through a sealed guide. `done` says that the screen can go."""

    done = Signal()

    def __init__(
        self, desk: Desk, session: Session, run: Run, notebook: "OpenNotebook", language: str
    ) -> None:
        library = desk.library
        words = words_for(desk, session, notebook.facilitator.label, language)
        talk = Talk(run, notebook, words, library.echoes) if library else Talk(run, notebook, words)
        speech = talk.words.speech
        film = FilmSide(desk.make_player(), session.film, desk.settings.volume, speech)
        super().__init__(Top(speech), Foot(speech), film, language)
        self.talk, self._session = talk, session
        self._quiet = Quiet(self.talk)
        self._along = TakeAlong(self, desk, notebook, speech)
        self._preparing = False
        self._released = False
        self._connect()
        self._begin()
        self._going = Going(desk.library, self)
        self._going.leaves.connect(self.let_go)

    def is_playing(self) -> bool:
        """Whether the film plays: then the library is in use."""
        return not self._released and self.film.playing

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        return self._released or self._flush()

    def shown_now(self) -> tuple[int, tuple[Purpose, ...]] | None:
        """Give the number of the recording, and what it is shown for; None once it is let go."""
        purposes = tuple(map(Purpose, self.talk.guide.purposes))
        return None if self._released else (self._session.recording.number, purposes)

    def let_go(self, number: int) -> None:
        """Leave at once when this recording is about to be destroyed."""
        if number == self._session.recording.number and not self._released:
            self.release()
            QTimer.singleShot(0, self, self.done.emit)

    def release(self) -> bool:
        """Let go of film, notes and key; says whether all that was typed is kept."""
        if self._released:
            return True
        kept = self._flush()
        self._released = True
        self._going.stop()
        self.voice.stop()
        self.time.stop()
        self._along.close()
        for page in filter(None, (self.page, self.aside)):
            page.release()
        self.film.release()
        for one in (self.talk.open_notebook, self.talk.run, self._session):
            one.close()
        # What somebody copied out of a field here is for nobody after them.
        empty_own_clipboard()
        return kept

    def stop(self) -> None:
        """Stop: the film stands still, what can be kept is kept sealed, and it becomes quiet.

        Whatever is the matter, one press is enough.
        """
        self.film.stop()
        self.voice.stop()
        kept = self._flush()
        if self._preparing:
            self._end_preparing()
        elif self.talk.is_later and kept:
            self._leave()
        else:
            self._show(self._quiet.stopped(kept=kept), set_aside=not kept)

    def _connect(self) -> None:
        self.top.stop_wished.connect(self.stop)
        self.foot.next_wished.connect(self._go_on)
        self.foot.back_wished.connect(self._go_back)
        self.film.began.connect(self._film_began)
        self.film.stood_still.connect(self._film_stood_still)

    def _begin(self) -> None:
        if self.talk.is_new:
            self._show(self._quiet.door())
        else:
            place = self.talk.place
            self._show_place(place)
            # The client is here on another day, perhaps.
            self._try(lambda: self.talk.go(place))

    def _show_place(self, place: Place) -> None:
        self._show(made(self.talk, place, self.film))

    def _show(self, page: ClientPage, *, set_aside: bool = False) -> None:
        if page is not self.aside:
            page.ready_changed.connect(self._offer)
            page.aloud_wished.connect(self.voice.say)
            self._hear(page)
        self.put(page, set_aside=set_aside)
        quiet = isinstance(page, QuietPage)
        self.top.stop.setVisible(not quiet)
        self.film.facilitator_stops.setVisible(not self._preparing)
        timed = not quiet and not self._preparing and not self.talk.is_later
        self.time.show_step(self.talk.guide.steps, page.place.step if timed else None)
        self._offer()
        self.order()

    def _hear(self, page: ClientPage) -> None:
        if isinstance(page, WelcomePage):
            page.agreed.connect(self._go_on)
            page.declined.connect(self._decline)
        elif isinstance(page, OverviewPage):
            page.change_wished.connect(self._change_sharing)
        elif isinstance(page, QuietPage):
            page.chosen.connect(self._answer)

    def _offer(self) -> None:
        page = self.page
        forward = page.forward()
        if self._preparing:
            forward = self.talk.words.speech.translate("Client", "Ready")
        quiet = isinstance(page, QuietPage)
        back = not quiet and not self._preparing and self._place_before() is not None
        self.foot.offer(forward, back=back, ready=page.is_ready)
        self.show_voice()

    def _flush(self) -> bool:
        pages = [page for page in (self.page, self.aside) if page is not None]
        try:
            kept = [page.flush() for page in pages]
        except Trouble as trouble:
            self.page.tell(trouble)
            return False
        return all(kept)

    def _try(self, act: Callable[[], None]) -> None:
        """Do something that may be refused, and say so where the client is."""
        try:
            act()
        except Trouble as trouble:
            self.page.tell(trouble)

    def _go_on(self) -> None:
        if not self._flush():
            return
        if self._preparing:
            self._end_preparing()
        else:
            self._try(self._finish)

    def _finish(self) -> None:
        self.page.finish()
        following = self.talk.next_place()
        if following is None:
            self.talk.end()
            self._show(self._quiet.ended())
        else:
            self._go_to(following)

    def _place_before(self) -> Place | None:
        """Give what one can go back to; nothing once the notes were closed."""
        try:
            return self.talk.place_before()
        except Trouble:
            return None

    def _go_back(self) -> None:
        earlier = self._place_before()
        if earlier is not None and self._flush():
            self._try(lambda: self._go_to(earlier))

    def _change_sharing(self, number: int) -> None:
        def change() -> None:
            place = self.talk.change_place(number)
            if place is not None:
                self._go_to(place)

        self._try(change)

    def _go_to(self, place: Place) -> None:
        self.talk.go(place)
        self._show_place(place)

    def _decline(self) -> None:
        def decline() -> None:
            self.talk.refuse()
            self._show(self._quiet.declined())

        self._try(decline)

    def _answer(self, name: str) -> None:
        if name == Answer.PREPARE:
            self._try(self._prepare)
        elif name in (Answer.START, Answer.GO_ON):
            self._try(self._go_on_where_it_was)
        elif name == Answer.TAKE_ALONG:
            self._along.show(self._not_made)
        else:
            self._leave()

    def _not_made(self, trouble: Exception) -> None:
        if not self._released:
            self.page.trouble.tell(trouble)

    def _go_on_where_it_was(self) -> None:
        if self.aside is not None:
            self._show(self.aside)
        else:
            self._show_place(self.talk.place)

    def _prepare(self) -> None:
        pieces = self.talk.place_of(Kind.PIECES)
        if pieces is not None:
            page = made(self.talk, pieces, self.film)
            self._preparing = True
            self._show(page)

    def _end_preparing(self) -> None:
        self._preparing = False
        self._show(self._quiet.door())

    def _leave(self) -> None:
        self.release()
        self.done.emit()

    def _film_began(self) -> None:
        self.page.film_began()

    def _film_stood_still(self, position_ms: int, by: str) -> None:
        if by:
            # Whoever prepares is alone with it: every button is the facilitator's.
            asked_by = FACILITATOR if self._preparing else by
            self._try(lambda: self._keep_pause(position_ms, asked_by))
        self.page.film_stood_still()

    def _keep_pause(self, position_ms: int, by: str) -> None:
        self.talk.open_notebook.pause(position_ms, by)
