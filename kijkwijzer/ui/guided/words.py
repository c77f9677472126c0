"""Times, days and roles of a guided session as people say them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from annotations.model import Moment
from kijkwijzer.settings import own_coordinator_word
from kijkwijzer.ui import words
from kijkwijzer.ui.review.painting import span_words
from rubrics.guides_model import GuideRole, SessionGuide
from rubrics.model import in_language

_SECONDS_PER_MINUTE = 60
_COORDINATOR = "coordinator"

translate = QCoreApplication.translate


def time_left(left_s: float) -> str:
    """Say roughly how much time a step still has; never how much too long it took."""
    if left_s <= 0:
        return translate("Guided", "Take the time you need")
    minutes = round(left_s / _SECONDS_PER_MINUTE)
    if minutes <= 1:
        return translate("Guided", "about a minute left")
    return translate("Guided", "about {minutes} min left").format(minutes=minutes)


def minutes_in_all(guide: SessionGuide) -> str:
    """Say how long a whole session takes."""
    return translate("Guided", "about {minutes} min").format(minutes=guide.minutes)


def days_since(days: int) -> str:
    """Say how long after the conversation one looks back."""
    if days <= 0:
        return translate("Guided", "on the day of the conversation")
    if days == 1:
        return translate("Guided", "1 day after the conversation")
    return translate("Guided", "{days} days after the conversation").format(days=words.number(days))


def role_name(role: GuideRole, language: str, coordinator_word: str) -> str:
    """Name a role; the work coordinator by the word that was chosen in the settings."""
    name = in_language(role.name, language)
    own_word = own_coordinator_word(coordinator_word)
    if role.id == _COORDINATOR and own_word:
        return own_word[:1].upper() + own_word[1:]
    return name


def for_whom(guide: SessionGuide, language: str, coordinator_word: str) -> str:
    """Name everybody who takes part in a session."""
    return " · ".join(role_name(role, language, coordinator_word) for role in guide.roles)


def step_of(index: int, count: int) -> str:
    """Write "Step 2 of 5"."""
    return translate("Guided", "Step {number} of {count}").format(number=index + 1, count=count)


def fragment_time(moment: Moment) -> str:
    """Write when a fragment is in the film."""
    return span_words(moment.start_ms, moment.end_ms)


def begun(on: date, today: date) -> str:
    """Say on which day a session began."""
    if on == today:
        return translate("Guided", "begun today")
    return translate("Guided", "begun on {day}").format(day=words.short_date(on, today))
