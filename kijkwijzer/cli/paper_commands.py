"""The commands that write papers: a person's receipt, and what an organisation needs."""

import argparse
from contextlib import suppress

from annotations.model import recording_number
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.out_file import refuse_existing, require_new
from kijkwijzer.cli.output import print_json, tell
from kijkwijzer.cli.rubric_commands import own_catalog
from kijkwijzer.paths import config_dir
from kijkwijzer.settings import Settings, load_settings
from kijkwijzer.ui.translation import language, translate
from rubrics.catalog import shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric


def receipt(arguments: argparse.Namespace) -> None:
    """Write what a person takes home, with a new withdrawal code; print the code, once."""
    from kijkwijzer.app.papers import consent_paper  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.report.placing import place  # noqa: PLC0415

    number = recording_number(arguments.number)
    spoken = arguments.spoken or language()
    require_new(arguments.out, ".pdf", replace=arguments.replace)
    with opened(arguments) as library:
        code = library.code_for(number, arguments.participant)
        person = (number, arguments.participant)
        place(consent_paper(library, settings(), person, code, spoken), arguments.out)
    if arguments.json:
        print_json({"code": code, "file": str(arguments.out)})
        return
    print(code)
    tell(
        translate(
            "Cli",
            "This code withdraws the recording. It stands on the paper, is kept nowhere, and is"
            " not shown again.",
        )
    )


def papers(arguments: argparse.Namespace) -> None:
    """Write the papers that an organisation needs, from what is true of this installation."""
    from kijkwijzer.app.papers import installation  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.media.choose import available  # noqa: PLC0415  (loads VLC)
    from kijkwijzer.report import write_papers  # noqa: PLC0415
    from kijkwijzer.report.writing import paper_files  # noqa: PLC0415

    languages = arguments.spoken or ("nl", "en")
    refuse_existing(paper_files(languages, arguments.out), replace=arguments.replace)
    with opened(arguments, read_only=True) as library:
        facts = installation(library, settings(), available())
    written = write_papers(facts, languages, arguments.out, _rubric_in_use())
    if arguments.json:
        print_json([str(file) for file in written])
        return
    for file in written:
        print(file)


def settings() -> Settings:
    """Give the choices of this person: who gives a paper out, and whom clients turn to."""
    return load_settings(config_dir() / "settings.json")


def _rubric_in_use() -> Rubric:
    """Give the kijkkader that was chosen, or the starting one when that cannot be read."""
    with suppress(RubricFault):
        return own_catalog().get(settings().rubric)
    return shipped_rubric()
