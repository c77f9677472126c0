"""A library is refused where others hold copies, and where a database cannot be kept whole."""

import os
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from annotations.trouble import PlaceTrouble, ReadOnlyPlace
from annotations.vault import place
from annotations.vault.place import PlaceKind
from annotations.vault.refusals import BadPlace
from annotations.vault.vault import Vault

Mount = namedtuple("Mount", "mountpoint fstype opts")


@pytest.fixture
def mounted(tmp_path, monkeypatch):
    def mount(kind, at=tmp_path):
        mounts = [Mount("/", "ext4", "rw"), Mount(str(at), kind, "rw")]
        monkeypatch.setattr(place.psutil, "disk_partitions", lambda **_: mounts)

    return mount


def test_an_ordinary_folder_is_good_and_has_room(tmp_path):
    found = place.examine(tmp_path / "nog" / "niet" / "daar")
    assert found.kind is PlaceKind.OK
    assert found.free_bytes > 0


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "smbfs", "webdav"])
def test_a_network_disk_is_refused(tmp_path, mounted, kind):
    mounted(kind)
    assert place.examine(tmp_path).kind is PlaceKind.NETWORK
    with pytest.raises(BadPlace):
        place.require_good(tmp_path / "bibliotheek")


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "apfs", "ntfs", "exfat", "overlay", "fuseblk"])
def test_a_disk_of_this_computer_is_good(tmp_path, mounted, kind):
    mounted(kind)
    assert place.examine(tmp_path).kind is PlaceKind.OK


def test_the_nearest_mount_counts(tmp_path, mounted):
    mounted("nfs4", at=tmp_path / "ver")
    assert place.examine(tmp_path / "verder").kind is PlaceKind.OK


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive",
        "OneDrive - Gemeente Ergens",
        "Dropbox",
        "Google Drive",
        "Nextcloud",
        "Library/Mobile Documents",
        "Library/CloudStorage",
        "iCloudDrive",
        "SURFdrive",
    ],
)
def test_a_synchronised_folder_is_refused_by_its_name(tmp_path, folder):
    with pytest.raises(BadPlace):
        place.require_good(tmp_path / folder / "bibliotheek")


@pytest.mark.parametrize("marker", [".stfolder", ".dropbox.cache", ".sync_1a2b.db"])
def test_a_synchronised_folder_is_refused_by_what_lies_in_it(tmp_path, marker):
    (tmp_path / marker).mkdir()
    assert place.examine(tmp_path / "onder" / "bibliotheek").kind is PlaceKind.CLOUD


def test_a_synchronised_folder_is_refused_by_the_systems_word(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert place.examine(tmp_path / "bibliotheek").kind is PlaceKind.CLOUD


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "hier").symlink_to(tmp_path / "Dropbox")
    assert place.examine(tmp_path / "hier" / "bibliotheek").kind is PlaceKind.CLOUD


@pytest.mark.parametrize("folder", ["Dropboxen", "mijn drive", "cloud", "Documenten"])
def test_a_name_that_only_resembles_one_is_good(tmp_path, folder):
    assert place.examine(tmp_path / folder).kind is PlaceKind.OK


def test_a_disk_that_is_gone_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr(place.Path, "exists", lambda _: False)
    assert place.examine(tmp_path) == place.Place(PlaceKind.READ_ONLY, 0, "missing")


def test_who_knows_better_may_use_any_place(tmp_path):
    place.require_good(tmp_path / "Dropbox", allow_any_place=True)
    vault, _ = Vault.create(tmp_path / "Dropbox", "zin", light=True, allow_any_place=True)
    vault.close()


def test_a_place_that_cannot_be_written_is_refused_even_then(tmp_path, monkeypatch):
    monkeypatch.setattr(place.os, "access", lambda *_: False)
    assert place.examine(tmp_path).kind is PlaceKind.READ_ONLY
    with pytest.raises(ReadOnlyPlace):
        place.require_good(tmp_path, allow_any_place=True)


UNPRIVILEGED = "-dac_override,-dac_read_search"
TRY = """
import sys
from pathlib import Path
from annotations.trouble import PlaceTrouble
from annotations.vault.vault import Vault
act, path = sys.argv[1], Path(sys.argv[2])
try:
    if act == "create":
        Vault.create(path, "een goede zin", light=True)
    else:
        Vault.open(path, "een goede zin", read_only=act == "look").close()
except PlaceTrouble as trouble:
    print(type(trouble).__name__)
else:
    print("done")
"""


@pytest.fixture
def without_rights():
    """Try something in a process that the rights on files hold for, also when we are root."""
    if sys.platform != "linux":
        pytest.skip("needs Linux")
    drop = ["setpriv", f"--bounding-set={UNPRIVILEGED}"] if os.geteuid() == 0 else []
    if drop and not shutil.which("setpriv"):
        pytest.skip("needs setpriv")

    def attempt(act, path):
        done = subprocess.run(
            [*drop, sys.executable, "-B", "-c", TRY, act, path],
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip() or done.stderr

    return attempt


@pytest.mark.parametrize("inside", ["library", "deeper/library"])
def test_a_folder_that_one_may_not_enter_is_refused_in_words(tmp_path, without_rights, inside):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert without_rights("create", closed / inside) == "ReadOnlyPlace"
    assert without_rights("open", closed / inside) == "NoRights"
    closed.chmod(0o700)


@pytest.mark.parametrize("part", ["", "vault.json", "slots", "keys", "keys/keyring.age"])
@pytest.mark.parametrize("act", ["open", "look"])
def test_what_one_may_not_read_is_told_in_words(vault, without_rights, part, act):
    vault.close()
    closed = vault.path / part
    mode = closed.stat().st_mode
    closed.chmod(0)
    told = without_rights(act, vault.path)
    closed.chmod(mode)
    assert told == "NoRights"


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_a_place_that_takes_no_folders_is_refused_in_words():
    with pytest.raises(PlaceTrouble):
        Vault.create(Path("/proc/bibliotheek"), "een goede zin", light=True)


def test_a_folder_in_the_place_of_the_lock_is_told_in_words(vault):
    vault.close()
    (vault.path / "lock").unlink(missing_ok=True)
    (vault.path / "lock").mkdir()
    with pytest.raises(PlaceTrouble, match="lock"):
        Vault.open(vault.path, "een goede zin")
