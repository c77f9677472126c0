"""Opens the library that a command works on: asks for the passphrase, never takes it as a word."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotations.library import Library
from annotations.trouble import PlaceTrouble, ReadOnlyPlace, Refused, translatable
from annotations.vault import AlreadyOpen
from kijkwijzer.cli.output import tell
from kijkwijzer.ui.opening_words import opening_words
from kijkwijzer.ui.translation import translate

SECRET_LENGTH_MAX = 1_000


@contextmanager
def opened(arguments: argparse.Namespace, *, read_only: bool = False) -> Iterator[Library]:
    """Open the library that was named, and close it whatever happens. Raises Trouble."""
    library = Library.open(arguments.library, secret_for(arguments), read_only=read_only)
    try:
        _tell_opening(library)
        yield library
    finally:
        library.close()


@contextmanager
def opened_to_read(arguments: argparse.Namespace) -> Iterator[Library]:
    """Open the library that was named to read from it, also beside a window that has it open.

    It is opened as usual where that can be, so that what was begun is finished first.
    """
    secret = secret_for(arguments)
    try:
        library = Library.open(arguments.library, secret)
    except (AlreadyOpen, ReadOnlyPlace):
        library = Library.open(arguments.library, secret, read_only=True)
    try:
        _tell_opening(library)
        yield library
    finally:
        library.close()


def secret_for(arguments: argparse.Namespace) -> str:
    """Give the passphrase or recovery key: from the file that was named, or asked for."""
    if arguments.passphrase_file is not None:
        return read_secret(arguments.passphrase_file)
    return _ask(translate("Cli", "Passphrase or recovery key: "))


def new_secret(file: Path | None) -> str:
    """Give a new passphrase: from the file that was named, or asked for twice."""
    if file is not None:
        return read_secret(file)
    first = _ask(translate("Cli", "New passphrase: "))
    if first != _ask(translate("Cli", "Once more: ")):
        raise Refused(translatable("Trouble", "The two passphrases differ. Nothing was changed."))
    return first


def read_secret(file: Path) -> str:
    """Read the first line of a file. Raises PlaceTrouble when it cannot be read."""
    try:
        with file.open(encoding="utf-8") as lines:
            return lines.readline(SECRET_LENGTH_MAX).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        text = translatable("Trouble", "The passphrase file {file} cannot be read.")
        raise PlaceTrouble(text, file=str(file)) from None


def _tell_opening(library: Library) -> None:
    """Say beside the answer what was put back, finished, and could not be finished yet."""
    for said in opening_words(library, lambda purpose: purpose.value):
        tell(said)


def _ask(question: str) -> str:
    if not sys.stdin.isatty():
        raise Refused(
            translatable(
                "Trouble",
                "There is nobody to ask for the passphrase. Give it with --passphrase-file FILE.",
            )
        )
    return getpass.getpass(question, stream=sys.stderr)
