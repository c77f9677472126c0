"""The files that commands write: named as what they are, and nothing is written over unasked."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from annotations.numbers import refuse_file_name
from annotations.trouble import PlaceTrouble, Refused, translatable
from kijkwijzer.ui.translation import translate


def add_replace(parser: argparse.ArgumentParser) -> None:
    """Let what is there already be replaced."""
    parser.add_argument(
        "--replace",
        action="store_true",
        help=translate("Cli", "also when there is a file with this name already"),
    )


def require_new(out: Path, ending: str, *, replace: bool) -> None:
    """Refuse a name without this ending, such as ".pdf", and a file that may not be replaced.

    Raises PlaceTrouble for a folder that is not there or cannot be written; Refused, also for a
    place inside a library and a name that may hold a citizen number.
    """
    from kijkwijzer.report.placing import require_outside_libraries  # noqa: PLC0415  (on writing)

    refuse_file_name(out.name)
    if out.suffix.lower() != ending:
        text = translatable("Trouble", "“{name}”: give this file a name that ends in {ending}.")
        raise Refused(text, name=out.name[:80], ending=ending)
    require_outside_libraries(out)
    if not os.access(out.parent, os.W_OK):
        text = translatable("Trouble", "The file cannot be written there. Choose another folder.")
        raise PlaceTrouble(text)
    refuse_existing([out], replace=replace)


def refuse_existing(files: Iterable[Path], *, replace: bool) -> None:
    """Refuse when one of these files is there and may not be replaced."""
    there = next((file for file in files if file.exists()), None)
    if there is not None and not replace:
        text = translatable(
            "Trouble",
            "“{name}” is there already. Give another name, or add --replace to write over it.",
        )
        raise Refused(text, name=there.name[:80])
