"""The try-out of an earlier conversation: look for it in this one, and say what came of it."""

from typing_extensions import override

from annotations.learning import EntryKind, LearningEntry
from annotations.trouble import Trouble
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.guided.learning_text import LearningText
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from kijkwijzer.ui.translation import say


class LookForCard(StepPart):
    """Empty when nothing is being tried out."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting, self.tr("You wanted to try this out"), tone="accent")
        self.try_outs = self._read()
        for one in self.try_outs:
            self._add(one)

    @property
    @override
    def is_empty(self) -> bool:
        return not self.try_outs

    def _read(self) -> tuple[LearningEntry, ...]:
        """Give what is open for this recording, and what was looked for in this very session."""
        sitting, number = self.sitting, self.sitting.session.recording.number
        try:
            found = sitting.library.open_try_outs(sitting.owner, number)
            lines = sitting.library.learning(sitting.owner)
        except Trouble as trouble:
            self.column.addWidget(text(say(trouble), "hint"))
            return ()
        seen = {one.line_id for one in found}
        here = {
            one.line_id
            for line in lines
            for one in line.entries
            if one.kind in (EntryKind.LOOKED_BACK, EntryKind.YIELD) and one.number == number
        }
        earlier = (
            one
            for line in lines
            if line.id in here - seen
            for one in line.entries[::-1]
            if one.kind is EntryKind.TRY_OUT
        )
        return (*found, *{one.line_id: one for one in earlier}.values())

    def _add(self, try_out: LearningEntry) -> None:
        self.column.addWidget(text(try_out.text, "label"))
        day = words.short_date(try_out.on, self.sitting.today)
        since = self.tr("Since {day}").format(day=day)
        notice = self.tr("You would notice: {notice}").format(notice=try_out.notice)
        known = " · ".join(filter(None, [since, notice if try_out.notice else ""]))
        self.column.addWidget(text(known, "small"))
        seen = LearningText(self.sitting, EntryKind.LOOKED_BACK, try_out)
        yielded = LearningText(self.sitting, EntryKind.YIELD, try_out)
        asked = self.tr("What do you see of it in this conversation?")
        self.add_text(KeptText(asked, seen.text, seen.write, (2, 4)))
        asked = self.tr("What did it yield?")
        self.add_text(KeptText(asked, yielded.text, yielded.write, (2, 4)))
