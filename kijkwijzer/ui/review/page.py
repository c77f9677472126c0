"""The page on which a recording is looked at and marked: joins its parts to the session."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.consent import Answer
from annotations.model import Moment, Purpose
from annotations.ports import Change
from kijkwijzer.media.player import Player
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.extras import read_extras
from kijkwijzer.ui.review.film_control import FilmControl
from kijkwijzer.ui.review.film_view import FilmView
from kijkwijzer.ui.review.full_screen import FullScreen
from kijkwijzer.ui.review.hands import Hands
from kijkwijzer.ui.review.header import ReviewHeader
from kijkwijzer.ui.review.marker import Marker
from kijkwijzer.ui.review.marking import Marking
from kijkwijzer.ui.review.parts import Opened, Parts
from kijkwijzer.ui.review.still_view import Stills
from kijkwijzer.ui.review.telling import Telling
from rubrics.model import Rubric


class ReviewPage(QWidget):
    """`done_requested` wishes to leave; `settings_wished` gives choices made here, to be kept.

    `withdraw_wished` wishes to withdraw this recording.
    """

    done_requested = Signal()
    settings_wished = Signal(object)
    withdraw_wished = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        rubric: Rubric,
        settings: Settings,
        stills: Stills | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._opened = Opened(session, rubric, settings, Keymap.of(rubric, settings.keys))
        self._chosen: UUID | None = None
        self._touched: UUID | None = None
        self._released = False
        self.edits = MomentActions(session, rubric, settings.language, self)
        self.film = FilmControl(player, settings.volume, self)
        self.parts = Parts(self, self._opened, self.edits, player)
        self._extras = read_extras(session.looking)
        self.view = FilmView(self._opened, self._extras, self.film, self.parts, self)
        self.marker = Marker(self._marking(), self.edits, self.view.shown_at, self)
        self.full_screen = FullScreen(self)
        self._header = ReviewHeader(session.recording, datetime.now().astimezone().date())
        self.telling = Telling(self._opened, self.parts, self._header, self)
        self.hands = Hands(self)
        self._open(player, stills)
        self._join()
        self._unlisten = session.listen(self._changed)
        if not self._extras.whole:
            self.telling.say_left_out()

    def header_widget(self) -> ReviewHeader:
        """Give what stands in the header while this page is shown."""
        return self._header

    def set_answers(self, answers: Mapping[Purpose, Answer]) -> None:
        """Show in the header what may be done with this recording, and until when."""
        self._header.set_answers(answers)

    @property
    def keymap(self) -> Keymap:
        """Which key does what here."""
        return self._opened.keymap

    @property
    def rubric(self) -> Rubric:
        """What one looks for here."""
        return self._opened.rubric

    @property
    def chosen(self) -> Moment | None:
        """The moment that the note card is about."""
        return self._session.moment(self._chosen) if self._chosen else None

    def choose(self, moment_id: UUID | None) -> None:
        """Show a moment on the card, the timeline and the list."""
        moment = self._session.moment(moment_id) if moment_id else None
        self._chosen = moment.id if moment else None
        self.parts.card.show_moment(moment)
        self.parts.timeline.set_chosen(self._chosen)
        self.parts.list.set_chosen(self._chosen)
        self.parts.transport.loop.setEnabled(moment is not None or self.film.looping)

    def go_to(self, moment_id: UUID) -> None:
        """Choose a moment and take the film to its start."""
        moment = self._session.moment(moment_id)
        if moment is not None:
            self.choose(moment_id)
            self.film.seek(moment.start_ms)

    def undo(self) -> None:
        """Take back the last edit, what is being typed included, and show what it was about."""
        self._turn_back(self.edits.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn_back(self.edits.redo)

    def release(self) -> bool:
        """Keep what was typed, let go of the film and forget what could be undone.

        Says whether all that was typed is on disk. Twice is fine.
        """
        if self._released:
            return True
        self._released = True
        self._keep_choices()
        self.marker.stop()
        kept = self.parts.card.release()
        self.hands.release()
        self.full_screen.end()
        self._unlisten()
        self.view.release()
        self.film.release()
        self.telling.release()
        self.edits.release()
        return kept

    def keep_typed(self) -> bool:
        """Put on disk now what is being typed and held; says whether all of it is there."""
        self.marker.release_all()
        return self.parts.card.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.layout.fit(self.parts.layout.down.width(), self.parts.layout.down.height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.video.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._released:
            self.keep_typed()
            if not event.spontaneous():
                self.film.pause()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hands.keys.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.hands.keys.release_key(event):
            super().keyReleaseEvent(event)

    def _marking(self) -> Marking:
        rubric = self._opened.rubric
        return Marking(self._session.film.facts.duration_ms, rubric.first_mark)

    def _open(self, player: Player, stills: Stills | None) -> None:
        moments = self._session.moments()
        self.view.open(player, stills)
        self.parts.panel.count_all(moments)
        self.parts.list.set_moments(moments)
        self.parts.timeline.set_moments(moments)
        self.parts.layout.restore(self._opened.settings.review_layout)
        self.setFocusProxy(self.parts.video)
        self.parts.card.show_hint(shown=not moments)
        self.choose(None)

    def _join(self) -> None:
        parts = self.parts
        self._header.done_requested.connect(self.done_requested)
        self._header.withdraw_wished.connect(self.withdraw_wished)
        self.marker.marked.connect(self._marked)
        parts.list.moment_opened.connect(self.go_to)
        parts.timeline.moment_chosen.connect(self.choose)
        parts.timeline.moment_changed.connect(self.edits.move)
        parts.card.remove_wished.connect(self.hands.remove_chosen)
        self.edits.refused.connect(self.telling.say_trouble)
        self.edits.told.connect(self.telling.say)
        self.marker.pending_changed.connect(self.telling.show_pending)
        self.marker.held_changed.connect(parts.panel.light)
        self.film.broken.connect(self.telling.say_trouble)

    def _marked(self, moment: Moment) -> None:
        self.choose(moment.id)
        self.telling.say_marked(moment, self.edits, over_picture=self.full_screen.is_on)

    def _changed(self, change: Change) -> None:
        parts = self.parts
        for view in (parts.panel, parts.list, parts.timeline, parts.card):
            view.change(change)
        for single in change.all():
            touched = single.after or single.before
            self._touched = touched.id if touched else None
            if single.after is None and single.before and single.before.id == self._chosen:
                self.choose(None)

    def _turn_back(self, act: Callable[[], bool]) -> None:
        self.keep_typed()
        if act():
            self.choose(self._touched)

    def _keep_choices(self) -> None:
        settings = self._opened.settings
        chosen = replace(
            settings,
            volume=self.film.volume,
            captions_language=self.view.captions_language,
            review_layout=self.parts.layout.state(),
        )
        if chosen != settings:
            self.settings_wished.emit(chosen)
