"""The bar under the picture: play, step, time, tempo, sound. Says what is wished; plays nothing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSlider, QWidget
from typing_extensions import override

from kijkwijzer.media.player import RATES
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.icon_button import IconButton
from kijkwijzer.ui.review.painting import KeyCap, key_words
from kijkwijzer.ui.review.transport_parts import PlayButton, TimeReadout
from kijkwijzer.ui.translation import locale

_ROOMY_PX = 880
_TIGHT_PX = 700
_SLIDER_PX = 84
_SPACING_PX = 10


class Transport(QFrame):
    """`wished` names an action of the keymap; the rest tells of choices."""

    wished = Signal(str)
    rate_wished = Signal(float)
    volume_wished = Signal(int)
    captions_wished = Signal(str)

    def __init__(
        self, duration_ms: int, keymap: Keymap, volume: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self.setObjectName("transport")
        self.play = PlayButton(self)
        self.play.clicked.connect(lambda: self.wished.emit("play_pause"))
        self._cap = KeyCap(self._key("play_pause"), self)
        self.time = TimeReadout(duration_ms, self)
        self._steps = self._step_buttons()
        self.tempo = self._tempo_button()
        self.volume = self._volume_slider(volume)
        self._labels = [QLabel(self.tr("Tempo"), self), QLabel(self.tr("Sound"), self)]
        self.loop = self._icon("loop", self.tr("Repeat this fragment"), "loop")
        self.captions = self._icon("captions", self.tr("Captions"), "")
        self.fullscreen = self._icon("fullscreen", self.tr("Full screen"), "fullscreen")
        self.loop.setCheckable(True)
        self._captions_menu: QMenu | None = None
        self._build()

    def set_rate(self, rate: float) -> None:
        """Show how fast the film plays."""
        self.tempo.setText(rate_words(rate))
        self.tempo.setAccessibleName(self.tr("Tempo {rate}").format(rate=rate_words(rate)))
        for action in self.tempo.menu().actions():
            action.setChecked(action.data() == rate)

    def set_volume(self, percent: int) -> None:
        """Show how loud the film is."""
        self.volume.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        self.volume.setValue(percent)
        self.volume.blockSignals(False)  # noqa: FBT003

    def set_captions(self, languages: Mapping[str, str], chosen: str) -> None:
        """Offer captions in these languages ({"nl": "Nederlands"}); "" is none."""
        menu = QMenu(self.captions)
        group = QActionGroup(menu)
        for language, name in {"": self.tr("No captions"), **languages}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(language == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, wished=language: self._choose(wished))
        old, self._captions_menu = self._captions_menu, menu
        if old is not None:
            old.deleteLater()
        self.captions.setVisible(bool(languages))
        self.captions.setCheckable(True)
        self.captions.setChecked(bool(chosen))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        for label in self._labels:
            label.setVisible(width >= _ROOMY_PX)
        self._cap.setVisible(width >= _ROOMY_PX)
        self.time.show_length(shown=width >= _TIGHT_PX)
        self.volume.setFixedWidth(_SLIDER_PX if width >= _TIGHT_PX else _SLIDER_PX * 2 // 3)
        long = width >= _TIGHT_PX
        self._row.setSpacing(_SPACING_PX if long else _SPACING_PX - 4)
        self._steps[1].setText(self.tr("◂ frame") if long else "◂")
        self._steps[2].setText(self.tr("frame ▸") if long else "▸")

    def _build(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(_SPACING_PX)
        for part in (self.play, self._cap, *self._steps, self.time):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self._labels[0], self.tempo, self._labels[1], self.volume):
            row.addWidget(part)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for tool in (self.loop, self.captions, self.fullscreen):
            tools.addWidget(tool)
        row.addLayout(tools)
        for label in self._labels:
            label.setProperty("kind", "muted")
        self.captions.clicked.connect(self._open_captions)

    def _step_buttons(self) -> list[Button]:
        rows = (
            ("jump_back", self.tr("−5 s"), self.tr("5 seconds back")),  # noqa: RUF001  (a minus sign)
            ("step_back", self.tr("◂ frame"), self.tr("One picture back")),
            ("step_on", self.tr("frame ▸"), self.tr("One picture on")),
        )
        return [self._step_button(*row) for row in rows]

    def _step_button(self, action: str, words: str, name: str) -> Button:
        button = Button(words, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({self._key_words(action)})")
        button.clicked.connect(lambda: self.wished.emit(action))
        return button

    def _tempo_button(self) -> Button:
        button = Button(rate_words(1.0), parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(62)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for rate in RATES:
            action = menu.addAction(rate_words(rate))
            action.setData(rate)
            action.setCheckable(True)
            group.addAction(action)
        menu.triggered.connect(lambda action: self.rate_wished.emit(action.data()))
        button.setMenu(menu)
        return button

    def _volume_slider(self, volume: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setValue(volume)
        slider.setFixedWidth(_SLIDER_PX)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        slider.valueChanged.connect(self.volume_wished)
        return slider

    def _icon(self, icon_name: str, name: str, action: str) -> IconButton:
        button = IconButton(icon_name, name, self._key_words(action) if action else "", self)
        if action:
            button.clicked.connect(lambda: self.wished.emit(action))
        return button

    def _choose(self, language: str) -> None:
        self.captions.setChecked(bool(language))
        self.captions_wished.emit(language)

    def _open_captions(self) -> None:
        if self._captions_menu is not None:
            chosen = next((a for a in self._captions_menu.actions() if a.isChecked()), None)
            self.captions.setChecked(
                bool(chosen and chosen is not self._captions_menu.actions()[0])
            )
            self._captions_menu.popup(self.captions.mapToGlobal(self.captions.rect().topLeft()))

    def _key(self, action: str) -> str:
        return next(iter(self._keymap.keys_of(action)), "")

    def _key_words(self, action: str) -> str:
        return key_words(self._key(action)) if self._key(action) else ""


def rate_words(rate: float) -> str:
    """Write a rate as people do, in the language of the window: "0,25 times"."""
    digits = 1 if round(rate * 10) == rate * 10 else 2
    return f"{locale().toString(rate, 'f', digits)}\N{MULTIPLICATION SIGN}"
