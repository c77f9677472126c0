"""Questions of the kijkkader that help who looks along; folded, for whoever wants one."""

from collections.abc import Iterator, Mapping
from typing import Final

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.guided import words
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting
from rubrics.guides_model import GuideRole
from rubrics.model import Words

_ASKED: Final = {
    "coordinator": ("coordinator",),
    "client": ("client",),
    "coach": ("peer", "researcher"),
    "peer": ("peer",),
    "researcher": ("researcher",),
}
"""The points of view whose questions somebody with this part in a session is helped by."""

_ASKED_ELSEWHERE: Final = {"coordinator": ("next",), "client": ("share",)}
"""Of these the step for a try-out, and the client's own screen, ask themselves."""


class QuestionsCard(StepPart):
    """One line until it is opened. Not there when the kijkkader has nothing more to ask."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        roles = ((one, tuple(self._questions(one))) for one in sitting.run.guide.roles)
        self.asked = {role.id: questions for role, questions in roles if questions}
        self.open_button = Button(self.tr("Questions that can help"), "quiet")
        self.open_button.setCheckable(True)
        self.column.addLayout(row(self.open_button, 1))
        for role in sitting.run.guide.roles:
            if role.id in self.asked:
                self._add(role)

    @property
    def is_empty(self) -> bool:
        return not self.asked

    def _add(self, role: GuideRole) -> None:
        settings, several = self.sitting.desk.settings, len(self.sitting.run.guide.roles) > 1
        name = words.role_name(role, settings.language, settings.coordinator_word)
        lines = [text(name, "label")] if several else []
        lines += [text(one, "asked") for one in self.asked[role.id]]
        for line in lines:
            line.hide()
            self.column.addWidget(line)
            self.open_button.toggled.connect(line.setVisible)

    def _questions(self, role: GuideRole) -> Iterator[str]:
        """Give what the kijkkader asks of somebody, less what the step asks already."""
        asked_already = {self.sitting.words(one) for one in self.sitting.step.prompts}
        for perspective in _ASKED.get(role.id, ()):
            for key, one in self._of(perspective).items():
                said = self.sitting.words(one)
                if key not in _ASKED_ELSEWHERE.get(perspective, ()) and said not in asked_already:
                    yield said

    def _of(self, perspective: str) -> Mapping[str, Words]:
        """Give the questions of a point of view that go with no principle."""
        principles = {one.id for one in self.sitting.rubric.principles}
        asked = self.sitting.rubric.prompts.get(perspective, {})
        return {key: one for key, one in asked.items() if key not in principles}
