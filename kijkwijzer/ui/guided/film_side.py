"""The film of a run with what stands under it: transport, who pauses, timeline."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from annotations.model import Moment
from kijkwijzer.media.captions import voices
from kijkwijzer.media.player import Player, PlayerState
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.pause_bar import PauseBar
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.caption_line import CaptionLine
from kijkwijzer.ui.review.extras import read_extras
from kijkwijzer.ui.review.film_control import FilmControl
from kijkwijzer.ui.review.film_view import FilmView
from kijkwijzer.ui.review.notice import Notice
from kijkwijzer.ui.review.page_layout import Card
from kijkwijzer.ui.review.parts import Opened
from kijkwijzer.ui.review.shuttle import loop_around
from kijkwijzer.ui.review.still_view import StillView
from kijkwijzer.ui.review.transport import Transport
from kijkwijzer.ui.timeline.view import TimelineView
from kijkwijzer.ui.video_view import VideoView
from kijkwijzer.ui.voice_names import in_window_words
from rubrics.guides_model import Show
from rubrics.model import Code, Principle, Rubric, Shape

_LOOK_MS = 60
_LEAST_PX = (360, 240)
_TIMELINE_MOST_PX = 260
_TIMELINE_PART = 0.36


class FilmSide(QWidget):
    """What is left of the step's text. `paused_by_hand` tells that a person stopped the film."""

    paused_by_hand = Signal()

    def __init__(self, sitting: Sitting, player: Player, keymap: Keymap) -> None:
        super().__init__()
        settings, film = sitting.desk.settings, sitting.session.film
        self._sitting = sitting
        self.control = FilmControl(player, settings.volume, self)
        self.video = VideoView(player)
        self.video.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.transport = Transport(film.facts.duration_ms, keymap, settings.volume)
        self.transport.fullscreen.hide()
        self.transport.loop.hide()
        self.timeline = TimelineView()
        self.pauses = PauseBar(_roles(sitting))
        if len(sitting.run.guide.roles) == 1:
            self.pauses.hide()
        self.still = StillView(self.video)
        self.notice = Notice(self.video)
        self._extras = read_extras(sitting.session.looking)
        opened = Opened(sitting.session, sitting.rubric, settings, keymap)
        self.view = FilmView(opened, self._extras, self.control, self, self)
        self._once = OneFragment(self.control, self)
        self._shows_codes = True
        self._build()
        self.view.open(player, None)
        self._join()

    def show_step(self, shows: frozenset[Show]) -> None:
        """Show of the film only what belongs to the step; without film it stands still."""
        self.setVisible(Show.FILM in shows)
        self.timeline_frame.setVisible(Show.TIMELINE in shows)
        if Show.FILM not in shows:
            self.stop()
        self._fill_timeline(with_codes=Show.CODES in shows)

    def play_fragment(self, moment: Moment) -> None:
        """Play one fragment, or the surroundings of one moment, once."""
        self._once.play(moment)
        self.timeline.set_chosen(moment.id)

    def stand_at(self, moment: Moment | None) -> None:
        """Show the picture that a fragment begins with; without one, stay where it is."""
        if moment is not None:
            self.point_at(moment)
            self.go_to(moment.start_ms)

    def point_at(self, moment: Moment | None) -> None:
        """Show on the timeline which fragment is looked at."""
        self.timeline.set_chosen(moment.id if moment is not None else None)

    def go_to(self, position_ms: int) -> None:
        """Stand at a time of the film."""
        self._once.stop()
        self.control.seek(position_ms)

    def play_pause(self) -> None:
        """Play or pause by a person's hand, and tell of a pause."""
        was_playing = self.control.playing
        self._once.stop()
        self.control.play_pause()
        if was_playing:
            self.paused_by_hand.emit()

    def pause(self) -> None:
        """Stand still because a person asked for it."""
        self._once.stop()
        self.control.pause()

    def stop(self) -> None:
        """Stand still because there is nothing to look at."""
        self._once.stop()
        if self.control.playing:
            self.control.pause()

    def refresh_marks(self) -> None:
        """Show the moments as they are now."""
        self.timeline.set_moments(self._shown())

    def release(self) -> None:
        """Stop every clock and let go of the player."""
        self._once.stop()
        self.notice.stop()
        self.view.release()
        self.control.release()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wished = min(_TIMELINE_MOST_PX, int(self.height() * _TIMELINE_PART))
        least = self.timeline.minimumSizeHint().height()
        self.timeline_frame.setFixedHeight(max(least, wished))

    def _build(self) -> None:
        self.stage = Card(self.video, self.transport)
        stage_column = self.stage.layout()
        if stage_column is not None:
            stage_column.addWidget(self.pauses)
        self.timeline_frame = QFrame()
        column(self.timeline_frame).addWidget(self.timeline)
        self.setMinimumSize(*_LEAST_PX)
        both = column(self, spacing_px=12)
        both.addWidget(self.stage, 1)
        both.addWidget(self.timeline_frame)

    def _join(self) -> None:
        self.timeline.moment_changed.connect(self._sitting.edits.move)
        self.control.state_changed.connect(self._state_changed)

    def _state_changed(self, state: object) -> None:
        self.pauses.show_playing(playing=state is PlayerState.PLAYING)

    def _fill_timeline(self, *, with_codes: bool) -> None:
        if with_codes != self._shows_codes or not self.timeline.stage.content.duration_ms:
            self._shows_codes = with_codes
            rubric = self._sitting.rubric if with_codes else _marks_only(self._sitting)
            settings = self._sitting.desk.settings
            cues = CaptionLine(self._extras.captions, settings.captions_language).cues()
            film = self._sitting.session.film
            self.timeline.set_film(
                film.facts.duration_ms,
                rubric,
                settings.language,
                self._extras.peaks,
                in_window_words(voices(cues), settings.coordinator_word),
                cues,
            )
            self.timeline.set_frame_times(film.frame_times_ms)
            self.timeline.set_position(self.view.position_ms)
        self.timeline.set_moments(self._shown())

    def _shown(self) -> tuple[Moment, ...]:
        moments = self._sitting.session.moments()
        if self._shows_codes:
            return moments
        return tuple(replace(one, codes=(_MARK_CODE,), valence=None) for one in moments)


class OneFragment(QObject):
    """Plays a span once, and stands still at its end unless the person went elsewhere."""

    def __init__(self, control: FilmControl, parent: QObject) -> None:
        super().__init__(parent)
        self._control = control
        self._end_ms: int | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._follow)

    def play(self, moment: Moment) -> None:
        """Play from the start of a fragment, or from just before a moment."""
        span = loop_around(moment.start_ms, moment.end_ms, self._control.duration_ms)
        self._control.seek(span.start_ms)
        self._end_ms = span.end_ms
        self._control.play()
        self._look.start()

    def stop(self) -> None:
        """Follow the film no longer; it goes on as it was."""
        self._look.stop()
        self._end_ms = None

    def _follow(self) -> None:
        if self._end_ms is None or not self._control.playing:
            self.stop()
        elif self._control.position_ms() >= self._end_ms:
            self.stop()
            self._control.pause()


_MARK_PRINCIPLE, _MARK_NAME = "mark", "mark"
_MARK_CODE = f"{_MARK_PRINCIPLE}.{_MARK_NAME}"


def _marks_only(sitting: Sitting) -> Rubric:
    """Give a rubric with one lane, for a timeline that shows where marks are and not what."""
    name = {sitting.language: QCoreApplication.translate("FilmSide", "Your marks")}
    code = Code(_MARK_NAME, {sitting.language: " "}, {}, {}, {})
    principle = Principle(_MARK_PRINCIPLE, name, Shape.CIRCLE, (code,))
    return replace(sitting.rubric, principles=(principle,), quick_mark=_MARK_CODE)


def _roles(sitting: Sitting) -> list[tuple[str, str]]:
    settings = sitting.desk.settings
    return [
        (role.id, words.role_name(role, settings.language, settings.coordinator_word))
        for role in sitting.run.guide.roles
    ]
