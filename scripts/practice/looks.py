"""How the two figures look: colours, build and place. Knows no drawing."""

from dataclasses import dataclass

from practice.shapes import Point


@dataclass(frozen=True, slots=True)
class Look:
    """One figure. `neck` is where the hollow of its neck is; `side` is 1 when it faces right."""

    who: str
    neck: Point
    side: float
    skin: str
    skin_dark: str
    blush: str
    lip: str
    hair: str
    hair_light: str
    brow: str
    iris: str
    cloth: str
    cloth_dark: str
    cloth_light: str
    collar: str
    jaw: float
    beard: bool


COORDINATOR = Look(
    who="coordinator",
    neck=(400.0, 402.0),
    side=1.0,
    skin="#B9805C",
    skin_dark="#96603F",
    blush="#B4573F",
    lip="#8F4438",
    hair="#2E2320",
    hair_light="#4A3833",
    brow="#2E2320",
    iris="#4A2E1E",
    cloth="#356A8F",
    cloth_dark="#27506E",
    cloth_light="#4A82A8",
    collar="#F0E7D8",
    jaw=0.92,
    beard=False,
)

CLIENT = Look(
    who="client",
    neck=(878.0, 398.0),
    side=-1.0,
    skin="#E6B796",
    skin_dark="#C58F6C",
    blush="#D97F62",
    lip="#BE8270",
    hair="#7B6A5C",
    hair_light="#9A8978",
    brow="#63554A",
    iris="#4F6B62",
    cloth="#B98546",
    cloth_dark="#946632",
    cloth_light="#CE9C5F",
    collar="#E9E6DF",
    jaw=1.06,
    beard=True,
)
