"""What was withdrawn does not come back: not as a film, not by way of a copy of the library."""

import pytest

from annotations.library import Copy, SameFilm, WithdrawnFilm, WithdrawnRecording
from annotations.library.ledger import LedgerCopy, usual_folder
from annotations.library.withdrawing import Step
from annotations.model import BlobKind, Film
from annotations.trouble import Refused
from annotations.withdrawal import PartKind, RegisterKind, WithdrawnBy

FILM = Film(1000, has_picture=True, has_sound=True)


def add(library, draft, source, packets):
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film")
        return arrival.finish(FILM, source, packets)


@pytest.fixture(params=["same", "remuxed", "repacked", "packets as a file"])
def again(request, marks_of):
    """The (source, packets) hashes of the film that comes again."""
    source, packets = marks_of("first")
    other = b"other".ljust(32)
    return {
        "same": (source, packets),
        "remuxed": (other, packets),
        "repacked": (source, other),
        "packets as a file": (packets, other),
    }[request.param]


def test_its_film_is_refused_also_remuxed(two, withdraw, draft, again):
    withdraw(two)
    with pytest.raises(WithdrawnFilm) as told:
        add(two, draft, *again)
    assert told.value.number == 1
    assert len(two._rooms.vault.blobs_on_disk()) == 1
    assert len(two._rooms.vault.recording_keys()) == 1
    assert two.check().ok


def test_its_film_is_refused_before_it_is_read_through(two, withdraw, marks_of):
    withdraw(two)
    with pytest.raises(WithdrawnFilm):
        two.known_film(marks_of("first")[0])
    assert two.known_film(marks_of("second")[0]) == 2


def test_its_film_is_refused_from_the_intent_on(two, draft, marks_of):
    def progress(step):
        if step is Step.KEY:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        two.withdraw(1, by=WithdrawnBy.CLIENT, progress=progress)
    with pytest.raises(WithdrawnFilm):
        add(two, draft, *marks_of("first"))


def test_no_plain_hash_of_a_film_is_kept(two, withdraw, marks_of):
    withdraw(two)
    with two._rooms.catalogue.reading() as work:
        kept = {stone.mac for stone in work.withdrawals.tombstones()}
    assert len(kept) == 3
    assert not kept & set(marks_of("first"))


def test_yesterdays_copy_withdraws_it_again_before_anything_is_shown(
    two, withdraw, reopen, copy_of, opened, nothing_left
):
    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    withdraw(again)
    again.close()
    restored = opened(yesterday)
    nothing_left(restored)
    assert restored.restored.older
    assert restored.restored.withdrawn_again == (1,)
    with pytest.raises(WithdrawnRecording):
        restored.recording(1)


def test_yesterdays_copy_opened_to_look_only_hides_it(
    two, withdraw, reopen, copy_of, opened, draft
):
    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    withdraw(again)
    again.close()
    restored = opened(yesterday, read_only=True)
    assert [one.recording.number for one in restored.entries()] == [2]
    assert restored.info().recordings == 1


def test_an_old_copy_is_noticed_once_also_when_nothing_was_withdrawn(
    two, receive, reopen, copy_of, opened
):
    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    receive("third", into=again)
    again.close()
    restored = opened(yesterday)
    assert restored.restored.older
    assert restored.restored.withdrawn_again == ()
    restored.close()
    assert opened(yesterday).restored is None


def test_opening_the_same_library_again_is_no_old_copy(two, withdraw, reopen):
    withdraw(two)
    assert reopen().restored is None


def test_a_number_that_was_withdrawn_elsewhere_is_not_given_again(
    two, receive, withdraw, reopen, copy_of, opened
):
    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    receive("third", into=again)
    withdraw(again, 3)
    again.close()
    restored = opened(yesterday)
    assert receive("fourth", into=restored).number == 4


def test_a_film_withdrawn_elsewhere_is_refused_in_the_old_copy(
    two, receive, withdraw, reopen, copy_of, opened
):
    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    receive("third", into=again)
    withdraw(again, 3)
    again.close()
    with pytest.raises(WithdrawnFilm):
        receive("third", into=opened(yesterday))


def test_the_copy_of_the_ledger_holds_no_plain_word_and_opens_with_this_library_alone(
    two, withdraw, tmp_path
):
    withdraw(two)
    copy = usual_folder() / str(two.id)
    content = copy.read_bytes()
    assert b"generation" not in content
    assert b"film" not in content
    copy.write_bytes(content[:-1])
    assert LedgerCopy(usual_folder(), two._rooms).read().damaged == copy


def test_a_copy_of_the_ledger_that_is_lost_is_made_again(two, withdraw, reopen):
    withdraw(two)
    two.close()
    (usual_folder() / str(two.id)).unlink()
    again = reopen()
    assert again.restored is None
    assert len(LedgerCopy(usual_folder(), again._rooms).read().seen.stones) == 3


def test_a_home_that_cannot_be_written_holds_no_withdrawal_up(
    library, receive, reopen, withdraw, tmp_path
):
    (tmp_path / "in the way").write_bytes(b"")
    receive("first")
    library.close()
    again = reopen(ledgers=tmp_path / "in the way" / "ledgers")
    withdraw(again)
    assert again.check().ok


def test_it_is_known_outside_the_library_before_its_key_goes(
    two, reopen, copy_of, opened, nothing_left
):
    def end(step):
        if step is Step.KEY:
            raise KeyboardInterrupt

    two.close()
    yesterday = copy_of(two.path)
    again = reopen()
    with pytest.raises(KeyboardInterrupt):
        again.withdraw(1, by=WithdrawnBy.CLIENT, progress=end)
    nothing_left(opened(yesterday))


def test_an_old_copy_that_was_open_meanwhile_forgets_nothing(
    two, withdraw, reopen, copy_of, opened, nothing_left
):
    two.close()
    yesterday = copy_of(two.path)
    meanwhile = opened(yesterday)
    withdraw(reopen())
    meanwhile.close()
    nothing_left(opened(yesterday))


@pytest.fixture
def take(two, draft, marks_of):
    """Take a film in whose packets are those of `packets`."""

    def now(file, packets, *, again=False):
        with two.receive(draft) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"film")
            hashes = marks_of(file)[0], marks_of(packets)[1]
            return arrival.finish(FILM, *hashes, again=again)

    return now


def test_a_film_that_is_there_can_be_added_again_when_asked(two, take):
    with pytest.raises(SameFilm):
        take("repaired", "first")
    assert take("repaired", "first", again=True).number == 3
    assert take("repaired", "first", again=True).number == 4
    assert two.check().ok


@pytest.mark.parametrize("gone", [1, 3, 4])
def test_withdrawing_one_copy_takes_every_other_along_and_refuses_more(
    two, take, withdraw, gone, opened
):
    take("repaired", "first", again=True)
    take("repaired", "otherwise", again=True)
    also = tuple(sorted({1, 3, 4} - {gone}))
    plan = two.withdrawal_plan(gone)
    assert plan.also == also
    assert {part.kind: part.count for part in plan.parts}[PartKind.FILM] == 3
    receipt = withdraw(two, gone)
    assert (receipt.also, receipt.parts) == (also, plan.parts)
    for again in (False, True):
        with pytest.raises(WithdrawnFilm):
            take("another", "first", again=again)
    two.close()
    later = opened(two.path)
    assert later.restored is None
    assert [one.recording.number for one in later.entries()] == [2]
    assert later.receipt(also[0]).number == also[0]


def test_who_looks_at_another_copy_stops_and_what_left_of_it_is_named(two, take, withdraw, allow):
    take("repaired", "first", again=True)
    allow(3)
    two.register(3, Copy(RegisterKind.EXPORT, "coach", "USB"))
    looking, told = two.look(3), []
    two.listen(lambda number, _: told.append(number))
    assert [one.number for one in two.withdrawal_plan(1).outside] == [3]
    assert [one.number for one in withdraw(two).outside] == [3]
    assert told == [1, 3]
    with pytest.raises(Refused):
        looking.moments()


def test_a_copy_that_came_in_meanwhile_goes_too_and_is_shut(two, take, withdraw, allow):
    told, looking = [], []

    def add_a_copy(number, _):
        told.append(number)
        if number == 1:
            take("repaired", "first", again=True)
            allow(3)
            looking.append(two.look(3))

    two.listen(add_a_copy)
    receipt = withdraw(two)
    assert (told, receipt.also) == ([1, 3], (3,))
    assert {part.kind: part.count for part in receipt.parts}[PartKind.FILM] == 2
    with pytest.raises(Refused, match="R-003 was withdrawn"):
        looking[0].moments()


def test_one_whose_permission_ended_goes_without_the_copy_that_is_still_allowed(two, take, allow):
    take("repaired", "first", again=True)
    allow(3)
    receipt = two.withdraw(1, by=WithdrawnBy.EXPIRY)
    assert receipt.also == ()
    assert [one.recording.number for one in two.entries()] == [2, 3]


def test_copies_that_go_together_go_together_after_a_kill(two, take, opened):
    take("repaired", "first", again=True)

    def end(step):
        if step is Step.KEY:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        two.withdraw(3, by=WithdrawnBy.CLIENT, progress=end)
    two.close()
    later = opened(two.path)
    assert [one.recording.number for one in later.entries()] == [2]
    assert {one.number for one in later.finished} == {1, 3}
    assert later.check().ok


def test_a_withdrawn_film_is_refused_however_often_it_is_asked(two, take, withdraw):
    withdraw(two)
    with pytest.raises(WithdrawnFilm):
        take("first", "first", again=True)
