"""The papers that the window asks for, as PDF. Knows what is open, and draws nothing itself."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotations.withdrawal import RegisterEntry, WithdrawalReceipt
from kijkwijzer.app.desk_films import Films

if TYPE_CHECKING:
    from annotations.library import Looking


class Papers(Films):
    """What a desk does with papers. `AppDesk` is one; it is not used by itself."""

    def today(self) -> date:
        """Give the person's own calendar day."""
        raise NotImplementedError

    def consent_paper(self, number: int, participant_code: str, code: str, language: str) -> bytes:
        """Make the receipt that a person takes along, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import consent_paper  # noqa: PLC0415  (draws PDFs)

        library = self._open_library()
        person = (number, participant_code)
        return consent_paper(library, self._settings, person, code, language)

    def withdrawal_paper(self, receipt: WithdrawalReceipt, language: str) -> bytes:
        """Make the receipt of a withdrawal, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import withdrawal_paper  # noqa: PLC0415  (draws PDFs)

        return withdrawal_paper(receipt, self._settings, language)

    def letter_paper(self, entry: RegisterEntry, language: str) -> bytes:
        """Make a letter that asks to delete a copy, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import letter_paper  # noqa: PLC0415  (draws PDFs)

        return letter_paper(self._open_library(), entry, self._settings, language)

    def keep_paper(self, data: bytes, out: Path) -> None:
        """Write a paper, whole or not at all. Raises Trouble."""
        from kijkwijzer.report.placing import place  # noqa: PLC0415

        place(data, out)

    def organisation_papers(self, folder: Path, languages: Sequence[str]) -> Sequence[Path]:
        """Write the papers that an organisation needs into a folder. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import installation  # noqa: PLC0415  (draws PDFs)
        from kijkwijzer.report import write_papers  # noqa: PLC0415

        players = [name for name, missing in self.players().items() if not missing]
        facts = installation(self._open_library(), self._settings, players)
        return write_papers(facts, languages, folder, self.rubric)

    def overview_paper(self, notebook: Any, language: str) -> bytes:  # noqa: ANN401
        """Make what a client takes home of their open notes, as PDF. Slow. Raises Trouble."""
        from kijkwijzer import report  # noqa: PLC0415  (draws PDFs)
        from kijkwijzer.app.papers import sender  # noqa: PLC0415

        library, from_whom = self._open_library(), sender(self._settings)
        return report.client_overview(library, notebook.session_id, notebook, language, from_whom)

    def session_paper(self, run: Any, looking: "Looking", language: str) -> bytes:  # noqa: ANN401
        """Make the summary of a guided session that is open, as PDF. Slow. Raises Trouble."""
        from kijkwijzer import report  # noqa: PLC0415  (draws PDFs)

        library, session_id = self._open_library(), run.session_id
        return report.session_summary(library, session_id, language, run=run, looking=looking)
