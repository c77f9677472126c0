"""From a rubric to what stands of it on paper: names in one language, shapes and colours."""

from kijkwijzer.report.review_facts import CodeMark, UsedRubric
from rubrics.model import Rubric, Shape, in_language

_COLOURS = 3


def used_rubric(rubric: Rubric, language: str) -> UsedRubric:
    """Say which kijkkader it is, with its version and its own status line."""
    return UsedRubric(
        f"{in_language(rubric.name, language)} ({rubric.version})",
        in_language(rubric.status, language),
        tuple(
            CodeMark(in_language(one.name, language), one.shape, role_of(rubric, one.id))
            for one in rubric.principles
        ),
    )


def code_mark(rubric: Rubric, full_name: str, language: str) -> CodeMark:
    """Give the name and mark of a code; one that the rubric does not know keeps its full name."""
    found = rubric.find(full_name)
    if found is None:
        principle_id = full_name.partition(".")[0]
        shapes = {one.id: one.shape for one in rubric.principles}
        shape = shapes.get(principle_id, Shape.CIRCLE)
        return CodeMark(full_name, shape, role_of(rubric, principle_id))
    principle, code = found
    return CodeMark(
        in_language(code.name, language), principle.shape, role_of(rubric, principle.id)
    )


def lane_of(rubric: Rubric, principle_id: str) -> int:
    """Give the place of a principle; 0 for one that the rubric does not know."""
    ids = [one.id for one in rubric.principles]
    return ids.index(principle_id) if principle_id in ids else 0


def role_of(rubric: Rubric, principle_id: str) -> str:
    """Give the role of a principle's colour in the theme: "principle_1" to "principle_3"."""
    return f"principle_{lane_of(rubric, principle_id) % _COLOURS + 1}"
