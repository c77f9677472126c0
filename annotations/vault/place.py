"""Whether a folder is a good place for a library: whose disk, how much room. Knows no key.

Network disks do not keep a database whole; synchronised folders keep old copies of the keys for
weeks, at others, so that a withdrawal cannot destroy them.
"""

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psutil

from annotations.trouble import translatable
from annotations.vault.refusals import BadPlace, read_only_place

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs?|afpfs|afs|9p|webdav|davfs2?|glusterfs|ceph|lustre|gfs2|ocfs2"
    r"|fuse\.(sshfs|rclone|s3fs|gvfsd-fuse|davfs2?|glusterfs|cephfs)|vboxsf|vmhgfs|prl_fs"
)
_CLOUD_FOLDERS = re.compile(
    r"onedrive( - .*)?|dropbox( \(.*\))?|icloud ?drive|mobile documents|cloudstorage|google ?drive"
    r"|my drive|nextcloud|owncloud|surfdrive|pcloud ?drive|box sync|syncthing|proton ?drive",
    re.IGNORECASE,
)
_CLOUD_MARKERS = (
    ".dropbox.cache",
    ".stfolder",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".tmp.driveupload",
)
_CLOUD_MARKER_PATTERNS = ("._sync_*.db", ".sync_*.db")
_ROOM_TO_BEGIN_BYTES = 1 << 17
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


class PlaceKind(StrEnum):
    """What kind of place a folder is."""

    OK = "ok"
    NETWORK = "network"
    CLOUD = "cloud"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, or where one would come: its kind, what told us, and the room left in bytes."""

    kind: PlaceKind
    free_bytes: int
    sign: str = ""


def examine(path: Path) -> Place:
    """Look at a folder that is there or could be made. Writes nothing."""
    there = _nearest(path.absolute())
    if there is None:
        return Place(PlaceKind.READ_ONLY, 0, "missing")
    free_bytes = shutil.disk_usage(there).free
    for kind, sign in (
        (PlaceKind.NETWORK, _network_sign(path)),
        (PlaceKind.CLOUD, _cloud_sign(path)),
        (PlaceKind.READ_ONLY, "" if os.access(there, os.W_OK) else str(PlaceKind.READ_ONLY)),
    ):
        if sign:
            return Place(kind, free_bytes, sign)
    return Place(PlaceKind.OK, free_bytes)


def require_good(path: Path, *, allow_any_place: bool = False, to_write: bool = True) -> Place:
    """Refuse a place where a library is not safe. Raises BadPlace or ReadOnlyPlace.

    `allow_any_place` is for who knows better than we do; it does not make a disk writable.
    """
    place = examine(path)
    if place.kind is PlaceKind.READ_ONLY and to_write:
        raise read_only_place()
    if not allow_any_place and place.kind is PlaceKind.NETWORK:
        raise _network_place()
    if not allow_any_place and place.kind is PlaceKind.CLOUD:
        raise _cloud_place(place.sign)
    return place


def is_full(path: Path) -> bool:
    """Whether a disk has too little room left to begin anything. Raises OSError."""
    return shutil.disk_usage(path).free < _ROOM_TO_BEGIN_BYTES


def _nearest(path: Path) -> Path | None:
    """Give the folder itself or the nearest above it that is there.

    None on a disk that is gone, and where one may not even look.
    """
    try:
        return next((one for one in (path, *path.parents) if one.exists()), None)
    except PermissionError:
        return None


def _network_sign(path: Path) -> str:
    resolved = path.resolve()
    if str(resolved).startswith("\\\\"):
        return "unc"
    mounts = [one for one in _mounts() if resolved.is_relative_to(one[0])]
    _, kind = max(mounts, key=lambda one: len(one[0].parts), default=(resolved, ""))
    return kind if _NETWORK.fullmatch(kind) else ""


def _mounts() -> Iterator[tuple[Path, str]]:
    """Give each mount point and its kind of file system; the later mount of one point counts."""
    for mount in reversed(psutil.disk_partitions(all=True)):
        kind = "smb" if "remote" in mount.opts.split(",") and os.name == "nt" else mount.fstype
        yield Path(mount.mountpoint), kind.lower()


def _cloud_sign(path: Path) -> str:
    ways = {path.absolute(), path.resolve()}
    return next(iter(filter(None, map(_cloud_sign_on, ways))), "")


def _cloud_sign_on(path: Path) -> str:
    named = (part for part in path.parts if _CLOUD_FOLDERS.fullmatch(part))
    return next(named, "") or _variable_sign(path) or _marker_sign((path, *path.parents))


def _variable_sign(path: Path) -> str:
    roots = ((name, os.environ.get(name)) for name in _CLOUD_VARIABLES)
    return next((name for name, root in roots if root and path.is_relative_to(root)), "")


def _marker_sign(folders: Iterable[Path]) -> str:
    for folder in folders:
        for marker in _CLOUD_MARKERS:
            if (folder / marker).exists():
                return marker
        for pattern in _CLOUD_MARKER_PATTERNS:
            if any(folder.glob(pattern)):
                return pattern
    return ""


def _network_place() -> BadPlace:
    return BadPlace(
        translatable(
            "Trouble",
            "This folder is on a network disk. A library is not safe there: the connection can"
            " break off halfway, and others may keep copies. Choose a folder on this computer.",
        )
    )


def _cloud_place(sign: str) -> BadPlace:
    text = translatable(
        "Trouble",
        "This folder is copied to other computers by a cloud service ({sign}). Old copies stay"
        " there, also of what was withdrawn. Choose a folder that is not synchronised.",
    )
    return BadPlace(text, sign=sign)
