"""Who stopped the film, kept with the time of the film at which that was."""

from PySide6.QtCore import QObject, Signal

from annotations.trouble import Trouble
from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.sitting import Sitting


class Pausing(QObject):
    """Joins the buttons under the film to the session. `refused` tells what was not kept."""

    refused = Signal(object)

    def __init__(self, sitting: Sitting, film: FilmSide, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting, self._film = sitting, film
        film.pauses.pause_wished.connect(self._pause_for)
        film.paused_by_hand.connect(self._paused)

    def _pause_for(self, role_id: str) -> None:
        """Stand still for somebody, and keep who asked."""
        self._film.pause()
        if self._keep(role_id):
            self._film.pauses.show_asked(role_id)

    def _paused(self) -> None:
        """Keep a pause of who looks alone; of several people, it is asked whose it was."""
        roles = self._sitting.run.guide.roles
        if len(roles) == 1:
            self._keep(roles[0].id)

    def _keep(self, role_id: str) -> bool:
        try:
            self._sitting.run.pause(self._film.view.position_ms, role_id)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return True
