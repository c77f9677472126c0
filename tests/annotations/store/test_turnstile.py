"""Many may be inside; one may have the place alone, and never waits for itself."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, get_ident
from time import monotonic

import pytest

from annotations.store.catalogue import Closed
from annotations.store.turnstile import HELD_BACK_S, Turnstile


@pytest.fixture
def pool():
    with ThreadPoolExecutor(4) as made:
        yield made


@pytest.fixture
def inside(pool):
    """Have another thread inside until it is told to leave."""

    def enter(turnstile):
        entered, leave = Event(), Event()

        def stay():
            with turnstile.passing():
                entered.set()
                leave.wait(10)
                with turnstile.passing():
                    return "passed again"

        future = pool.submit(stay)
        assert entered.wait(10)
        return leave, future

    return enter


def test_one_is_alone_when_nobody_is_inside():
    with Turnstile().alone(0) as alone:
        assert alone


def test_one_is_not_alone_while_another_stays(inside):
    turnstile = Turnstile()
    leave, _ = inside(turnstile)
    with turnstile.alone(0.01) as alone:
        assert not alone
    leave.set()


def test_who_is_inside_may_pass_again_while_one_waits_to_be_alone(inside, pool):
    turnstile = Turnstile()
    leave, future = inside(turnstile)

    def wait_to_be_alone():
        with turnstile.alone(10) as alone:
            return alone

    waiting = pool.submit(wait_to_be_alone)
    leave.set()
    assert future.result(10) == "passed again"
    assert waiting.result(10)


def test_newcomers_wait_until_one_is_no_longer_alone(pool):
    turnstile = Turnstile()
    with turnstile.alone(0):
        entered = Event()

        def enter():
            with turnstile.passing():
                entered.set()

        future = pool.submit(enter)
        assert not entered.wait(0.05)
    future.result(10)
    assert entered.is_set()


def test_newcomers_pass_between_two_tries(inside, pool):
    turnstile = Turnstile()
    leave, staying = inside(turnstile)

    def wait_to_be_alone():
        with turnstile.alone(10) as alone:
            return alone

    waiting, started, passed = pool.submit(wait_to_be_alone), monotonic(), 0
    while monotonic() < started + 3 * HELD_BACK_S:
        with turnstile.passing():
            passed += 1
    assert passed
    assert not waiting.done()
    leave.set()
    assert staying.result(10)
    assert waiting.result(10)


def test_two_are_not_alone_at_once(pool):
    turnstile = Turnstile()

    def wait_to_be_alone():
        with turnstile.alone(0.01) as alone:
            return alone

    with turnstile.alone(0) as first:
        assert first
        assert not pool.submit(wait_to_be_alone).result(10)


def test_who_is_inside_cannot_wait_to_be_alone():
    turnstile = Turnstile()
    with turnstile.passing(), pytest.raises(RuntimeError), turnstile.alone(0):
        pass


def test_the_place_is_free_again_after_an_error():
    turnstile = Turnstile()
    with pytest.raises(KeyError), turnstile.alone(0):
        raise KeyError
    with pytest.raises(KeyError), turnstile.passing():
        raise KeyError
    with turnstile.alone(0) as alone:
        assert alone


def test_the_log_is_not_brought_in_while_the_key_is_changed(catalogue, pool):
    with catalogue._turnstile.alone(1) as alone:
        assert alone
        bringing = pool.submit(catalogue.bring_in_log)
        with pytest.raises(TimeoutError):
            bringing.result(0.1)
    bringing.result(10)


def test_who_is_inside_may_bring_the_log_in(catalogue):
    with catalogue.reading():
        catalogue.bring_in_log()


def test_who_locks_meanwhile_does_not_wait_to_bring_the_log_in(catalogue, pool):
    with catalogue._turnstile.alone(1):
        catalogue.leave_to(get_ident())
        with pytest.raises(Closed):
            pool.submit(catalogue.bring_in_log).result(10)
