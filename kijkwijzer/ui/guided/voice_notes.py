"""The notes of everybody who looks at a fragment: one is shown, and it says whose it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.fragment_note import FragmentNote
from kijkwijzer.ui.guided.part import RefusedLine
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.guided.voices import Voice
from kijkwijzer.ui.review.valence_chips import Chip


class VoiceNotes(QWidget):
    """A chip for each who writes, where there are more, and the note of the one that is chosen."""

    kept_changed = Signal()

    def __init__(self, sitting: Sitting, *, with_codes: bool) -> None:
        super().__init__()
        self._sitting = sitting
        self._fragment: Moment | None = None
        self._whose: tuple[Voice, ...] = sitting.voices
        self._column = column(self, spacing_px=8)
        self.chips: list[Chip] = []
        if len(self._whose) > 1:
            self._offer()
        self.notes = [self._note(voice, with_codes=with_codes) for voice in self._whose]
        self._shown = 0
        self.choose(0)

    @property
    def note(self) -> FragmentNote:
        """The note that is shown."""
        return self.notes[self._shown]

    @property
    def kept(self) -> bool:
        """Whether everything that was typed, by anybody, is on disk."""
        return all(one.kept for one in self.notes)

    def choose(self, place: int) -> None:
        """Show the note of who has this place among those who write."""
        self.notes[self._shown].flush()
        self._shown = place
        for at, chip in enumerate(self.chips):
            chip.setChecked(at == place)
        self.show_fragment(self._fragment)

    def show_fragment(self, fragment: Moment | None) -> None:
        """Turn to what each says of this fragment."""
        self._fragment = fragment
        for at, (voice, note) in enumerate(zip(self._whose, self.notes, strict=True)):
            note.show_moment(None if fragment is None else voice.own(fragment))
            note.setVisible(at == self._shown and fragment is not None)

    def change(self, change: Change) -> None:
        """Follow what an edit did to somebody's notes."""
        for one in self.notes:
            one.change(change)

    def flush(self) -> bool:
        """Put on disk now what was typed; says whether all of it is there."""
        kept = [one.flush() for one in self.notes]
        return all(kept)

    def release(self) -> None:
        """Stop every clock, after keeping what was typed."""
        for one in self.notes:
            one.release()

    def _offer(self) -> None:
        for place, voice in enumerate(self._whose):
            chip = Chip(self._name(voice))
            chip.setAccessibleName(self.tr("{role} writes").format(role=chip.text()))
            chip.clicked.connect(lambda _=False, at=place: self.choose(at))
            self.chips.append(chip)
        self._column.addWidget(text(self.tr("Who says this?"), "label"))
        self._column.addLayout(row(*self.chips, 1))

    def _note(self, voice: Voice, *, with_codes: bool) -> FragmentNote:
        sitting = self._sitting
        whose = self._name(voice) if len(self._whose) > 1 else ""
        is_first = voice is self._whose[0]
        note = FragmentNote(
            voice.edits,
            sitting.rubric,
            sitting.language,
            with_codes=with_codes and is_first,
            whose=whose,
            parent=self,
        )
        note.show_hint(shown=False)
        note.kept_changed.connect(self.kept_changed)
        why = RefusedLine(lambda: note.kept)
        note.kept_changed.connect(why.follow)
        voice.edits.refused.connect(why.tell)
        self._column.addWidget(note)
        self._column.addWidget(why)
        return note

    def _name(self, voice: Voice) -> str:
        settings = self._sitting.desk.settings
        return words.role_name(voice.role, settings.language, settings.coordinator_word)
