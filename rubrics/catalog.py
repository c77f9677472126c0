"""The rubrics that come with the program. Knows the folder they lie in, and no other."""

from functools import cache
from importlib import resources

from rubrics.model import Rubric
from rubrics.reader import read_rubric

STARTING_RUBRIC = "vkn-eigen"


@cache
def shipped_rubric(rubric_id: str = STARTING_RUBRIC) -> Rubric:
    """Give a rubric that comes with the program. Raises FileNotFoundError when there is none."""
    file = resources.files("rubrics") / "data" / f"{rubric_id}.toml"
    return read_rubric(file.read_bytes(), file.name)
