"""A slot opens with its passphrase and no other, and its cost cannot be talked down."""

import json
import unicodedata
from uuid import uuid4

import pytest

from annotations.trouble import Damaged
from annotations.vault import slots
from annotations.vault.identity import Identity
from annotations.vault.slots import FULL, LIGHT, Slot

LIBRARY = uuid4()
WHO = Identity.generate()


@pytest.fixture(scope="module")
def slot():
    return Slot.make(LIBRARY, WHO, "crème brûlée", light=True)


def changed(slot, **changes):
    return json.dumps({**json.loads(slot.to_json()), **changes}).encode()


def test_it_opens_with_its_passphrase_only(slot):
    assert slot.open("crème brûlée") == WHO
    assert slot.open("creme brulee") is None
    assert slot.open("crème brûlée ") is None


def test_a_passphrase_typed_in_pieces_is_the_same(slot):
    assert slot.open(unicodedata.normalize("NFD", "crème brûlée")) == WHO


def test_it_is_read_as_it_was_written(slot):
    assert Slot.from_json(slot.to_json(), "slot") == slot


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 64 * 1024 - 1, "iterations": 3, "lanes": 4},
        {"memory_kib": 2 * 1024 * 1024 + 1, "iterations": 3, "lanes": 4},
        {"memory_kib": 64 * 1024, "iterations": 17, "lanes": 4},
        {"memory_kib": 64 * 1024, "iterations": 0, "lanes": 4},
        {"memory_kib": 64 * 1024, "iterations": 3, "lanes": 0},
        {"memory_kib": 64 * 1024, "iterations": 3, "lanes": 65},
        {"memory_kib": 64 * 1024, "iterations": 3, "lanes": 4, "more": 1},
        {},
        None,
    ],
)
def test_a_cost_that_is_not_sane_is_refused_untried(slot, cost):
    with pytest.raises(Damaged):
        Slot.from_json(changed(slot, argon2id=cost), "slot")


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 64 * 1024, "iterations": 2, "lanes": 4},
        {"memory_kib": 80 * 1024, "iterations": 3, "lanes": 4},
    ],
)
def test_an_edited_cost_opens_nothing(slot, cost):
    assert Slot.from_json(changed(slot, argon2id=cost), "slot").open("crème brûlée") is None


@pytest.mark.parametrize("field", ["id", "library"])
def test_a_slot_moved_elsewhere_opens_nothing(slot, field):
    moved = Slot.from_json(changed(slot, **{field: str(uuid4())}), "slot")
    assert moved.open("crème brûlée") is None


@pytest.mark.parametrize("kept", [b"", b"{}", b"[]", b"nul", b"[" * 100_000, b'{"format": 2}'])
def test_a_file_that_is_no_slot_is_damaged(kept):
    with pytest.raises(Damaged):
        Slot.from_json(kept, "slot")


def test_a_new_slot_costs_256_mib_a_guess(monkeypatch):
    monkeypatch.setattr(slots, "stretched", lambda *_: bytes(32))
    assert Slot.make(LIBRARY, WHO, "zin", light=False).cost == FULL


def test_a_slow_machine_gets_the_lighter_cost(monkeypatch):
    monkeypatch.setattr(slots, "stretched", lambda *_: bytes(32))
    monkeypatch.setattr(slots.time, "monotonic", iter((0.0, 1.6)).__next__)
    assert Slot.make(LIBRARY, WHO, "zin", light=False).cost == LIGHT


def test_a_machine_without_the_memory_gets_the_lighter_cost(monkeypatch):
    def stretched(passphrase, salt, cost):
        if cost == FULL:
            raise MemoryError
        return bytes(32)

    monkeypatch.setattr(slots, "stretched", stretched)
    assert Slot.make(LIBRARY, WHO, "zin", light=False).cost == LIGHT


def test_a_slot_shows_no_secret(slot):
    assert WHO.secret.hex() not in repr((slot, WHO))
    assert WHO.to_text() not in repr((slot, WHO))
