"""Whatever call the disk fails at, or the process dies at, keys are as before or as after."""

import shutil
from contextlib import suppress
from uuid import UUID

import pytest

from annotations.trouble import Trouble
from annotations.vault.refusals import WrongSecret
from annotations.vault.vault import Vault

pytestmark = pytest.mark.usefixtures("cheap_stretching")
ONE, TWO = UUID(int=1), UUID(int=2)


@pytest.fixture
def template(tmp_path):
    """A closed library with one recording, its passphrase "oud", and its recovery key."""
    vault, recovery_key = Vault.create(tmp_path / "model", "oud", light=True)
    with vault:
        vault.new_recording_key(ONE)
        sink = vault.new_blob(ONE)
        sink.write(b"film")
        sink.seal()
    return vault.path, recovery_key


def opens(path, secret):
    try:
        Vault.open(path, secret).close()
    except WrongSecret:
        return False
    return True


CHANGES = {
    "add a key": lambda vault: vault.new_recording_key(TWO),
    "drop a key": lambda vault: vault.drop_recording_key(ONE),
    "passphrase": lambda vault: vault.set_passphrase("nieuw", light=True),
    "recovery key": lambda vault: vault.new_recovery_key(),
}


def each_fault(template, faults, fault, change):
    """Try a change on a fresh copy with a fault at each call in turn; give the vault after each."""
    number, faults.happened = 0, True
    while faults.happened:
        path = template[0].with_name(f"kopie-{number}")
        shutil.copytree(template[0], path)
        with Vault.open(path, "oud") as vault:
            with faults.at(number, fault), suppress(Trouble, type(fault)):
                change(vault)
            yield vault
        shutil.rmtree(path)
        number += 1
    assert number > 6


@pytest.mark.parametrize("name", ["add a key", "drop a key"])
def test_recording_keys_in_memory_and_on_disk_are_the_same(name, template, faults, fault):
    allowed = [{ONE}, {ONE, TWO} if name == "add a key" else set()]
    for vault in each_fault(template, faults, fault, CHANGES[name]):
        in_memory, generation = vault.recording_keys(), vault.generation
        vault.close()
        with Vault.open(vault.path, "oud") as again:
            assert again.recording_keys() == in_memory
            assert again.generation == generation
            assert in_memory in allowed
            assert again.leftovers() == ()
            if ONE in in_memory:
                assert len(again.blobs_on_disk()) == 1


def test_one_passphrase_opens_and_never_none(template, faults, fault):
    for vault in each_fault(template, faults, fault, CHANGES["passphrase"]):
        vault.close()
        assert opens(vault.path, "oud") != opens(vault.path, "nieuw")
        with Vault.open(vault.path, template[1]) as again:
            assert again.leftovers() == ()
            assert len(list((vault.path / "slots").iterdir())) == 1


def test_a_change_of_recovery_key_never_locks_out_the_passphrase(template, faults, fault):
    for vault in each_fault(template, faults, fault, CHANGES["recovery key"]):
        generation = vault.generation
        vault.close()
        assert opens(vault.path, "oud")
        assert opens(vault.path, template[1]) == (generation == 2)


def test_a_library_is_made_whole_or_not_at_all(tmp_path, faults, fault):
    number, faults.happened = 0, True
    while faults.happened:
        path = tmp_path / f"map-{number}" / "bibliotheek"
        with faults.at(number, fault), suppress(Trouble, type(fault)):
            Vault.create(path, "nieuw", light=True)[0].close()
        if not path.exists():
            Vault.create(path, "nieuw", light=True)[0].close()
        assert opens(path, "nieuw")
        assert [one.name for one in path.parent.iterdir()] == ["bibliotheek"]
        number += 1
    assert number > 25


def test_a_full_disk_leaves_no_half_made_library(tmp_path, faults):
    number, faults.happened = 0, True
    while faults.happened:
        path = tmp_path / f"map-{number}" / "bibliotheek"
        with faults.at(number, OSError(28, "full")), suppress(Trouble, OSError):
            Vault.create(path, "nieuw", light=True)[0].close()
        if path.parent.exists() and not path.exists():
            assert list(path.parent.iterdir()) == []
        number += 1
