"""How much time a step of a sealed session still has, for the facilitator. In memory only."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from kijkwijzer.ui.guided.quiet_clock import QuietClock
from kijkwijzer.ui.guided.timing import left_s, sharing
from kijkwijzer.ui.style import set_kind
from rubrics.guides_model import Step

_TICK_MS: Final = 15_000
_WIDTH_PX: Final = 180


class StepTime(QObject):
    """Counts while a step is shown; `face` is what one sees of it.

    Nothing of it is kept: how long somebody took tells how much they said.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.face = QuietClock()
        set_kind(self.face.more, kind="client-aside")
        self.face.left.setWordWrap(True)
        self.face.left.setFixedWidth(_WIDTH_PX)
        self.face.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.face.stretch_wished.connect(self._stretch)
        self.face.hide()
        self._steps: Sequence[Step] = ()
        self._step: Step | None = None
        self._spent_s: defaultdict[str, float] = defaultdict(float)
        self._more: Counter[str] = Counter()
        self._since_s = monotonic()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._count)

    def show_step(self, steps: Sequence[Step], step: Step | None) -> None:
        """Go on with this step of these; None to count nothing for now."""
        self._count()
        self._steps, self._step = steps, step
        if step is None:
            self.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self._show()

    def stop(self) -> None:
        """Count no more."""
        self._tick.stop()

    def _count(self) -> None:
        now_s = monotonic()
        if self._step is not None:
            self._spent_s[self._step.id] += now_s - self._since_s
        self._since_s = now_s
        self._show()

    def _show(self) -> None:
        if self._step is None:
            self.face.hide()
            return
        index = self._steps.index(self._step)
        together = sharing(self._steps, index)
        minutes = {one.id: one.minutes + self._more[one.id] for one in together}
        self.face.setVisible(any(minutes.values()))
        left = left_s(self._steps, index, minutes.__getitem__, self._spent_s.__getitem__)
        self.face.show_left(together[0].id, left)

    def _stretch(self, minutes: int) -> None:
        if self._step is not None:
            self._more[self._step.id] += minutes
            self._count()
