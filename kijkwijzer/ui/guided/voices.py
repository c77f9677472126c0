"""Who says what in a session of several people: each writes in a layer of their own.

A client is not among them: what a client says is sealed until the client releases it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from PySide6.QtCore import QObject
from typing_extensions import override

from annotations.edits import AddMoment
from annotations.model import Moment, Note, Purpose, new_moment
from annotations.trouble import Trouble
from kijkwijzer.session import Session
from kijkwijzer.ui.actions import MomentActions
from rubrics.guides_model import GuideRole, SessionGuide, Show
from rubrics.model import Rubric

if TYPE_CHECKING:
    from annotations.library import Library

_PURPOSES: Final = {
    "coach": Purpose.THIRD_PARTY_COACH,
    "peer": Purpose.INTERVISION,
    "researcher": Purpose.RESEARCH_CODING,
}
"""The purpose for which somebody with this part in a session looks along."""


@dataclass(frozen=True)
class Voice:
    """Somebody who writes notes in a session, and how that is done."""

    role: GuideRole
    session: Session
    edits: MomentActions

    def own(self, fragment: Moment) -> Moment:
        """Give what this voice's note about a fragment belongs to, kept or not yet."""
        edits = self.edits
        return edits.own(fragment) if isinstance(edits, ActionsBeside) else fragment


class ActionsBeside(MomentActions):
    """Writes about somebody else's fragments, each in a moment of one's own beside it.

    That moment is made with the first word, and has no meaning but the mark that it begins with.
    """

    def __init__(
        self, session: Session, rubric: Rubric, language: str, role_id: str, parent: QObject
    ) -> None:
        super().__init__(session, rubric, language, parent)
        self._beside, self._role_id, self._code = session, role_id, rubric.first_mark
        self._unkept: dict[UUID, Moment] = {}

    def own(self, fragment: Moment) -> Moment:
        """Give one's own moment beside a fragment; as it will be when it is not kept yet."""
        own_id = uuid5(fragment.id, self._role_id)
        kept = self._beside.moment(own_id)
        if kept is not None:
            return kept
        layer_id = self._beside.layer.id
        made = new_moment(layer_id, fragment.start_ms, self._code, fragment.end_ms)
        self._unkept[own_id] = replace(made, id=own_id)
        return self._unkept[own_id]

    @override
    def write(self, moment_id: UUID, texts: tuple[str, str, str, str], stretch: str) -> bool:
        unkept = self._unkept.get(moment_id)
        if self._beside.moment(moment_id) is not None or unkept is None:
            return super().write(moment_id, texts, stretch)
        if not any(texts):
            return True
        try:
            moment = replace(unkept, note=Note(*texts))
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return self.push(AddMoment(moment), self.tr("Write"))


def voices_beside(
    library: "Library", session: Session, guide: SessionGuide
) -> Mapping[str, Session]:
    """Open the layer of every further role that writes notes by this guide. Raises Trouble."""
    if not any(Show.NOTE in step.shows for step in guide.steps):
        return {}
    opened: dict[str, Session] = {}
    layer, number = session.layer, session.recording.number
    try:
        for role in guide.roles:
            purpose = _PURPOSES.get(role.id)
            if purpose is not None and purpose.value in guide.purposes:
                rubric = (layer.rubric_id, layer.rubric_version)
                looking = library.look(number, purpose, rubric=rubric)
                opened[role.id] = Session(looking, session.film)
    except BaseException:
        for one in opened.values():
            one.close()
        raise
    return opened


def voices_of(
    guide: SessionGuide, session: Session, edits: MomentActions, beside: Mapping[str, Session]
) -> tuple[Voice, ...]:
    """Give everybody who writes notes: whose fragments these are, and then the others."""
    others = ((guide.role(role_id), one) for role_id, one in beside.items())
    return (
        Voice(guide.roles[0], session, edits),
        *(Voice(role, one, edits_beside(edits, one, role.id)) for role, one in others if role),
    )


def edits_beside(first: MomentActions, session: Session, role_id: str) -> ActionsBeside:
    """Give what somebody else can do; it is undone in one row with what the first one does."""
    made = ActionsBeside(session, first.rubric, first.language, role_id, first)
    made.undo_with(first)
    return made
