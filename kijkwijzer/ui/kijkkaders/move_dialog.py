"""The sheet that shows what becomes of each code before moments go to a newer version."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Moment
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.kijkkaders.coming import Line, Outcome
from kijkwijzer.ui.review.painting import span_words
from kijkwijzer.ui.trouble_label import TroubleLabel


class MoveDialog(SheetDialog):
    """Moves nothing itself: `move_wished` asks for it."""

    move_wished = Signal()

    def __init__(self, parent: QWidget, found: Outcome) -> None:
        super().__init__(parent, self.tr("What changes in the newer version"))
        self._trouble = TroubleLabel()
        self.under.addWidget(self._trouble)
        told = self.tr(
            "From version {before} to version {after}. Only the moments that you marked in this"
            " recording move. It can be undone."
        )
        edit = found.edit
        self._add(text(told.format(before=edit.before, after=edit.after), "muted"))
        self._show(found)
        self._buttons(edit.after)

    def tell(self, trouble: BaseException) -> None:
        """Say why moments could not move."""
        self._trouble.tell(trouble)

    def _show(self, found: Outcome) -> None:
        becomes = self.tr("“{before}” becomes “{after}”")
        self._part(self.tr("Another code"), found.becoming, becomes)
        self._part(self.tr("The same code, in other words"), found.reworded, becomes)
        stays = self.tr("“{before}” is not in the new version. Moments keep it as it is.")
        self._part(self.tr("Nothing takes its place"), found.ended, stays)
        if found.opened:
            self._head(self.tr("Works or not is left open"))
            why = self.tr("The new version does not allow what was chosen here.")
            self._add(text(why, "small"))
            self._add(text(_times(found.opened), "muted"))
        if found.new:
            self._head(self.tr("New codes"))
            quoted = self.tr("“{name}”")
            self._add(text(", ".join(quoted.replace("{name}", one) for one in found.new), "muted"))
        if not (found.becoming or found.reworded or found.ended or found.new):
            self._add(text(self.tr("The codes stay as they are."), "muted"))

    def _part(self, title: str, lines: Sequence[Line], words: str) -> None:
        if not lines:
            return
        self._head(title)
        for line in lines:
            same = line.before == line.after
            said = self.tr("“{before}”") if same else words
            part = column(spacing_px=1)
            for key, name in (("{before}", line.before), ("{after}", line.after)):
                said = said.replace(key, name)
            part.addWidget(text(said))
            if line.moments:
                part.addWidget(text(_times(line.moments), "small"))
            self.column.addLayout(part)

    def _buttons(self, version: str) -> None:
        self.buttons.addStretch(1)
        later = Button(self.tr("Not now"))
        later.clicked.connect(self.reject)
        self.move_button = Button(
            self.tr("Move to version {version}").format(version=version), "primary"
        )
        self.move_button.clicked.connect(self.move_wished)
        for button in (later, self.move_button):
            self.buttons.addWidget(button)
        later.setFocus()

    def _head(self, words: str) -> None:
        self.column.addSpacing(4)
        self._add(text(words, "label"))

    def _add(self, part: QWidget) -> None:
        self.column.addWidget(part)


def _times(moments: Sequence[Moment]) -> str:
    """Write which moments: by their times, as everywhere."""
    return " · ".join(span_words(one.start_ms, one.end_ms) for one in moments)
