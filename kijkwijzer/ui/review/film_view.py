"""Joins the player to what follows it: picture, time, timeline, captions, stills. Marks nothing."""

from collections.abc import Mapping
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.media.captions import voices
from kijkwijzer.media.player import Player, PlayerState
from kijkwijzer.ui.review.caption_line import CaptionLine
from kijkwijzer.ui.review.extras import Extras
from kijkwijzer.ui.review.film_control import FilmControl
from kijkwijzer.ui.review.parts import Opened
from kijkwijzer.ui.review.still_view import Stills, StillView
from kijkwijzer.ui.review.transport import Transport
from kijkwijzer.ui.timeline.view import TimelineView
from kijkwijzer.ui.video_view import VideoView
from kijkwijzer.ui.voice_names import in_window_words

_TICK_MS = 40
_SILENT_S = 0.2


class FilmParts(Protocol):
    """What follows the film on a page, whichever page it is."""

    video: VideoView
    transport: Transport
    timeline: TimelineView
    still: StillView


class FilmView(QObject):
    """Follows the film: what is on screen, the playhead, the captions, the stills of edges."""

    def __init__(
        self, opened: Opened, extras: Extras, film: FilmControl, parts: FilmParts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opened, self._film, self._parts = opened, film, parts
        self._peaks = extras.peaks
        self._screen = parts.video
        self._stills: Stills | None = None
        self._wanted_language = opened.settings.captions_language
        self._captions = CaptionLine(extras.captions, self._wanted_language)
        self._caption = ""
        self._position_ms = 0
        self._frame_at_s = 0.0
        self._edge_ms: int | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._follow_clock)
        self._still = QTimer(self, singleShot=True, interval=0)
        self._still.timeout.connect(self._show_still)
        self._join()

    @property
    def position_ms(self) -> int:
        """The start of the frame that was shown last, or the time of the sound."""
        return self._position_ms

    @property
    def captions_language(self) -> str:
        """The language of the captions; "" when none are shown, as chosen before without any."""
        return self._captions.chosen if self._captions.languages else self._wanted_language

    def open(self, player: Player, stills: Stills | None) -> None:
        """Take in the film, paused at its start."""
        self._stills = stills
        player.open(self._opened.session.film)
        self._screen.set_film(self._opened.session.film)
        self._screen.set_blank(self.tr("Sound only"))
        self._fill_timeline()
        self._offer_captions()
        self._parts.transport.set_rate(player.rate)

    def shown_at(self, at_s: float) -> int:
        """Give the start of the frame on screen at a monotonic time; without one, the clock's."""
        shown_ms = self._screen.shown_at(at_s) if self._has_picture else None
        if shown_ms is None or self._picture_is_over(shown_ms):
            return self._film.position_ms()
        return shown_ms

    def toggle_captions(self) -> None:
        """Show captions, or none."""
        self._captions.toggle()
        self._captions_chosen()

    def release(self) -> None:
        """Stop every clock and forget the film, with the decoder of its stills."""
        self._tick.stop()
        self._still.stop()
        stills, self._stills = self._stills, None
        if stills is not None:
            stills.close()
        self._screen.clear()

    @property
    def _has_picture(self) -> bool:
        return self._opened.session.film.facts.has_picture

    def _picture_is_over(self, shown_ms: int) -> bool:
        """Say whether the sound goes on after the last frame."""
        times = self._opened.session.film.frame_times_ms
        last = len(times) > 0 and shown_ms >= int(times[-1])
        return last and self._film.playing

    def _join(self) -> None:
        parts, film = self._parts, self._film
        self._screen.frame_shown.connect(self._frame_shown)
        film.state_changed.connect(self._state_changed)
        film.sought.connect(self._follow_hand)
        film.rate_changed.connect(parts.transport.set_rate)
        film.volume_changed.connect(parts.transport.set_volume)
        film.loop_changed.connect(parts.transport.loop.setChecked)
        parts.transport.rate_wished.connect(film.set_rate)
        parts.transport.volume_wished.connect(film.set_volume)
        parts.transport.captions_wished.connect(self._choose_captions)
        parts.timeline.seek_requested.connect(film.seek)
        parts.timeline.edge_dragged.connect(self._edge_dragged)
        parts.timeline.edge_released.connect(self._edge_released)

    def _fill_timeline(self) -> None:
        session, cues = self._opened.session, self._captions.cues()
        rubric, language = self._opened.rubric, self._opened.language
        timeline, facts = self._parts.timeline, session.film.facts
        heard = in_window_words(voices(cues), self._opened.settings.coordinator_word)
        peaks = self._peaks
        timeline.set_film(facts.duration_ms, rubric, language, peaks, heard, cues)
        timeline.set_frame_times(session.film.frame_times_ms)

    def _offer_captions(self) -> None:
        names: Mapping[str, str] = {
            "nl": QCoreApplication.translate("Captions", "Dutch"),
            "en": QCoreApplication.translate("Captions", "English"),
        }
        offered = {one: names.get(one, one) for one in self._captions.languages}
        self._parts.transport.set_captions(offered, self._captions.chosen)

    def _choose_captions(self, language: str) -> None:
        self._captions.choose(language)
        self._captions_chosen()

    def _captions_chosen(self) -> None:
        self._offer_captions()
        self._show_caption()

    def _frame_shown(self, start_ms: int) -> None:
        self._frame_at_s = monotonic()
        self._show(start_ms)

    def _follow_clock(self) -> None:
        """Follow the sound where no frame comes: a film without picture, or one that ended."""
        if not self._has_picture or monotonic() - self._frame_at_s > _SILENT_S:
            self._show(max(self._position_ms, self._film.position_ms()))

    def _follow_hand(self) -> None:
        if not self._has_picture:
            self._show(self._film.position_ms())

    def _show(self, position_ms: int) -> None:
        self._position_ms = position_ms
        if self._edge_ms is None:
            self._parts.transport.time.set_position(position_ms)
        self._parts.timeline.set_position(position_ms)
        self._show_caption()
        self._film.moved(position_ms)

    def _show_caption(self) -> None:
        text = self._captions.text_at(self._position_ms)
        if text != self._caption:
            self._caption = text
            self._screen.set_caption(text)

    def _state_changed(self, state: object) -> None:
        playing = state is PlayerState.PLAYING
        self._parts.transport.play.set_playing(playing=playing)
        if playing:
            self._frame_at_s = monotonic()
            self._tick.start()
        else:
            self._tick.stop()

    def _edge_dragged(self, position_ms: int) -> None:
        self._edge_ms = position_ms
        self._parts.transport.time.set_position(position_ms)
        self._still.start()

    def _show_still(self) -> None:
        if self._edge_ms is None or self._stills is None or not self._has_picture:
            return
        still = self._parts.still
        try:
            frame = self._stills.at(self._edge_ms, still.fit_within())
        except Trouble as trouble:
            # A still is an aid: the edge goes on moving. The film says itself when it breaks.
            log_failure("showing the still of an edge", trouble)
            still.show_frame(None)
            return
        if frame is not None:
            still.show_frame(frame)

    def _edge_released(self) -> None:
        self._edge_ms = None
        self._still.stop()
        self._parts.still.show_frame(None)
        self._parts.transport.time.set_position(self._position_ms)
