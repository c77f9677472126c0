"""The commands that write papers: a person's receipt, and what an organisation needs."""

import argparse

from annotations.model import recording_number
from annotations.numbers import refuse_file_name
from kijkwijzer.cli.opening import opened
from kijkwijzer.cli.output import print_json, tell
from kijkwijzer.paths import config_dir
from kijkwijzer.settings import Settings, load_settings
from kijkwijzer.ui.translation import language, translate


def receipt(arguments: argparse.Namespace) -> None:
    """Write what a person takes home, with a new withdrawal code; print the code, once."""
    from kijkwijzer.app.papers import consent_paper  # noqa: PLC0415  (draws PDFs)
    from kijkwijzer.report.placing import place, require_outside_libraries  # noqa: PLC0415

    number = recording_number(arguments.number)
    spoken = arguments.spoken or language()
    refuse_file_name(arguments.out.name)
    require_outside_libraries(arguments.out)
    with opened(arguments) as library:
        code = library.code_for(number, arguments.participant)
        person = (number, arguments.participant)
        place(consent_paper(library, _settings(), person, code, spoken), arguments.out)
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

    with opened(arguments, read_only=True) as library:
        facts = installation(library, _settings(), available())
    written = write_papers(facts, arguments.spoken or ("nl", "en"), arguments.out)
    if arguments.json:
        print_json([str(file) for file in written])
        return
    for file in written:
        print(file)


def _settings() -> Settings:
    return load_settings(config_dir() / "settings.json")
