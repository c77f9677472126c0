"""Names the voices of captions as the window names people: captions may be in another language."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from annotations.model import Role
from kijkwijzer.media.captions import Voice
from kijkwijzer.ui import words

_ROLES: Final = {
    "werkregisseur": Role.COORDINATOR,
    "work coordinator": Role.COORDINATOR,
    "klant": Role.CLIENT,
    "client": Role.CLIENT,
}


def in_window_words(voices: Iterable[Voice], coordinator_word: str) -> tuple[Voice, ...]:
    """Give voices that are named after a role the window's word for it; others keep their name.

    `coordinator_word` is the word that was chosen in the settings.
    """
    return tuple(replace(one, name=_name(one.name, coordinator_word)) for one in voices)


def _name(name: str, coordinator_word: str) -> str:
    role = _ROLES.get(name.casefold())
    return name if role is None else words.role(role, coordinator_word)
