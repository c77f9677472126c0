"""A facilitator's key, made or renewed: an own passphrase, and the recovery key on paper."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from typing_extensions import override

from annotations.client_notes import LABEL_LENGTH_MAX
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, text
from kijkwijzer.ui.client.key_sheet import KeySheet
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.new_passphrase import NewPassphrase
from kijkwijzer.ui.recovery_panel import groups_grid
from kijkwijzer.ui.secret_field import SecretField

if TYPE_CHECKING:
    from annotations.library import Facilitator

_WIDTH_PX: Final = 620


class KeyMaker(KeySheet):
    """Makes the key, then shows its recovery key once. `made` gives the facilitator.

    Give `who` to have somebody take another key in place of the one that they have.
    """

    made = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, who: "Facilitator | None" = None) -> None:
        super().__init__(parent, desk, _WIDTH_PX)
        self._who = who
        self._renews = who is not None
        self._old = SecretField(self.tr("Passphrase or recovery key of now"))
        self._name = QLineEdit()
        self._name.setMaxLength(LABEL_LENGTH_MAX)
        self._secret = NewPassphrase(desk)
        make = self.tr("Take another key") if self._renews else self.tr("Make the key")
        self._make = Button(make, "primary", icon_name="key")
        self._typed = QLineEdit()
        self._done = Button(self.tr("I have written it down"), "primary")
        self._key = ""
        self._say_what_for()
        self._fill()
        self._old.changed.connect(self._judge)
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
        who, old = self._who, self._old.text()
        label, passphrase = self._name.text(), self._secret.passphrase()
        light = self._desk.is_practice

        def make(_: object) -> "tuple[Facilitator, str]":
            if who is None:
                return library.add_facilitator(label, passphrase, light=light)
            return who, library.renew_facilitator(who.id, old, passphrase, light=light)

        self._set_working(working=True)
        work.run(self, make, self._show_key, self._failed)

    @override
    def reject(self) -> None:
        if self.may_leave():
            self._wipe()
            super().reject()

    def _wipe(self) -> None:
        self._secret.wipe()
        self._old.wipe()

    def _say_what_for(self) -> None:
        if self._who is None:
            title, explained = self.tr("A key for a facilitator"), self._explained()
        else:
            title = self.tr("Another key for {name}").format(name=self._who.label)
            explained = self.tr(
                "You take a new passphrase, and get a new recovery key. The notes of your clients"
                " are locked anew. The old passphrase and the old recovery key open nothing in this"
                " library any more."
            )
        self._say_title(title)
        self.column.addWidget(text(explained, "muted"))

    def _explained(self) -> str:
        return self.tr(
            "For whoever guides clients here. Choose a passphrase that the work coordinator does"
            " not know, and let nobody look along. A name or initials are enough. Without this"
            " passphrase and without the recovery key that comes next, nobody can open what a"
            " client kept locked: it is gone then."
        )

    def _fill(self) -> None:
        name = text(self.tr("Name or initials of the facilitator"), "label")
        name.setBuddy(self._name)
        self._name.setAccessibleName(name.text())
        asked = (self._old,) if self._renews else (name, self._name)
        for part in (*asked, self._secret):
            self.column.addWidget(part)
        self._offer(self._make)

    @override
    def _judge(self) -> None:
        named = self._old.text() if self._renews else self._name.text().strip()
        ready = bool(named) and self._secret.is_ready()
        self._make.setEnabled(ready and not self._working)

    def _show_key(self, made: "tuple[Facilitator, str]") -> None:
        self._who, self._key = made
        self._set_working(working=False)
        self._wipe()
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
        grid = groups_grid(self._desk.recovery_groups(self._key))
        grid.setContentsMargins(18, 16, 18, 16)
        frame.setLayout(grid)
        return frame

    def _check(self, typed: str) -> None:
        self._done.setEnabled(self._desk.recovery_confirmed(self._key, typed))

    def _confirm(self) -> None:
        if self._desk.recovery_confirmed(self._key, self._typed.text()):
            self._key = ""
            self._typed.clear()
            self.accept()
            self.made.emit(self._who)
