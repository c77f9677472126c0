"""What still has to be done before a draft can be kept as a version, in plain words. No window."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.kijkkaders.as_rubric import rubric_of
from kijkwijzer.ui.kijkkaders.draft import CODE_WORDS, Draft, Node, Path, codes, says_something
from kijkwijzer.ui.translation import translate
from rubrics.entries import LANGUAGES, LIST_LENGTH_MAX, TEXT_LENGTH_MAX
from rubrics.reader import is_key


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing at one place of the draft. What does not `block` is worth knowing, no more."""

    path: Path
    words: str
    blocks: bool = True


def problems(draft: Draft) -> tuple[Problem, ...]:
    """Give all of them, in the order of the draft."""
    return (
        *_of_words(draft, ("name",)),
        *_of_words(draft, ("status",)),
        *_of_principles(draft),
        *_of_keys(draft),
        *_of_others(draft),
    )


def _of_principles(draft: Draft) -> Iterator[Problem]:
    principles = draft["principles"]
    if not principles:
        words = translate("RubricProblem", "There is no principle yet. Add one, with a code.")
        yield Problem(("principles",), words)
    yield from _too_many(principles, ("principles",))
    for place, principle in enumerate(principles):
        yield from _of_words(draft, ("principles", place, "name"))
        yield from _of_words(draft, ("principles", place, "question"), optional=True)
        if not principle["codes"]:
            words = translate(
                "RubricProblem", "There is no code under this. Add one, or remove the principle."
            )
            yield Problem(("principles", place, "codes"), words)
        yield from _too_many(principle["codes"], ("principles", place, "codes"))
        for number in range(len(principle["codes"])):
            path = ("principles", place, "codes", number)
            for name in CODE_WORDS:
                yield from _of_words(draft, (*path, name), optional=name == "example")


def _of_others(draft: Draft) -> Iterator[Problem]:
    for place in range(len(draft["valences"])):
        for name in ("name", "client_name"):
            yield from _of_words(draft, ("valences", place, name))
    asked = any(says_something(one["question"]) for one in draft["principles"])
    if not asked and not any(draft["prompts"].values()):
        words = translate("RubricProblem", "There is no question yet. Add one.")
        yield Problem(("prompts",), words)
    for who, questions in draft["prompts"].items():
        yield from _too_many(questions, ("prompts", who))
        for place in range(len(questions)):
            yield from _of_words(draft, ("prompts", who, place, "words"))
    yield from _too_many(draft["try_outs"], ("try_outs",))
    for place in range(len(draft["try_outs"])):
        for name in ("text", "notice"):
            yield from _of_words(draft, ("try_outs", place, name))


def _of_words(draft: Draft, path: Path, *, optional: bool = False) -> Iterator[Problem]:
    words = draft
    for part in path:
        words = words[part]  # type: ignore[index]
    missing = [language for language in LANGUAGES if not words[language].strip()]
    if optional and len(missing) == len(LANGUAGES):
        return
    said = {
        "nl": translate("RubricProblem", "Still to write in Dutch."),
        "en": translate("RubricProblem", "Still to write in English."),
    }
    for language in LANGUAGES:
        if language in missing:
            yield Problem((*path, language), said[language])
        elif len(words[language]) > TEXT_LENGTH_MAX:
            text = translate("RubricProblem", "Too long: keep it under {most} characters.")
            yield Problem((*path, language), text.format(most=TEXT_LENGTH_MAX))


def _too_many(entries: list[Node], path: Path) -> Iterator[Problem]:
    if len(entries) > LIST_LENGTH_MAX:
        words = translate("RubricProblem", "Too many: keep it under {most}.")
        yield Problem(path, words.format(most=LIST_LENGTH_MAX))


def _of_keys(draft: Draft) -> Iterator[Problem]:
    keys = Counter(code["key"] for _, code in codes(draft) if code["key"])
    preview = rubric_of(draft, "1")
    keymap = Keymap.of(preview)
    names = [name for name, _, _ in preview.codes()]
    for (path, code), name in zip(_code_paths(draft), names, strict=True):
        key = code["key"]
        if not key:
            continue
        if not is_key(key):
            words = translate(
                "RubricProblem", "Not a key. Choose one capital, digit or sign, or F1 to F12."
            )
            yield Problem((*path, "key"), words)
        elif keys[key] > 1:
            words = translate("RubricProblem", "Another code has this key too. Choose another.")
            yield Problem((*path, "key"), words)
        elif keymap.key_of_code(name) != key:
            words = translate(
                "RubricProblem",
                "The program uses this key for something else, so it will not work.",
            )
            yield Problem((*path, "key"), words, blocks=False)


def _code_paths(draft: Draft) -> Iterator[tuple[Path, Node]]:
    for place, principle in enumerate(draft["principles"]):
        for number, code in enumerate(principle["codes"]):
            yield ("principles", place, "codes", number), code
