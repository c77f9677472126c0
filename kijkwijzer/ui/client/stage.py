"""What is around and beside a page of the client's screen, and how the next one comes."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kijkwijzer.ui.cards import column, scrolled
from kijkwijzer.ui.client.film_side import FilmSide
from kijkwijzer.ui.client.frame import Foot, Top, order_keys
from kijkwijzer.ui.client.look import MARGIN_PX, NARROW_PX, sheet
from kijkwijzer.ui.client.page import ClientPage, aloud, sentences
from kijkwijzer.ui.client.step_time import StepTime
from kijkwijzer.ui.client.voice import Voice
from kijkwijzer.ui.theme import theme, theme_signals

_WEIGHTS: Final = (29, 21)
"""How the film and the page share the width."""

_NARROW_WEIGHTS: Final = (27, 23)
"""The same in a narrow window, where the longest answer needs more of it."""

_NARROW_MARGIN_PX: Final = 24


class Stage(QWidget):
    """One page at a time between what is above and below it. Knows no session."""

    def __init__(self, top: Top, foot: Foot, film: FilmSide, language: str) -> None:
        super().__init__()
        self.setObjectName("client")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top, self.foot, self.film = top, foot, film
        self.time = StepTime(self)
        self.top.beside.addWidget(self.time.face)
        self.voice = Voice(self.top, language, self._spoken, self)
        self.voice.changed.connect(self.show_voice)
        self._page: ClientPage | None = None
        self._aside: ClientPage | None = None
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.film)
        self._room = scrolled(QWidget())
        self._room.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._middle.addWidget(self._room)
        parts = column(self, spacing_px=0)
        parts.addWidget(self.top)
        parts.addLayout(self._middle, 1)
        parts.addWidget(self.foot)
        self._dress()
        theme_signals().changed.connect(self._dress)

    @property
    def page(self) -> ClientPage:
        """What is shown now."""
        assert self._page is not None  # noqa: S101  (there is one from the start)
        return self._page

    @property
    def aside(self) -> ClientPage | None:
        """The page that waits with words that could not be kept."""
        return self._aside

    def put(self, page: ClientPage, *, set_aside: bool = False) -> None:
        """Put this page in place of the one before it, which is let go of, or set aside."""
        self.film.stop()
        self.voice.stop()
        old, self._page = self._page, page
        if old is not None:
            # Set in its place, another page would delete it while its own button is pressed.
            self._room.takeWidget()
            old.hide()
        waiting, self._aside = self._aside, old if set_aside else None
        for one in {old, waiting} - {None, page, self._aside}:
            assert one is not None  # noqa: S101  (taken out above)
            one.release()
            one.deleteLater()
        page.setObjectName("scrolled")
        self._room.setWidget(page)
        page.show()
        self.film.setVisible(page.shows_film)
        if page.shows_film:
            self.film.keep_within(page.piece)
        self.top.show_where(page.where(), page.steps())

    def show_voice(self) -> None:
        """Offer reading aloud when there may be a voice, and name what its button does now."""
        self.voice.show_now()
        if self._page is not None:
            self._page.offer_own_words(there=self.voice.is_there)

    def order(self) -> None:
        """Have the keyboard go through what is shown, and begin at what matters most."""
        page = self.page
        hands = (self.film.again, self.film.stop_here)
        ways = (self.foot.forward, self.foot.back, self.top.stop, self.top.aloud)
        # What is for the facilitator comes last, out of the client's way.
        beside = (self.film.facilitator_stops, self.time.face.more)
        order_keys(hands, page, (*ways, *beside))
        first = self._first_of(page)
        self.setFocusProxy(first)
        first.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= NARROW_PX
        margin_px = MARGIN_PX if wide else _NARROW_MARGIN_PX
        for place, weight in enumerate(_WEIGHTS if wide else _NARROW_WEIGHTS):
            self._middle.setStretch(place, weight)
        self._middle.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self._middle.setSpacing(margin_px)

    def _spoken(self) -> str:
        """Give what is read aloud: the page, and then what one can press around it."""
        hands = (self.film.again, self.film.stop_here)
        around = (*hands, self.foot.forward, self.foot.back, self.top.stop)
        return sentences((self.page.read(), aloud(one for one in around if one.isVisible())))

    def _first_of(self, page: ClientPage) -> QWidget:
        if page.first is not None:
            return page.first
        return self.film.again if page.shows_film else self.foot.forward

    def _dress(self) -> None:
        self.setStyleSheet(sheet(theme()))
