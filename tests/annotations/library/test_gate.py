"""Nothing of a recording is shown unless everybody in it allows it, today, for that purpose."""

from datetime import date, timedelta

import pytest

from annotations.consent import NotAllowed
from annotations.edits import AddMoment
from annotations.exchange.moments import export_moments
from annotations.model import (
    BlobKind,
    DecisionState,
    GivenHow,
    Note,
    Purpose,
    new_moment,
)
from annotations.trouble import Refused

TODAY = date.today()
LATER = TODAY + timedelta(days=200)


@pytest.fixture
def noted(library, receive, allow):
    """A recording with everything there is to show, and nobody's permission any more."""
    receive(poster=b"picture", captions_nl=b"WEBVTT")
    allow(1, until=TODAY + timedelta(days=30))
    looking = library.look(1)
    looking.apply(
        AddMoment(new_moment(looking.layer.id, 5, "zien.contact", note=Note("kijkt weg")))
    )
    return looking


def shown(library, today, out):
    (entry,) = library.entries(today)
    return {
        "marks": entry.marks,
        "moments": entry.moments,
        "poster": library.poster(1, today),
        "search": library.search("kijkt", today),
        "export": export_moments(library, "csv", out, today=today),
    }


def test_what_is_allowed_is_shown(library, noted, tmp_path):
    found = shown(library, TODAY, tmp_path / "out.csv")
    assert found["marks"] == ((5, "zien.contact"),)
    assert (found["moments"], found["poster"], found["export"]) == (1, b"picture", 1)
    assert [len(one.moments) for one in found["search"]] == [1]


def test_nothing_is_shown_after_the_last_day(library, noted, tmp_path):
    found = shown(library, LATER, tmp_path / "out.csv")
    assert found == {"marks": (), "moments": None, "poster": None, "search": (), "export": 0}
    with pytest.raises(NotAllowed):
        library.look(1, today=LATER)
    assert "kijkt" not in (tmp_path / "out.csv").read_text()


def test_the_last_day_itself_still_counts(library, noted):
    last = TODAY + timedelta(days=30)
    assert library.may(1, Purpose.OWN_LEARNING, last).until == last
    library.look(1, today=last).close()


def test_a_recording_without_decisions_cannot_be_opened(library, receive):
    receive()
    with pytest.raises(NotAllowed, match="W-01, K-014"):
        library.look(1)


def test_one_yes_is_not_enough(library, receive):
    receive()
    library.record_decision(1, "W-01", Purpose.OWN_LEARNING, DecisionState.GIVEN, LATER)
    with pytest.raises(NotAllowed, match="K-014"):
        library.look(1)


def test_a_yes_for_one_purpose_opens_no_other(library, receive, allow):
    receive()
    allow(1, Purpose.INTERVISION)
    with pytest.raises(NotAllowed):
        library.look(1)
    (entry,) = library.entries()
    assert [purpose for purpose, one in entry.answers.items() if one.allowed] == ["intervision"]


@pytest.mark.parametrize(
    "act",
    [
        lambda looking: looking.moments(),
        lambda looking: looking.open_blob(BlobKind.FILM).close(),
        lambda looking: looking.captions(),
        lambda looking: looking.apply(AddMoment(new_moment(looking.layer.id, 1, "zien.contact"))),
    ],
)
def test_a_no_stops_at_once_what_is_open(library, noted, act):
    act(noted)
    library.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.WITHDRAWN)
    with pytest.raises(Refused, match="withdrawn"):
        act(noted)


def test_a_no_for_another_purpose_stops_nothing(library, noted):
    library.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.REFUSED)
    assert len(noted.moments()) == 1


def test_each_purpose_has_a_layer_of_its_own(library, noted, allow):
    allow(1, Purpose.RESEARCH_CODING)
    coding = library.look(1, Purpose.RESEARCH_CODING)
    assert (coding.layer.perspective, coding.moments()) == ("researcher", ())
    assert library.look(1, Purpose.RESEARCH_CODING).layer == coding.layer
    assert library.look(1).layer == noted.layer
    assert library.entries()[0].moments == 1


@pytest.mark.parametrize("purpose", [one for one in Purpose if one != Purpose.OWN_LEARNING])
def test_a_yes_on_a_condition_lets_nothing_out(
    library, noted, allow, on_condition, purpose, tmp_path
):
    allow(1, purpose)
    assert export_moments(library, "json", tmp_path / "plain.json", purpose=purpose) == 1
    on_condition(library, purpose)
    assert export_moments(library, "json", tmp_path / "asked.json", purpose=purpose) == 0
    assert "kijkt" not in (tmp_path / "asked.json").read_text()


def test_a_purpose_that_a_condition_closes_takes_nothing_away(
    library, receive, allow, on_condition
):
    receive()
    allow(1, Purpose.INTERVISION)
    seen = library.look(1, Purpose.INTERVISION)
    seen.apply(AddMoment(new_moment(seen.layer.id, 5, "zien.contact")))
    on_condition(library, Purpose.INTERVISION)
    assert library.due().ended == ()
    allow(1, Purpose.INTERVISION)
    assert len(library.look(1, Purpose.INTERVISION).moments()) == 1


def test_what_is_told_to_end_soon_names_no_kind_of_what_may_not_be_looked_at(
    library, receive, allow
):
    receive()
    allow(1, Purpose.INTERVISION, TODAY + timedelta(days=3))
    (soon,) = library.due().soon
    assert (soon.purpose, soon.recording.kind) == (Purpose.INTERVISION, "")


@pytest.mark.parametrize("purpose", [Purpose.QUOTE, Purpose.TEACHING_CLIP])
def test_a_purpose_of_pieces_opens_no_whole_recording(library, receive, allow, purpose):
    receive()
    allow(1, purpose)
    with pytest.raises(Refused):
        library.look(1, purpose)


def test_decisions_come_back_as_they_were_recorded(library, receive):
    receive()
    made = library.record_decision(
        1,
        "K-014",
        Purpose.QUOTE,
        DecisionState.GIVEN,
        LATER,
        given_how=GivenHow.ON_PAPER,
        language="en",
        conditions=frozenset({"without names"}),
    )
    assert library.decisions(1) == (made,)


def test_a_decision_of_who_is_not_in_the_recording_is_refused(library, receive):
    receive()
    with pytest.raises(Refused, match="K-099"):
        library.record_decision(1, "K-099", Purpose.QUOTE, DecisionState.REFUSED)
    assert library.decisions(1) == ()


def test_a_yes_without_a_last_day_is_refused(library, receive):
    receive()
    with pytest.raises(Refused):
        library.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.GIVEN)
    assert library.decisions(1) == ()
