"""The command that draws every screen draws every page, every dialog and every guided step."""

import faulthandler
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

import kijkwijzer.ui
from rubrics.guides import shipped_guides

DRAWING = Path(__file__).with_name("screens_drawn.py")
NAMED = re.compile(r"[A-Z]\w*(Page|Dialog|Sheet|Screen|Window|Card|Banner|Band|Panel)")
NOT_DRAWN = {
    "kijkwijzer.ui.kijkkaders.moving.VersionBand": "comes with a newer rubric of one's own",
    "kijkwijzer.ui.review.full_screen.FullScreen": "holds the film alone, as large as the screen",
}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("screens")
    # A hundred pictures take minutes; the program is stopped when it hangs.
    faulthandler.cancel_dump_traceback_later()
    subprocess.run([sys.executable, DRAWING, folder], check=True, timeout=900)
    return folder, json.loads((folder / "seen.json").read_text())


def test_every_page_and_dialog_is_drawn(drawn):
    seen = set(drawn[1]["kinds"])
    missing = {name for name in of_the_window() if name not in seen}
    assert missing == set(NOT_DRAWN)


def test_every_step_of_every_guide_is_drawn(drawn):
    places = set(drawn[1]["places"])
    every = {f"{guide.id} {step.id}" for guide in shipped_guides() for step in guide.steps}
    assert every - places == set()


def test_no_picture_is_of_one_colour(drawn):
    folder, told = drawn
    empty = [name for name in told["files"] if _colours(QImage(str(folder / name))) < 8]
    assert not empty


def of_the_window():
    """Name every class of the window that is a page, a dialog or a part with a frame."""
    found = pkgutil.walk_packages(kijkwijzer.ui.__path__, "kijkwijzer.ui.")
    for module in (importlib.import_module(one.name) for one in found):
        for name, kind in vars(module).items():
            own = isinstance(kind, type) and kind.__module__ == module.__name__
            if own and issubclass(kind, QWidget) and _is_named(name, kind):
                yield f"{module.__name__}.{name}"


def _is_named(name, kind):
    return NAMED.fullmatch(name) or issubclass(kind, QDialog)


def _colours(image):
    across = range(0, image.width(), 16)
    down = range(0, image.height(), 16)
    return len({image.pixel(x, y) for x in across for y in down})
