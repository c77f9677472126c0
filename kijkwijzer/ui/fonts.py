"""The program's own letter, with figures of one width, so that times do not jump."""

from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILY = "Inter"
SMALL_PX, BODY_PX, STRONG_PX, TITLE_PX, LARGE_PX = 12, 14, 15, 18, 28

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_loaded: list[int] = []


def install_fonts() -> None:
    """Load the fonts that come with the program and make them the application's own."""
    if not _loaded:
        folder = resources.files("kijkwijzer") / "assets" / "fonts"
        data = [(folder / name).read_bytes() for name in _FILES]
        _loaded.extend(map(QFontDatabase.addApplicationFontFromData, data))
    QApplication.setFont(font())


def font(size_px: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the program's letter in this size, with tabular figures."""
    made = QFont(FAMILY)
    made.setPixelSize(size_px)
    made.setWeight(weight)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
