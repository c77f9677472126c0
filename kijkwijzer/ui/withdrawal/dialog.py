"""The sheet Intrekken: shows what is destroyed before it is destroyed, and destroys it once.

No reason is asked. The number is typed, so that a slip of the hand destroys nothing.
"""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget
from typing_extensions import override

from annotations.model import recording_number
from annotations.trouble import Refused, Trouble
from annotations.withdrawal import WithdrawalPlan, WithdrawalReceipt
from kijkwijzer.ui import words, work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.trouble_label import TroubleLabel
from kijkwijzer.ui.withdrawal.scope import ScopeForm, Wish
from kijkwijzer.ui.withdrawal.table import LineTable
from kijkwijzer.ui.withdrawal.waiting import Broken, waiting
from kijkwijzer.ui.withdrawal.words import (
    STEPS,
    Line,
    also_line,
    nothing_line,
    original_line,
    out_of_reach,
    outside_lines,
    part_lines,
    step_name,
)

_WIDTH_PX = 700
_OUTSIDE_SHOWN_MAX = 6


class WithdrawDialog(SheetDialog):
    """`begins` is told before anything is destroyed, `withdrawn` with the receipt afterwards.

    `failed` is told when it broke off, which can be after the recording was closed for good. A lock
    takes the sheet away and not the work: its end then waits until the library is open again.
    """

    begins = Signal(object)
    withdrawn = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, wish: Wish) -> None:
        super().__init__(parent, "", width_px=_WIDTH_PX)
        self._desk = desk
        self._plan: WithdrawalPlan | None = None
        self._job: work.Job | None = None
        self._number, self._person = wish.number, wish.person
        self._scope = ScopeForm(desk, wish)
        self._explained = text("", "muted")
        self._table = LineTable()
        self._trouble = TroubleLabel()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setRange(0, len(STEPS))
        self._step = text("", "small")
        self._asked = text(self.tr("Type the number to confirm"), "muted", wrap=False)
        self._who_asked = text(self.tr("Choose who wants it."), "hint")
        self._typed = QLineEdit()
        self._cancel = Button(self.tr("Cancel"))
        self._act = Button("", "destroy")
        self._build()
        self._read_plan()

    @property
    def typed(self) -> QLineEdit:
        """The field for the number."""
        return self._typed

    @property
    def act(self) -> Button:
        """The button that destroys."""
        return self._act

    @property
    def scope(self) -> ScopeForm:
        """What is withdrawn, and who wants it."""
        return self._scope

    @property
    def plan(self) -> WithdrawalPlan | None:
        """What will be destroyed, as it is shown."""
        return self._plan

    def withdraw_now(self) -> None:
        """Destroy what is shown, on a worker. There is no way back from here."""
        # Taken here and not on the worker: a lock just after this finds the work at its library.
        library, by = self._desk.library, self._scope.by()
        if library is None or by is None or self._job is not None or not self._is_confirmed():
            return
        number, purpose, person = self._number, self._scope.purpose(), self._person
        self._show_busy(busy=True)
        self.begins.emit(purpose)

        def task(job: work.Job) -> WithdrawalReceipt:
            return library.withdraw(
                number, by=by, purpose=purpose, person=person, progress=job.report
            )

        self._job = work.run_to_end(
            self,
            task,
            self._ended,
            self._broke,
            self._progressed,
            left=partial(waiting.keep, library.id),
            left_failing=partial(_keep_broken, library.id, number),
        )

    @override
    def reject(self) -> None:
        if self._job is None:
            super().reject()

    def _build(self) -> None:
        self.column.addWidget(self._explained)
        self.column.addWidget(self._scope)
        self.column.addWidget(self._table)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._step)
        self.under.addWidget(self._who_asked)
        self.under.addWidget(self._trouble)
        self._who_asked.hide()
        self._bar.hide()
        self._step.hide()
        self._typed.setAccessibleName(self._asked.text())
        self._typed.setFixedWidth(96)
        self._typed.setMaxLength(12)
        self._typed.textChanged.connect(self._look_at_typed)
        self._typed.returnPressed.connect(self.withdraw_now)
        self._cancel.clicked.connect(self.reject)
        self._act.clicked.connect(self.withdraw_now)
        self._scope.changed.connect(self._read_plan)
        self._scope.who_chosen.connect(self._look_at_typed)
        for part in (self._asked, self._typed):
            self.buttons.addWidget(part)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._act)
        self._typed.setFocus()

    def _read_plan(self) -> None:
        library = self._desk.library
        self._typed.clear()
        self._look_at_typed()
        if library is None:
            return
        try:
            self._plan = library.withdrawal_plan(self._number, self._scope.purpose())
        except Trouble as trouble:
            self._plan = None
            self._trouble.tell(trouble)
            return
        self._show_plan(self._plan)

    def _show_plan(self, plan: WithdrawalPlan) -> None:
        if plan.purpose is None:
            title = self.tr("Withdraw recording {recording}").format(recording=plan.label)
            explained = self.tr(
                "This cannot be undone. The key of this recording is destroyed; after that nobody"
                " can open it any more with this program or with the files of this library."
            )
            label = self.tr("Withdraw and destroy")
        else:
            name = words.purpose(plan.purpose)
            title = self.tr("Withdraw {purpose} of {recording}").format(
                purpose=name, recording=plan.label
            )
            explained = self.tr(
                "This cannot be undone. What was made for this purpose is destroyed, and the"
                " purpose is closed. The recording stays for what is still allowed."
            )
            label = self.tr("Withdraw this purpose")
        self.title.setText(title)
        self.setAccessibleName(title)
        self._explained.setText(explained)
        self._act.setText(label)
        self._table.show_lines(self._lines(plan))
        self._typed.setPlaceholderText(plan.label)

    def _lines(self, plan: WithdrawalPlan) -> list[Line]:
        lines = part_lines(plan.parts)
        if not lines:
            lines.append(nothing_line())
        if plan.also:
            lines.insert(0, also_line(plan.also))
        outside = outside_lines(plan.outside, self._desk.today())
        lines += map(out_of_reach, outside[:_OUTSIDE_SHOWN_MAX])
        if len(outside) > _OUTSIDE_SHOWN_MAX:
            more = self.tr("More copies outside: {count}")
            count = len(outside) - _OUTSIDE_SHOWN_MAX
            lines.append(Line(more.format(count=count), self.tr("all are on the receipt"), "warn"))
        if plan.purpose is None:
            lines.append(out_of_reach(original_line()))
            remains = self.tr("What remains: number, day of withdrawing, no content")
            lines.append(Line(remains, self.tr("proof")))
        return lines

    def _look_at_typed(self) -> None:
        self._act.setEnabled(self._is_confirmed())
        self._who_asked.setVisible(self._is_typed() and self._scope.by() is None)

    def _is_confirmed(self) -> bool:
        return self._plan is not None and self._is_typed() and self._scope.by() is not None

    def _is_typed(self) -> bool:
        try:
            return recording_number(self._typed.text()) == self._number
        except Refused:
            return False

    def _show_busy(self, *, busy: bool) -> None:
        for part in (self._asked, self._typed, self._cancel, self._act, self._scope):
            part.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._step.setVisible(busy)
        self._bar.setValue(0)
        if busy:
            going = self.tr("This goes on until it is done, also when the library is locked.")
            self._explained.setText(going)
        elif self._plan is not None:
            self._show_plan(self._plan)

    def _progressed(self, step: Any) -> None:  # noqa: ANN401  (the library's own step)
        name = str(step)
        self._bar.setValue(STEPS.index(name) + 1 if name in STEPS else 0)
        self._step.setText(step_name(name))

    def _ended(self, receipt: WithdrawalReceipt) -> None:
        self._job = None
        self.accept()
        self.withdrawn.emit(receipt)

    def _broke(self, trouble: Exception) -> None:
        self._job = None
        self._show_busy(busy=False)
        self._look_at_typed()
        self._trouble.tell(trouble)
        self.failed.emit(trouble)


def _keep_broken(library_id: UUID, number: int, trouble: Exception) -> None:
    waiting.keep(library_id, Broken(number, trouble))
