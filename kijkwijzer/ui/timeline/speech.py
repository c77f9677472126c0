"""Tells a screen reader what is chosen on a timeline. Knows no painting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from kijkwijzer.ui.timeline import words

if TYPE_CHECKING:
    from kijkwijzer.ui.timeline.view import TimelineView


def describe(view: "TimelineView") -> None:
    """Keep the description of the timeline in agreement with what is chosen."""
    view.setAccessibleName(QCoreApplication.translate("Timeline", "Timeline"))
    view.setAccessibleDescription(spoken(view))


def spoken(view: "TimelineView") -> str:
    """Say the chosen moment in words, or the whole timeline when none is chosen."""
    return words.spoken(view.stage.content, view.stage.chosen_moment)


def announce(view: "TimelineView") -> None:
    """Have a screen reader say the chosen moment now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, spoken(view)))
