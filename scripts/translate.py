"""Keep the Dutch catalogue: `extract` texts, `compile` it, or `check` that it is complete.

python3 scripts/translate.py extract    puts new texts in kijkwijzer_nl.ts, and drops old ones
python3 scripts/translate.py compile    makes kijkwijzer_nl.qm, which the program reads
python3 scripts/translate.py check      says what is missing; ends with 1 when anything is
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "kijkwijzer" / "assets" / "translations" / "kijkwijzer_nl.ts"
PACKAGES = ("kijkwijzer", "annotations", "rubrics")
MARKERS = ("tr", "translate", "translatable")

_PLACEHOLDER = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Message:
    """One text in the catalogue; `dutch` is empty while it is not translated."""

    context: str
    english: str
    dutch: str


def extract(catalogue: Path = CATALOGUE) -> None:
    """Bring the catalogue up to date with the texts in the source."""
    names = [str(file.relative_to(ROOT)) for file in sources()]
    alias = "QT_TRANSLATE_NOOP+=translatable"
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
    _tool("lupdate", "-tr-function-alias", alias, *names, *options, "-target-language", "nl_NL",
          "-ts", str(catalogue))  # fmt: skip


def compile_catalogue(catalogue: Path = CATALOGUE) -> Path:
    """Make the file that the program reads, beside the catalogue."""
    made = catalogue.with_suffix(".qm")
    _tool("lrelease", "-nounfinished", str(catalogue), "-qm", str(made))
    return made


def check() -> list[str]:
    """Say everything that is not right, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        fresh.write_bytes(CATALOGUE.read_bytes())
        extract(fresh)
        wanted = messages(fresh)
    kept = {(one.context, one.english) for one in messages(CATALOGUE)}
    found = [f"not extracted yet: {one.context}: {one.english}" for one in wanted
             if (one.context, one.english) not in kept]  # fmt: skip
    found += [f"no Dutch: {one.context}: {one.english}" for one in wanted if not one.dutch]
    found += [f"placeholders differ: {one.english} | {one.dutch}" for one in wanted
              if one.dutch and placeholders(one.english) != placeholders(one.dutch)]  # fmt: skip
    return found + [f"not a literal: {place}" for place in not_literal()]


def messages(catalogue: Path) -> list[Message]:
    """Read a catalogue."""
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            _finished(message.find("translation")),
        )
        for context in ET.parse(catalogue).getroot().iter("context")  # noqa: S314  (our own file)
        for message in context.iter("message")
    ]


def placeholders(text: str) -> list[str]:
    """Give the names in braces, in order of the alphabet."""
    return sorted(_PLACEHOLDER.findall(text))


def not_literal() -> list[str]:
    """Find marked texts that lupdate skips without a word: f-strings and joined texts."""
    return [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sources()
        for call in _marked_calls(ast.parse(file.read_text(encoding="utf-8")))
        if not _is_extracted(call)
    ]


def sources() -> list[Path]:
    """Give every source file, in a fixed order."""
    return sorted(file for name in PACKAGES for file in (ROOT / name).rglob("*.py"))


def _marked_calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in MARKERS:
                yield node


def _is_extracted(call: ast.Call) -> bool:
    """Whether lupdate finds the text in a place where the program will look for it.

    `translate` may be given a text that was marked elsewhere; `tr` looks under the class of self.
    """
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name == "tr":
        owner = getattr(call.func, "value", None)
        return isinstance(owner, ast.Name) and owner.id == "self" and _is_text(call.args[0])
    if name == "translatable":
        return all(_is_text(argument) for argument in call.args[:2])
    return not any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in call.args[:2])


def _is_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _finished(translation: ET.Element | None) -> str:
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.text or ""


def _tool(name: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(command), *arguments], cwd=ROOT, check=True, capture_output=True)


def main() -> int:
    """Do what the command line asks."""
    wish = sys.argv[1] if len(sys.argv) > 1 else ""
    if wish == "extract":
        extract()
    elif wish == "compile":
        print(compile_catalogue().relative_to(ROOT))
    elif wish == "check":
        found = check()
        print("\n".join(found) if found else "Dutch is complete.")
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
