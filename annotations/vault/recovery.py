"""The recovery key: how it is written on paper and read back. Knows no vault.

It is an age identity of its own. Only its recipient is kept, so that the sheet is needed to open
the library and for nothing else.
"""

from annotations.trouble import translatable
from annotations.vault.bech32 import NotBech32
from annotations.vault.identity import Identity
from annotations.vault.refusals import MistypedRecoveryKey

PREFIX = "AGE-SECRET-KEY-1"
_LETTERS = 58  # of the part after the prefix: 52 for the key, 6 for the checksum
_GROUP = 4
_GROUPS_TO_CONFIRM = 2
_BARE_PREFIX = "AGESECRETKEY1"
_UNLIKELY_MAX = 6  # so many characters lost or doubled still look like a recovery key
# Bech32 has no 1, B, I and O; whoever reads one of these read its neighbour wrongly.
_MISREAD = str.maketrans("OI1B", "0LL8")


def generate() -> str:
    """Make a new recovery key: "AGE-SECRET-KEY-1" and 58 letters and digits."""
    return Identity.generate().to_text()


def groups(key: str) -> tuple[str, ...]:
    """Cut a recovery key into groups that people can read out and type: the prefix, then fours."""
    letters = key.removeprefix(PREFIX)
    cut = (letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
    return (PREFIX, *cut)


def confirms(key: str, typed: str) -> bool:
    """Whether the last two groups of this key were typed, however they were spaced."""
    last = "".join(groups(key)[-_GROUPS_TO_CONFIRM:])
    return _bare(typed).translate(_MISREAD) == last


def looks_like_one(typed: str) -> bool:
    """Whether this is meant as a recovery key, well or badly typed, and not as a passphrase."""
    bare = _bare(typed)
    if bare.startswith(_BARE_PREFIX[:10]):
        return abs(len(bare) - len(_BARE_PREFIX) - _LETTERS) <= _UNLIKELY_MAX
    return len(bare) == _LETTERS and _identity(bare) is not None


def read(typed: str) -> Identity:
    """Read a recovery key as typed: any case, spacing and the usual misreadings are forgiven.

    Raises MistypedRecoveryKey when its checksum does not fit.
    """
    identity = _identity(_bare(typed).removeprefix(_BARE_PREFIX))
    if identity is None:
        raise MistypedRecoveryKey(
            translatable(
                "Trouble",
                "There is a typing mistake in the recovery key. Compare it with the sheet, group"
                " by group.",
            )
        )
    return identity


def _bare(typed: str) -> str:
    return "".join(character for character in typed.upper() if character.isalnum())


def _identity(letters: str) -> Identity | None:
    try:
        return Identity.from_text(PREFIX + letters.translate(_MISREAD))
    except NotBech32:
        return None
