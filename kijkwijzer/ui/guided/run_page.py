"""One guided session on screen: the film on the left, the step on the right, one step at a time."""

from collections.abc import Callable, Hashable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.ports import Change
from annotations.trouble import Trouble
from kijkwijzer.media.player import Player
from kijkwijzer.session import Session
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.holding import Holding
from kijkwijzer.ui.guided.letting_go import keep_choices, leave_run
from kijkwijzer.ui.guided.pausing import Pausing
from kijkwijzer.ui.guided.run_header import RunHeader
from kijkwijzer.ui.guided.run_keys import QUICK, RunHands, RunKeys, run_keymap
from kijkwijzer.ui.guided.run_layout import RunLayout
from kijkwijzer.ui.guided.sitting import Run, Sitting
from kijkwijzer.ui.guided.step_clock import StepClock
from kijkwijzer.ui.guided.step_panel import StepPanel
from kijkwijzer.ui.guided.voices import voices_of
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.marker import Marker
from kijkwijzer.ui.review.marking import Marking
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.translation import say
from rubrics.guides_model import Show
from rubrics.model import Rubric


class RunPage(QWidget):
    """`left` says that it is done with, for now or for good; `learn_wished` goes to page Learn."""

    left = Signal()
    learn_wished = Signal()

    def __init__(
        self,
        desk: Desk,
        session: Session,
        run: Run,
        player: Player,
        rubric: Rubric,
        beside: Mapping[str, Session] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        keymap = run_keymap(Keymap.of(rubric, desk.settings.keys))
        self._released = False
        self.edits = MomentActions(session, rubric, desk.settings.language, self)
        voices = voices_of(run.guide, session, self.edits, beside)
        self.sitting = Sitting(desk, session, run, self.edits, rubric, voices)
        self.film = FilmSide(self.sitting, player, keymap)
        self.panel = StepPanel(next(iter(keymap.keys_of(QUICK)), ""))
        self.pausing = Pausing(self.sitting, self.film, self)
        self.clock = StepClock(self.sitting, self)
        marking = Marking(session.film.facts.duration_ms, self.sitting.quick_mark)
        self.marker = Marker(marking, self.edits, self.film.view.shown_at, self)
        self.header = RunHeader(self.sitting)
        self.places = RunLayout(self, self.sitting, self.film, self.panel, self.clock.face)
        self.holding = Holding(self.keep_typed, self.panel.typed, self.places.tell_lasting)
        self.keys = RunKeys(keymap, [self, self.header], self)
        self.hands = RunHands(self.film, {"undo": self.undo, "redo": self.redo})
        self._join()
        self._unlisten = session.listen(self._changed)
        if self.sitting.is_read_back:
            self._show_end()
        else:
            self._show_step()

    def header_widget(self) -> RunHeader:
        """Give what stands in the header while this page is shown."""
        return self.header

    @property
    def number(self) -> int:
        """The number of the recording that is looked at."""
        return self.sitting.session.recording.number

    def go(self, steps: int) -> None:
        """Go this many steps on, or back; from the last step on, the session is over."""
        run, places = self.sitting.run, self.places
        pressed = (places.next if steps > 0 else places.back).text()
        if self._released or self._over or self.holding.holds(pressed):
            return
        is_last = run.state.index == len(run.guide.steps) - 1
        if steps > 0 and is_last:
            self._end()
        elif steps > 0 or run.state.index > 0:
            self.clock.keep()
            if self._done(run.go_on if steps > 0 else run.back):
                self._show_step()

    def finish(self) -> None:
        """Bring the session to its end, and show what was kept."""
        if not self.holding.holds(self.places.next.text()):
            self._end()

    def leave(self) -> None:
        """Stop for now; everything is kept, and the session goes on at this step."""
        if not self.holding.holds(self.header.leave.text()):
            self.left.emit()

    def undo(self) -> None:
        """Take back the last thing that was done to a mark."""
        if self.keep_typed():
            self.edits.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.keep_typed():
            self.edits.redo()

    def keep_typed(self) -> bool:
        """Put on disk now what is being typed and held; says whether all of it is there."""
        self.marker.release_all()
        return self.panel.flush()

    def is_playing(self) -> bool:
        """Whether the film is playing now."""
        return not self._released and self.film.control.playing

    def release(self) -> bool:
        """Keep what was typed, and let go of the film, the session and what could be undone.

        Says whether all that was typed is on disk. Twice is fine.
        """
        if self._released:
            return True
        kept, self._released = self.keep_typed(), True
        self.clock.keep()
        for one in (self.clock, self.places, self.marker):
            one.stop()
        leave_run(self.sitting)
        self._unlisten()
        self.panel.release()
        self.keys.release()
        keep_choices(self.sitting, self.film)
        self.film.release()
        self.edits.release()
        for voice in self.sitting.voices:
            voice.session.close()
        return kept

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.start()
        self._focus_step()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._released:
            self.keep_typed()
            self.clock.pause()
            if not event.spontaneous():
                self.film.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.keys.release_key(event):
            super().keyReleaseEvent(event)

    def _join(self) -> None:
        panel, film, keys, places = self.panel, self.film, self.keys, self.places
        panel.played.connect(film.play_fragment)
        panel.turned.connect(film.point_at)
        panel.seek_wished.connect(film.go_to)
        panel.take_wished.connect(lambda: panel.take_piece(film.view.position_ms))
        panel.mark_pressed.connect(lambda: self.marker.press_row(self.sitting.quick_mark))
        panel.mark_released.connect(lambda: self.marker.release_row(self.sitting.quick_mark))
        panel.kept_changed.connect(self._show_kept)
        panel.refused.connect(self._say_trouble)
        self.pausing.refused.connect(self._say_trouble)
        film.transport.wished.connect(self.hands.perform)
        film.control.broken.connect(self._say_trouble)
        film.timeline.moment_chosen.connect(film.timeline.set_chosen)
        keys.wished.connect(self.hands.wished)
        keys.code_down.connect(self._mark_down)
        keys.code_up.connect(self.marker.release)
        keys.lost.connect(self.marker.release_all)
        keys.escaped.connect(self._to_film)
        keys.step_wished.connect(self.go)
        places.next.clicked.connect(lambda: self.go(1))
        places.back.clicked.connect(lambda: self.go(-1))
        self.header.leave_wished.connect(self.leave)
        self.clock.refused.connect(self._say_trouble)
        self.edits.refused.connect(self._refused)
        self.edits.told.connect(film.notice.say)

    def _show_step(self) -> None:
        self.panel.show_step(self.sitting)
        self.places.show_step()
        self.film.stand_at(self.panel.fragment)
        self.clock.show()
        self._show_kept()
        self._focus_step()

    def _focus_step(self) -> None:
        """Put the keyboard where the step begins: at the film, or at the first question."""
        if self._released or self._over:
            return
        field = self.panel.first_field()
        if Show.FILM in self.sitting.step.shows:
            self._to_film()
        elif field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.places.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self.clock.keep()
        if self._done(self.sitting.run.end):
            self._show_end()

    def _show_end(self) -> None:
        self.film.stop()
        self.panel.release()
        self.clock.stop()
        self.header.show_over()
        page = EndPage(self.sitting)
        page.done.connect(self.left)
        page.learn_wished.connect(self.learn_wished)
        self.places.show_end(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _over(self) -> bool:
        """Whether the session is done, or was shut because it is no longer allowed."""
        try:
            return self.sitting.is_read_back
        except Trouble:
            return True

    def _mark_down(self, key: Hashable, code: str, at_s: float) -> None:
        """Take the key for marking, in a step where marking belongs."""
        if not self._over and Show.MARK in self.sitting.step.shows:
            self.marker.press(key, code, at_s)

    def _changed(self, change: Change) -> None:
        self.film.refresh_marks()
        self.panel.change(change)

    def _show_kept(self) -> None:
        self.header.show_kept(kept=self.panel.kept)

    def _to_film(self) -> None:
        if self.film.isVisibleTo(self):
            self.film.video.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(self.window().focusWidget(), NoteField):
            self.places.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, act: Callable[[], object]) -> bool:
        """Do something in the session; says whether it is on disk."""
        try:
            act()
        except Trouble as trouble:
            self._say_trouble(trouble)
            return False
        return True

    def _refused(self, trouble: Exception) -> None:
        """Say why an edit was refused, unless it is said beside the note that is written."""
        if self.panel.kept:
            self._say_trouble(trouble)

    def _say_trouble(self, trouble: Exception) -> None:
        self.places.tell(say(trouble))
        self._show_kept()
