"""The words of the commands for rubrics. Runs nothing."""

import argparse
from pathlib import Path

from kijkwijzer.cli import rubric_commands
from kijkwijzer.cli.out_file import add_replace
from kijkwijzer.cli.shared_words import Groups, Run, add_language, group
from kijkwijzer.ui.translation import translate


def add_rubric(groups: Groups) -> None:
    """Add the commands of `rubric`."""
    commands = group(groups, "rubric", translate("Cli", "list, check or share what to look for"))
    _command(
        commands,
        "list",
        rubric_commands.list_all,
        translate("Cli", "list every rubric, your own ones too"),
    )
    check = _command(
        commands,
        "check",
        rubric_commands.check,
        translate("Cli", "say whether a rubric or guide can be used, or what is wrong and where"),
    )
    check.add_argument("file", type=Path, metavar="FILE")
    export = _command(
        commands,
        "export",
        rubric_commands.export,
        translate("Cli", "write a rubric to a file to share; no recording is in it"),
    )
    export.add_argument("id", metavar="ID", help=translate("Cli", "the rubric, as listed"))
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--version",
        metavar="VERSION",
        help=translate("Cli", "an earlier version; the newest when it is not given"),
    )
    add_replace(export)


def _command(groups: Groups, name: str, run: Run, about: str) -> argparse.ArgumentParser:
    """Add one command that needs no library."""
    parser = groups.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help=translate("Cli", "answer in JSON"))
    add_language(parser)
    parser.set_defaults(run=run)
    return parser
