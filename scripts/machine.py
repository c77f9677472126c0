"""Sets up a fresh machine for the program or its tests. Needs Python's standard library only."""

import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)

# What the wheels do not bring: the libraries Qt loads, VLC for the sound, a font.
APT_TO_RUN = (
    "python3-venv",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libpulse0",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libvlc5",
    "vlc-plugin-base",
    "fonts-inter",
)
APT_TO_TEST = ("ffmpeg", "fonts-dejavu-core", "strace", "xvfb")


def set_up(*, for_tests: bool) -> Path:
    """Bring the machine to where the program runs; give the Python that runs it.

    Exits with one clear line when something is missing that cannot be installed here.
    """
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"Kijkwijzer needs Python 3.11 or newer; this is {platform.python_version()}.")
    _install_system_packages(APT_TO_RUN + (APT_TO_TEST if for_tests else ()))
    python = _environment_python()
    lock = ROOT / ("requirements-dev.lock" if for_tests else "requirements.lock")
    stamp = ENVIRONMENT / f"installed-{lock.stem}"
    wanted = _fingerprint(lock)
    if not stamp.exists() or stamp.read_text() != wanted:
        _install_packages(python, lock)
        stamp.write_text(wanted)
    return python


def _fingerprint(lock: Path) -> str:
    what = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(what + str(ROOT).encode()).hexdigest()


def _environment_python() -> Path:
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    python = ENVIRONMENT / folder / name
    if not python.exists() or subprocess.run([python, "-c", "import pip"], check=False).returncode:
        print("Making an environment for Kijkwijzer ...", flush=True)
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
    return python


def _install_packages(python: Path, lock: Path) -> None:
    print("Installing what Kijkwijzer needs; the first time takes a few minutes ...", flush=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", lock])
    _run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])


def _install_system_packages(names: tuple[str, ...]) -> None:
    if sys.platform != "linux":
        _advise_elsewhere()
        return
    if shutil.which("dpkg-query") is None:
        print("Not a Debian or Ubuntu machine. If the window does not open, install the libraries")
        print("that Qt 6 needs, VLC 3 for the sound, and the font Inter.")
        return
    missing = [name for name in names if not _is_installed(name)]
    if missing:
        _apt_install(missing)


def _is_installed(name: str) -> bool:
    # Newer Ubuntu releases carry some of these libraries under a name that ends in t64.
    for candidate in (name, f"{name}t64"):
        shown = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${db:Status-Status}", candidate],
            capture_output=True,
            text=True,
            check=False,
        )
        if shown.stdout == "installed":
            return True
    return name == "python3-venv" and _venv_works()


def _venv_works() -> bool:
    return subprocess.run([sys.executable, "-c", "import ensurepip"], check=False).returncode == 0


def _apt_install(missing: list[str]) -> None:
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    allowed = [] if os.geteuid() == 0 else ["sudo"]
    may_ask = os.geteuid() == 0 or (shutil.which("sudo") and sys.stdin.isatty())
    if not may_ask:
        print("These system packages are missing. Ask whoever manages this machine to run:")
        print("    sudo " + " ".join(command))
        _stop_without(missing)
        return
    print("Installing system packages: " + " ".join(missing), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _run([*allowed, "apt-get", "update", "--quiet"], env=quiet, out=subprocess.DEVNULL)
    _run([*allowed, *command, "--quiet"], env=quiet, out=subprocess.DEVNULL)


def _stop_without(missing: list[str]) -> None:
    # VLC and the font make the program better but are not needed: Qt plays, and a font is shipped.
    needed = [name for name in missing if name not in ("libvlc5", "vlc-plugin-base", "fonts-inter")]
    if needed:
        sys.exit(1)


def _advise_elsewhere() -> None:
    if ctypes.util.find_library("vlc") is None and not _vlc_folder().exists():
        print("VLC 3 was not found. Kijkwijzer works without it, with the player that Qt brings.")
        print("To use VLC, install it from videolan.org in its ordinary place.")


def _vlc_folder() -> Path:
    if sys.platform == "darwin":
        return Path("/Applications/VLC.app")
    return Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "VideoLAN" / "VLC"


def _run(
    command: list[str | Path], *, env: dict[str, str] | None = None, out: int | None = None
) -> None:
    done = subprocess.run(command, env=env, stdout=out, check=False)
    if done.returncode:
        sys.exit(f"This step did not work: {' '.join(map(str, command[:6]))} ...")
