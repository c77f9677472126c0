"""Tells what happened: in words over the picture, to a screen reader, and in the header."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotations.model import Moment
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.marks import principle_role, principle_shape
from kijkwijzer.ui.review.header import ReviewHeader
from kijkwijzer.ui.review.marking import Pending
from kijkwijzer.ui.review.painting import span_words
from kijkwijzer.ui.review.parts import Opened, Parts
from kijkwijzer.ui.translation import say


class Telling(QObject):
    """Quiet words. "Everything kept" is shown exactly while nothing typed or held waits."""

    def __init__(
        self, opened: Opened, parts: Parts, header: ReviewHeader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rubric = opened.rubric
        self._parts, self._header = parts, header
        self._pending = self._in_trouble = False
        parts.card.kept_changed.connect(self._show_kept)

    def say(self, words: str) -> None:
        """Say something over the picture and to a screen reader."""
        self._parts.notice.say(words)
        self._announce(words)

    def say_trouble(self, trouble: Exception) -> None:
        """Say what went wrong; the same again while writing is only said once."""
        words = say(trouble)
        if not (self._in_trouble and self._parts.notice.words == words):
            self._parts.notice.say(words, is_trouble=True)
            self._announce(words)
        self._in_trouble = True
        self._show_kept()

    def say_left_out(self) -> None:
        """Say that the waveform or the captions are not there, though the film is."""
        words = self.tr(
            "The waveform or the captions of this film cannot be read, so they are not shown."
            " The film itself is whole."
        )
        self._parts.notice.say(words, is_trouble=True)
        self._announce(words)

    def say_marked(self, moment: Moment, actions: MomentActions, *, over_picture: bool) -> None:
        """Light up what was marked; over the picture too when that is all there is to see."""
        self._in_trouble = False
        code = moment.codes[0]
        self._parts.panel.flash(code)
        name = actions.code_name(code)
        words = f"{name}  {span_words(moment.start_ms, moment.end_ms)}"
        if over_picture:
            shape = principle_shape(self._rubric, moment.principle_id)
            role = principle_role(self._rubric, moment.principle_id)
            self._parts.notice.say_marked(words, shape, role)
        self._announce(words)

    def show_pending(self, pending: Pending | None) -> None:
        """Show a fragment that is under way on the timeline; the header stops saying kept."""
        self._pending = pending is not None
        start_ms, code = (pending.start_ms, pending.code) if pending else (None, "")
        self._parts.timeline.set_pending(start_ms, code)
        self._show_kept()

    def release(self) -> None:
        """Stop saying things."""
        self._parts.notice.stop()
        self._parts.code_card.leave()

    def _show_kept(self) -> None:
        kept = self._parts.card.kept and not self._pending
        if kept:
            self._in_trouble = False
        self._header.show_kept(kept=kept, trouble=self._in_trouble)

    def _announce(self, words: str) -> None:
        event = QAccessibleAnnouncementEvent(self._parts.side, words)
        QAccessible.updateAccessibility(event)
