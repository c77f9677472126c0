"""Keys, sealed files, locks: recordings are kept so that they can be destroyed. Knows no SQL."""

from annotations.trouble import DiskFull, NewerLibrary, ReadOnlyPlace
from annotations.vault.refusals import (
    AlreadyOpen,
    BadPlace,
    KeyGone,
    Locked,
    MistypedRecoveryKey,
    NotALibrary,
    OtherLibrary,
    ViewOnly,
    WrongSecret,
)

__all__ = [
    "AlreadyOpen",
    "BadPlace",
    "DiskFull",
    "KeyGone",
    "Locked",
    "MistypedRecoveryKey",
    "NewerLibrary",
    "NotALibrary",
    "OtherLibrary",
    "ReadOnlyPlace",
    "ViewOnly",
    "WrongSecret",
]
