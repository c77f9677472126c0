"""One check of a text for a learning plan, on a worker, which keeps the text if it may be kept."""

from threading import Event

from annotations.library import Library, NotOwnYet
from annotations.plan_text import Finding
from annotations.trouble import Trouble


class PlanCheck:
    """Everything written and said is read for it, so `run` is for a worker; `wait` for who closes.

    `findings` and `kept` say what came of it once it has ended; `trouble` why it was not kept.
    """

    def __init__(self, library: Library, owner: str, words: str, *, keeps: bool) -> None:
        self.words = words
        self.findings: tuple[Finding, ...] = ()
        self.kept = False
        self.trouble: Exception | None = None
        self._library, self._owner, self._keeps = library, owner, keeps
        self._ended = Event()

    def run(self) -> "PlanCheck":
        """Check, and keep when nothing is found. Raises nothing: see `trouble`."""
        try:
            self._run()
        except Trouble as trouble:
            self.trouble = trouble
        finally:
            self._ended.set()
        return self

    def wait(self, seconds: float) -> bool:
        """Wait for its end; False when that takes longer."""
        return self._ended.wait(max(seconds, 0))

    def _run(self) -> None:
        if not self._keeps:
            self.findings = self._library.check_plan_text(self.words)
            return
        try:
            self._library.keep_plan_text(self._owner, self.words)
        except NotOwnYet as refusal:
            self.findings = refusal.findings
        else:
            self.kept = True
