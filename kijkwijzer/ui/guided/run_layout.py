"""Where the parts of a run lie: steps and clock above, film and step below; later the ending."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.quiet_clock import QuietClock
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.step_bar import StepBar
from kijkwijzer.ui.guided.step_panel import StepPanel
from rubrics.guides_model import Show

_MARGIN_PX = 16
_PANEL_PX = (312, 392)
_PANEL_ALONE_PX = 680
_TOLD_MS = 9_000


class RunLayout(QObject):
    """Fills the page. `next` and `back` go through the steps."""

    def __init__(
        self,
        page: QWidget,
        sitting: Sitting,
        film: FilmSide,
        panel: StepPanel,
        clock: QuietClock,
    ) -> None:
        super().__init__(page)
        self._sitting, self._film, self._panel, self._clock = sitting, film, panel, clock
        self.bar = StepBar([sitting.words(step.title) for step in sitting.run.guide.steps])
        self.back = Button(self.tr("Back"))
        self.next = Button("", "primary")
        for button, keys in ((self.back, "Alt+←"), (self.next, "Alt+→")):
            button.setToolTip(keys)
        self._trouble = text("", "hint")
        self._trouble.hide()
        self._quiet = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._quiet.timeout.connect(self._trouble.hide)
        self._top = QWidget()
        self._top.setLayout(row(self.bar, clock, self.back, self.next, spacing_px=12))
        self._top.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._pads = (_pad(), _pad())
        self._body = QWidget()
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        for part, stretch in ((self._pads[0], 1), (film, 5), (panel, 0), (self._pads[1], 1)):
            across.addWidget(part, stretch)
        self._page_column = column(page, margin_px=_MARGIN_PX, spacing_px=12)
        for part in (self._top, self._trouble):
            self._page_column.addWidget(part)
        self._page_column.addWidget(self._body, 1)

    def show_step(self) -> None:
        """Show which step it is, and give the film its room or none.

        What needs more room comes after what gives it up, or the window would grow.
        """
        shows = self._sitting.step.shows
        in_turn = [lambda: self._film.show_step(shows), self._show_place]
        for act in reversed(in_turn) if Show.FILM in shows else in_turn:
            act()

    def _show_place(self) -> None:
        state, guide = self._sitting.run.state, self._sitting.run.guide
        is_last = state.index == len(guide.steps) - 1
        self.bar.show_step(state.index)
        self.back.setEnabled(state.index > 0)
        self.next.setText(self.tr("Finish") if is_last else self.tr("Next step"))
        self._trouble.hide()
        for pad in self._pads:
            pad.setVisible(not self._has_film)
        self.fit()
        self._order_tabs()

    def show_end(self, page: QWidget) -> None:
        """Show the ending in place of the steps."""
        for part in (self._top, self._trouble, self._body):
            part.hide()
        self._page_column.addWidget(page, 1)
        page.show()

    def fit(self) -> None:
        """Share the width between film and step."""
        width = self._body.width()
        least, most = _PANEL_PX
        wished = max(least, min(most, width * 34 // 100))
        self._panel.setFixedWidth(wished if self._has_film else min(_PANEL_ALONE_PX, width))

    def tell(self, words: str) -> None:
        """Say calmly what could not be done; it goes away by itself."""
        self.tell_lasting(words)
        self._quiet.start()

    def tell_lasting(self, words: str) -> None:
        """Say beside the buttons what holds them back; it stays until one goes on."""
        self._quiet.stop()
        self._trouble.setText(words)
        self._trouble.show()

    @property
    def told(self) -> str:
        """What is said beside the buttons now; "" when nothing is."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def stop(self) -> None:
        """Stop every clock."""
        self._quiet.stop()

    @property
    def _has_film(self) -> bool:
        state = self._sitting.run.state
        return not state.is_over and Show.FILM in state.step.shows

    def _order_tabs(self) -> None:
        """Have Tab go from the last question to the buttons, though those were made first."""
        last: QWidget = self._panel
        now: QWidget | None = self._panel.nextInFocusChain()
        while now is not None and now is not self._panel:
            if self._panel.isAncestorOf(now):
                last = now
            now = now.nextInFocusChain()
        for one in (self._clock.more, self.back, self.next):
            QWidget.setTabOrder(last, one)
            last = one


def _pad() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.hide()
    return made
