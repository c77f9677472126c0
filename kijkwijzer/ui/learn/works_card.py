"""The card with moments that worked: a small picture, a few words; a press looks at it again."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from annotations.model import recording_label
from annotations.timecode import clock_time
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button, PaintedButton
from kijkwijzer.ui.cards import clear, column, plain_tip, row
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.fonts import BODY_PX, SMALL_PX, font
from kijkwijzer.ui.icons import paint_icon
from kijkwijzer.ui.learn.read_card import ReadCard
from kijkwijzer.ui.learn.reading import Told, pictures, worked
from kijkwijzer.ui.review.painting import paint_focus
from kijkwijzer.ui.theme import theme, theme_signals

_PICTURE = QSize(84, 48)
_ROW_PX = 66
_FIRST = 3
_PLAY_PX = 18


class MomentButton(PaintedButton):
    """One moment that worked."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told = told
        self.picture: QImage | None = None
        place = f"{recording_label(told.number)} · {clock_time(told.start_ms)}"
        self._place = place
        self.setAccessibleName(
            self.tr("{words}, {place}. Look at it again").format(words=told.words, place=place)
        )
        self.setToolTip(plain_tip(told.seen))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_signals().changed.connect(self.update)

    def show_picture(self, picture: QImage) -> None:
        """Show what was on screen at this moment."""
        self.picture = picture
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _ROW_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, _ROW_PX)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        inside = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(inside, 6, 6)
        self._paint_picture(painter)
        self._paint_words(painter)
        if self.hasFocus():
            paint_focus(painter, inside, 6)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        box = QRectF(2, (_ROW_PX - _PICTURE.height()) / 2, _PICTURE.width(), _PICTURE.height())
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box, theme().color("sunken" if self.picture is None else "film"))
        if self.picture is not None:
            size = QRectF(self.picture.rect()).size()
            size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawImage(place, self.picture)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        left = _PICTURE.width() + 14
        room = self.width() - left - _PLAY_PX - 14
        painter.setFont(font(BODY_PX))
        painter.setPen(theme().color("ink"))
        said = painter.fontMetrics().elidedText(
            self.told.words, Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(QRectF(left, 12, room, 22), Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("muted"))
        painter.drawText(QRectF(left, 34, room, 18), Qt.AlignmentFlag.AlignVCenter, self._place)
        play = QRectF(self.width() - _PLAY_PX - 4, (_ROW_PX - _PLAY_PX) / 2, _PLAY_PX, _PLAY_PX)
        paint_icon(painter, "play", play, theme().color("ink"))


class WorksCard(ReadCard):
    """Reads away from the window; hidden while nothing worked yet."""

    look_wished = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Moments that worked"))
        self._list = column(spacing_px=0)
        self.column.addLayout(self._list)
        self.more = Button(self.tr("Show more"), "quiet")
        self.more.clicked.connect(self._show_more)
        self.column.addLayout(row(self.more, 1))
        self._told: tuple[Told, ...] = ()
        self._buttons: list[MomentButton] = []
        self._shown = _FIRST
        self.hide()

    def let_go(self, number: int) -> None:
        """Let go at once of everything of one recording."""
        self._owner = ""  # what is still being read is not taken in any more
        self._show(tuple(one for one in self._told if one.number != number))

    def buttons(self) -> list[MomentButton]:
        """Give the moments that are shown."""
        return list(self._buttons)

    @override
    def _find(self, owner: str) -> Sequence[Told]:
        return worked(self._desk, owner)

    @override
    def _show(self, told: tuple[Told, ...]) -> None:
        known = {one.told: one.picture for one in self.buttons() if one.picture is not None}
        self._told = told
        clear(self._list)
        self._buttons = []
        for one in told[: self._shown]:
            button = MomentButton(one)
            button.picture = known.get(one)
            button.clicked.connect(lambda _=False, it=one: self._look(it))
            self._list.addWidget(button)
            self._buttons.append(button)
        self.more.setVisible(len(told) > self._shown)
        self.setVisible(bool(told))
        self._read_pictures(tuple(one for one in told[: self._shown] if one not in known))

    def _read_pictures(self, which: Sequence[Told]) -> None:
        desk, owner, ratio = self._desk, self._owner, self.devicePixelRatioF()
        size = round(_PICTURE.width() * ratio * 2), round(_PICTURE.height() * ratio * 2)
        if which and owner:
            work.run(
                self,
                lambda _: pictures(desk, tuple(which), size),
                lambda made: self._take_pictures(owner, made),
                lambda _failure: None,
            )

    def _take_pictures(self, owner: str, made: dict[Told, QImage]) -> None:
        for button in self.buttons():
            picture = made.get(button.told)
            if picture is not None and owner == self._owner:
                button.show_picture(picture)

    def _look(self, told: Told) -> None:
        self.look_wished.emit(told.number, told.start_ms)

    def _show_more(self) -> None:
        self._shown = len(self._told)
        self._show(self._told)
