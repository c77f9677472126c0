"""The room Together: choosing a guided session, and the one that is being run."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotations.guided.model import SessionLine
from annotations.model import Purpose
from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.ui import work
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.guided import client_entry
from kijkwijzer.ui.guided.choosing import Choosing
from kijkwijzer.ui.guided.opening import Opened, begin, take_up
from kijkwijzer.ui.guided.run_page import RunPage
from kijkwijzer.ui.header import title_header
from rubrics.guides_model import SessionGuide


class TogetherPage(QWidget):
    """One page for the room. A session with the client wishes to be alone on the screen."""

    alone_wished = Signal(QWidget)
    look_requested = Signal(int)
    learn_requested = Signal()
    consent_requested = Signal(int)
    recordings_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._job: work.Job | None = None
        self.run: RunPage | None = None
        self.choosing = Choosing(desk)
        self._header = QStackedWidget()
        self._header.addWidget(title_header(self.tr("Together")))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choosing)
        column(self).addWidget(self._stack)
        self._join()

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header

    def refresh(self) -> None:
        """Bring up to date what there is to choose; a session that is run stays as it is."""
        if self.run is None:
            self.choosing.refresh()

    def choose(self, number: int) -> None:
        """Choose a recording to do something with."""
        self.choosing.choose(number)

    @property
    def line(self) -> SessionLine | None:
        """The session that is run here; None without one, or once it is not allowed any more."""
        try:
            return None if self.run is None else self.run.sitting.run.line
        except Trouble:
            return None

    def keep_typed(self) -> bool:
        """Put on disk now what is being typed; says whether all of it is there."""
        return self.run is None or self.run.keep_typed()

    def is_playing(self) -> bool:
        """Whether a film is playing now."""
        return self.run is not None and self.run.is_playing()

    def shown_now(self) -> tuple[int, tuple[Purpose, ...]] | None:
        """Give the number of the recording of the session, and what it is shown for."""
        if self.run is None:
            return None
        return self.run.number, tuple(map(Purpose, self.run.sitting.run.guide.purposes))

    def let_go(self, number: int) -> None:
        """Show nothing any more of a recording that is about to be destroyed."""
        if self.run is not None and self.run.number == number:
            self._end_run()

    def release(self) -> bool:
        """Let go of the session that is run; says whether all that was typed is on disk."""
        if self._job is not None:
            self._job.forget()
        run, self.run = self.run, None
        return run is None or run.release()

    def begin(self, number: int, guide: SessionGuide) -> None:
        """Begin a session by this guide, about this recording."""
        if guide.sealed:
            client_entry.begin(self, self._desk, number, guide)
        else:
            self._open(lambda: begin(self._desk, number, guide))

    def take_up(self, line: SessionLine) -> None:
        """Go on with a session where it stands."""
        if line.sealed:
            client_entry.take_up(self, self._desk, line)
        else:
            self._open(lambda: take_up(self._desk, line.id))

    def show_run(self, opened: Opened) -> None:
        """Show a session that is open, in place of choosing one."""
        self._end_run()
        player = self._desk.make_player()
        try:
            run = RunPage(
                self._desk, opened.session, opened.run, player, opened.rubric, opened.beside
            )
        except BaseException:
            player.close()
            opened.close()
            raise
        run.left.connect(self._leave, Qt.ConnectionType.QueuedConnection)
        run.learn_wished.connect(self._leave_to_learn, Qt.ConnectionType.QueuedConnection)
        self.run = run
        for stack, part in ((self._stack, run), (self._header, run.header_widget())):
            stack.addWidget(part)
            stack.setCurrentWidget(part)

    def _join(self) -> None:
        choosing = self.choosing
        choosing.begin_wished.connect(self.begin)
        choosing.take_up_wished.connect(self.take_up)
        choosing.look_wished.connect(self.look_requested)
        choosing.consent_wished.connect(self.consent_requested)
        choosing.recordings_wished.connect(self.recordings_requested)

    def _open(self, task: Callable[[], Opened]) -> None:
        if self._job is not None:
            return
        self.choosing.setEnabled(False)
        self._job = work.run(self, lambda _: task(), self._opened, self._failed)

    def _opened(self, opened: Opened) -> None:
        self._job = None
        self.choosing.setEnabled(True)
        try:
            self.show_run(opened)
        except Exception as failure:  # noqa: BLE001  (whatever it is, the recording is let go of)
            log_failure("making the page of a guided session", failure)
            tell_trouble(self, self.tr("This session cannot be opened"), failure)

    def _failed(self, failure: Exception) -> None:
        self._job = None
        self.choosing.setEnabled(True)
        self.choosing.refresh()
        self.choosing.trouble.tell(failure)

    def _leave(self) -> None:
        self._end_run()
        self.choosing.refresh()

    def _leave_to_learn(self) -> None:
        self._leave()
        self.learn_requested.emit()

    def _end_run(self) -> None:
        run, self.run = self.run, None
        if run is None:
            return
        run.release()
        header = run.header_widget()
        for stack, part in ((self._stack, run), (self._header, header)):
            stack.removeWidget(part)
            part.hide()
            part.deleteLater()
