"""What stands behind the window: the library that is open, the settings, the players."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotations.model import Purpose, Recording, RecordingDraft
from annotations.trouble import Refused, Trouble, translatable
from annotations.withdrawal import RegisterEntry, WithdrawalReceipt, WithdrawnBy
from kijkwijzer.log import log_failure
from kijkwijzer.media.player import Player
from kijkwijzer.paths import config_dir, practice_dir
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings, load_settings, save_settings
from rubrics.catalog import shipped_rubric

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotations.library import Library
    from annotations.vault.passphrase import Strength
    from kijkwijzer.media.intake import Progress
    from kijkwijzer.media.probe import FilmProbe
    from kijkwijzer.ui.desk import Page


class AppDesk:
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
        self._practice = practice or practice_dir()
        self._settings_file = settings_file
        kept = load_settings(settings_file)
        once = for_now or {}
        self._settings = replace(kept, **once)  # type: ignore[arg-type]
        self._set_aside = {name: (getattr(kept, name), value) for name, value in once.items()}
        self._player_asked = player
        self._session: Session | None = None
        self.library: Library | None = None
        self.rubric = shipped_rubric()
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
        self.close_recording()
        library, self.library = self.library, None
        self.is_practice = False
        self.let_go_at_opening = ()
        if library is not None:
            library.close()

    def open_recording(self, number: int) -> Session:
        """Open a recording for own learning. Slow. Raises Trouble, NotAllowed among them."""
        from kijkwijzer.media.choose import prepare  # noqa: PLC0415  (loads VLC)
        from kijkwijzer.media.open_film import open_film  # noqa: PLC0415  (FFmpeg's libraries)

        self.close_recording()
        prepare(self._player_name())  # here, so that the window does not wait for it
        looking = self._open_library().look(number)
        try:
            self._session = Session(looking, open_film(looking))
        except BaseException:
            looking.close()
            raise
        return self._session

    def close_recording(self) -> None:
        """Let go of the recording that is open, if any."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

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

    def withdraw(
        self,
        number: int,
        *,
        by: WithdrawnBy,
        purpose: Purpose | None = None,
        progress: Callable[[object], None],
    ) -> WithdrawalReceipt:
        """Let go of a recording and destroy it, or what was made for one purpose. Slow."""
        return self._open_library().withdraw(number, by=by, purpose=purpose, progress=progress)

    def consent_paper(self, number: int, participant_code: str, code: str, language: str) -> bytes:
        """Make the receipt that a person takes along, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import consent_paper  # noqa: PLC0415  (draws PDFs)

        library = self._open_library()
        person = (number, participant_code)
        return consent_paper(library, self.settings, person, code, language)

    def withdrawal_paper(self, receipt: WithdrawalReceipt, language: str) -> bytes:
        """Make the receipt of a withdrawal, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import withdrawal_paper  # noqa: PLC0415  (draws PDFs)

        return withdrawal_paper(receipt, self.settings, language)

    def letter_paper(self, entry: RegisterEntry, language: str) -> bytes:
        """Make a letter that asks to delete a copy, as PDF. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import letter_paper  # noqa: PLC0415  (draws PDFs)

        return letter_paper(entry, self.settings, self.today(), language)

    def keep_paper(self, data: bytes, out: Path) -> None:
        """Write a paper, whole or not at all. Raises Trouble."""
        from kijkwijzer.report.placing import place  # noqa: PLC0415

        place(data, out)

    def organisation_papers(self, folder: Path, languages: Sequence[str]) -> Sequence[Path]:
        """Write the papers that an organisation needs into a folder. Slow. Raises Trouble."""
        from kijkwijzer.app.papers import installation  # noqa: PLC0415  (draws PDFs)
        from kijkwijzer.report import write_papers  # noqa: PLC0415

        players = [name for name, missing in self.players().items() if not missing]
        facts = installation(self._open_library(), self.settings, players)
        return write_papers(facts, languages, folder)

    def make_player(self) -> Player:
        """Make the player that was asked for, or chosen in the settings, or the best there is."""
        from kijkwijzer.media.choose import make_player  # noqa: PLC0415  (loads VLC)

        return make_player(self._player_name())

    def players(self) -> dict[str, str]:
        """Give the players by name, each with why it cannot be used, or an empty text."""
        from kijkwijzer.media.choose import available  # noqa: PLC0415  (loads VLC)

        missing = translatable("Trouble", "VLC 3 was not found on this computer.")
        return {name: "" if name in available() else missing for name in ("vlc", "qt")}

    def make_review_page(self, session: Session, parent: "QWidget") -> "Page":
        """Make the page on which a recording is looked at."""
        from kijkwijzer.media.stills import Stills  # noqa: PLC0415  (FFmpeg's libraries)
        from kijkwijzer.ui.review.page import ReviewPage  # noqa: PLC0415  (Qt's widgets)

        stills = Stills(session.film) if session.film.facts.has_picture else None
        player = self.make_player()
        try:
            page = ReviewPage(session, player, self.rubric, self.settings, stills, parent)
        except BaseException:
            player.close()
            raise
        # Qt's signals are declared as Signal and are SignalInstance on the object: no type says so.
        return cast("Page", page)

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
        session = self._session
        if purpose is None and session is not None and session.recording.number == number:
            self.close_recording()

    def _player_name(self) -> str | None:
        chosen = self._player_asked or self.settings.player
        return None if chosen == "auto" else chosen

    def _open_library(self) -> "Library":
        if self.library is None:
            raise Refused(translatable("Trouble", "The library is locked. Open it first."))
        return self.library


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
