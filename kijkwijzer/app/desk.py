"""What stands behind the window: the library that is open, the settings, the players."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from annotations.model import Purpose, Recording, RecordingDraft
from annotations.trouble import Trouble
from kijkwijzer.app.desk_papers import Papers
from kijkwijzer.log import log_failure
from kijkwijzer.paths import config_dir, practice_dir
from kijkwijzer.settings import Settings, load_settings, save_settings
from kijkwijzer.ui import work

if TYPE_CHECKING:
    from annotations.library import Library
    from annotations.vault.passphrase import Strength
    from kijkwijzer.media.intake import Progress
    from kijkwijzer.media.probe import FilmProbe


class AppDesk(Papers):
    """One for the whole program; fulfils `kijkwijzer.ui.desk.Desk`."""

    def __init__(
        self,
        settings_file: Path,
        *,
        player: str | None = None,
        practice: Path | None = None,
        for_now: Mapping[str, str] | None = None,
    ) -> None:
        """Read the settings; `for_now` holds choices that count for this once only."""
        super().__init__(player)
        self._practice = practice or practice_dir()
        self._settings_file = settings_file
        kept = load_settings(settings_file)
        once = for_now or {}
        self._settings = replace(kept, **once)  # type: ignore[arg-type]
        self._set_aside = {name: (getattr(kept, name), value) for name, value in once.items()}
        self.library: Library | None = None
        self.rubric = self._rubric_in_use()
        self.is_practice = False
        self.let_go_at_opening: tuple[int, ...] = ()

    @property
    def settings(self) -> Settings:
        """The choices in use."""
        return self._settings

    def keep_settings(self, settings: Settings) -> None:
        """Take new choices into use and write them down; they hold till the end in any case."""
        self._settings = settings
        lasting = {
            name: kept
            for name, (kept, for_now) in self._set_aside.items()
            if getattr(settings, name) == for_now
        }
        try:
            save_settings(replace(settings, **lasting), self._settings_file)
        except OSError as failure:
            log_failure("keeping settings", failure)

    @override
    def today(self) -> date:
        """Give the person's own calendar day; that of an open library never goes back."""
        if self.library is not None:
            return self.library.today()
        return date.today()  # noqa: DTZ011  (permissions end on the person's own day)

    def strength(self, passphrase: str) -> "Strength":
        """Say how hard a passphrase is to guess."""
        from annotations.vault.passphrase import strength  # noqa: PLC0415  (a large word list)

        return strength(passphrase)

    def generate_passphrase(self) -> str:
        """Make a passphrase of random words."""
        from annotations.vault.passphrase import generate  # noqa: PLC0415  (a large word list)

        return generate()

    def recovery_groups(self, key: str) -> tuple[str, ...]:
        """Part a recovery key into the groups in which it is printed."""
        from annotations.vault.recovery import groups  # noqa: PLC0415

        return groups(key)

    def recovery_confirmed(self, key: str, typed: str) -> bool:
        """Whether the last two groups of the key were typed."""
        from annotations.vault.recovery import confirms  # noqa: PLC0415

        return confirms(key, typed)

    def create_library(self, path: Path, passphrase: str) -> str:
        """Make and open a library; gives back its recovery key. Slow. Raises Trouble."""
        from annotations.library import Library  # noqa: PLC0415  (SQLAlchemy)

        library, recovery_key = Library.create(path, passphrase)
        self.take(library)
        return recovery_key

    def open_library(self, path: Path, secret: str, *, read_only: bool = False) -> None:
        """Open a library by passphrase or recovery key. Slow. Raises Trouble."""
        from annotations.library import Library  # noqa: PLC0415  (SQLAlchemy)

        # A withdrawal that went on behind a lock still has the library, for a moment.
        work.wait_to_end()
        library = Library.open(path, secret, read_only=read_only)
        let_go = () if read_only else _let_go_of_ended(library)
        self.take(library)
        self.let_go_at_opening = let_go

    def open_practice(self) -> None:
        """Open the practice library, made anew when it is not there. Slow. Raises Trouble."""
        from kijkwijzer.practice.library import open_practice  # noqa: PLC0415  (takes in a film)

        self.take(open_practice(self._practice, language=self.settings.language), practice=True)

    def lock(self) -> None:
        """Close the recording and the library and wipe the keys."""
        self._close_films()
        library, self.library = self.library, None
        self.is_practice = False
        self.let_go_at_opening = ()
        if library is not None:
            library.close()

    def probe_film(self, path: Path, stopped: Callable[[], bool]) -> "FilmProbe":
        """Look into a film in a process of its own. Slow. Raises Trouble."""
        from kijkwijzer.media.probe import probe  # noqa: PLC0415  (few sessions add a film)

        return probe(path, stopped=stopped)

    def add_film(
        self,
        path: Path,
        draft: RecordingDraft,
        progress: "Callable[[Progress], None]",
        stopped: Callable[[], bool],
        *,
        again: bool = False,
    ) -> Recording:
        """Take a film into the library. Slow. Raises Trouble; leaves nothing when stopped."""
        from kijkwijzer.media.intake import take_in  # noqa: PLC0415  (few sessions add a film)

        library = self._open_library()
        return take_in(library, path, draft, progress=progress, stopped=stopped, again=again)

    def take(self, library: "Library", *, practice: bool = False) -> None:
        """Put an open library in place of the one before."""
        self.lock()
        self.library = library
        library.listen(self._withdrawing)
        self.is_practice = practice
        if not practice:
            self.keep_settings(replace(self.settings, last_library=str(library.path)))

    def _withdrawing(self, number: int, purpose: Purpose | None) -> None:
        """Let go of a recording that is about to be destroyed, wherever that was asked."""
        if purpose is None:
            self._let_go(number)


def _let_go_of_ended(library: "Library") -> tuple[int, ...]:
    """Withdraw what ended, was told on an earlier day and was not renewed; gives the numbers."""
    try:
        return library.withdraw_ended()
    except Trouble as trouble:
        log_failure("withdrawing what has ended", trouble)
        return ()
    except BaseException:
        # Nobody has the library yet: left open, it would stay locked against a second try.
        library.close()
        raise


def settings_file() -> Path:
    """Give the file that the settings are kept in."""
    return config_dir() / "settings.json"
