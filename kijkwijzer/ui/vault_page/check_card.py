"""Checking the library: every table, every piece of every film, every leftover file."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QWidget

from kijkwijzer.ui import words, work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, clear, column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.translation import say

if TYPE_CHECKING:
    from annotations.library import CheckReport

_STEPS = 1000
_FINDINGS_SHOWN_MAX = 50


class CheckCard(Card):
    """A button, progress that can be stopped, and what was found in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._job: work.Job | None = None
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.hide()
        self._pace = text("", "small")
        self._pace.hide()
        self._found = column(spacing_px=6)
        self._button = Button(self.tr("Check now"), icon_name="check")
        self._button.clicked.connect(self.check_or_stop)
        self.column.addWidget(text(self.tr("Check the library"), "strong"))
        explained = self.tr(
            "Reads everything once and says what it finds. Nothing is changed."
            " You can go on working meanwhile."
        )
        self.column.addWidget(text(explained, "muted"))
        self.column.addWidget(self._bar)
        self.column.addWidget(self._pace)
        self.column.addLayout(self._found)
        self.column.addLayout(row(self._button, 1))

    def check_or_stop(self) -> None:
        """Begin, or stop when it is at work."""
        if self._job is not None:
            self._job.stop()
            return
        library = self._desk.library
        if library is None:
            return
        clear(self._found)
        self._show_busy(busy=True)
        self._job = work.run(
            self,
            lambda job: library.check(lambda done, all_: job.report((done, all_)), job.stopped),
            self._show_report,
            self._failed,
            self._progressed,
        )

    def _progressed(self, progress: tuple[int, int]) -> None:
        done, total = progress
        self._bar.setRange(0, _STEPS if total else 0)
        self._bar.setValue(round(_STEPS * done / total) if total else 0)
        self._pace.setText(
            self.tr("{done} of {total}").format(done=words.size(done), total=words.size(total))
        )

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._pace.setVisible(busy)
        self._pace.setText("")
        self._button.setText(self.tr("Stop") if busy else self.tr("Check again"))
        self._button.use_icon("close" if busy else "check")

    def _show_report(self, report: "CheckReport") -> None:
        self._job = None
        self._show_busy(busy=False)
        for finding in report.findings[:_FINDINGS_SHOWN_MAX]:
            self._found.addWidget(text(say(finding.trouble), "trouble"))
        if not report.finished:
            self._found.addWidget(text(self.tr("Stopped before the end."), "hint"))
        elif report.ok:
            self._found.addWidget(text(self._all_well(report), "good"))

    def _all_well(self, report: "CheckReport") -> str:
        counts = report.counts
        return self.tr("Everything is whole: {recordings}, {texts} texts, {files} files.").format(
            recordings=words.recordings(counts.recordings),
            texts=words.number(counts.texts),
            files=words.number(counts.files),
        )

    def _failed(self, trouble: Exception) -> None:
        self._job = None
        self._show_busy(busy=False)
        self._found.addWidget(text(say(trouble), "trouble"))
