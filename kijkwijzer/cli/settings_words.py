"""The words of the commands for the texts that stand on papers. Runs nothing."""

from kijkwijzer.cli import settings_commands
from kijkwijzer.cli.shared_words import Groups, add_language, group
from kijkwijzer.settings import PRINTED
from kijkwijzer.ui.translation import translate


def add_settings(groups: Groups) -> None:
    """Add the commands of `settings`."""
    about = translate("Cli", "the texts that stand on papers: organisation, contact and so on")
    commands = group(groups, "settings", about)
    told = translate("Cli", "show the texts that stand on papers")
    show = commands.add_parser("show", help=told, description=told)
    show.add_argument("--json", action="store_true", help=translate("Cli", "answer in JSON"))
    show.set_defaults(run=settings_commands.show)
    told = translate("Cli", "keep one of these texts, for every paper from now on")
    keep = commands.add_parser("set", help=told, description=told)
    keep.add_argument("name", choices=PRINTED, metavar="NAME", help=", ".join(PRINTED))
    keep.add_argument(
        "text",
        metavar="TEXT",
        help=translate("Cli", 'a department or function, never a name; "" takes it away'),
    )
    keep.set_defaults(run=settings_commands.set_text)
    for parser in (show, keep):
        add_language(parser)
