"""The note of a fragment in a step: its questions are open, its codes only where they belong."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from annotations.model import Moment
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.review.note_card import NoteCard
from rubrics.model import Rubric

_LINES = (2, 6)


class FragmentNote(NoteCard):
    """As the card on the page for looking, without what the step does not show.

    Where several people write, `whose` names the one whose note it is.
    """

    _folds = False

    def __init__(
        self,
        actions: MomentActions,
        rubric: Rubric,
        language: str,
        *,
        with_codes: bool,
        whose: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._with_codes, self._whose = with_codes, whose
        super().__init__(actions, rubric, language, parent)
        for part in (self.head, self.also, self._bin):
            part.hide()
        self.more.setChecked(True)
        self.valences.setVisible(with_codes)
        for field in self.fields:
            field.set_lines(_LINES)
            field.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @override
    def show_face(self, moment: Moment | None) -> None:
        super().show_face(moment)
        self._prompt.setText(
            " · ".join(filter(None, [self._whose, self.fields[0].accessibleName()]))
        )
        self._prompt.setVisible(moment is not None)
        self._others.hide()
        if moment is None:
            return
        if not self._with_codes:
            self._role = "line"
        allowed = self._actions.valences_of(moment.codes)
        self.valences.show_valence(moment.valence, allowed, self._role)
        self.update()

    @override
    def _made_only_me(self) -> QLabel:
        # Others may be at the screen in a step without codes: "only for me" is not so there.
        return super()._made_only_me() if self._with_codes else QLabel()

    @override
    def minimumSizeHint(self) -> QSize:
        # It stands in a column that scrolls itself; a second place to scroll would only confuse.
        return self.sizeHint()
