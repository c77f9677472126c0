"""What is decided while another thread is halfway through a door counts for that door too."""

import pytest

from annotations.consent import NotAllowed
from annotations.edits import AddMoment
from annotations.library import consents, keeping
from annotations.library.looking import Lookings
from annotations.model import BlobKind, DecisionState, Purpose, Role, new_moment
from annotations.trouble import DiskFull, Refused
from annotations.vault.vault import Vault
from annotations.withdrawal import WithdrawnBy

USE = Purpose.INTERVISION


@pytest.fixture
def shared(library, receive, allow):
    """A recording that everybody allows for intervision, and that nobody opened yet."""
    receive()
    allow(purpose=USE)
    return library


@pytest.fixture
def once(monkeypatch):
    """Do something the first time that a function is called: before it, or after it."""

    def hook(place, name, meanwhile, *, after=False):
        does = getattr(place, name)

        def hooked(*args, **options):
            monkeypatch.setattr(place, name, does)
            if not after:
                meanwhile()
                return does(*args, **options)
            found = does(*args, **options)
            meanwhile()
            return found

        monkeypatch.setattr(place, name, hooked)

    return hook


def withdrawn(library):
    return lambda: library.record_decision(1, "K-014", USE, DecisionState.WITHDRAWN)


def layers(library):
    return len(library.recording(1).layers)


def test_no_looking_is_given_that_a_decision_could_not_shut(shared, once):
    shared.look(1, USE)
    once(keeping, "layer_for", lambda: shared.add_participant(1, "T-01", Role.OTHER), after=True)
    with pytest.raises(NotAllowed, match="T-01"):
        shared.look(1, USE)


def test_no_reader_is_given_that_a_decision_could_not_shut(looking, monkeypatch):
    opened = []
    source = looking.open_blob(BlobKind.FILM)
    source.close()

    def open_and_shut(*_):
        opened.append(source)
        looking.shut(Refused("withdrawn"))
        return source

    monkeypatch.setattr("annotations.library.looking.open_source", open_and_shut)
    with pytest.raises(Refused, match="withdrawn"):
        looking.open_blob(BlobKind.FILM)
    assert opened[0].closed


def test_locking_lets_go_of_films_that_are_read(library, looking):
    source = looking.open_blob(BlobKind.FILM)
    source.read(4)
    library.close()
    assert source.closed


@pytest.mark.parametrize("shut", [True, False])
def test_an_edit_that_waited_for_its_turn_is_refused(library, looking, once, monkeypatch, shut):
    if not shut:
        monkeypatch.setattr(Lookings, "at", lambda *_: ())
    moment = new_moment(looking.layer.id, 5, "zien.contact")
    catalogue = library._rooms.catalogue
    once(catalogue, "writing", lambda: library.add_participant(1, "T-01", Role.OTHER))
    with pytest.raises(NotAllowed, match="T-01"):
        looking.apply(AddMoment(moment))
    with catalogue.reading() as work:
        assert work.moments(looking.layer).all() == ()


def test_captions_are_kept_also_when_the_old_ones_stay_on_disk(
    library, looking, reopen, monkeypatch
):
    def full(*_):
        raise DiskFull("full")

    library.keep_captions(1, "nl", "WEBVTT\n\neerst")
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "remove_blob", full)
        library.keep_captions(1, "nl", "WEBVTT\n\nlater")
    assert looking.captions() == {"nl": "WEBVTT\n\nlater"}
    again = reopen()
    assert len(list((again.path / "blobs").iterdir())) == 2
    assert again.check().ok


def test_a_layer_that_came_meanwhile_goes_with_the_no(shared, once):
    once(consents, "decision_of", lambda: shared.look(1, USE))
    withdrawn(shared)()
    assert layers(shared) == 1


def test_a_layer_that_came_meanwhile_goes_with_the_purpose(shared):
    shared.listen(lambda *_: shared.look(1, USE))
    shared.withdraw(1, by=WithdrawnBy.CLIENT, purpose=USE)
    assert layers(shared) == 1


def test_no_layer_is_made_after_the_no(shared, once):
    once(shared._gate, "require", withdrawn(shared), after=True)
    with pytest.raises(NotAllowed):
        shared.look(1, USE)
    assert layers(shared) == 1


def test_two_who_look_at_once_share_one_layer(shared, once):
    found = []
    once(keeping, "layer_for", lambda: found.append(shared.look(1, USE)))
    assert shared.look(1, USE).layer == found[0].layer
    assert layers(shared) == 2
