"""While one recording is withdrawn, others are looked at, tagged and added as if nothing was."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from annotations.edits import AddMoment
from annotations.model import Note, new_moment
from annotations.trouble import Refused


@pytest.fixture
def beside():
    """Have things go on in other threads; gives their outcomes when told to stop."""
    stop, futures, started = Event(), [], []

    with ThreadPoolExecutor(4) as pool:

        def go_on(act):
            begun = Event()

            def again_and_again():
                count = 0
                while not stop.is_set():
                    act(count)
                    begun.set()
                    count += 1
                return count

            futures.append(pool.submit(again_and_again))
            started.append(begun)

        def outcomes():
            stop.set()
            return [future.result(30) for future in futures]

        go_on.wait = lambda: [begun.wait(30) for begun in started]
        go_on.outcomes = outcomes
        yield go_on
        stop.set()


def test_looking_tagging_and_adding_go_on(two, withdraw, receive, beside, nothing_left):
    looking = two.look(2)

    def tag(count):
        looking.apply(AddMoment(new_moment(looking.layer.id, 100 + count, "zien.contact")))

    beside(tag)
    beside(lambda _: two.entries())
    beside(lambda _: two.search("weg"))
    beside(lambda count: receive(f"more {count}"))
    beside.wait()
    withdraw(two)
    tagged, _, _, added = beside.outcomes()
    assert len(looking.moments()) == 1 + tagged
    nothing_left(two, others=(2, *range(3, 3 + added)))


def test_a_film_that_is_being_read_beside_it_is_read_on(two, withdraw, film):
    with two.look(2).open_blob(film) as source:
        first = source.read(6)
        withdraw(two)
        assert first + source.read() == b"second" * 30_000


def test_who_tags_it_is_refused_at_once(two, withdraw):
    looking = two.look(1)
    withdraw(two)
    with pytest.raises(Refused):
        looking.apply(AddMoment(new_moment(looking.layer.id, 9, "zien.contact")))


def test_captions_that_come_in_meanwhile_do_not_stay(two, withdraw, reopen, monkeypatch):
    vault = two._rooms.vault
    new_blob = vault.new_blob

    def late(recording_id):
        sink = new_blob(recording_id)
        withdraw(two)
        return sink

    monkeypatch.setattr(vault, "new_blob", late)
    with pytest.raises(Refused):
        two.keep_captions(1, "nl", "WEBVTT")
    again = reopen()
    assert again.check().ok
    assert len(again._rooms.vault.blobs_on_disk()) == 1


def test_no_page_of_the_database_is_left_over(two, withdraw):
    looking = two.look(1)
    for at in range(200):
        note = Note("een lange aantekening " * 40)
        looking.apply(AddMoment(new_moment(looking.layer.id, at, "zien.contact", note=note)))
    withdraw(two)
    with two._rooms.catalogue.reading() as work:
        free = work._connection.exec_driver_sql("PRAGMA freelist_count").scalar()
        pages = work._connection.exec_driver_sql("PRAGMA page_count").scalar()
    assert free == 0
    assert pages < 80
