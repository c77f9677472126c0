"""The client's own screen: one thing at a time, with the film beside it where that belongs."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from annotations.trouble import Trouble
from kijkwijzer.session import Session
from kijkwijzer.ui.cards import column, scrolled
from kijkwijzer.ui.client.course import Kind, Place
from kijkwijzer.ui.client.film_side import FilmSide
from kijkwijzer.ui.client.frame import Foot, Top, order_keys
from kijkwijzer.ui.client.going import Going
from kijkwijzer.ui.client.look import MARGIN_PX, NARROW_PX, sheet
from kijkwijzer.ui.client.making import made, words_for
from kijkwijzer.ui.client.other_pages import QuietPage, WelcomePage
from kijkwijzer.ui.client.page import ClientPage
from kijkwijzer.ui.client.quiet import Answer, Quiet
from kijkwijzer.ui.client.share_pages import OverviewPage
from kijkwijzer.ui.client.talk import CLIENT, FACILITATOR, Run, Talk
from kijkwijzer.ui.client.voice import Voice
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.theme import theme, theme_signals

if TYPE_CHECKING:
    from annotations.library import OpenNotebook

_FILM_WEIGHT: Final = 29
_PAGE_WEIGHT: Final = 21
_NARROW_MARGIN_PX: Final = 24


class ClientScreen(QWidget):
    """Leads a client through a sealed guide. `done` says that the screen can go."""

    done = Signal()

    def __init__(
        self, desk: Desk, session: Session, run: Run, notebook: "OpenNotebook", language: str
    ) -> None:
        super().__init__()
        self.setObjectName("client")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.talk = Talk(run, notebook, words_for(desk, notebook.facilitator.label, language))
        self._quiet, speech = Quiet(self.talk), self.talk.words.speech
        self.top, self.foot = Top(speech), Foot(speech)
        self.film = FilmSide(desk.make_player(), session.film, desk.settings.volume, speech)
        self.voice = Voice(self.top, language, self._spoken, self)
        self._page: ClientPage | None = None
        self._preparing = False
        self._released = False
        self._build()
        self._connect()
        self._begin()
        self._going = Going(desk.library, self)
        self._going.leaves.connect(self.let_go)

    @property
    def page(self) -> ClientPage:
        """What is shown now."""
        assert self._page is not None  # noqa: S101  (there is one from the start)
        return self._page

    def is_playing(self) -> bool:
        """Whether the film plays: then the library is in use."""
        return not self._released and self.film.playing

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        return self._released or self.page.flush()

    def let_go(self, number: int) -> None:
        """Leave at once when this recording is about to be destroyed."""
        if number == self._session.recording.number and not self._released:
            self.release()
            QTimer.singleShot(0, self, self.done.emit)

    def release(self) -> bool:
        """Let go of film, notes and key; says whether all that was typed is kept."""
        if self._released:
            return True
        kept = self.page.flush()
        self._released = True
        self._going.stop()
        self.voice.stop()
        self.page.release()
        self.film.release()
        for one in (self.talk.open_notebook, self.talk.run, self._session):
            one.close()
        return kept

    def stop(self) -> None:
        """Stop: the film stands still, what was written is kept sealed, and it becomes quiet."""
        self.film.stop(asked=False)
        self.voice.stop()
        if not self.page.flush():
            return
        if self._preparing:
            self._end_preparing()
        elif self.talk.is_later:
            self._leave()
        else:
            self._show(self._quiet.stopped())

    def _build(self) -> None:
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.film, _FILM_WEIGHT)
        self._room = scrolled(QWidget())
        self._room.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._middle.addWidget(self._room, _PAGE_WEIGHT)
        parts = column(self, spacing_px=0)
        parts.addWidget(self.top)
        parts.addLayout(self._middle, 1)
        parts.addWidget(self.foot)
        self._dress()

    def _connect(self) -> None:
        self.top.stop_wished.connect(self.stop)
        self.foot.next_wished.connect(self._go_on)
        self.foot.back_wished.connect(self._go_back)
        self.film.began.connect(self._film_began)
        self.film.stood_still.connect(self._film_stood_still)
        theme_signals().changed.connect(self._dress)

    def _begin(self) -> None:
        if self.talk.is_new:
            self._show(self._quiet.door())
        else:
            self._show_place(self.talk.place)

    def _show_place(self, place: Place) -> None:
        self._show(made(self.talk, place, self.film))

    def _show(self, page: ClientPage) -> None:
        self.film.stop(asked=False)
        self.voice.stop()
        old, self._page = self._page, page
        if old is not None:
            old.release()
            # Set in its place, another page would delete it while its own button is pressed.
            self._room.takeWidget()
            old.hide()
            old.deleteLater()
        page.setObjectName("scrolled")
        self._room.setWidget(page)
        page.show()
        page.ready_changed.connect(self._offer)
        self._hear(page)
        self.film.setVisible(page.shows_film)
        if page.shows_film:
            self.film.keep_within(page.piece)
        self.top.show_where(page.where(), page.steps())
        self.top.stop.setVisible(not isinstance(page, QuietPage))
        self._offer()
        hands = (self.film.again, self.film.stop_here)
        ways = (self.foot.forward, self.foot.back, self.top.stop, self.top.aloud)
        order_keys(hands, page, ways)
        first = self._first_of(page)
        self.setFocusProxy(first)
        first.setFocus()

    def _spoken(self) -> str:
        return self.page.read()

    def _hear(self, page: ClientPage) -> None:
        if isinstance(page, WelcomePage):
            page.agreed.connect(self._go_on)
            page.declined.connect(self._decline)
        elif isinstance(page, OverviewPage):
            page.change_wished.connect(self._change_sharing)
        elif isinstance(page, QuietPage):
            page.chosen.connect(self._answer)

    def _first_of(self, page: ClientPage) -> QWidget:
        if page.first is not None:
            return page.first
        return self.film.again if page.shows_film else self.foot.forward

    def _offer(self) -> None:
        page = self.page
        forward = page.forward()
        if self._preparing:
            forward = self.talk.words.speech.translate("Client", "Ready")
        quiet = isinstance(page, QuietPage)
        back = not quiet and not self._preparing and self.talk.place_before() is not None
        self.foot.offer(forward, back=back, ready=page.is_ready)
        self.voice.show_now()

    def _go_on(self) -> None:
        if not self.page.flush():
            return
        if self._preparing:
            self._end_preparing()
            return
        try:
            self.page.finish()
            following = self.talk.next_place()
            if following is None:
                self.talk.end()
                self._show(self._quiet.ended())
            else:
                self._go_to(following)
        except Trouble as trouble:
            self.page.tell(trouble)

    def _go_back(self) -> None:
        earlier = self.talk.place_before()
        if earlier is not None and self.page.flush():
            self._try_to(earlier)

    def _change_sharing(self, number: int) -> None:
        place = self.talk.change_place(number)
        if place is not None:
            self._try_to(place)

    def _try_to(self, place: Place) -> None:
        try:
            self._go_to(place)
        except Trouble as trouble:
            self.page.tell(trouble)

    def _go_to(self, place: Place) -> None:
        self.talk.go(place)
        self._show_place(place)

    def _decline(self) -> None:
        try:
            self.talk.refuse()
        except Trouble as trouble:
            self.page.tell(trouble)
        else:
            self._show(self._quiet.declined())

    def _answer(self, name: str) -> None:
        if name == Answer.PREPARE:
            self._prepare()
        elif name in (Answer.START, Answer.GO_ON):
            self._show_place(self.talk.place)
        else:
            self._leave()

    def _prepare(self) -> None:
        pieces = self.talk.place_of(Kind.PIECES)
        if pieces is not None:
            self._preparing = True
            self._show_place(pieces)

    def _end_preparing(self) -> None:
        self._preparing = False
        self._show(self._quiet.door())

    def _leave(self) -> None:
        try:
            self.talk.leave()
        except Trouble as trouble:
            # It is closed already, or the disk refuses: it can be taken up as it stands.
            self.page.tell(trouble)
        self.release()
        self.done.emit()

    def _film_began(self) -> None:
        self.page.film_began()

    def _film_stood_still(self, position_ms: int, asked: bool) -> None:  # noqa: FBT001  (a signal)
        if asked:
            by = FACILITATOR if self._preparing else CLIENT
            try:
                self.talk.open_notebook.pause(position_ms, by)
            except Trouble as trouble:
                self.page.tell(trouble)
        self.page.film_stood_still()

    def _dress(self) -> None:
        self.setStyleSheet(sheet(theme()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin_px = MARGIN_PX if self.width() >= NARROW_PX else _NARROW_MARGIN_PX
        self._middle.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self._middle.setSpacing(margin_px)
