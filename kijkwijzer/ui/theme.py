"""Colours by role, from a TOML file a theme. Knows no widget.

A widget asks `theme()` when it paints, and repaints on `theme_signals().changed`.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

THEMES = ("light", "dark")


@dataclass(frozen=True)
class Theme:
    """The colours of one theme. `theme.color("ink")`, `theme.name("ink")`."""

    id: str
    roles: dict[str, str]

    def name(self, role: str) -> str:
        """Give the colour of a role as #RRGGBB. Raises KeyError for a role that is not there."""
        return self.roles[role]

    def color(self, role: str) -> QColor:
        """Give the colour of a role. Raises KeyError for a role that is not there."""
        return QColor(self.roles[role])


class ThemeSignals(QObject):
    """Tells whoever paints that the colours changed."""

    changed = Signal()


@cache
def load_theme(theme_id: str) -> Theme:
    """Read a theme that comes with the program."""
    file = resources.files("kijkwijzer") / "assets" / "themes" / f"{theme_id}.toml"
    return Theme(theme_id, tomllib.loads(file.read_text(encoding="utf-8")))


@cache
def theme_signals() -> ThemeSignals:
    """Give the one object that tells of a change of theme."""
    return ThemeSignals()


_chosen = ["light"]


def theme() -> Theme:
    """Give the theme in use."""
    return load_theme(_chosen[0])


def use_theme(theme_id: str) -> None:
    """Change the theme in use, and tell whoever paints."""
    if theme_id != _chosen[0]:
        _chosen[0] = theme_id
        theme_signals().changed.emit()
