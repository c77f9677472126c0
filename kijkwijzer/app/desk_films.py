"""The recordings that are open behind the window, and what plays them."""

from collections.abc import Collection
from typing import TYPE_CHECKING, cast
from uuid import UUID
from weakref import WeakSet

from annotations.model import Purpose
from annotations.trouble import Refused, translatable
from kijkwijzer.app.desk_rubrics import Rubrics
from kijkwijzer.media.player import Player
from kijkwijzer.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotations.library import Library
    from kijkwijzer.ui.desk import Page


class Films(Rubrics):
    """What a desk does with films. `AppDesk` is one; it is not used by itself."""

    def __init__(self, player: str | None) -> None:
        self._player_asked = player
        self._session: Session | None = None
        self._guided: WeakSet[Session] = WeakSet()

    def open_recording(self, number: int) -> Session:
        """Open a recording for own learning. Slow. Raises Trouble, NotAllowed among them."""
        self.close_recording()
        self._session = self._opened(number, Purpose.OWN_LEARNING)
        return self._session

    def close_recording(self) -> None:
        """Let go of the recording that is open, if any."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def open_film(self, number: int, purpose: Purpose, holding: Collection[UUID] = ()) -> Session:
        """Open a recording for a guided session, beside what is open. Slow. Raises Trouble.

        `holding` are moments of a session that is taken up: it goes on with their kijkkader.
        Whoever asked closes it; a withdrawal or a lock does so as well.
        """
        session = self._opened(number, purpose, holding)
        self._guided.add(session)
        return session

    def make_player(self) -> Player:
        """Make the player that was asked for, or chosen in the settings, or the best there is."""
        from kijkwijzer.media.choose import make_player  # noqa: PLC0415  (loads VLC)

        return make_player(self._player_name())

    def players(self) -> dict[str, str]:
        """Give the players by name, each with why it cannot be used, or an empty text."""
        from kijkwijzer.media.choose import available  # noqa: PLC0415  (loads VLC)

        missing = translatable("Trouble", "VLC 3 was not found on this computer.")
        return {name: "" if name in available() else missing for name in ("vlc", "qt")}

    def make_review_page(self, session: Session, parent: "QWidget") -> "Page":
        """Make the page on which a recording is looked at."""
        from kijkwijzer.media.stills import Stills  # noqa: PLC0415  (FFmpeg's libraries)
        from kijkwijzer.ui.review.page import ReviewPage  # noqa: PLC0415  (Qt's widgets)

        stills = Stills(session.film) if session.film.facts.has_picture else None
        player = self.make_player()
        try:
            rubric = self.rubric_of(session)
            page = ReviewPage(session, player, rubric, self._settings, stills, parent)
        except BaseException:
            player.close()
            raise
        # Qt's signals are declared as Signal and are SignalInstance on the object: no type says so.
        return cast("Page", page)

    def _opened(self, number: int, purpose: Purpose, holding: Collection[UUID] = ()) -> Session:
        from kijkwijzer.media.choose import prepare  # noqa: PLC0415  (loads VLC)
        from kijkwijzer.media.open_film import open_film  # noqa: PLC0415  (FFmpeg's libraries)

        prepare(self._player_name())  # here, so that the window does not wait for it
        looking = self._look(self._open_library(), number, purpose, holding)
        try:
            return Session(looking, open_film(looking))
        except BaseException:
            looking.close()
            raise

    def _close_films(self) -> None:
        """Let go of every recording that is open."""
        self.close_recording()
        for session in tuple(self._guided):
            session.close()
        self._guided.clear()

    def _let_go(self, number: int) -> None:
        """Let go of one recording, wherever it is open."""
        if self._session is not None and self._session.recording.number == number:
            self.close_recording()
        for session in tuple(self._guided):
            if session.recording.number == number:
                session.close()

    def _player_name(self) -> str | None:
        chosen = self._player_asked or self._settings.player
        return None if chosen == "auto" else chosen

    def _open_library(self) -> "Library":
        if self.library is None:
            raise Refused(translatable("Trouble", "The library is locked. Open it first."))
        return self.library
