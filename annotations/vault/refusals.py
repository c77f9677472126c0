"""What can go wrong with a vault, in words that a person can act on."""

from annotations.trouble import (
    Damaged,
    DiskFull,
    PlaceTrouble,
    ReadOnlyPlace,
    Refused,
    translatable,
)


class WrongSecret(Refused):
    """Neither the passphrase nor a recovery key that was typed opens this library."""


class MistypedRecoveryKey(WrongSecret):
    """What was typed looks like a recovery key, and its own check says it was mistyped."""


class OtherLibrary(WrongSecret):
    """A sound recovery key, of another library or of a sheet that was replaced."""


class AlreadyOpen(PlaceTrouble):
    """Another program, or another window, has this library open."""


class NotALibrary(Refused):
    """The folder is not a library, or not an empty place to make one."""


class Locked(Refused):
    """The vault was closed; its keys are gone from memory."""


class ViewOnly(Refused):
    """The library was opened to look only."""


class KeyGone(Refused):
    """The vault has no key for this recording: withdrawn, or never fully added."""


class BadPlace(PlaceTrouble):
    """A folder that others hold copies of, or that cannot keep a database whole."""


class NoRights(PlaceTrouble):
    """The person may not read the folder or what is in it."""


class HeaderDamaged(Damaged):
    """The start of a sealed file is not as it was written."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "A sealed file of this library is damaged at its start and cannot be read.",
            )
        )


class HeaderForged(HeaderDamaged):
    """The start of a sealed file does not carry the seal of its own key."""


class NotForThisKey(Damaged):
    """A sealed file does not open with the key that belongs to it."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble", "A sealed file of this library does not belong to the key it came with."
            )
        )


class PayloadDamaged(Damaged):
    """A sealed file was cut short, changed, or put together from pieces of others."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "A sealed file of this library is damaged or cut short and cannot be read further.",
            )
        )


def disk_full() -> DiskFull:
    """Say that the disk is full."""
    return DiskFull(
        translatable(
            "Trouble",
            "The disk is full. What was already kept is safe; nothing new was kept."
            " Make room and try again.",
        )
    )


def read_only_place() -> ReadOnlyPlace:
    """Say that the folder cannot be written to."""
    return ReadOnlyPlace(
        translatable(
            "Trouble",
            "This folder cannot be written to. Choose another folder, or open the library to look"
            " only.",
        )
    )


def no_rights() -> NoRights:
    """Say that the person may not get at what is in the folder."""
    return NoRights(
        translatable(
            "Trouble",
            "You may not read this folder, or something in it. Ask whoever manages this computer"
            " for the right to read and change it, or choose another folder.",
        )
    )


def unfit_place() -> PlaceTrouble:
    """Say that the disk refuses what a library needs, for a reason that is not ours to know."""
    return PlaceTrouble(
        translatable(
            "Trouble",
            "A library cannot stand in this place: the disk does not allow it. Choose a folder on"
            " the disk of this computer.",
        )
    )


def key_gone() -> KeyGone:
    """Say that a recording has no key."""
    return KeyGone(
        translatable(
            "Trouble",
            "The key of this recording is gone: it was withdrawn, or never fully added.",
        )
    )


def damaged_part(part: str) -> Damaged:
    """Say which of the library's own files cannot be read; `part` is its name."""
    text = translatable(
        "Trouble", "The library's file “{part}” is damaged. Put it back from a copy."
    )
    return Damaged(text, part=part)
