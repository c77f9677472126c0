"""Before the client's screen: who guides, with which key. The secret opens the client's notes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget
from typing_extensions import override

from annotations.guided.model import SessionLine
from annotations.model import Purpose
from annotations.trouble import Refused, translatable
from kijkwijzer.session import Session
from kijkwijzer.ui import words, work
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.client.key_maker import KeyMaker
from kijkwijzer.ui.client.key_sheet import KeySheet
from kijkwijzer.ui.client.screen import ClientScreen
from kijkwijzer.ui.client.talk import Run
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.guided.words import days_since
from kijkwijzer.ui.secret_field import SecretField
from rubrics.guides_model import SessionGuide

if TYPE_CHECKING:
    from annotations.library import Facilitator, GuidedRun, Library, OpenNotebook

_WIDTH_PX: Final = 600


@dataclass(frozen=True)
class _Opened:
    """All that a screen is made of. Close it when it does not come to that."""

    session: Session
    run: Run
    notebook: "OpenNotebook"


class ClientEntryDialog(KeySheet):
    """Asks who guides and for their secret. `opened` gives the screen, which is alone from then.

    Give a `guide` to begin a session, or the `session` to go on with; one that is over is opened
    to take back or change who may know something.
    """

    opened = Signal(QWidget)

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        number: int,
        guide: SessionGuide | None = None,
        *,
        session: SessionLine | None = None,
    ) -> None:
        super().__init__(parent, desk, _WIDTH_PX)
        self._number, self._guide, self._line = number, guide, session
        self._group = QButtonGroup(self)
        self._ids: list[UUID] = []
        self._people = column(spacing_px=12)
        self._nobody = text(self.tr("Nobody has a key in this library yet."), "small")
        self._secret = SecretField(self.tr("Passphrase or recovery key of the facilitator"))
        self._not_coordinator = QCheckBox(
            self.tr("I am not the work coordinator in this conversation")
        )
        self._begin = Button(self.tr("Open the screen for the client"), "primary")
        self._renew = Button(self.tr("Change the passphrase"), "quiet")
        self._renew.clicked.connect(self._renew_key)
        self._maker: KeyMaker | None = None
        self._say_what_for()
        self._fill()
        self._secret.changed.connect(self._judge)
        self._secret.entered.connect(self.open_now)
        self._not_coordinator.toggled.connect(self._judge)
        self._begin.clicked.connect(self.open_now)
        self._judge()

    def open_now(self) -> None:
        """Open the key, the notes and the film, on a worker."""
        if not self._can_open():
            return
        who, secret = self._chosen(), self._secret.text()
        if who is None:
            return
        self._set_working(working=True)
        work.run(self, lambda _: self._open(who, secret), self._show_screen, self._failed)

    @override
    def reject(self) -> None:
        if not self._working and (self._maker is None or self._maker.may_leave()):
            self._secret.wipe()
            super().reject()

    def _say_what_for(self) -> None:
        if self._line is None:
            title = self.tr("Look back with the client")
        elif self._line.is_over:
            title = self.tr("Take something back, or change who may know it")
        else:
            title = self.tr("Go on with the client")
        self._say_title(title)

    def _fill(self) -> None:
        explained = self.tr(
            "What the client writes is locked with a key of the facilitator. The passphrase of"
            " this library does not open it: the work coordinator cannot read it, and neither can"
            " anybody else, before the client shares it."
        )
        self.column.addWidget(text(self._about(), "strong"))
        self.column.addWidget(text(explained, "muted"))
        self._offer_people()
        for part in (self._secret, self._not_coordinator):
            self.column.addWidget(part)
        self._offer(self._begin)

    def _about(self) -> str:
        """Say which conversation it is, and how long ago: memory is best soon after."""
        recording, today = self._library().recording(self._number), self._desk.today()
        ago = days_since((today - recording.held_on).days)
        return f"{recording.label} · {words.short_date(recording.held_on, today)} · {ago}"

    def _offer_people(self) -> None:
        people = self._library().facilitators()
        if self._line is not None:
            people = tuple(one for one in people if one.id == self._line.facilitator_id)
        self.column.addWidget(text(self.tr("Who guides the client?"), "label"))
        self.column.addLayout(self._people)
        for who in people:
            self._add_person(who).setChecked(len(self._ids) == 1)
        self.column.addWidget(self._nobody)
        self._nobody.setVisible(not people)
        if self._line is None:
            make = Button(self.tr("Make a key for somebody"), "quiet", icon_name="key")
            make.clicked.connect(self._make_key)
            self.column.addLayout(row(make, self._renew, 1))
        else:
            self.column.addLayout(row(self._renew, 1))

    def _make_key(self) -> None:
        self._show_maker(None)

    def _renew_key(self) -> None:
        chosen = self._chosen()
        for who in self._library().facilitators():
            if who.id == chosen:
                self._show_maker(who)

    def _show_maker(self, who: "Facilitator | None") -> None:
        window = self.parentWidget()
        if window is None:
            return
        self._secret.wipe()
        maker = KeyMaker(window, self._desk, who)
        self._maker = maker
        maker.made.connect(self._key_made if who is None else self._secret.setFocus)
        maker.finished.connect(self._maker_left)
        self.hide()
        maker.open()

    def _maker_left(self) -> None:
        self._maker = None
        self.show()

    def _key_made(self, who: "Facilitator") -> None:
        self._add_person(who).setChecked(True)
        self._nobody.hide()
        self._secret.setFocus()
        self._judge()

    def _add_person(self, who: "Facilitator") -> QRadioButton:
        button = QRadioButton(as_typed(who.label))
        self._ids.append(who.id)
        self._group.addButton(button, len(self._ids) - 1)
        self._people.addWidget(button)
        return button

    def _chosen(self) -> UUID | None:
        place = self._group.checkedId()
        return self._ids[place] if place >= 0 else None

    def _can_open(self) -> bool:
        ready = bool(self._secret.text()) and self._not_coordinator.isChecked()
        return ready and self._chosen() is not None and not self._working

    @override
    def _judge(self) -> None:
        self._begin.setEnabled(self._can_open())
        self._renew.setEnabled(self._chosen() is not None and not self._working)

    def _open(self, who: UUID, secret: str) -> _Opened:
        """Open everything, or nothing."""
        library = self._library()
        key = library.open_facilitator(who, secret)
        undo: list[Callable[[], None]] = [key.close]
        try:
            session = self._desk.open_film(self._number, Purpose.CLIENT_REVIEW)
            undo.append(session.close)
            run = self._run(library, who)
            undo.append(run.close)
            return _Opened(session, run, library.open_notebook(run.session_id, key))
        except BaseException:
            for act in reversed(undo):
                act()
            raise

    def _run(self, library: "Library", who: UUID) -> "GuidedRun":
        if self._line is not None:
            return library.take_up(self._line.id)
        if self._guide is None:
            raise Refused(translatable("Trouble", "Choose a conversation guide first."))
        return library.begin_session(self._number, self._guide, facilitator=who)

    def _show_screen(self, opened: _Opened) -> None:
        self._secret.wipe()
        language = self._desk.settings.language
        screen = ClientScreen(self._desk, opened.session, opened.run, opened.notebook, language)
        self._working = False
        self.accept()
        self.opened.emit(screen)

    @override
    def _failed(self, trouble: Exception) -> None:
        super()._failed(trouble)
        self._secret.setFocus()

    def _library(self) -> "Library":
        if self._desk.library is None:
            raise Refused(translatable("Trouble", "The library is locked. Open it first."))
        return self._desk.library
