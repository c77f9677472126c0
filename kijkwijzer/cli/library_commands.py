"""The commands that make, check and describe a library."""

import argparse
from dataclasses import asdict

from annotations.library import Library
from annotations.trouble import Refused, translatable
from kijkwijzer.cli.opening import new_secret, opened, opened_to_read
from kijkwijzer.cli.output import ProgressLine, percent, print_json, print_table, tell
from kijkwijzer.ui.translation import say, translate


def create(arguments: argparse.Namespace) -> None:
    """Make a library; print its recovery key, once."""
    from annotations.vault.passphrase import generate, strength  # noqa: PLC0415  (a word list)

    secret = new_secret(arguments.passphrase_file)
    if not strength(secret).enough:
        raise Refused(
            translatable(
                "Trouble",
                "This passphrase is too easy to guess. Use five or more words, such as: {example}",
            ),
            example=generate(),
        )
    library, recovery_key = Library.create(arguments.library, secret)
    library.close()
    if arguments.json:
        print_json({"library": str(library.path), "recovery_key": recovery_key})
        return
    tell(
        translate(
            "Cli",
            "The library is made. Print or write down this recovery key and keep it elsewhere."
            " It opens the library when the passphrase is lost, and it is not shown again:",
        )
    )
    print(recovery_key)


def check(arguments: argparse.Namespace) -> int:
    """Verify the whole library; 0 when all is well, 1 when something was found."""
    line = ProgressLine()
    with opened_to_read(arguments) as library:
        known = library.knows_mark(arguments.mark) if arguments.mark else None
        report = library.check(progress=lambda done, total: line.show(percent(done, total)))
    line.end()
    well = report.ok and known is not False
    if arguments.json:
        print_json(
            {
                "mark_in_log": known,
                "ok": report.ok,
                "counts": asdict(report.counts),
                "findings": [
                    {"part": one.part.value, "text": say(one.trouble)} for one in report.findings
                ],
            }
        )
        return 0 if well else 1
    for finding in report.findings:
        print(say(finding.trouble))
    if report.ok:
        print(translate("Cli", "Everything was looked at, and everything is well."))
    if known is not None:
        print(_of_mark(known=known))
    return 0 if well else 1


def _of_mark(*, known: bool) -> str:
    if known:
        return translate("Cli", "The mark is in the log of this library.")
    return translate(
        "Cli",
        "The mark is not in the log of this library. It is of another library, or an older copy of"
        " this one was put back.",
    )


def info(arguments: argparse.Namespace) -> None:
    """Say what is in the library."""
    with opened(arguments, read_only=True) as library:
        facts = library.info()
    values = {
        "library": str(facts.path),
        "id": str(facts.id),
        "created": facts.created_at.isoformat(),
        "schema": facts.schema,
        "recordings": facts.recordings,
        "moments": facts.moments,
        "size_bytes": facts.size_bytes,
    }
    if arguments.json:
        print_json(values)
    else:
        print_table((name, str(value)) for name, value in values.items())


def passphrase(arguments: argparse.Namespace) -> None:
    """Change the passphrase."""
    with opened(arguments) as library:
        library.change_passphrase(new_secret(arguments.new_passphrase_file))


def recovery(arguments: argparse.Namespace) -> None:
    """Make a new recovery key and print it, once."""
    with opened(arguments) as library:
        key = library.new_recovery_key()
    if arguments.json:
        print_json({"recovery_key": key})
    else:
        print(key)
