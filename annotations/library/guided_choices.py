"""What may be chosen in a guided session, by the recording's own moments and kijkkaders."""

from collections.abc import Collection
from uuid import UUID

from annotations.library.within_rubric import known_rubric
from annotations.model import Valence
from annotations.store.catalogue import Work
from annotations.trouble import Refused, translatable
from rubrics.guides_model import SessionGuide
from rubrics.model import Rubric


def refuse_without_working(
    work: Work, recording_id: UUID, guide: SessionGuide, chosen: Collection[UUID]
) -> None:
    """Hold room for the fragments that work, where the guide asks for them.

    What is not there any more is not counted. Raises Refused.
    """
    working = max((step.choose_working for step in guide.steps), default=0)
    others_max = max(step.choose_max for step in guide.steps) - working
    if not working or len(chosen) <= others_max:
        return
    layers = work.recordings.current(recording_id).layers
    found = (one for layer in layers for one in work.moments(layer).all(chosen))
    if sum(one.valence is not Valence.WORKS for one in found) > others_max:
        text = translatable(
            "Trouble", "Keep room for a fragment that works: choose {most} others at most."
        )
        raise Refused(text, most=others_max)


def refuse_unknown_codes(work: Work, recording_id: UUID, codes: Collection[str]) -> None:
    """Refuse to look for what no kijkkader of this recording knows, or for more than it allows.

    A kijkkader that is kept nowhere is not held to. Raises Refused.
    """
    layers = work.recordings.current(recording_id).layers
    rubrics = [known_rubric(work, one.rubric_id, one.rubric_version) for one in layers]
    if not codes or any(one is None or _fits(one, codes) for one in rubrics):
        return
    text = translatable("Trouble", "This is not in the kijkkader, or is more than it looks for.")
    raise Refused(text)


def _fits(rubric: Rubric, codes: Collection[str]) -> bool:
    known = {name for name, *_ in rubric.codes()}
    return len(codes) <= rubric.focus_max and known.issuperset(codes)
