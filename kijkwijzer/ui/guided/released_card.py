"""What the client released, each note beside what one wrote oneself about the same time."""

from typing import TYPE_CHECKING

from annotations.model import Moment, Valence
from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import hairline, row, text
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.review.painting import span_words
from kijkwijzer.ui.translation import say

if TYPE_CHECKING:
    from annotations.client_notes import ReleasedNote

_NEAR_MS = 10_000


class ReleasedCard(StepPart):
    """Shows only what was released, when the step begins; a note that is sealed again is gone."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting, self.tr("What the client wants to share"))
        self.is_closed = False
        """Whether what the client released may not be looked at."""
        self.notes = self._read()
        for place, note in enumerate(self.notes):
            if place:
                self.column.addWidget(hairline())
            self._add(note)

    def _read(self) -> "tuple[ReleasedNote, ...]":
        number = self.sitting.session.recording.number
        try:
            notes = self.sitting.library.released_notes(number)
        except Trouble as trouble:
            self.is_closed = True
            self.column.addWidget(text(say(trouble), "hint"))
            told = self.tr("So nothing is shown or asked here. Go on to the next step.")
            self.column.addWidget(text(told, "muted"))
            return ()
        if not notes:
            none = self.tr(
                "The client has released nothing. That is their choice, and it needs no reason."
            )
            self.column.addWidget(text(none, "muted"))
        return notes

    def _add(self, note: "ReleasedNote") -> None:
        time = span_words(note.start_ms, note.end_ms)
        button = Button(time, "quiet", icon_name="play")
        button.setAccessibleName(self.tr("Go to {time}").format(time=time))
        button.clicked.connect(lambda: self.seek_wished.emit(note.start_ms))
        said = [self._valence(note.valence)]
        said.append(self.tr("told in other words") if note.in_other_words else "")
        line = row(button, text(" · ".join(filter(None, said)), "small"))
        line.setStretch(1, 1)
        self.column.addLayout(line)
        self.column.addWidget(text(note.text, "reading"))
        for own in self._own_near(note):
            wrote = self.tr("You wrote: {text}").format(text=own.note.observation)
            self.column.addWidget(text(wrote, "muted"))

    def _own_near(self, note: "ReleasedNote") -> tuple[Moment, ...]:
        first = note.start_ms - _NEAR_MS
        last = (note.end_ms or note.start_ms) + _NEAR_MS
        moments = self.sitting.session.moments()
        return tuple(
            one
            for one in moments
            if one.note.observation and one.start_ms <= last and one.last_ms >= first
        )

    def _valence(self, valence: Valence | None) -> str:
        for one in self.sitting.rubric.valences:
            if valence is not None and one.id == valence.value:
                return self.sitting.words(one.client_name)
        return ""
