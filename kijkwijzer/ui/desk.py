"""What the window asks of the program behind it. The app fulfils it; the window knows no more."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from annotations.consent import Answer
from annotations.model import Purpose, Recording, RecordingDraft
from annotations.withdrawal import RegisterEntry, WithdrawalReceipt
from kijkwijzer.media.player import Player
from kijkwijzer.settings import Settings
from rubrics.model import Rubric

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from annotations.library import Library
    from kijkwijzer.session import Session
    from rubrics.catalog import Catalog


class Strength(Protocol):
    """How hard a passphrase is to guess: `score` from 0 to 4, and whether it is enough."""

    @property
    def score(self) -> int: ...

    @property
    def enough(self) -> bool: ...

    @property
    def weaknesses(self) -> Sequence[str]: ...


class Film(Protocol):
    """The film of a review page."""

    @property
    def playing(self) -> bool: ...

    def seek(self, position_ms: int) -> None: ...


class Page(Protocol):
    """The page on which a recording is looked at, as the window needs it."""

    done_requested: "SignalInstance"
    settings_wished: "SignalInstance"
    withdraw_wished: "SignalInstance"
    film: Film

    def header_widget(self) -> "QWidget":
        """Give what stands in the header while this page is shown."""

    def set_answers(self, answers: Mapping[Purpose, Answer]) -> None:
        """Show what may be done with this recording, and until when."""

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""

    def release(self) -> bool:
        """Let go of the player, the undo steps and the timers; says whether all typed is kept."""


class Desk(Protocol):
    """Everything behind the window. Calls marked slow are made from a worker thread."""

    library: "Library | None"
    rubric: Rubric
    is_practice: bool
    let_go_at_opening: tuple[int, ...]
    """Numbers that were withdrawn at the opening, since their permission had ended."""

    @property
    def settings(self) -> Settings: ...

    @property
    def catalog(self) -> "Catalog":
        """The kijkkaders that come with the program, and the person's own."""

    def use_rubric(self, rubric_id: str) -> None:
        """Mark with this kijkkader from now on. Raises RubricFault when there is none."""

    def rubric_of(self, session: "Session") -> Rubric:
        """Give the kijkkader that an open recording is marked with, in the version of its marks."""

    def keep_settings(self, settings: Settings) -> None:
        """Take new choices into use and write them down. Raises nothing: they hold till the end."""

    def today(self) -> date: ...

    def strength(self, passphrase: str) -> Strength: ...

    def generate_passphrase(self) -> str: ...

    def recovery_groups(self, key: str) -> tuple[str, ...]:
        """Part a recovery key into the groups in which it is printed."""

    def recovery_confirmed(self, key: str, typed: str) -> bool:
        """Whether the last two groups of the key were typed."""

    def create_library(self, path: Path, passphrase: str) -> str:
        """Make and open a library; gives back its recovery key. Slow. Raises Trouble."""

    def open_library(self, path: Path, secret: str, *, read_only: bool = False) -> None:
        """Open a library by passphrase or recovery key. Slow. Raises Trouble."""

    def open_practice(self) -> None:
        """Open the practice library, made anew when it is not there. Slow. Raises Trouble."""

    def lock(self) -> None:
        """Close the recording and the library and wipe the keys."""

    def open_recording(self, number: int) -> "Session":
        """Open a recording for own learning. Slow. Raises Trouble, NotAllowed among them."""

    def close_recording(self) -> None: ...

    def open_film(self, number: int, purpose: Purpose, holding: Collection[UUID] = ()) -> "Session":
        """Open a recording for a guided session, beside what is open. Slow. Raises Trouble.

        `holding` are moments of a session that is taken up: it goes on with their kijkkader.
        """

    def probe_film(self, path: Path, stopped: Callable[[], bool]) -> Any:  # noqa: ANN401
        """Look into a film. Slow. Raises Trouble, also when stopped."""

    def add_film(
        self,
        path: Path,
        draft: RecordingDraft,
        progress: Callable[[Any], None],
        stopped: Callable[[], bool],
        *,
        again: bool = False,
    ) -> Recording:
        """Take a film into the library. Slow. Raises Trouble; leaves nothing when stopped."""

    def consent_paper(self, number: int, participant_code: str, code: str, language: str) -> bytes:
        """Make the receipt that a person takes along, as PDF. Slow. Raises Trouble."""

    def withdrawal_paper(self, receipt: WithdrawalReceipt, language: str) -> bytes:
        """Make the receipt of a withdrawal, as PDF. Slow. Raises Trouble."""

    def letter_paper(self, entry: RegisterEntry, language: str) -> bytes:
        """Make a letter that asks to delete a copy, as PDF. Slow. Raises Trouble."""

    def session_paper(self, run: Any, looking: Any, language: str) -> bytes:  # noqa: ANN401
        """Make the summary of a guided session that is open, as PDF. Slow. Raises Trouble."""

    def overview_paper(self, notebook: Any, language: str) -> bytes:  # noqa: ANN401
        """Make what a client takes home of their open notes, as PDF. Slow. Raises Trouble."""

    def keep_paper(self, data: bytes, out: Path) -> None:
        """Write a paper, whole or not at all. Raises Trouble."""

    def organisation_papers(self, folder: Path, languages: Sequence[str]) -> Sequence[Path]:
        """Write the papers that an organisation needs into a folder. Slow. Raises Trouble."""

    def make_player(self) -> Player: ...

    def players(self) -> dict[str, str]:
        """Give the players by name ("vlc", "qt"), each with why it cannot be used, or ""."""

    def make_review_page(self, session: "Session", parent: "QWidget") -> "Page": ...
