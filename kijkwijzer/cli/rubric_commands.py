"""The commands for rubrics: list what there is, check a file, write one to a file."""

import argparse
from pathlib import Path

from kijkwijzer.cli.out_file import require_new
from kijkwijzer.cli.output import print_json, print_table, tell
from kijkwijzer.marked_with import own_catalog
from kijkwijzer.ui.translation import language, say, translate
from rubrics.catalog import Catalog, CatalogEntry
from rubrics.entries import read_entries
from rubrics.folder import read_bytes
from rubrics.guides_model import SessionGuide
from rubrics.guides_reader import read_guide
from rubrics.model import Rubric, in_language


def list_all(arguments: argparse.Namespace) -> None:
    """List every rubric, and say which files of one's own cannot be used."""
    catalog = own_catalog()
    entries = catalog.all()
    if arguments.json:
        print_json([_facts(catalog, entry) for entry in entries])
    else:
        print_table(_row(catalog, entry) for entry in entries)
    for fault in catalog.faults():
        tell(say(fault))


def check(arguments: argparse.Namespace) -> None:
    """Say that a file can be used, or raise its fault with the line and the remedy."""
    found = _read(arguments.file)
    name = in_language(found.name, language())
    if arguments.json:
        print_json({"id": found.id, "version": found.version, "name": name})
        return
    text = translate("Cli", "{file} can be used: {name}, version {version}.")
    print(text.format(file=arguments.file, name=name, version=found.version))


def export(arguments: argparse.Namespace) -> None:
    """Write a rubric to a file that can be shared; nothing of any recording is in it."""
    require_new(arguments.out, ".toml", replace=arguments.replace)
    own_catalog().export(arguments.id, arguments.out, arguments.version)
    print_json({"file": str(arguments.out)}) if arguments.json else print(arguments.out)


def _read(file: Path) -> Rubric | SessionGuide:
    data = read_bytes(file)
    if "steps" in read_entries(data, file.name).table:
        return read_guide(data, file.name)
    return own_catalog().check(data, file.name)


def _row(catalog: Catalog, entry: CatalogEntry) -> tuple[str, ...]:
    rubric = entry.rubric
    name = in_language(rubric.name, language())
    return rubric.id, rubric.version, name, _state(entry), _earlier(catalog, rubric)


def _earlier(catalog: Catalog, rubric: Rubric) -> str:
    """Name the versions before this one, which can be exported too; "" when there are none."""
    versions = ", ".join(one for one in catalog.versions(rubric.id) if one != rubric.version)
    return translate("Cli", "earlier: {versions}").format(versions=versions) if versions else ""


def _state(entry: CatalogEntry) -> str:
    if entry.retired:
        return translate("Cli", "retired")
    if entry.own:
        return translate("Cli", "your own")
    return translate("Cli", "comes with the program")


def _facts(catalog: Catalog, entry: CatalogEntry) -> dict[str, object]:
    rubric = entry.rubric
    return {
        "id": rubric.id,
        "version": rubric.version,
        "versions": list(catalog.versions(rubric.id)),
        "name": dict(rubric.name),
        "status": dict(rubric.status),
        "codes": [name for name, _, _ in rubric.codes()],
        "own": entry.own,
        "retired": entry.retired,
    }
