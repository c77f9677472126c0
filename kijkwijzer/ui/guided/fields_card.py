"""The step's own questions, each kept within a second of typing."""

from collections.abc import Callable

from kijkwijzer.ui.guided.kept_text import KeptText
from kijkwijzer.ui.guided.part import StepPart
from kijkwijzer.ui.guided.sitting import Sitting


class FieldsCard(StepPart):
    """One field for each question; what was written earlier stands in it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        texts = sitting.run.state.texts
        self.column.setSpacing(12)
        for one in sitting.step.fields:
            field = KeptText(sitting.words(one.label), texts.get(one.id, ""), self._keep(one.id))
            example = sitting.words(one.example) if one.example else ""
            if example:
                field.set_example(self.tr("For example: {example}").format(example=example))
            self.add_text(field)

    def _keep(self, field_id: str) -> Callable[[str], object]:
        return lambda words: self.sitting.run.write(field_id, words)
