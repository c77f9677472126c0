"""The things that are kept: recordings, people, decisions, layers, moments. Frozen and checked.

Knows no storage and no window. All times are whole milliseconds from the first visible frame or
audible sample of the film, whichever comes first.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from annotations.film import BlobKind as BlobKind  # noqa: PLC0414  (given on)
from annotations.film import Film as Film  # noqa: PLC0414  (given on)
from annotations.film import RecordingState as RecordingState  # noqa: PLC0414  (given on)
from annotations.naming import recording_label as recording_label  # noqa: PLC0414  (given on)
from annotations.naming import recording_number as recording_number  # noqa: PLC0414  (given on)
from annotations.naming import refuse_other_than_pseudonym
from annotations.numbers import refuse_citizen_numbers
from annotations.trouble import Refused, translatable
from rubrics.model import CODE_PATTERN

NOTE_LENGTH_MAX = 20_000
KIND_LENGTH_MAX = 80
PARTICIPANTS_MAX = 500


class Role(StrEnum):
    """What a participant is in the conversation."""

    COORDINATOR = "coordinator"
    CLIENT = "client"
    INTERPRETER = "interpreter"
    COLLEAGUE = "colleague"
    OTHER = "other"


class Setting(StrEnum):
    """Where the conversation was held."""

    DESK = "desk"
    VIDEO = "video"
    TELEPHONE = "telephone"
    HOME = "home"


class Perspective(StrEnum):
    """Who says what is said in an annotation."""

    COORDINATOR = "coordinator"
    CLIENT = "client"
    PEER = "peer"
    RESEARCHER = "researcher"


class Valence(StrEnum):
    """What the moment did: it works, it does not, or it is a question."""

    WORKS = "werkt"
    WORKS_NOT = "werkt_niet"
    QUESTION = "vraag"


class Purpose(StrEnum):
    """What a recording may be used for; nothing else exists. `domain.md` 3c."""

    OWN_LEARNING = "own_learning"
    CLIENT_REVIEW = "client_review"
    THIRD_PARTY_COACH = "third_party_coach"
    INTERVISION = "intervision"
    RESEARCH_CODING = "research_coding"
    TEACHING_CLIP = "teaching_clip"
    QUOTE = "quote"
    STILL_PUBLICATION = "still_publication"


class DecisionState(StrEnum):
    """The states of a consent event, as W3C DPV names them; only two of them permit use."""

    REQUESTED = "requested"
    REQUEST_DEFERRED = "request_deferred"
    GIVEN = "given"
    RENEWED = "renewed_consent_given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    EXPIRED = "expired"
    INVALIDATED = "invalidated"
    UNKNOWN = "unknown"


class GivenHow(StrEnum):
    """The way a decision was given."""

    ON_SCREEN = "on_screen"
    ON_PAPER = "on_paper"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in the recording, known by pseudonym only, such as K-014."""

    id: UUID
    code: str
    role: Role

    def __post_init__(self) -> None:
        refuse_other_than_pseudonym(self.code)


@dataclass(frozen=True, slots=True)
class Decision:
    """One dated event: what one participant decided for one purpose. Never changed, only followed.

    `valid_until` is the last day on which a given consent permits use. It is there when the state
    permits use, and stays with the event that says that it is over.
    """

    id: UUID
    participant_id: UUID
    purpose: Purpose
    state: DecisionState
    decided_at: datetime
    valid_until: date | None
    given_how: GivenHow = GivenHow.ON_SCREEN
    language: str = "nl"
    conditions: frozenset[str] = frozenset()

    @property
    def permits(self) -> bool:
        """Whether this state is one of the two that permit use."""
        return self.state in (DecisionState.GIVEN, DecisionState.RENEWED)

    def __post_init__(self) -> None:
        if self.permits and self.valid_until is None:
            raise Refused(
                translatable("Trouble", "A permission needs a last day. Give the date it ends on.")
            )


@dataclass(frozen=True, slots=True)
class Note:
    """What is written about a moment; observation apart from interpretation."""

    observation: str = ""
    interpretation: str = ""
    effect_on_other: str = ""
    alternative: str = ""

    def __post_init__(self) -> None:
        if max(map(len, self.texts())) > NOTE_LENGTH_MAX:
            raise Refused(
                translatable("Trouble", "This text is too long. Keep it under {most} characters."),
                most=NOTE_LENGTH_MAX,
            )

    def texts(self) -> tuple[str, str, str, str]:
        """All four texts, in the order in which they are asked."""
        return self.observation, self.interpretation, self.effect_on_other, self.alternative

    def __bool__(self) -> bool:
        return any(self.texts())


@dataclass(frozen=True, slots=True)
class Moment:
    """An annotation at one time (`end_ms` is None) or over a span of time (a fragment).

    `codes` are full code names such as "zien.contact"; the first one gives the principle and lane.
    """

    id: UUID
    layer_id: UUID
    start_ms: int
    codes: tuple[str, ...]
    end_ms: int | None = None
    valence: Valence | None = None
    note: Note = field(default_factory=Note)
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        if self.start_ms < 0 or (self.end_ms is not None and self.end_ms <= self.start_ms):
            raise Refused(
                translatable("Trouble", "A fragment ends after it starts, and starts in the film.")
            )
        if not self.codes or not all(map(CODE_PATTERN.fullmatch, self.codes)):
            raise Refused(
                translatable("Trouble", "“{code}” is not a code. Write it as principle.code."),
                code=", ".join(self.codes)[:80],
            )

    @property
    def principle_id(self) -> str:
        """The identity of the principle under which this moment is shown."""
        return self.codes[0].partition(".")[0]

    @property
    def last_ms(self) -> int:
        """The end of a fragment, or the time of a moment."""
        return self.start_ms if self.end_ms is None else self.end_ms

    def spanning(self, start_ms: int, end_ms: int | None) -> "Moment":
        """Move the moment in time; edges dragged past each other change places."""
        if end_ms is None or start_ms == end_ms:
            return replace(self, start_ms=start_ms, end_ms=None)
        return replace(self, start_ms=min(start_ms, end_ms), end_ms=max(start_ms, end_ms))


def new_moment(
    layer_id: UUID, start_ms: int, code: str, end_ms: int | None = None, **more: Valence | Note
) -> Moment:
    """Make a moment with an identity of its own; `more` takes `valence` and `note`."""
    moment = Moment(id=uuid4(), layer_id=layer_id, start_ms=start_ms, codes=(code,), **more)  # type: ignore[arg-type]
    return moment.spanning(start_ms, end_ms)


@dataclass(frozen=True, slots=True)
class Layer:
    """One viewer's annotations on one recording, private until shared."""

    id: UUID
    recording_id: UUID
    perspective: Perspective
    viewer: str
    rubric_id: str
    rubric_version: str
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Recording:
    """One conversation: its number, its people and its film."""

    id: UUID
    number: int
    held_on: date
    kind: str
    setting: Setting
    participants: tuple[Participant, ...]
    film: Film
    layers: tuple[Layer, ...] = ()
    state: RecordingState = RecordingState.PRESENT
    remind_original_on: date | None = None

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)

    def participant(self, code: str) -> Participant:
        """Find the participant with this pseudonym. Raises Refused when there is none."""
        for participant in self.participants:
            if participant.code == code:
                return participant
        text = translatable("Trouble", "{code} is not a participant of {recording}.")
        raise Refused(text, code=code[:40], recording=self.label)


@dataclass(frozen=True, slots=True)
class RecordingDraft:
    """What a person says of a recording before its film is taken in."""

    held_on: date
    kind: str
    setting: Setting
    participants: tuple[tuple[str, Role], ...]
    remind_original_on: date | None = None

    def __post_init__(self) -> None:
        # Windows hand enumerations back as plain text; roles are compared by identity further on.
        people = tuple((code, Role(role)) for code, role in self.participants)
        object.__setattr__(self, "participants", people)
        object.__setattr__(self, "setting", Setting(self.setting))
        codes = [code for code, _ in people]
        for code in codes:
            refuse_other_than_pseudonym(code)
        if not codes or len(set(codes)) != len(codes) or len(codes) > PARTICIPANTS_MAX:
            raise Refused(
                translatable(
                    "Trouble", "Name each person in the recording once, by a code such as K-014."
                )
            )
        if not {Role.COORDINATOR, Role.CLIENT} <= {role for _, role in self.participants}:
            raise Refused(
                translatable("Trouble", "Name at least the work coordinator and the client.")
            )
        if len(self.kind) > KIND_LENGTH_MAX:
            raise Refused(
                translatable("Trouble", "Keep the kind of conversation under {most} characters."),
                most=KIND_LENGTH_MAX,
            )
        refuse_citizen_numbers(self.kind)
