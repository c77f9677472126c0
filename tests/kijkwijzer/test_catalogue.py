"""The Dutch catalogue is complete, and what is marked for it can be translated."""

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from annotations.trouble import Trouble
from kijkwijzer.ui import translation

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def translate():
    spec = importlib.util.spec_from_file_location("translate", ROOT / "scripts" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_has_its_dutch(translate):
    assert translate.check() == []


def test_compiled_catalogue_is_that_of_the_source(translate, tmp_path):
    copy = tmp_path / translate.CATALOGUE.name
    copy.write_bytes(translate.CATALOGUE.read_bytes())
    made = translate.compile_catalogue(copy)
    assert made.read_bytes() == translate.CATALOGUE.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    "line",
    ["self.tr(f'Moment at {time}')", "translatable('Trouble', f'{a}')", "self.tr('a' + b)",
     "translate('Words', f'x')", "translatable(context, 'x')", "page.tr('x')"],
)  # fmt: skip
def test_text_that_cannot_be_extracted_is_found(translate, monkeypatch, tmp_path, line):
    file = tmp_path / "window.py"
    file.write_text(f"{line}\n")
    monkeypatch.setattr(translate, "ROOT", tmp_path)
    monkeypatch.setattr(translate, "sources", lambda: [file])
    assert translate.not_literal() == ["window.py:1"]


def test_placeholders_are_compared_whatever_their_order(translate):
    assert translate.placeholders("{b} of {a}") == translate.placeholders("{a} van {b}")
    assert translate.placeholders("{a}") != translate.placeholders("{b}")


def test_no_dutch_is_merely_english_unless_it_may_be(translate):
    same = {one.english for one in translate.messages(translate.CATALOGUE)
            if one.english == one.dutch and len(one.english.split()) > 3}  # fmt: skip
    assert same == set()


def test_program_speaks_every_text_as_the_catalogue_has_it(translate, qapp):
    translation.install("nl")
    for one in translate.messages(translate.CATALOGUE):
        assert QCoreApplication.translate(one.context, one.english) == one.dutch


def test_what_is_said_after_a_trouble_is_in_the_same_language(translate, qapp):
    plain = (one for one in translate.messages(translate.CATALOGUE)
             if one.context == "Trouble" and "{" not in one.english)  # fmt: skip
    first, second = next(plain), next(plain)
    trouble = Trouble(first.english)
    trouble.then = Trouble(second.english)
    translation.install("nl")
    assert translation.say(trouble) == f"{first.dutch} {second.dutch}"
