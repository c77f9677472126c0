"""What a timeline shows: the film's length, lanes of moments, voices, captions. Knows no Qt."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from uuid import UUID

import numpy as np

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.media.captions import Cue, Voice
from kijkwijzer.media.film import Peaks
from kijkwijzer.ui.timeline.layout import Needs
from kijkwijzer.ui.timeline.packing import LaneMoments, Row
from kijkwijzer.ui.timeline.waveform import Waveform
from rubrics.model import Principle, Rubric, Shape, in_language

OTHER = "other"


class Content:
    """Everything that is shown of one film, ready to be found by time and by lane."""

    def __init__(
        self,
        duration_ms: int,
        rubric: Rubric,
        language: str,
        peaks: Peaks | None = None,
        voices: Sequence[Voice] = (),
        cues: Sequence[Cue] = (),
    ) -> None:
        self.duration_ms = max(1, duration_ms)
        self.rubric = rubric
        self.language = language
        self.waveform = Waveform(peaks) if peaks is not None else None
        self.voices = tuple(voices)
        self.shares = tuple(voice.share(self.duration_ms) for voice in self.voices)
        self.cues = tuple(cues)
        self.cue_starts_ms = [cue.start_ms for cue in self.cues]
        self.cue_bounds_ms = (
            np.asarray([(cue.start_ms, cue.end_ms) for cue in self.cues], np.float64)
            .reshape(-1, 2)
            .T
        )
        self.slot_firsts: tuple[float, list[int]] | None = None
        self._names = {name: in_language(code.name, language) for name, _, code in rubric.codes()}
        self._places = {principle.id: at for at, principle in enumerate(rubric.principles)}
        self._moments: dict[UUID, Moment] = {}
        self.lanes = [LaneMoments(self.duration_ms) for _ in rubric.principles]

    @property
    def voice_lanes(self) -> int:
        """How many lanes of sound there are: one per voice, else one when there is sound."""
        return len(self.voices) or int(self.waveform is not None)

    @property
    def needs(self) -> Needs:
        """What the layout has to make room for."""
        rows = tuple(len(lane.rows) for lane in self.lanes)
        return Needs(self.voice_lanes, rows, bool(self.cues))

    def principle(self, lane: int) -> Principle | None:
        """Give the principle of a lane; None for the lane of codes that the rubric lacks."""
        principles = self.rubric.principles
        return principles[lane] if lane < len(principles) else None

    def shape(self, lane: int) -> Shape:
        """Give the mark of a lane."""
        principle = self.principle(lane)
        return principle.shape if principle else Shape.CIRCLE

    def role(self, lane: int) -> str:
        """Give the colour role of a lane, as everywhere: the place of its principle."""
        return f"principle_{lane % 3 + 1}" if self.principle(lane) else "muted"

    def lane_of(self, moment: Moment) -> int:
        """Give the lane in which a moment stands."""
        return self._places.get(moment.principle_id, len(self._places))

    def lane_of_code(self, code: str) -> int | None:
        """Give the lane of a full code name such as "zien.contact", when there is one."""
        return self._places.get(code.partition(".")[0])

    def name(self, code: str) -> str:
        """Give the name of a full code name in the person's language."""
        return self._names.get(code, code)

    def code_name(self, moment: Moment) -> str:
        """Say what was seen, in the person's language; with the number of further codes."""
        first, *more = moment.codes
        name = self.name(first)
        return f"{name} +{len(more)}" if more else name

    def moment(self, moment_id: UUID | None) -> Moment | None:
        """Find a moment by its identity."""
        return self._moments.get(moment_id) if moment_id else None

    def row_of(self, moment: Moment) -> Row | None:
        """Give the row in which a moment stands."""
        lane = self.lane_of(moment)
        return self.lanes[lane].row_with(moment.id) if lane < len(self.lanes) else None

    def __len__(self) -> int:
        return len(self._moments)

    def fill(self, moments: Iterable[Moment]) -> None:
        """Show these moments and no others."""
        self._moments = {moment.id: moment for moment in moments}
        by_lane: dict[int, list[Moment]] = {}
        for moment in self._moments.values():
            by_lane.setdefault(self.lane_of(moment), []).append(moment)
        self._make_lanes(max(by_lane, default=0) + 1)
        for place, lane in enumerate(self.lanes):
            lane.fill(by_lane.get(place, ()))

    def change(self, change: Change) -> None:
        """Follow what an edit did."""
        for single in change.all():
            named = single.before or single.after
            known = self.moment(named.id) if named else None
            if known is not None:
                del self._moments[known.id]
                self.lanes[self.lane_of(known)].drop(known)
            if single.after is not None:
                self._put(single.after)

    def cue_at(self, position_ms: int) -> int | None:
        """Give the place of the caption that is said now: the last one that began."""
        place = bisect_right(self.cue_starts_ms, position_ms) - 1
        return place if place >= 0 and position_ms < self.cues[place].end_ms else None

    def _put(self, moment: Moment) -> None:
        lane = self.lane_of(moment)
        self._make_lanes(max(lane + 1, len(self.lanes)))
        self._moments[moment.id] = moment
        self.lanes[lane].put(moment)

    def _make_lanes(self, count: int) -> None:
        wished = max(count, len(self.rubric.principles))
        del self.lanes[wished:]
        while len(self.lanes) < wished:
            self.lanes.append(LaneMoments(self.duration_ms))
