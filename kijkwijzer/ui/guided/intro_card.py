"""What a step is: its place, who speaks, its title and its questions."""

from kijkwijzer.ui.cards import text
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting


class IntroCard(StepPart):
    """The top card of every step."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        step, state = sitting.step, sitting.run.state
        place = words.step_of(state.index, len(sitting.run.guide.steps))
        self.place = text(" · ".join(filter(None, [place, self._speaker()])), "caption")
        self.title = text(sitting.words(step.title), "title")
        self.column.setSpacing(6)
        for part in (self.place, self.title):
            self.column.addWidget(part)
        for prompt in step.prompts:
            self.column.addWidget(text(sitting.words(prompt), "asked"))
        self.setAccessibleName(f"{place}: {sitting.words(step.title)}")

    def _speaker(self) -> str:
        guide, step = self.sitting.run.guide, self.sitting.step
        role = guide.role(step.speaker) if step.speaker and len(guide.roles) > 1 else None
        if role is None:
            return ""
        settings = self.sitting.desk.settings
        name = words.role_name(role, settings.language, settings.coordinator_word)
        return self.tr("{role} speaks first").format(role=name)
