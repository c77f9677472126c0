"""Where one rubric is written: its parts at the left, a form, and how it will look at the right."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, clear, column, row, scrolled, text
from kijkwijzer.ui.kijkkaders.draft import Path
from kijkwijzer.ui.kijkkaders.fields import Form
from kijkwijzer.ui.kijkkaders.forms import make_form
from kijkwijzer.ui.kijkkaders.outline import Outline
from kijkwijzer.ui.kijkkaders.preview import Preview
from kijkwijzer.ui.kijkkaders.problems import Problem, problems
from kijkwijzer.ui.kijkkaders.writing import Writing
from kijkwijzer.ui.trouble_label import TroubleLabel

_OUTLINE_PX: Final = (180, 240)
_PREVIEW_PX: Final = (266, 340)
_NARROW_PX: Final = 1100


class Editor(QWidget):
    """`keep_wished` asks to keep the draft as a version: nothing that blocks is left then."""

    keep_wished = Signal()

    def __init__(self, writing: Writing, language: str) -> None:
        super().__init__()
        self.writing = writing
        self.outline = Outline(writing)
        self.preview = Preview(language)
        self.form: Form | None = None
        self._problems: tuple[Problem, ...] = ()
        self._inside = Inside()
        self._form_room = column(self._inside, margin_px=16)
        self._trouble = TroubleLabel()
        self._told = text("", "hint")
        self._told.hide()
        self._show_me = Button(self.tr("Show me"), "quiet")
        self._build()
        self._join()
        self.show_place("whole")

    def show_place(self, place: str, *, write: bool = False) -> None:
        """Show the form of a place; `write` gives it the keyboard."""
        self.writing.place = place
        self.outline.fill()
        self.outline.choose(place)
        self._show_form(place)
        if write and self.form is not None and self.form.first is not None:
            self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, uid: str) -> None:
        """Write on in a code that was pressed in the panel, if it is still there."""
        self.show_place(f"code:{uid}", write=True)

    def keep(self) -> None:
        """Ask to keep it as a version, or go to the first thing that has to be done for that."""
        self._look()
        if self.blocking:
            self._say_todo()
            self.go_to_problem()
        else:
            self.keep_wished.emit()

    def go_to_problem(self) -> None:
        """Show the first thing that still has to be done, and give it the keyboard."""
        if not self.blocking:
            return
        path = self.blocking[0].path
        self.show_place(place_of(path, self.writing.draft))
        field = self.form.field(path) if self.form is not None else None
        (field or self.outline.tree).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """What has to be done before it can be kept."""
        return tuple(one for one in self._problems if one.blocks)

    def tell(self, trouble: BaseException) -> None:
        """Say what went wrong."""
        self._trouble.tell(trouble)

    def release(self) -> bool:
        """Keep what was typed; says whether all of it is on disk."""
        self.preview.stop()
        return self.writing.release()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.writing.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.writing.redo()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: object) -> None:
        narrow = self.width() < _NARROW_PX
        self.outline.setFixedWidth(_OUTLINE_PX[0 if narrow else 1])
        self.preview.setFixedWidth(_PREVIEW_PX[0 if narrow else 1])

    def _build(self) -> None:
        form = Card()
        form.column.setContentsMargins(1, 1, 1, 1)
        self._area = scrolled(self._inside)
        form.column.addWidget(self._area)
        todo = row(self._told, self._show_me)
        todo.setStretch(0, 1)
        self._show_me.hide()
        middle = column(spacing_px=8)
        for part in (self._trouble, todo, form):
            middle.addLayout(part) if part is todo else middle.addWidget(part)  # type: ignore[arg-type]
        middle.setStretch(2, 1)
        across = row(self.outline, middle, self.preview, spacing_px=12)
        across.setStretch(1, 1)
        whole = column(self)
        whole.setContentsMargins(16, 14, 16, 16)
        whole.addLayout(across)

    def _join(self) -> None:
        writing = self.writing
        writing.changed.connect(self._changed)
        writing.reshaped.connect(lambda place: self.show_place(place, write=True))
        writing.troubled.connect(self._troubled)
        self.outline.place_chosen.connect(self._go)
        self.preview.code_wished.connect(
            lambda uid: QTimer.singleShot(0, self, lambda: self.show_code(uid))
        )
        self._show_me.clicked.connect(self.go_to_problem)

    def _go(self, place: str) -> None:
        self.writing.place = place
        self._show_form(place)

    def _show_form(self, place: str) -> None:
        clear(self._form_room)
        self.form = make_form(self.writing, place)
        self._form_room.addWidget(self.form)
        self.form.show()  # a layout shows it later, and what is hidden cannot have the keyboard
        self._area.verticalScrollBar().setValue(0)
        self._look()
        self.preview.follow(self.writing.draft, at_once=True)

    def _changed(self) -> None:
        self.outline.rename()
        self._look()
        self.preview.follow(self.writing.draft)

    def _look(self) -> None:
        """Look what still has to be done, and say it where it is."""
        self._problems = problems(self.writing.draft)
        if self.form is not None:
            said: dict[Path, str] = {}
            for one in self._problems:
                said.setdefault(one.path, one.words)
            self.form.show_problems(said)
        draft = self.writing.draft
        self.outline.mark({place_of(one.path, draft) for one in self.blocking})
        if not self.blocking:
            self._told.hide()
            self._show_me.hide()

    def _say_todo(self) -> None:
        self._told.setText(self.tr("Before this can be kept, something still has to be written."))
        self._told.show()
        self._show_me.show()

    def _troubled(self, trouble: BaseException | None) -> None:
        if trouble is None:
            self._trouble.hide()
        else:
            self._trouble.tell(trouble)


def place_of(path: Path, draft: dict[str, list[dict[str, object]]]) -> str:
    """Give the place in the outline where a path of the draft is written."""
    head = path[0]
    plain = {"valences": "valences", "prompts": "questions", "try_outs": "ideas", "became": "gone"}
    if isinstance(head, str) and head in plain:
        return plain[head]
    if head != "principles" or len(path) == 1:
        return "whole"
    principle = draft["principles"][int(path[1])]
    if len(path) > 3 and path[2] == "codes":  # noqa: PLR2004  (a place within the codes)
        codes: list[dict[str, str]] = principle["codes"]  # type: ignore[assignment]
        return f"code:{codes[int(path[3])]['uid']}"
    return f"principle:{principle['uid']}"
