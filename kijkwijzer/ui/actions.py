"""What a person can do to the moments: each action makes one pure edit and pushes it for undo."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from annotations.edits import AddMoment, MoveToVersion, RemoveMoment, ReplaceMoment
from annotations.model import Moment, Note, Perspective, Valence, new_moment
from annotations.ports import Edit
from annotations.trouble import Trouble
from kijkwijzer.session import Session
from kijkwijzer.ui.review.marking import Mark
from kijkwijzer.ui.undo import History
from rubrics.model import Code, Rubric, in_language


class MomentActions(QObject):
    """Marks, moves, describes and removes moments; all of it can be undone.

    `refused` tells of a Trouble after which nothing has changed; `told` says in words what was
    undone or done again.
    """

    refused = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(
        self, session: Session, rubric: Rubric, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.rubric = rubric
        self.language = language
        self._history = self._joined(History(session, self))

    def mark(self, mark: Mark) -> Moment | None:
        """Make a moment or fragment; gives it, or None when it was refused."""
        valence = self._only_valence(mark.code)
        more = {} if valence is None else {"valence": valence}
        layer_id = self._session.layer.id
        moment = new_moment(layer_id, mark.start_ms, mark.code, mark.end_ms, **more)
        text = self.tr("Mark “{code}”").format(code=self.code_name(mark.code))
        return moment if self.push(AddMoment(moment), text) else None

    def move(self, before: Moment, after: Moment) -> bool:
        """Give a moment other times; says whether that was done."""
        now = self._session.moment(before.id)
        if now is None or (now.start_ms, now.end_ms) == (after.start_ms, after.end_ms):
            return False
        return self._replace(now, now.spanning(after.start_ms, after.end_ms), self.tr("Move"))

    def choose_code(self, moment_id: UUID, code: str) -> bool:
        """Call a moment something else; a valence that the new code does not know is dropped."""
        moment = self._session.moment(moment_id)
        if moment is None or moment.codes[0] == code:
            return False
        allowed = self.valences(code)
        valence = moment.valence if moment.valence in allowed else self._only_valence(code)
        codes = (code, *(one for one in moment.codes[1:] if one != code))
        after = replace(moment, codes=codes, valence=valence)
        return self._replace(moment, after, self.tr("Other code"))

    def choose_codes(self, moment_id: UUID, codes: tuple[str, ...]) -> bool:
        """Call a moment several things; a valence that one of them does not know is dropped."""
        moment = self._session.moment(moment_id)
        if moment is None or not codes or moment.codes == codes:
            return False
        allowed = self.valences_of(codes)
        valence = moment.valence if moment.valence in allowed else None
        if len(allowed) == 1:
            valence = allowed[0]
        after = replace(moment, codes=codes, valence=valence)
        return self._replace(moment, after, self.tr("Other code"))

    def toggle_code(self, moment_id: UUID, code: str) -> bool:
        """Call a moment this as well, or not any more; the only code that it has stays."""
        moment = self._session.moment(moment_id)
        if moment is None:
            return False
        others = tuple(one for one in moment.codes if one != code)
        return self.choose_codes(
            moment_id, others if code in moment.codes else (*moment.codes, code)
        )

    def choose_valence(self, moment_id: UUID, valence: Valence | None) -> bool:
        """Say what a moment did; the one it has already takes it back."""
        moment = self._session.moment(moment_id)
        if moment is None or (valence and valence not in self.valences_of(moment.codes)):
            return False
        wished = None if moment.valence is valence else valence
        return self._replace(moment, replace(moment, valence=wished), self.tr("Works or not"))

    def write(self, moment_id: UUID, texts: tuple[str, str, str, str], stretch: str) -> bool:
        """Keep what is written about a moment; says whether it is on disk now."""
        moment = self._session.moment(moment_id)
        if moment is None:
            return False
        if moment.note.texts() == texts:
            return True
        try:
            after = replace(moment, note=Note(*texts))
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return self._replace(moment, after, self.tr("Write"), stretch)

    def remove(self, moment_id: UUID) -> bool:
        """Take a moment away; says whether that was done."""
        moment = self._session.moment(moment_id)
        if moment is None:
            return False
        text = self.tr("Remove “{code}”").format(code=self.code_name(moment.codes[0]))
        return self.push(RemoveMoment(moment), text)

    def move_to_version(self, edit: MoveToVersion) -> bool:
        """Take all moments to another version of the rubric; says whether that was done."""
        text = self.tr("Move to version {version}").format(version=edit.after)
        return self.push(edit, text)

    def hand_over(self) -> History:
        """Give what can be undone to whoever comes in the place of this one."""
        history = self._history
        history.refused.disconnect(self.refused)
        history.changed.disconnect(self.changed)
        history.setParent(None)
        self._history = self._joined(History(self._session, self))
        return history

    def take_over(self, history: History) -> None:
        """Go on with what could be undone before this one was there."""
        self._history.release()
        self._history.deleteLater()
        history.setParent(self)
        self._history = self._joined(history)
        self.changed.emit()

    def push(self, edit: Edit, text: str, stretch: str = "") -> bool:
        """Do an edit so that it can be undone; says whether that was done."""
        return self._history.push(edit, text, stretch=stretch, by=self._session)

    @property
    def history(self) -> History:
        """What can be undone."""
        return self._history

    def undo_with(self, first: "MomentActions") -> None:
        """Let what is done here be undone there, in one row with what is done there."""
        self._history.release()
        self._history = self._joined(first.history)

    def undo(self) -> bool:
        """Undo the last edit, and say what that was."""
        text = self._history.undo()
        self.told.emit(self._said(text, self.tr("Undone: {what}"), self.tr("Nothing to undo")))
        return bool(text)

    def redo(self) -> bool:
        """Do the last undone edit again, and say what that was."""
        text = self._history.redo()
        self.told.emit(self._said(text, self.tr("Done again: {what}"), self.tr("Nothing to redo")))
        return bool(text)

    def release(self) -> None:
        """Forget what could be undone."""
        self._history.release()

    @property
    def perspective(self) -> Perspective:
        """Whose point of view these moments are said from."""
        return self._session.layer.perspective

    def code(self, name: str) -> Code | None:
        """Find a code of the rubric by its full name."""
        found = self.rubric.find(name)
        return found[1] if found else None

    def code_name(self, name: str) -> str:
        """Give what a code is called; its full name when the rubric does not know it."""
        code = self.code(name)
        return in_language(code.name, self.language) if code else name

    def valences(self, code_name: str) -> tuple[Valence, ...]:
        """Give the valences that this layer's perspective may choose for a code."""
        code = self.code(code_name)
        allowed = code.valences_for(self._session.layer.perspective.value) if code else None
        return tuple(one for one in Valence if allowed is None or one.value in allowed)

    def valences_of(self, codes: tuple[str, ...]) -> tuple[Valence, ...]:
        """Give the valences that this layer's perspective may choose for all of these codes."""
        several = [self.valences(code) for code in codes]
        return tuple(one for one in Valence if all(one in some for some in several))

    def _joined(self, history: History) -> History:
        history.refused.connect(self.refused)
        history.changed.connect(self.changed)
        return history

    def _only_valence(self, code_name: str) -> Valence | None:
        allowed = self.valences(code_name)
        return allowed[0] if len(allowed) == 1 else None

    def _replace(self, before: Moment, after: Moment, text: str, stretch: str = "") -> bool:
        return self.push(ReplaceMoment(before, after), text, stretch)

    @staticmethod
    def _said(what: str, done: str, nothing: str) -> str:
        return done.format(what=what) if what else nothing
