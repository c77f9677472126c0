"""The card that describes speaking time: a bar a conversation, and no norm."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from annotations.model import recording_label
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import clear, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.learn.read_card import ReadCard
from kijkwijzer.ui.learn.reading import voices
from kijkwijzer.ui.learn.speaking import Spoken
from kijkwijzer.ui.theme import theme, theme_signals

_ROLES = ("speaker_a", "speaker_b", "muted", "line")
_BAR_PX = 14
_SWATCH_PX = 10


class SpeakingBar(QWidget):
    """One conversation as parts of a bar, in the order of `Spoken.parts`."""

    def __init__(self, spoken: Spoken) -> None:
        super().__init__()
        self.spoken = spoken
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BAR_PX)
        told = self.tr("{recording}: you {you}, client {client}, silence {silence}").format(
            recording=recording_label(spoken.number),
            you=words.length(spoken.you_ms),
            client=words.length(spoken.client_ms),
            silence=words.length(spoken.silence_ms),
        )
        self.setAccessibleName(told)
        self.setToolTip(told)
        theme_signals().changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, _BAR_PX)

    def widths_px(self) -> list[float]:
        """Give how wide each part is; together as wide as the bar."""
        parts = self.spoken.parts()
        # Two who speak at once are both told in full, so the parts can be more than the whole.
        whole = max(1, sum(parts))
        return [self.width() * part / whole for part in parts]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(shape)
        left = 0.0
        for role, width in zip(_ROLES, self.widths_px(), strict=True):
            painter.fillRect(QRectF(left, 0, width, self.height()), theme().color(role))
            left += width
        painter.end()


class _Swatch(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(_SWATCH_PX, _SWATCH_PX)
        theme_signals().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color(self._role))
        painter.end()


class SpeakingCard(ReadCard):
    """Reads away from the window; hidden when no captions say who speaks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Speaking time, described"))
        self._spoken: tuple[Spoken, ...] = ()
        self._shown: list[SpeakingBar] = []
        told = self.tr("No norm: every conversation asks something else.")
        self.column.addWidget(text(told, "small"))
        self._bars = QGridLayout()
        self._bars.setHorizontalSpacing(16)
        self._bars.setVerticalSpacing(12)
        self._bars.setColumnStretch(1, 1)
        self.column.addLayout(self._bars)
        names = (self.tr("you"), self.tr("client"), self.tr("others"), self.tr("silence"))
        self._legend = [_legend(role, name) for role, name in zip(_ROLES, names, strict=True)]
        self.column.addLayout(row(*self._legend, 1, spacing_px=10))
        self.hide()

    def let_go(self, number: int) -> None:
        """Let go at once of everything of one recording."""
        self._owner = ""
        self._show(tuple(one for one in self._spoken if one.number != number))

    def bars(self) -> list[SpeakingBar]:
        """Give the bars that are shown."""
        return list(self._shown)

    @override
    def _find(self, owner: str) -> Sequence[Spoken]:
        return voices(self._desk, owner)

    @override
    def _show(self, found: tuple[Spoken, ...]) -> None:
        self._spoken = found
        clear(self._bars)
        self._shown = [SpeakingBar(one) for one in found]
        for place, one in enumerate(found):
            name = text(recording_label(one.number), "small", wrap=False)
            self._bars.addWidget(name, place, 0)
            self._bars.addWidget(self._shown[place], place, 1, Qt.AlignmentFlag.AlignVCenter)
        self._legend[2].setVisible(any(one.others_ms for one in found))
        self.setVisible(bool(found))


def _legend(role: str, name: str) -> QWidget:
    made = QWidget()
    made.setLayout(row(_Swatch(role), text(name, "small", wrap=False), spacing_px=6))
    return made
