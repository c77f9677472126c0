"""Making a facilitator's key: a name, a passphrase of their own, and the recovery key on paper."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.new_passphrase import NewPassphrase
from kijkwijzer.ui.trouble_label import TroubleLabel

_GROUPS_A_LINE: Final = 4
_WIDTH_PX: Final = 620
_LABEL_LENGTH_MAX: Final = 40


class KeyMaker(SheetDialog):
    """Makes the key, then shows its recovery key once. `made` gives the facilitator."""

    made = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, self.tr("A key for a facilitator"), width_px=_WIDTH_PX)
        self._desk = desk
        self._who: object | None = None
        self._working = False
        self._name = QLineEdit()
        self._name.setMaxLength(_LABEL_LENGTH_MAX)
        self._secret = NewPassphrase(desk)
        self._trouble = TroubleLabel()
        self._make = Button(self.tr("Make the key"), "primary", icon_name="key")
        self._typed = QLineEdit()
        self._done = Button(self.tr("I have written it down"), "primary")
        self._key = ""
        self._fill()
        self._name.textChanged.connect(self._judge)
        self._secret.ready.connect(self._judge)
        self._make.clicked.connect(self.make_now)
        self._judge()

    def may_leave(self) -> bool:
        """Whether nothing is shown now that is shown only once."""
        return not self._working and not self._key

    def make_now(self) -> None:
        """Make the key on a worker."""
        library = self._desk.library
        if library is None or not self._make.isEnabled():
            return
        label, passphrase = self._name.text(), self._secret.passphrase()
        light = self._desk.is_practice
        self._set_working(working=True)
        work.run(
            self,
            lambda _: library.add_facilitator(label, passphrase, light=light),
            self._show_key,
            self._failed,
        )

    @override
    def reject(self) -> None:
        if self.may_leave():
            self._secret.wipe()
            super().reject()

    def _fill(self) -> None:
        explained = self.tr(
            "For whoever guides clients here. Choose a passphrase that the work coordinator does"
            " not know, and let nobody look along. A name or initials are enough. Without this"
            " passphrase and without the recovery key that comes next, nobody can open what a"
            " client kept locked: it is gone then."
        )
        name = text(self.tr("Name or initials of the facilitator"), "label")
        name.setBuddy(self._name)
        self._name.setAccessibleName(name.text())
        for part in (text(explained, "muted"), name, self._name, self._secret):
            self.column.addWidget(part)
        self.under.addWidget(self._trouble)
        close = Button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self._make)

    def _judge(self) -> None:
        ready = bool(self._name.text().strip()) and self._secret.is_ready()
        self._make.setEnabled(ready and not self._working)

    def _set_working(self, *, working: bool) -> None:
        self._working = working
        for part in (self._name, self._secret):
            part.setEnabled(not working)
        self._judge()

    def _failed(self, trouble: Exception) -> None:
        self._set_working(working=False)
        self._trouble.tell(trouble)

    def _show_key(self, made: tuple[object, str]) -> None:
        self._who, self._key = made
        self._working = False
        self._secret.wipe()
        self._trouble.hide()
        clear(self.column)
        clear(self.buttons)
        explained = self.tr(
            "Write this recovery key down and keep it where the work coordinator cannot find it."
            " It opens the client's notes when the passphrase is forgotten. It is shown once."
        )
        prompt = text(self.tr("To be sure that you have it: type the last two groups."), "label")
        prompt.setBuddy(self._typed)
        self._typed.setMaximumWidth(220)
        self._typed.setAccessibleName(prompt.text())
        for part in (text(explained, "muted"), self._frame_of_groups(), prompt, self._typed):
            self.column.addWidget(part)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self._done)
        self._done.setEnabled(False)
        self._typed.textChanged.connect(self._check)
        self._typed.returnPressed.connect(self._confirm)
        self._done.clicked.connect(self._confirm)
        self._typed.setFocus()

    def _frame_of_groups(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "well")
        grid = QGridLayout(frame)
        grid.setContentsMargins(18, 16, 18, 16)
        grid.setHorizontalSpacing(20)
        prefix, *rest = self._desk.recovery_groups(self._key)
        grid.addWidget(text(prefix, "mono", wrap=False), 0, 0, 1, _GROUPS_A_LINE)
        for place, group in enumerate(rest):
            line, spot = divmod(place, _GROUPS_A_LINE)
            grid.addWidget(text(group, "mono", wrap=False), line + 1, spot)
        return frame

    def _check(self, typed: str) -> None:
        self._done.setEnabled(self._desk.recovery_confirmed(self._key, typed))

    def _confirm(self) -> None:
        if self._desk.recovery_confirmed(self._key, self._typed.text()):
            self._key = ""
            self._typed.clear()
            self.accept()
            self.made.emit(self._who)
