"""The words that open the window. Apart from the others, so that the window comes up at once."""

import argparse
from pathlib import Path

from kijkwijzer.cli import window_commands
from kijkwijzer.cli.argparse_words import Parser
from kijkwijzer.cli.shared_words import add_window_options
from kijkwijzer.ui.translation import translate


def window_parser() -> argparse.ArgumentParser:
    """Make the parser for opening the window: kijkwijzer [LIBRARY] [--recording NUMBER]."""
    parser = Parser(prog="kijkwijzer", description=about())
    parser.add_argument(
        "library", nargs="?", type=Path, help=translate("Cli", "the folder of a library to open")
    )
    parser.add_argument(
        "--recording", metavar="NUMBER", help=translate("Cli", "open this recording, such as R-014")
    )
    add_window_options(parser)
    parser.set_defaults(run=window_commands.open_window)
    return parser


def about() -> str:
    """Say in two sentences what the program is."""
    return translate(
        "Cli",
        "Look back at recorded conversations, and learn from them. Everything stays on this"
        " computer, encrypted.",
    )
