"""Walking over the chosen fragments: play one, write about it, name what is seen in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Moment, Valence
from annotations.ports import Change
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.code_picks import CodePicks
from kijkwijzer.ui.guided.fragment_note import FragmentNote
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.voice_notes import VoiceNotes
from rubrics.guides_model import Show


class FragmentsCard(StepPart):
    """One fragment at a time. `played` asks for one to be played, `turned` tells which it is."""

    played = Signal(object)
    turned = Signal(object)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.setProperty("kind", "plain")
        self.column.setContentsMargins(0, 0, 0, 0)
        shows = sitting.step.shows
        self._place = 0
        self.where = text("", "strong")
        self.play = Button(self.tr("Play this fragment"), icon_name="play")
        self.previous = Button(self.tr("Previous"))
        self.next = Button(self.tr("Next fragment"))
        self._card = self._head()
        self.picks = CodePicks(sitting) if Show.CODES in shows else None
        self.notes = self._made_notes(shows)
        self._unlisten = tuple(one.session.listen(self.change) for one in sitting.voices[1:])
        self._put_in_place()
        self.show_fragment(0)

    @property
    def moment(self) -> Moment | None:
        """The fragment that is looked at now."""
        chosen = self.sitting.chosen()
        return chosen[min(self._place, len(chosen) - 1)] if chosen else None

    @property
    def kept(self) -> bool:
        return self.notes is None or self.notes.kept

    @property
    def note(self) -> FragmentNote | None:
        """The note that is shown; None in a step without notes."""
        return None if self.notes is None else self.notes.note

    def flush(self) -> bool:
        return self.notes is None or self.notes.flush()

    def release(self) -> None:
        for unlisten in self._unlisten:
            unlisten()
        self._unlisten = ()
        if self.notes is not None:
            self.notes.release()

    def refresh(self) -> None:
        """Follow what is chosen, or looked for, now."""
        self.show_fragment(self._place)

    def change(self, change: Change) -> None:
        if self.notes is not None:
            self.notes.change(change)
        self.refresh()

    def show_fragment(self, place: int) -> None:
        """Turn to the fragment at this place, without playing it."""
        count = len(self.sitting.chosen())
        self._place = max(0, min(place, count - 1))
        moment = self.moment
        self.where.setText(self._where(moment, count))
        self.play.setEnabled(moment is not None)
        self.previous.setEnabled(self._place > 0)
        self.next.setEnabled(self._place < count - 1)
        self.previous.setVisible(count > 1)
        self.next.setVisible(count > 1)
        if self.notes is not None:
            self.notes.show_fragment(moment)
        if self.picks is not None:
            self.picks.show_fragment(moment, self.sitting.run.state.focus)
            self.picks.order_tabs(self._last_before_codes())
        self.turned.emit(moment)

    def _head(self) -> Card:
        card = Card()
        card.column.addWidget(self.where)
        card.column.addLayout(row(self.play, 1))
        card.column.addLayout(row(self.previous, self.next, 1))
        self.play.clicked.connect(self._play)
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        return card

    def _put_in_place(self) -> None:
        self.column.addWidget(self._card)
        if self.notes is not None:
            self.column.addWidget(self.notes)
        if self.picks is not None:
            # What one sees comes before what it is called.
            self.picks.codes_wished.connect(self._wish_codes)
            named = Card()
            named.column.addWidget(self.picks)
            self.column.addWidget(named)

    def _made_notes(self, shows: frozenset[Show]) -> VoiceNotes | None:
        if Show.NOTE not in shows:
            return None
        notes = VoiceNotes(self.sitting, with_codes=Show.CODES in shows)
        notes.kept_changed.connect(self.kept_changed)
        return notes

    def _last_before_codes(self) -> QWidget:
        if self.note is None:
            return self.next
        return self.note.valences.chip(list(Valence)[-1])

    def _go(self, step: int) -> None:
        self.show_fragment(self._place + step)
        self._play()

    def _play(self) -> None:
        if self.moment is not None:
            self.played.emit(self.moment)

    def _wish_codes(self, codes: tuple[str, ...]) -> None:
        if self.moment is not None and self.flush():
            self.sitting.edits.choose_codes(self.moment.id, codes or (self.sitting.quick_mark,))
        self.refresh()

    def _where(self, moment: Moment | None, count: int) -> str:
        if moment is None:
            return self.tr("No fragment is chosen yet.")
        place = self.tr("Fragment {place} of {count}").format(place=self._place + 1, count=count)
        # What the coordinator thinks of it alone is not shown where others sit along.
        shown = self.sitting.run.guide.shows_what_works and moment.valence is Valence.WORKS
        works = self.tr("this works") if shown else ""
        return " · ".join(filter(None, [place, words.fragment_time(moment), works]))
