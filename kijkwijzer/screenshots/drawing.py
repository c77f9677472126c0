"""Sets the program up without a display, and saves a picture of each screen."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotations.trouble import PlaceTrouble, translatable
from kijkwijzer.app.window import make_application
from kijkwijzer.screenshots.screens import SCREENS
from kijkwijzer.screenshots.stage import Pictures, Stage
from kijkwijzer.ui import translation
from kijkwijzer.ui.style import install_style


def draw_screens(out: Path, pictures: Pictures) -> Iterator[Path]:
    """Draw each screen to OUT/NAME.png, and give each file when it is there.

    Raises PlaceTrouble when a picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", str(pictures.scale))
    os.environ.setdefault("KIJKWIJZER_SILENT", "1")
    _make_folder(out)
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)  # noqa: S101  (nothing else makes one)
    install_style(app, pictures.theme)
    translation.install(pictures.language)
    with tempfile.TemporaryDirectory(prefix="kijkwijzer-") as folder:
        stage = Stage(app, Path(folder), pictures)
        for name, draw in SCREENS.items():
            yield _save(draw(stage), out / f"{name}.png")
        stage.close()


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        text = translatable("Trouble", "The folder {folder} cannot be made.")
        raise PlaceTrouble(text, folder=str(out)) from None


def _save(picture: QImage, file: Path) -> Path:
    if not picture.save(str(file)):
        text = translatable("Trouble", "The picture {file} cannot be written.")
        raise PlaceTrouble(text, file=str(file))
    return file
