"""Who stopped the film, kept with the time of the film at which that was."""

from PySide6.QtCore import QObject, Signal

from annotations.trouble import Trouble
from kijkwijzer.media.player import PlayerState
from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.sitting import Sitting


class Pausing(QObject):
    """Joins the buttons under the film to the session. `refused` tells what was not kept."""

    refused = Signal(object)

    def __init__(self, sitting: Sitting, film: FilmSide, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting, self._film = sitting, film
        self._unsaid_ms: int | None = None
        film.pauses.pause_wished.connect(self._pause_for)
        film.paused_by_hand.connect(self._paused)
        film.control.state_changed.connect(self._state_changed)

    def _pause_for(self, role_id: str) -> None:
        """Stand still for somebody, and keep who asked; also for the pause that was just made."""
        self._film.pause()
        unsaid_ms, self._unsaid_ms = self._unsaid_ms, None
        position_ms = self._film.view.position_ms if unsaid_ms is None else unsaid_ms
        if self._keep(position_ms, role_id):
            self._film.pauses.show_asked(role_id)

    def _paused(self) -> None:
        """Keep a pause of who looks alone; of several people, it is asked whose it was."""
        roles = self._sitting.run.guide.roles
        position_ms = self._film.view.position_ms
        if len(roles) == 1:
            self._keep(position_ms, roles[0].id)
        elif self._keep(position_ms, ""):
            self._unsaid_ms = position_ms

    def _state_changed(self, state: object) -> None:
        if state is PlayerState.PLAYING:
            self._unsaid_ms = None

    def _keep(self, position_ms: int, role_id: str) -> bool:
        try:
            self._sitting.run.pause(position_ms, role_id)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return True
