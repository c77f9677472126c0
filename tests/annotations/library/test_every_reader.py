"""Only modules that are named here read what is in a recording, each behind a door that asks."""

import ast
from pathlib import Path

import pytest

import annotations
import rubrics

SOURCES = Path(annotations.__file__).parent
RUBRICS = Path(rubrics.__file__).parent
HOUSE = SOURCES.parent

# What gives a note, a word or a picture of a recording, whatever it is called on.
FUNCTIONS = {
    "open_blob",
    "open_source",
    "open_texts_with",
    "read_blob",
    "sealed_notes",
    "sealed_texts",
}
METHODS = {"events", "learning", "marks"}
# Names of plain facts too, so only a call of them reads.
CALLED = {"moments", "released", "sealed"}
REPOSITORIES = {"GuidedRepository", "LearningRepository", "MomentRepository", "NotebookRepository"}
# Each is behind a door of test_every_door or test_every_guided_door, which asks.
READERS = {
    "library/check.py": {"open_source", "sealed_texts"},
    "library/client_side.py": {"released"},
    "library/echoes.py": {"events", "learning"},
    "library/entries.py": {"marks"},
    "library/guided_choices.py": {"moments"},
    "library/guided_going.py": {"events"},
    "library/guided_run.py": {"events"},
    "library/guiding.py": {"events"},
    "library/keeping.py": {"open_source"},
    "library/kijkkaders.py": {"moments"},
    "library/known_words.py": {"events", "learning", "moments", "read_blob", "released"},
    "library/learning.py": {"LearningRepository", "learning"},
    "library/looking.py": {"moments", "open_blob", "open_source"},
    "library/notebook.py": {"sealed"},
    "library/rows.py": {"moments"},
    "library/search.py": {"events", "moments", "open_texts_with", "sealed_notes"},
    "library/viewing.py": {"read_blob"},
}
# What lies behind the doors: nothing outside annotations/library may touch it.
INSIDE = {"_rooms", "_gate", "_lookings", "_connection", "text_cipher", "cipher_of"}
ROGUES = {
    "with library._rooms.catalogue.reading() as w: w.moments(layer)": {"moments", "_rooms"},
    "read_blob(rooms, one, kind)": {"read_blob"},
    "from annotations.library.keeping import read_blob as rb": {"read_blob"},
    "each = map(anything.events, sessions)": {"events"},
    "it.notebooks.sealed(one), it.notebooks.released(one)": {"sealed", "released"},
    "unit.learning(cipher).of(one)": {"learning"},
    "getattr(library, '_rooms')": {"_rooms"},
    "MomentRepository(connection, layer, cipher)": {"MomentRepository"},
}


def names(node):
    """Name what a node of a module calls, brings in, refers to or spells out."""
    if isinstance(node, ast.Call):
        return {getattr(node.func, "attr", getattr(node.func, "id", ""))} & CALLED
    if isinstance(node, ast.alias):
        return {node.name} & (FUNCTIONS | REPOSITORIES)
    if isinstance(node, ast.Constant):
        return {node.value} & INSIDE if isinstance(node.value, str) else set()
    if isinstance(node, ast.Attribute):
        return {node.attr} & (FUNCTIONS | METHODS | INSIDE | REPOSITORIES)
    return {getattr(node, "id", "")} & (FUNCTIONS | REPOSITORIES)


def reading(text):
    return set().union(*map(names, ast.walk(ast.parse(text))))


def sources():
    """Give every module outside the store and the vault, which know no decisions."""
    for file in (*SOURCES.rglob("*.py"), *RUBRICS.rglob("*.py")):
        if {"store", "vault"}.isdisjoint(file.relative_to(HOUSE).parts):
            yield file, reading(file.read_text(encoding="utf-8"))


def test_nothing_else_reads_what_is_in_a_recording():
    found = {file: what - INSIDE for file, what in sources() if what - INSIDE}
    by_name = {file.relative_to(SOURCES).as_posix(): what for file, what in found.items()}
    assert by_name == READERS


def test_nothing_reaches_past_the_front_door():
    library = SOURCES / "library"
    outside = {file: what & INSIDE for file, what in sources() if library not in file.parents}
    assert {file: what for file, what in outside.items() if what} == {}


@pytest.mark.parametrize("rogue", ROGUES)
def test_a_new_reader_is_noticed_by_whatever_name(rogue):
    assert reading(rogue) == ROGUES[rogue]


def test_only_the_gate_works_out_an_answer():
    for package in ("annotations", "kijkwijzer"):
        for file in (HOUSE / package).rglob("*.py"):
            brought = {
                alias.name
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                if isinstance(node, ast.ImportFrom) and node.module == "annotations.consent"
                for alias in node.names
            }
            assert "answer" not in brought or file == SOURCES / "library" / "gate.py", file
