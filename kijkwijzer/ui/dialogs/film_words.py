"""What was found in a film, and how far it is with being taken in, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kijkwijzer.media.probe_reasons import remark_text
from kijkwijzer.ui import words

if TYPE_CHECKING:
    from kijkwijzer.media.probe import FilmProbe

translate = QCoreApplication.translate


def found_words(film: "FilmProbe") -> str:
    """Say length, picture, sound and size in one line."""
    parts = [_length(film), _picture(film), _sound(film), words.size(film.size_bytes)]
    return " · ".join(part for part in parts if part)


def remark_words(film: "FilmProbe") -> list[str]:
    """Say what a person should know of this film, a sentence each."""
    return [translate("Trouble", remark_text(one)) for one in film.remarks]


def stage_words(stage: str) -> str:
    """Say what is being done now."""
    stages = {
        "looking": translate("Stage", "Looking into the film…"),
        "copying": translate("Stage", "Taking picture and sound into the library…"),
        "listening": translate("Stage", "Drawing the waveform…"),
        "keeping": translate("Stage", "Making sure that everything is on disk…"),
    }
    return stages.get(stage, translate("Stage", "Taking the film in…"))


def _length(film: "FilmProbe") -> str:
    if film.duration_ms is None:
        return translate("Film", "length unknown")
    return words.length(film.duration_ms)


def _picture(film: "FilmProbe") -> str:
    if not film.has_picture:
        return translate("Film", "no picture")
    return f"{film.width_px} \N{MULTIPLICATION SIGN} {film.height_px}"


def _sound(film: "FilmProbe") -> str:
    count = len(film.sound_tracks)
    if not count:
        return translate("Film", "no sound")
    if count == 1:
        return translate("Film", "with sound")
    return translate("Film", "{count} sound tracks").format(count=count)
