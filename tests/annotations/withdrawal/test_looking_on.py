"""A second window that only looks on, while the first one decides and withdraws."""

from datetime import timedelta

import pytest

from annotations.consent import NotAllowed
from annotations.library import guard
from annotations.model import BlobKind, DecisionState, Purpose, Role
from annotations.store.failures import ChangedElsewhere
from annotations.trouble import Refused
from annotations.withdrawal import WithdrawnBy


@pytest.fixture
def beside(two, opened, monkeypatch):
    """Give a film that is being read in the second window, which asks again at once."""
    monkeypatch.setattr(guard, "ASK_AGAIN_S", 0)
    looking = opened(two.path, read_only=True).look(1)
    film = looking.open_blob(BlobKind.FILM)
    assert film.read(1)
    return looking, film


def test_a_film_that_is_looked_at_beside_stops_when_it_is_withdrawn(two, beside):
    looking, film = beside
    two.withdraw(1, by=WithdrawnBy.CLIENT)
    for use in (lambda: film.read(1), lambda: looking.open_blob(BlobKind.FILM), looking.moments):
        with pytest.raises(Refused):
            use()


def test_another_film_says_to_open_the_library_again(two, beside):
    _, film = beside
    two.withdraw(2, by=WithdrawnBy.CLIENT)
    with pytest.raises(ChangedElsewhere, match="another window"):
        film.read(1)


def test_a_no_beside_stops_what_it_closes_and_nothing_else(two, allow, beside, opened):
    _, film = beside
    allow(1, Purpose.INTERVISION)
    with (
        opened(two.path, read_only=True)
        .look(1, Purpose.INTERVISION)
        .open_blob(BlobKind.FILM) as shown
    ):
        two.record_decision(1, "K-014", Purpose.INTERVISION, DecisionState.REFUSED)
        with pytest.raises(NotAllowed):
            shown.read(1)
    assert film.read(1)


def test_somebody_who_comes_in_beside_and_is_silent_closes_it(two, beside):
    looking, film = beside
    assert looking.moments()
    two.add_participant(1, "K-022", Role.CLIENT)
    for use in (looking.moments, lambda: film.read(1), lambda: looking.open_blob(BlobKind.FILM)):
        with pytest.raises(NotAllowed):
            use()


def test_the_last_day_is_of_the_people_who_are_in_it_now(two, beside):
    looking, _ = beside
    last = two.today() + timedelta(days=3)
    two.add_participant(1, "K-022", Role.CLIENT)
    two.record_decision(1, "K-022", Purpose.OWN_LEARNING, DecisionState.GIVEN, last)
    assert looking.allowed_until() == last
    assert looking.moments()
