"""A film of a guided session is open beside others, and goes when the library or recording goes."""

import pytest

from annotations.consent import NotAllowed
from annotations.model import DecisionState, Purpose
from annotations.trouble import Refused
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.app.desk import AppDesk


@pytest.fixture
def app_desk(library, tmp_path):
    desk = AppDesk(tmp_path / "settings.json", player="qt")
    desk.take(library, practice=True)
    yield desk
    desk.lock()


def test_a_film_is_open_beside_the_recording_that_is_looked_at(app_desk):
    looked_at = app_desk.open_recording(1)
    guided = app_desk.open_film(1, Purpose.OWN_LEARNING)
    assert looked_at.moments() == guided.moments()
    guided.close()
    assert looked_at.looking.moments()


def test_locking_closes_the_film_of_a_session(app_desk):
    guided = app_desk.open_film(1, Purpose.OWN_LEARNING)
    app_desk.lock()
    with pytest.raises(Refused):
        guided.looking.moments()


def test_withdrawing_closes_the_film_of_a_session(app_desk):
    guided = app_desk.open_film(1, Purpose.CLIENT_REVIEW)
    app_desk.library.withdraw(1, by=WithdrawnBy.CLIENT)
    with pytest.raises(Refused):
        guided.looking.moments()


def test_a_film_is_opened_only_for_what_is_allowed(app_desk, library):
    library.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.REFUSED)
    with pytest.raises(NotAllowed):
        app_desk.open_film(1, Purpose.CLIENT_REVIEW)


def test_the_catalogue_has_the_kijkkader_in_use(app_desk):
    entry = app_desk.catalog.get(app_desk.rubric.id)
    assert entry.version == app_desk.rubric.version
