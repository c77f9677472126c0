"""Making a library's folder: whole, or not at all. Knows no open library."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
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


@contextmanager
def building_site(path: Path) -> Iterator[Layout]:
    """Give a folder beside `path` to build in; it takes its place when all went well.

    Raises NotALibrary when there is something at `path` already, DiskFull or ReadOnlyPlace.
    """
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
