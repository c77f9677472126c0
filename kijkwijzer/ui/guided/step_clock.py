"""Counts the time of a step while it is looked at, keeps it, and shows what is left."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from annotations.trouble import Trouble
from kijkwijzer.ui.guided.quiet_clock import QuietClock
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.timing import left_s, sharing

_TICK_MS = 5_000
_KEEP_S = 30


class StepClock(QObject):
    """Goes only while the page is shown. `face` is what a person sees of it."""

    refused = Signal(object)

    def __init__(self, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._since_s: float | None = None
        self.face = QuietClock()
        self.face.stretch_wished.connect(self._stretch)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._ticked)

    def start(self) -> None:
        """Go on counting."""
        if self._since_s is None and self._goes():
            self._since_s = monotonic()
            self._tick.start()

    def pause(self) -> None:
        """Count no more for now, and keep what was counted."""
        self.keep()
        self.stop()

    def stop(self) -> None:
        """Count no more."""
        self._tick.stop()
        self._since_s = None

    def keep(self) -> None:
        """Put on disk how long this step took until now. That this fails is nobody's trouble."""
        seconds = int(self._running_s())
        if seconds and self._since_s is not None:
            try:
                self._sitting.run.spend(seconds)
            except Trouble:
                return
            self._since_s += seconds

    def show(self) -> None:
        """Show how much time is left."""
        run = self._sitting.run
        steps, state = run.guide.steps, run.state
        timed = any(state.minutes_allowed(one.id) for one in sharing(steps, state.index))
        self.face.setVisible(timed)
        left = left_s(steps, state.index, state.minutes_allowed, state.spent_s)
        self.face.show_left(sharing(steps, state.index)[0].id, left - self._running_s())

    def _goes(self) -> bool:
        try:
            return not self._sitting.is_read_back
        except Trouble:
            return False

    def _running_s(self) -> float:
        return 0.0 if self._since_s is None else monotonic() - self._since_s

    def _ticked(self) -> None:
        try:
            if self._running_s() >= _KEEP_S:
                self.keep()
            self.show()
        except Trouble:
            self.stop()

    def _stretch(self, minutes: int) -> None:
        try:
            self._sitting.run.stretch(minutes)
        except Trouble as trouble:
            self.refused.emit(trouble)
        else:
            self.show()
