"""The few words that argparse itself says, in the language that is spoken now."""

import argparse
from typing import NoReturn

from annotations.trouble import translatable
from kijkwijzer.ui.translation import translate

WORDS = (
    translatable("Argparse", "usage: "),
    translatable("Argparse", "options"),
    translatable("Argparse", "positional arguments"),
    translatable("Argparse", "show this help message and exit"),
    translatable("Argparse", "show program's version number and exit"),
    translatable("Argparse", "argument %(argument_name)s: %(message)s"),
    translatable("Argparse", "the following arguments are required: %s"),
    translatable("Argparse", "unrecognized arguments: %s"),
    translatable("Argparse", "expected one argument"),
    translatable("Argparse", "not allowed with argument %s"),
    translatable("Argparse", "one of the arguments %s is required"),
    translatable("Argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    translatable("Argparse", "ambiguous option: %(option)s could match %(matches)s"),
)


def speak() -> None:
    """Let argparse say its own words through our catalogue.

    argparse looks its texts up through a module-wide `_`, which is gettext's; no .mo file of it is
    shipped with Python, so the name itself is pointed at our catalogue.
    """
    argparse._ = lambda text: translate("Argparse", text)  # type: ignore[attr-defined]


class Parser(argparse.ArgumentParser):
    """A parser whose error is one line, and points to --help."""

    def error(self, message: str) -> NoReturn:
        """Say what is off with the words, and end with exit code 2."""
        hint = translate("Cli", "{program} --help tells more.").format(program=self.prog)
        self.exit(2, f"{self.prog}: {message.rstrip('.')}. {hint}\n")
