"""Leads somebody through the practice conversation; can be left at any moment and taken again."""

from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from annotations.learning import EntryKind, LearningEntry
from annotations.model import Role
from annotations.ports import Change
from annotations.trouble import Trouble
from kijkwijzer.ui.desk import Film
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.painting import key_words
from kijkwijzer.ui.tour.band import TourBand
from kijkwijzer.ui.tour.steps import Task, tour_steps
from rubrics.model import Rubric, in_language

if TYPE_CHECKING:
    from annotations.library import Library
    from kijkwijzer.session import Session

_LOOK_MS = 300
_IDEAS = ("sleutelwoorden", "drie-tellen", "hoe-vind-jij")


class Toured(Protocol):
    """The page that the tour goes over."""

    @property
    def keymap(self) -> Keymap: ...

    @property
    def rubric(self) -> Rubric: ...

    @property
    def film(self) -> Film: ...


class Tour(QObject):
    """Holds which step it is. `learn_wished` asks for the page where the try-out went."""

    learn_wished = Signal()

    def __init__(self, page: Toured, session: "Session", library: "Library", language: str) -> None:
        super().__init__()
        self._page, self._session, self._library = page, session, library
        self._language = language
        self._steps = tour_steps(self._key("play_pause"), self._key("quick_mark"))
        self._at: int | None = None
        self._finished = False
        self._released = False
        self.band = TourBand()
        self._unlisten = session.listen(self._changed)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._join()
        self.offer()

    def offer(self) -> None:
        """Offer the tour from its start."""
        self._at, self._finished = None, False
        self._timer.stop()
        self.band.show_step(
            "",
            self.tr("First time here?"),
            self.tr("A tour of five small steps, some eight minutes. Nothing can go wrong here."),
            self.tr("Take the tour"),
        )
        self.band.back.hide()
        self.band.leave.setText(self.tr("Not now"))

    def go_on(self) -> None:
        """Go to the next step, done or not; after the last one, to what was chosen."""
        if self._finished:
            self.leave()
            self.learn_wished.emit()
        else:
            self._show(0 if self._at is None else self._at + 1)

    def go_back(self) -> None:
        """Go to the step before."""
        if self._at:
            self._show(self._at - 1)

    def leave(self) -> None:
        """Leave; it is offered again when the practice conversation is opened again."""
        self.release()
        self.band.hide()

    def release(self) -> None:
        """Stop following the page. Twice is fine."""
        self._timer.stop()
        if not self._released:
            self._released = True
            self._unlisten()

    def choose(self, words: str, notice: str) -> None:
        """Keep the try-out where the person finds it again, and end the tour."""
        today = self._library.today()
        entry = LearningEntry(
            id=uuid4(),
            line_id=uuid4(),
            kind=EntryKind.TRY_OUT,
            owner=self._owner(),
            theme="",
            text=words,
            notice=notice,
            on=today,
        )
        try:
            self._library.keep_entry(entry)
        except Trouble as trouble:
            tell_trouble(self.band, self.tr("This could not be kept"), trouble)
            return
        self._show_end()

    def _join(self) -> None:
        self.band.next_wished.connect(self.go_on)
        self.band.back_wished.connect(self.go_back)
        self.band.left.connect(self.leave)
        self.band.chosen.connect(self.choose)

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        place = self.tr("Step {at} of {of}").format(at=at + 1, of=len(self._steps))
        self.band.show_step(place, step.title, step.words, self.tr("Next"))
        self.band.back.setVisible(at > 0)
        self.band.leave.setText(self.tr("Leave the tour"))
        self._timer.stop()
        if step.task is Task.PLAY:
            self._timer.start()
        if step.task is Task.TRY:
            self.band.ask(self._ideas())

    def _show_end(self) -> None:
        self._finished = True
        self.band.show_step(
            "",
            self.tr("That is all there is to it"),
            self.tr(
                "Look, mark, write what you see before what you think, and choose one thing to"
                " try. In your own library it goes the same way."
            ),
            self.tr("See it under Learn"),
        )
        self.band.back.hide()
        self.band.leave.setText(self.tr("Go on looking"))

    def _changed(self, change: Change) -> None:
        if self._at is not None and self._steps[self._at].seen(change):
            self.band.show_done()

    def _look(self) -> None:
        if self._page.film.playing:
            self._timer.stop()
            self.band.show_done()

    def _ideas(self) -> list[tuple[str, str]]:
        known = {idea.id: idea for idea in self._page.rubric.try_outs}
        chosen = [known[name] for name in _IDEAS if name in known]
        of = chosen or list(self._page.rubric.try_outs)[: len(_IDEAS)]
        return [
            (in_language(one.text, self._language), in_language(one.notice, self._language))
            for one in of
        ]

    def _key(self, action: str) -> str:
        keys = self._page.keymap.keys_of(action)
        return key_words(keys[0]) if keys else ""

    def _owner(self) -> str:
        people = self._session.recording.participants
        return next(one.code for one in people if one.role is Role.COORDINATOR)
