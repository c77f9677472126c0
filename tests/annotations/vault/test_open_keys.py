"""The database key is changed with both keys on the disk; the log's end is noted beside them."""

import pytest

from annotations.trouble import Damaged
from annotations.vault.keyring import AuditHead
from annotations.vault.refusals import ViewOnly
from annotations.vault.vault import Vault

HEAD = AuditHead(7, b"m" * 32)


def test_both_keys_are_on_the_disk_before_the_database_changes(vault, reopened):
    old = vault.database_key
    new = vault.begin_rotation()
    assert reopened().database_keys == (old, new)


def test_only_the_key_that_fits_is_left_afterwards(vault, reopened):
    new = vault.begin_rotation()
    vault.settle_database_key(new)
    assert vault.database_keys == (new,)
    assert reopened().database_keys == (new,)


def test_a_change_that_did_not_happen_leaves_the_old_key(vault, reopened):
    old = vault.database_key
    vault.begin_rotation()
    vault.settle_database_key(old)
    assert reopened().database_keys == (old,)


def test_settling_what_is_settled_writes_nothing(vault):
    before = vault.generation
    vault.settle_database_key(vault.database_key)
    assert vault.generation == before


def test_the_end_of_the_log_is_kept_and_outlives_other_changes(vault, recording, reopened):
    vault.anchor(HEAD)
    generation = vault.generation
    vault.anchor(HEAD)
    assert vault.generation == generation
    vault.settle_database_key(vault.begin_rotation())
    vault.drop_recording_key(recording)
    assert reopened().audit_head == HEAD


def test_a_new_library_has_no_log_to_hold_to(vault):
    assert vault.audit_head is None


def test_passing_a_generation_goes_beyond_it_and_never_back(vault):
    vault.pass_generation(40)
    assert vault.generation == 41
    vault.pass_generation(12)
    assert vault.generation == 41


def test_opened_to_look_only_no_key_changes(vault, library):
    vault.close()
    with Vault.open(library, "een goede zin", read_only=True) as beside:
        for change in (beside.begin_rotation, lambda: beside.anchor(HEAD)):
            with pytest.raises(ViewOnly):
                change()


def test_what_is_sealed_for_the_library_opens_in_its_place_alone(vault, reopened):
    sealed = vault.ledger_cipher.seal("aan wie", "hier")
    assert reopened().ledger_cipher.open(sealed, "hier") == "aan wie"
    with pytest.raises(Damaged):
        reopened().ledger_cipher.open(sealed, "daar")


def test_nobody_is_named_by_a_number(vault, reopened):
    assert vault.actor == 0
    assert reopened(vault.new_recovery_key()).actor == 1
