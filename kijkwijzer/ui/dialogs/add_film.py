"""Adding a recording: choose a film, say what it is, and watch it being taken in."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from annotations.model import Recording, RecordingDraft
from annotations.trouble import Refused
from kijkwijzer.ui import words, work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.choose_film import choose_film
from kijkwijzer.ui.dialogs.film_form import FilmForm
from kijkwijzer.ui.dialogs.film_words import found_words, remark_words, stage_words
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel

_STEPS = 1000


class AddFilmDialog(SheetDialog):
    """Three faces: choosing, filling in, taking in. Stopping leaves nothing half-added."""

    added = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "", width_px=620)
        self._desk = desk
        self._path: Path | None = None
        self._form: FilmForm | None = None
        self._draft: RecordingDraft | None = None
        self._job: work.Job | None = None
        self._bar = QProgressBar()
        self._stage = text("", "label")
        self._pace = text("", "muted")
        self.show_choosing()

    def show_choosing(self, trouble: Exception | None = None) -> None:
        """Ask for a film; with what stood in the way of the one before."""
        self._face(self.tr("Add a recording"))
        if trouble is not None:
            told = TroubleLabel()
            self.column.addWidget(told)
            told.tell(trouble)
        explained = self.tr(
            "Choose a film or sound recording of a conversation: from a phone or camera,"
            " or saved from Teams or Zoom. It is copied into the library and encrypted there."
        )
        self.column.addWidget(text(explained, "muted"))
        self._offer_close(self.tr("Cancel"))
        choose = self._offer(self.tr("Choose a film…"), "primary")
        choose.clicked.connect(self._choose)
        choose.setFocus()

    def look_into(self, path: Path) -> None:
        """Look what is in a film, in a process of its own."""
        self._path = path
        self._face(self.tr("Looking into the film…"))
        self.column.addWidget(text(self.tr("This takes a few seconds."), "muted"))
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Looking into the film"))
        self.column.addWidget(self._bar)
        self._bar.show()
        self._offer_close(self.tr("Cancel"))
        self._job = work.run(
            self,
            lambda job: self._desk.probe_film(path, job.stopped),
            self._show_form,
            self._not_taken_in,
        )

    def take_in(self) -> None:
        """Take the film in with what was filled in, or say what is not right yet."""
        if self._form is None:
            return
        try:
            self._draft = self._form.draft()
        except Refused as refusal:
            self._not_right.tell(refusal)
            self.fit()
            return
        self._begin()

    def _begin(self, *, again: bool = False) -> None:
        path, draft = self._path, self._draft
        if path is None or draft is None:
            return
        self._show_progress()
        self._job = work.run(
            self,
            lambda job: self._desk.add_film(path, draft, job.report, job.stopped, again=again),
            self._taken_in,
            self._not_taken_in,
            self._progressed,
        )

    @override
    def reject(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.stop()
        super().reject()

    def _choose(self) -> None:
        path = choose_film(self)
        if path is not None:
            self.look_into(path)

    def _show_form(self, found: Any) -> None:  # noqa: ANN401  (media's FilmProbe)
        path = self._path
        library = self._desk.library
        if path is None or library is None:
            return
        self._job = None
        self._face(self.tr("What is this recording?"))
        self.column.addWidget(text(found_words(found), "good"))
        for remark in remark_words(found):
            self.column.addWidget(text(remark, "hint"))
        today = self._desk.today()
        known = [
            person for entry in library.entries(today) for person in entry.recording.participants
        ]
        word = self._desk.settings.coordinator_word
        self._form = FilmForm(_day_of(path), today, known, word)
        self.column.addWidget(self._form)
        self._not_right = TroubleLabel()
        self._form.changed.connect(self._not_right.hide)
        self.under.addWidget(self._not_right)
        self._offer_close(self.tr("Cancel"))
        self._offer(self.tr("Take it into the library"), "primary").clicked.connect(self.take_in)

    def _show_progress(self) -> None:
        self._face(self.tr("Adding the recording"))
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._stage.setText(stage_words(""))
        self._pace.setText("")
        for part in (self._stage, self._bar, self._pace):
            self.column.addWidget(part)
            part.show()
        stop = self._offer(self.tr("Stop; keep nothing"))
        stop.clicked.connect(self.reject)

    def _progressed(self, progress: Any) -> None:  # noqa: ANN401  (media's Progress)
        if progress.total_bytes:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(_STEPS * progress.done_bytes / progress.total_bytes))
        self._stage.setText(stage_words(str(progress.stage)))
        parts = [words.size(progress.done_bytes), words.rate(progress.rate_bytes_s or 0)]
        if progress.left_s is not None:
            parts.append(words.time_left(progress.left_s))
        self._pace.setText(" · ".join(parts))

    def _taken_in(self, recording: Recording) -> None:
        self._job = None
        self.accept()
        self.added.emit(recording)

    def _not_taken_in(self, trouble: Exception) -> None:
        from annotations.library import SameFilm  # noqa: PLC0415  (the window comes up before it)

        if self._job is not None:
            self._job = None
            self._offer_again(trouble) if isinstance(trouble, SameFilm) else self.show_choosing(
                trouble
            )

    def _offer_again(self, trouble: Exception) -> None:
        """Say that the film is here already; the person may know better."""
        self._face(self.tr("This film is here already"))
        told = TroubleLabel()
        self.column.addWidget(told)
        told.tell(trouble)
        self._offer(self.tr("Add it all the same")).clicked.connect(lambda: self._begin(again=True))
        close = self._offer(self.tr("Cancel"), "primary")
        close.clicked.connect(self.reject)
        close.setFocus()

    def _face(self, title: str) -> None:
        """Begin another face of the dialog. Parts that are used again are kept."""
        for part in (self._bar, self._stage, self._pace):
            self.column.removeWidget(part)
            part.hide()
            part.setParent(self)
        clear(self.column)
        clear(self.under)
        clear(self.buttons)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.buttons.addStretch(1)

    def _offer(self, label: str, kind: str = "") -> Button:
        button = Button(label, kind)
        self.buttons.addWidget(button)
        return button

    def _offer_close(self, label: str) -> None:
        self._offer(label).clicked.connect(self.reject)


def _day_of(path: Path) -> date:
    """Give the day on which the file was last written: most often that of the conversation."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    except OSError:  # taking it in tells that it is gone
        return datetime.now().astimezone().date()
