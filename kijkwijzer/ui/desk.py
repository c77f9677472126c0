"""What the window asks of the program behind it. The app fulfils it; the window knows no more."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from annotations.model import Recording, RecordingDraft
from kijkwijzer.media.player import Player
from kijkwijzer.settings import Settings
from rubrics.model import Rubric

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotations.library import Library
    from kijkwijzer.session import Session


class Strength(Protocol):
    """How hard a passphrase is to guess: `score` from 0 to 4, and whether it is enough."""

    @property
    def score(self) -> int: ...

    @property
    def enough(self) -> bool: ...


class FilmProbe(Protocol):
    """What was found in a film before it is taken in."""

    @property
    def warnings(self) -> tuple[str, ...]: ...


class Place(Protocol):
    """What is known of a folder before a library is made there."""

    @property
    def free_bytes(self) -> int: ...


class Page(Protocol):
    """The page on which a recording is looked at, as the window needs it."""

    def header_widget(self) -> "QWidget": ...

    def release(self) -> None: ...


class Desk(Protocol):
    """Everything behind the window. Calls marked slow are made from a worker thread."""

    library: "Library | None"
    rubric: Rubric
    is_practice: bool

    @property
    def settings(self) -> Settings: ...

    def keep_settings(self, settings: Settings) -> None:
        """Take new choices into use and write them down. Raises nothing: they hold till the end."""

    def today(self) -> date: ...

    def strength(self, passphrase: str) -> Strength: ...

    def generate_passphrase(self) -> str: ...

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

    def probe_film(self, path: Path) -> Any: ...  # noqa: ANN401

    def add_film(
        self,
        path: Path,
        draft: RecordingDraft,
        progress: Callable[[Any], None],
        stopped: Callable[[], bool],
    ) -> Recording:
        """Take a film into the library. Slow. Raises Trouble; leaves nothing when stopped."""

    def make_player(self) -> Player: ...

    def players(self) -> dict[str, str]:
        """Give the players by name ("vlc", "qt"), each with why it cannot be used, or ""."""

    def make_review_page(self, session: "Session", parent: "QWidget") -> "Page": ...
