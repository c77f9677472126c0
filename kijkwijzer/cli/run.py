"""Runs one command line: picks the language, reads the words, and says in one line what failed."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotations.consent import NotAllowed
from annotations.trouble import Trouble
from annotations.vault import WrongSecret
from kijkwijzer.cli.argparse_words import speak
from kijkwijzer.cli.window_words import window_parser
from kijkwijzer.log import log_failure, start_log
from kijkwijzer.paths import config_dir
from kijkwijzer.settings import load_settings
from kijkwijzer.ui.translation import install, say
from rubrics.fault import RubricFault

WENT_WRONG = 1
NOT_ALLOWED = 3
WRONG_SECRET = 4
STOPPED = 130

COMMANDS = (
    "practice",
    "library",
    "recording",
    "consent",
    "moments",
    "register",
    "papers",
    "rubric",
    "settings",
    "screenshots",
)
VALUED = ("--language", "--player", "--recording", "--passphrase-file")


@dataclass(frozen=True, slots=True)
class Failure:
    """What a failure gives: a line for the person, and the exit code."""

    line: str
    code: int


def main(words: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code."""
    words = list(sys.argv[1:] if words is None else words)
    start_log()
    install(_language(words))
    speak()
    arguments = _parser_for(words).parse_args(words)
    try:
        result = arguments.run(arguments)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has gone; keep Python from complaining when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as failure:  # noqa: BLE001  (the last stop: every failure becomes one line)
        told = failure_of(failure)
        print(f"kijkwijzer: {told.line}", file=sys.stderr)
        return told.code
    return int(result or 0)


def failure_of(failure: Exception) -> Failure:
    """Put a failure into one line and an exit code."""
    line = " ".join(say(failure).split())
    if isinstance(failure, NotAllowed):
        return Failure(line, NOT_ALLOWED)
    if isinstance(failure, WrongSecret):
        return Failure(line, WRONG_SECRET)
    if not isinstance(failure, Trouble | RubricFault):
        log_failure("command line", failure)
    return Failure(line, WENT_WRONG)


def _parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    before = ("", *words)
    plain = (
        word
        for word, option in zip(words, before, strict=False)
        if not word.startswith("-") and option not in VALUED
    )
    first = next(plain, None)
    asks_help = first is None and any(word in ("-h", "--help", "--version") for word in words)
    if first not in COMMANDS and not asks_help:
        return window_parser()
    from kijkwijzer.cli.parser import command_parser  # noqa: PLC0415  (brings the store along)

    return command_parser()


def _language(words: Sequence[str]) -> str:
    for before, word in pairwise(words):
        if before == "--language" and word in ("nl", "en"):
            return word
    chosen = os.environ.get("KIJKWIJZER_LANGUAGE", "")
    return (
        chosen if chosen in ("nl", "en") else load_settings(config_dir() / "settings.json").language
    )
