"""A disk that is really small, for who may mount one."""

import os
import shutil
import subprocess
import sys

import pytest

from annotations.library import Library

SIZE_BYTES = 6 << 20


@pytest.fixture
def small_disk(tmp_path):
    """A file system of a few MiB; only root can make one, and only on Linux."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux to mount a small file system")
    place = tmp_path / "small"
    place.mkdir()
    options = f"size={SIZE_BYTES},mode=0700"
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("this machine does not let anyone mount")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def small(small_disk, library, looking, passphrase):
    """The library with one recording, on the small disk."""
    library.close()
    shutil.copytree(library.path, small_disk / "library")
    with Library.open(small_disk / "library", passphrase, allow_any_place=True) as opened:
        yield opened
