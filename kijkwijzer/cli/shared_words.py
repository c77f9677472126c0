"""What several commands share: the library's folder, the passphrase file, the language."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from kijkwijzer.cli.argparse_words import Parser
from kijkwijzer.ui.translation import translate

Run = Callable[[argparse.Namespace], int | None]
Groups: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001


def add_language(parser: argparse.ArgumentParser) -> None:
    """Let the language be chosen for this once."""
    parser.add_argument("--language", choices=("nl", "en"), help=translate("Cli", "speak this"))


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Let the player be chosen, and the passphrase come from a file."""
    parser.add_argument(
        "--player",
        choices=("vlc", "qt"),
        help=translate(
            "Cli", "play the sound with VLC or with Qt; the usual choice is in settings"
        ),
    )
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=passphrase_help())
    add_language(parser)


def passphrase_help() -> str:
    """Say what --passphrase-file does."""
    return translate("Cli", "read the passphrase or recovery key from the first line of this file")


def command(
    groups: Groups,
    name: str,
    run: Run,
    about: str,
) -> argparse.ArgumentParser:
    """Add one command that works on a library."""
    parser = groups.add_parser(name, help=about, description=about)
    parser.add_argument(
        "library", type=Path, metavar="LIBRARY", help=translate("Cli", "the folder of the library")
    )
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=passphrase_help())
    parser.add_argument("--json", action="store_true", help=translate("Cli", "answer in JSON"))
    add_language(parser)
    parser.set_defaults(run=run)
    return parser


def group(groups: Groups, name: str, about: str) -> Groups:
    """Add a word that has commands of its own."""
    parser = groups.add_parser(name, help=about, description=about)
    return parser.add_subparsers(dest="command", required=True, metavar="COMMAND")


def add_number(parser: argparse.ArgumentParser) -> None:
    """Ask for the number of a recording."""
    parser.add_argument(
        "number", metavar="NUMBER", help=translate("Cli", "the recording, such as R-014")
    )
