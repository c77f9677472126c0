"""Which words the command line knows, and what its help says. Runs nothing."""

import argparse
from pathlib import Path

from kijkwijzer import __version__
from kijkwijzer.cli import window_commands
from kijkwijzer.cli.argparse_words import Parser
from kijkwijzer.cli.consent_words import add_consent, add_papers, add_register
from kijkwijzer.cli.library_words import add_library, add_moments, add_recording
from kijkwijzer.cli.rubric_words import add_rubric
from kijkwijzer.cli.settings_words import add_settings
from kijkwijzer.cli.shared_words import Groups, add_language, add_window_options
from kijkwijzer.cli.window_words import about
from kijkwijzer.cli.word_types import scale, size
from kijkwijzer.ui.translation import translate


def command_parser() -> argparse.ArgumentParser:
    """Make the parser for all commands."""
    parser = Parser(
        prog="kijkwijzer",
        usage="kijkwijzer [LIBRARY] [--recording NUMBER] [--player vlc|qt]\n"
        "       kijkwijzer COMMAND ...",
        description=about(),
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"kijkwijzer {__version__}")
    add_language(parser)
    groups = parser.add_subparsers(
        prog="kijkwijzer", dest="group", required=True, metavar="COMMAND"
    )
    _add_practice(groups)
    add_library(groups)
    add_recording(groups)
    add_consent(groups)
    add_moments(groups)
    add_register(groups)
    add_papers(groups)
    add_rubric(groups)
    add_settings(groups)
    _add_screenshots(groups)
    return parser


def _epilog() -> str:
    return translate(
        "Cli",
        "Without a command the window opens. A passphrase is asked for, or read with\n"
        "--passphrase-file FILE; it is never given as a word on the command line.\n"
        "A folder that is called like a command is written as ./library.\n"
        "Exit codes: 0 done, 1 it did not work or damage was found, 2 the words are off,\n"
        "3 consent does not allow it, 4 the passphrase does not fit.\n"
        "Learn more of one command with: kijkwijzer COMMAND --help",
    )


def _add_practice(groups: Groups) -> None:
    about = translate("Cli", "open the practice conversation, ready to tag")
    parser = groups.add_parser("practice", help=about, description=about)
    parser.add_argument(
        "--afresh", action="store_true", help=translate("Cli", "forget what was tried in it before")
    )
    add_window_options(parser)
    parser.set_defaults(run=window_commands.open_practice)


def _add_screenshots(groups: Groups) -> None:
    about = translate("Cli", "draw every screen of the practice library to pictures")
    parser = groups.add_parser("screenshots", help=about, description=about)
    parser.add_argument("out", type=Path, metavar="OUT")
    add_language(parser)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=size, default=(1440, 900), metavar="1440x900")
    parser.add_argument("--scale", type=scale, default=1.0, metavar="1.0")
    parser.set_defaults(run=window_commands.screenshots)
