"""What stands around a page of the client's screen: where one is, stopping, and going on."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.ui.cards import row
from kijkwijzer.ui.client.look import LargeButton
from kijkwijzer.ui.client.page import say, words
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.theme import theme, theme_signals

_BAR_PX, _BAR_GAP_PX, _BAR_HEIGHT_PX = 46, 8, 8
_SIDE_PX = 32
_TAB: Final = Qt.FocusPolicy.TabFocus


class Steps(QWidget):
    """Short bars, one a piece: those that were reached are filled. No score: only where one is."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_signals().changed.connect(self.update)

    def show_at(self, at: int, total: int) -> None:
        """Show that this is number `at` of `total`; nothing when there is one or none."""
        self._at, self._total = at, total
        self.setVisible(total > 1)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._total * (_BAR_PX + _BAR_GAP_PX), _BAR_HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(self._total):
            painter.setBrush(theme().color("principle_3" if number < self._at else "line"))
            bar = QRectF(number * (_BAR_PX + _BAR_GAP_PX), 0, _BAR_PX, _BAR_HEIGHT_PX)
            painter.drawRoundedRect(bar, _BAR_HEIGHT_PX / 2, _BAR_HEIGHT_PX / 2)
        painter.end()


class Top(QFrame):
    """Where one is, reading aloud, and “I want to stop”, which is always there."""

    stop_wished = Signal()
    aloud_wished = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.setObjectName("clientTop")
        self.setFixedHeight(64)
        self._where = words("", "where")
        self._where.setWordWrap(False)
        self._steps = Steps()
        self.aloud = LargeButton("", "client-top")
        self.stop = LargeButton(speech.translate("Client", "I want to stop"), "client-top")
        set_kind(self.stop, tone="stop")
        self.beside = row()
        """Room for what is the facilitator's."""
        parts = (self._where, self._steps, 1, self.beside, self.aloud, self.stop)
        line = row(*parts, spacing_px=16)
        line.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        self.setLayout(line)
        self.stop.clicked.connect(self.stop_wished)
        self.aloud.clicked.connect(self.aloud_wished)
        self.show_reading(reading=False)

    def show_where(self, where: str, steps: tuple[int, int]) -> None:
        """Say where one is."""
        say(self._where, where)
        self._steps.show_at(*steps)

    def show_reading(self, *, reading: bool) -> None:
        """Name the button that reads aloud, or is quiet."""
        quiet = self._speech.translate("Client", "Stop reading")
        self.aloud.setText(quiet if reading else self._speech.translate("Client", "Read aloud"))


class Foot(QFrame):
    """What is promised, and the two ways: back and on."""

    back_wished = Signal()
    next_wished = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("clientFoot")
        self.setFixedHeight(92)
        promise = speech.translate(
            "Client",
            "What you say here is not for your {coordinator}, unless you allow it. You can always"
            " take it back.",
        )
        self._promise = words(promise.format(coordinator=speech.coordinator()), "muted")
        self.back = LargeButton(speech.translate("Client", "Back"))
        self.forward = LargeButton("", "client-primary")
        line = row(self._promise, self.back, self.forward, spacing_px=16)
        line.setStretch(0, 1)
        line.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        self.setLayout(line)
        self.back.clicked.connect(self.back_wished)
        self.forward.clicked.connect(self.next_wished)

    def offer(self, forward: str, *, back: bool, ready: bool) -> None:
        """Offer to go on under this name ("" for not at all), and to go back."""
        self.forward.setText(forward)
        self.forward.setVisible(bool(forward))
        self.forward.setEnabled(ready)
        self.back.setVisible(back)


def order_keys(before: Sequence[QWidget], page: QWidget, after: Sequence[QWidget]) -> None:
    """Have the Tab key go through the film, then the page, then the ways on and out."""
    inside = [one for one in page.findChildren(QWidget) if one.focusPolicy() & _TAB]
    first, *others = (*before, *inside, *after)
    # Each behind the first: the screen hands the keyboard on to what begins it, and what stays
    # between the two is never come to.
    for one in reversed(others):
        QWidget.setTabOrder(first, one)
