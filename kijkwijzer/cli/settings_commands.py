"""The commands for the texts that stand on papers: who gives them out, whom clients turn to."""

import argparse
from dataclasses import replace

from annotations.trouble import Refused, not_written, translatable
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.paths import config_dir
from kijkwijzer.settings import (
    COORDINATOR_WORD_LENGTH_MAX,
    PRINTED,
    PRINTED_LENGTH_MAX,
    USUAL_COORDINATOR_WORD,
    Settings,
    load_settings,
    refuse_unprintable,
    save_settings,
)
from kijkwijzer.ui.translation import translate

_FILE = "settings.json"


def show(arguments: argparse.Namespace) -> None:
    """Show the texts that stand on papers."""
    chosen = settings()
    facts = {name: getattr(chosen, name) for name in PRINTED}
    print_json(facts) if arguments.json else print_table(facts.items())


def set_text(arguments: argparse.Namespace) -> None:
    """Keep one of these texts; an empty one takes it away. Raises MayBeCitizenNumber."""
    name, text = arguments.name, " ".join(arguments.text.split())
    most = COORDINATOR_WORD_LENGTH_MAX if name == "coordinator_word" else PRINTED_LENGTH_MAX
    if len(text) > most:
        too_long = translatable("Trouble", "Keep this text under {most} characters.")
        raise Refused(too_long, most=most + 1)
    if name == "coordinator_word":
        text = text or USUAL_COORDINATOR_WORD
    chosen = replace(settings(), **{name: text})  # type: ignore[arg-type]
    refuse_unprintable(chosen)
    try:
        save_settings(chosen, config_dir() / _FILE)
    except OSError as error:
        raise not_written(error) from error


def settings() -> Settings:
    """Give the choices of this person: who gives a paper out, and whom clients turn to."""
    return load_settings(config_dir() / _FILE)


def tell_without_contact(chosen: Settings) -> None:
    """Say that a receipt leaves a line open where it should say whom to turn to."""
    if not chosen.contact.strip():
        tell(
            translate(
                "Cli",
                "There is no contact on this paper yet: fill one in by hand, somebody who is not"
                " the work coordinator. For the next ones: kijkwijzer settings set contact"
                ' "WHO, HOW TO REACH THEM".',
            )
        )
