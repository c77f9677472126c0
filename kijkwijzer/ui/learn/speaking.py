"""Who speaks how long in one conversation, from its captions. Describes, without a norm. No Qt."""

from dataclasses import dataclass
from typing import Final

from annotations.model import Recording, Role
from kijkwijzer.media.captions import Voice, read_cues, voices

_COORDINATOR: Final = (
    "coordinator",
    "regisseur",
    "consulent",
    "klantmanager",
    "jobcoach",
    "begeleider",
)
_CLIENT: Final = ("client", "klant", "cliënt", "inwoner")


@dataclass(frozen=True, slots=True)
class Spoken:
    """How long each speaks in one conversation, in ms. `others_ms` is everybody else together."""

    number: int
    you_ms: int
    client_ms: int
    others_ms: int
    silence_ms: int

    def parts(self) -> tuple[int, int, int, int]:
        """Give you, the client, others and silence, in ms."""
        return self.you_ms, self.client_ms, self.others_ms, self.silence_ms


def spoken(recording: Recording, owner: str, vtt: str, coordinator_word: str) -> Spoken | None:
    """Read who speaks how long; None when the captions do not say who is the coordinator.

    Raises Refused when the captions cannot be read.
    """
    heard = voices(read_cues(vtt))
    codes = {one.code.casefold() for one in recording.participants if one.role is Role.CLIENT}
    you = [one for one in heard if _is_you(one, owner, coordinator_word)]
    client = [one for one in heard if one not in you and _is_client(one, codes)]
    if not you or not client:
        return None
    others = [one for one in heard if one not in (*you, *client)]
    duration_ms = recording.film.duration_ms
    silence_ms = max(0, duration_ms - _union_ms(heard))
    return Spoken(recording.number, _ms(you), _ms(client), _ms(others), silence_ms)


def _is_you(voice: Voice, owner: str, coordinator_word: str) -> bool:
    name = voice.name.casefold()
    if name == owner.casefold():
        return True
    words = (coordinator_word.casefold(), *_COORDINATOR)
    return any(word and word in name for word in words)


def _is_client(voice: Voice, codes: set[str]) -> bool:
    name = voice.name.casefold()
    return name in codes or any(word in name for word in _CLIENT)


def _ms(several: list[Voice]) -> int:
    return sum(one.speaking_ms for one in several)


def _union_ms(several: tuple[Voice, ...]) -> int:
    """Count the time in which anybody speaks; two at once count once."""
    total = reached = 0
    for start, end in sorted(span for one in several for span in one.spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
