"""Choosing a film on this computer, without a list of recent files staying behind."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

ENDINGS = (
    "mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "ts", "mts", "m2ts", "wmv", "3gp",
    "mp3", "m4a", "aac", "wav", "ogg", "oga", "opus", "flac",
)  # fmt: skip


def choose_film(parent: QWidget) -> Path | None:
    """Ask for a film or sound recording; None when the person chose none.

    It is Qt's own window, since those of the systems keep what was chosen in a list.
    """
    translate = QCoreApplication.translate
    films = " ".join(f"*.{ending} *.{ending.upper()}" for ending in ENDINGS)
    kinds = translate("ChooseFilm", "Films and sound recordings")
    others = translate("ChooseFilm", "All files")
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("ChooseFilm", "Choose a film or sound recording"),
        str(Path.home()),
        f"{kinds} ({films});;{others} (*)",
        options=QFileDialog.Option.DontUseNativeDialog,
    )
    forget_visited_folders()
    return Path(name) if name else None


def forget_visited_folders() -> None:
    """Wipe the folders that Qt's own window writes down when it closes."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    for name in ("FileDialog/lastVisited", "FileDialog/history"):
        kept.remove(name)
