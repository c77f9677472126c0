"""The colours of lanes, and mixtures of the theme's colours. Knows no widget."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from kijkwijzer.ui.theme import theme
from rubrics.model import Shape


def mixed(role: str, with_role: str, share: float) -> QColor:
    """Mix a role's colour into another's; `share` 0 gives the second, 1 the first."""
    return _mix(theme().name(role), theme().name(with_role), share)


@cache
def _mix(name: str, other: str, share: float) -> QColor:
    first, second = QColor(name), QColor(other)
    return QColor.fromRgbF(
        first.redF() * share + second.redF() * (1 - share),
        first.greenF() * share + second.greenF() * (1 - share),
        first.blueF() * share + second.blueF() * (1 - share),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """The mark and the colours of one lane in the theme in use. Ask `ink` for it: it is shared."""

    shape: Shape
    role: str
    color: QColor
    soft: QColor
    strong: QColor
    pale: QColor


def ink(shape: Shape, role: str) -> Ink:
    """Give the mark and colours of a lane; `role` is "principle_1" to "_3", or "muted"."""
    return _ink(theme().id, shape, role)


@cache
def _ink(theme_id: str, shape: Shape, role: str) -> Ink:
    del theme_id  # part of what is remembered by: each theme has its own
    soft = "sunken" if role == "muted" else f"{role}_soft"
    return Ink(
        shape,
        role,
        theme().color(role),
        theme().color(soft),
        mixed(role, "surface", 0.36),
        mixed(role, "surface", 0.2),
    )
