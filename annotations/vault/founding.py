"""Making a library's folder: whole, or not at all. Knows no open library."""

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from uuid import uuid4

from annotations.trouble import Refused, translatable
from annotations.vault import recovery
from annotations.vault.durable import FOLDER_MODE, place_troubles, sync_folder, write_durably
from annotations.vault.identity import Identity
from annotations.vault.keyring import Holder, HolderKind, Keyring
from annotations.vault.layout import Facts, Layout, write_ballast
from annotations.vault.refusals import NotALibrary
from annotations.vault.slots import Slot
from annotations.vault.unlocking import Unlocked


@dataclass(frozen=True, slots=True)
class Ground:
    """What was at a place before a library was made there: nothing, or an empty folder.

    `missing` are the folders that were not there, the innermost first; `mode` is that of the folder
    which was.
    """

    path: Path
    missing: tuple[Path, ...]
    mode: int | None

    @classmethod
    def of(cls, path: Path) -> Self:
        """Look at a place where a library is going to be made."""
        missing = tuple(one for one in (path, *path.parents) if not one.exists())
        return cls(path, missing, None if missing else stat.S_IMODE(path.stat().st_mode))

    def restore(self) -> None:
        """Take away the library that was made here, which is closed; best effort.

        Files that are no part of it stay, with the folders that they are in.
        """
        layout = Layout(self.path)
        with suppress(OSError):
            for one in (*layout.own_files(), *layout.unfinished()):
                one.unlink(missing_ok=True)
        _remove_empty(layout.folders())
        self.remove_folders()
        if self.mode is not None:
            with suppress(OSError):
                self.path.chmod(self.mode)

    def remove_folders(self) -> None:
        """Take the folders away that were made for it and are empty; best effort."""
        _remove_empty(self.missing)


@contextmanager
def building_site(ground: Ground) -> Iterator[Layout]:
    """Give a folder beside this place to build in; it takes its place when all went well.

    Raises NotALibrary when there is something there already, DiskFull or ReadOnlyPlace.
    """
    path = ground.path
    _require_empty(path)
    site = path.with_name(f".{path.name}.being-made")
    _clear(site)
    try:
        with place_troubles():
            path.parent.mkdir(parents=True, exist_ok=True)
            site.mkdir(FOLDER_MODE)
            yield Layout(site)
            _move(site, path)
    except BaseException:
        shutil.rmtree(site, ignore_errors=True)
        ground.remove_folders()
        raise


def furnish(layout: Layout, passphrase: str, *, light: bool) -> tuple[Unlocked, str]:
    """Write all that a new library has but its catalogue; gives it unlocked, and the recovery key.

    Raises Refused for an empty passphrase.
    """
    require_passphrase(passphrase)
    facts, identity, recovery_key = Facts.new(), Identity.generate(), recovery.generate()
    slot = Slot.make(facts.id, identity, passphrase, light=light)
    user = Holder(slot.id, HolderKind.PASSPHRASE, identity.recipient)
    keyring = Keyring.new(facts.id, (user, recovery_holder(recovery_key)))
    layout.make_folders()
    facts.write(layout)
    write_durably(layout.slot(slot.id), slot.to_json())
    write_durably(layout.keyring, keyring.sealed())
    write_ballast(layout)
    return Unlocked(facts, keyring, user), recovery_key


def recovery_holder(recovery_key: str) -> Holder:
    """Make the holder that a recovery key is in a key ring. Raises MistypedRecoveryKey."""
    recipient = recovery.read(recovery_key).recipient
    return Holder(uuid4(), HolderKind.RECOVERY, recipient)


def require_passphrase(passphrase: str) -> None:
    """Refuse what is no passphrase: nothing, or the form of a recovery key. Raises Refused."""
    if not passphrase.strip():
        raise Refused(translatable("Trouble", "Type a passphrase. A few words do well."))
    if recovery.looks_like_one(passphrase):
        raise Refused(
            translatable("Trouble", "A recovery key cannot be the passphrase. Choose some words.")
        )


def _require_empty(path: Path) -> None:
    if path.is_symlink() or (path.exists() and (not path.is_dir() or any(path.iterdir()))):
        raise NotALibrary(
            translatable(
                "Trouble",
                "There is something in this folder already. Choose an empty folder, or a new name.",
            )
        )


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _clear(site: Path) -> None:
    """Take away what a program that was ended halfway left here, if all of it is ours."""
    layout = Layout(site)
    if set(layout.strangers()) <= set(layout.unfinished()):
        shutil.rmtree(site, ignore_errors=True)


def _move(site: Path, path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # there a rename does not replace an empty folder
        path.rmdir()
    site.rename(path)
    with suppress(OSError):  # the library is whole now; only its name could be lost with the power
        sync_folder(path.parent)
