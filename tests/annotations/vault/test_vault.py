"""A vault opens with its secrets, keeps what it was given, and forgets it when closed."""

import json
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest

from annotations.trouble import Damaged, NewerLibrary, ReadOnlyPlace, Refused
from annotations.vault.keyring import HolderKind
from annotations.vault.refusals import (
    AlreadyOpen,
    BadPlace,
    KeyGone,
    Locked,
    MistypedRecoveryKey,
    NotALibrary,
    OtherLibrary,
    ViewOnly,
    WrongSecret,
)
from annotations.vault.vault import Vault

MARKER = b"GEHEIM-MERKTEKEN-0123456789"


def keep(vault, recording, data):
    sink = vault.new_blob(recording)
    sink.write(data)
    sink.seal()
    return sink.blob_id


def all_bytes(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_it_opens_with_the_passphrase(vault, recording, reopened):
    before = vault.id, vault.created_at, vault.database_key, vault.ledger_key
    again = reopened()
    assert (again.id, again.created_at, again.database_key, again.ledger_key) == before
    assert again.recording_keys() == {recording}
    assert again.opened_by is HolderKind.PASSPHRASE


def test_it_opens_with_the_recovery_key(made, reopened):
    key = made[0].database_key
    again = reopened(made[1].lower())
    assert again.database_key == key
    assert again.opened_by is HolderKind.RECOVERY


def test_another_secret_is_told_for_what_it_is(made, tmp_path):
    other, other_key = Vault.create(tmp_path / "andere", "andere zin", light=True)
    other.close()
    made[0].close()
    for secret, kind in (
        ("Een goede zin", WrongSecret),
        ("", WrongSecret),
        (made[1][:-1], MistypedRecoveryKey),
        (other_key, OtherLibrary),
    ):
        with pytest.raises(kind):
            Vault.open(made[0].path, secret)


def test_a_wrong_secret_lets_go_of_the_lock(vault, reopened):
    vault.close()
    with pytest.raises(WrongSecret) as refusal:
        Vault.open(vault.path, "fout")
    assert refusal.tb  # alive, and every frame with it: nothing was let go of by chance
    reopened()


def test_only_its_owner_can_get_in(vault, recording):
    keep(vault, recording, b"x")
    for path in (vault.path, *vault.path.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)


def test_rights_that_a_copy_gave_away_are_taken_back(vault, reopened):
    vault.close()
    (vault.path / "keys").chmod(0o755)
    (vault.path / "keys" / "keyring.age").chmod(0o644)
    reopened()
    assert (vault.path / "keys").stat().st_mode & 0o777 == 0o700
    assert (vault.path / "keys" / "keyring.age").stat().st_mode & 0o777 == 0o600


def test_a_new_library_holds_what_the_layout_says(vault):
    names = {path.name for path in vault.path.iterdir()}
    assert names == {"vault.json", "lock", "ballast", "slots", "keys", "blobs"}
    assert vault.leftovers() == ()
    said = json.loads((vault.path / "vault.json").read_text())["kijkwijzer"]
    assert set(said) == {"format", "id", "created"}


def test_nothing_readable_is_on_the_disk(vault, recording):
    sealed = vault.text_cipher(recording).seal(MARKER.decode(), "moment|1")
    keep(vault, recording, MARKER * 10_000)
    held = all_bytes(vault.path) + sealed
    identity = vault._keys.keyring.recordings[recording]
    for secret in (MARKER, vault.database_key, vault.ledger_key, identity.encode(), b"goede zin"):
        assert secret not in held


def test_a_sealed_file_comes_back(vault, recording, reopened):
    data = os.urandom(200_000)
    blob_id = keep(vault, recording, data)
    with reopened().open_blob(recording, blob_id) as reader:
        assert reader.read() == data


def test_each_reader_stands_on_its_own(vault, recording):
    blob_id = keep(vault, recording, MARKER)
    with vault.open_blob(recording, blob_id) as one, vault.open_blob(recording, blob_id) as other:
        one.read(6)
        assert (one.read(3), other.read(3)) == (b"-ME", b"GEH")


def test_a_sealed_file_of_another_recording_does_not_open(vault, recording):
    other = uuid4()
    vault.new_recording_key(other)
    mine, theirs = keep(vault, recording, b"mijn"), keep(vault, other, b"hun")
    blobs = vault.path / "blobs"
    (blobs / f"{theirs}.age").replace(blobs / f"{mine}.age")
    with pytest.raises(Damaged):
        vault.open_blob(recording, mine)


def test_verifying_finds_damage_and_what_is_missing(vault, recording):
    blob_id = keep(vault, recording, os.urandom(200_000))
    vault.verify_blob(recording, blob_id)
    path = vault.path / "blobs" / f"{blob_id}.age"
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    with pytest.raises(Damaged):
        vault.verify_blob(recording, blob_id)
    with pytest.raises(Damaged):
        vault.verify_blob(recording, uuid4())


def test_without_its_key_nothing_of_a_recording_opens(vault, recording, reopened):
    blob_id = keep(vault, recording, b"film")
    vault.drop_recording_key(recording)
    for one in (vault, None):
        now = one or reopened()
        assert now.recording_keys() == frozenset()
        for use in (now.text_cipher, now.new_blob, lambda it, on=now: on.open_blob(it, blob_id)):
            with pytest.raises(KeyGone):
                use(recording)


def test_dropping_a_key_twice_is_harmless(vault, recording):
    vault.drop_recording_key(recording)
    generation = vault.generation
    vault.drop_recording_key(recording)
    assert vault.generation == generation


def test_a_recording_gets_one_key_only(vault, recording):
    with pytest.raises(ValueError, match="has a key"):
        vault.new_recording_key(recording)


def test_each_change_of_keys_is_a_generation(vault, reopened):
    assert vault.generation == 1
    vault.new_recording_key(UUID(int=1))
    assert reopened().generation == 2


def test_a_removed_sealed_file_is_gone_and_may_be_removed_again(vault, recording):
    blob_id = keep(vault, recording, b"film")
    assert vault.blobs_on_disk() == {blob_id}
    vault.remove_blob(blob_id)
    vault.remove_blob(blob_id)
    assert vault.blobs_on_disk() == frozenset()


def test_what_is_unfinished_goes_and_no_sealed_file_with_it(vault, recording):
    blob_id = keep(vault, recording, b"1")
    (vault.path / "blobs" / "x.age.part").write_bytes(b"half")
    vault.remove_unfinished()
    assert vault.blobs_on_disk() == {blob_id}
    assert vault.leftovers() == ()


def test_what_is_being_written_is_neither_leftover_nor_unfinished(vault, recording):
    sink = vault.new_blob(recording)
    sink.write(b"film")
    assert vault.leftovers() == ()
    vault.remove_unfinished()
    sink.seal()
    assert vault.blobs_on_disk() == {sink.blob_id}


def test_strange_files_are_found_and_left_alone(vault):
    for name in ("notities.docx", "blobs/film.mp4", "slots/user-x.txt", "keys/oud.age"):
        (vault.path / name).write_bytes(b"?")
    (vault.path / "catalogue.db-wal").write_bytes(b"")
    assert len(vault.leftovers()) == 4
    vault.remove_unfinished()
    assert len(vault.leftovers()) == 4


def test_half_written_files_are_gone_after_opening(vault, reopened):
    vault.close()
    for name in ("blobs/x.age.part", "keys/keyring.age.new", "slots/user-x.json.new"):
        (vault.path / name).write_bytes(b"half")
    assert reopened().leftovers() == ()


def test_the_ballast_gives_room_and_comes_back(vault, reopened):
    ballast = vault.path / "ballast"
    assert ballast.stat().st_size == 1024 * 1024
    vault.release_ballast()
    vault.release_ballast()
    assert not ballast.exists()
    vault.restore_ballast()
    assert ballast.stat().st_size == 1024 * 1024
    vault.release_ballast()
    reopened()
    assert ballast.exists()


def test_a_seal_of_the_ledger_needs_the_ledger_key(vault, tmp_path):
    other, _ = Vault.create(tmp_path / "andere", "zin", light=True)
    assert vault.mac(b"x") == vault.mac(b"x") != vault.mac(b"y")
    assert other.mac(b"x") != vault.mac(b"x")
    other.close()


def test_a_closed_vault_has_no_keys_and_no_half_written_file(vault, recording):
    sink = vault.new_blob(recording)
    sink.write(b"film")
    vault.close()
    vault.close()
    with pytest.raises(Locked):
        _ = vault.database_key
    for use in (vault.text_cipher, vault.new_blob, vault.new_recording_key):
        with pytest.raises(Locked):
            use(recording)
    assert list((vault.path / "blobs").iterdir()) == []


def test_a_library_is_open_once(vault):
    with pytest.raises(AlreadyOpen):
        Vault.open(vault.path, "een goede zin")


def test_looking_only_goes_beside_another_and_changes_nothing(vault, recording):
    blob_id = keep(vault, recording, b"film")
    before = {path: path.stat().st_mtime_ns for path in vault.path.rglob("*")}
    with Vault.open(vault.path, "een goede zin", read_only=True) as look:
        look.verify_blob(recording, blob_id)
        for change in (look.new_recording_key, look.drop_recording_key, look.new_blob):
            with pytest.raises(ViewOnly):
                change(recording)
        for change in (look.new_recovery_key, lambda: look.set_passphrase("x", light=True)):
            with pytest.raises(ViewOnly):
                change()
    assert {path: path.stat().st_mtime_ns for path in vault.path.rglob("*")} == before


def test_a_folder_that_is_no_library_is_refused_untouched(tmp_path):
    for path in (tmp_path, tmp_path / "er niet"):
        with pytest.raises(NotALibrary):
            Vault.open(path, "zin")
    (tmp_path / "bestand").write_bytes(b"x")
    with pytest.raises(NotALibrary):
        Vault.open(tmp_path / "bestand", "zin")
    assert [path.name for path in tmp_path.iterdir()] == ["bestand"]


def test_a_newer_library_is_refused_untouched(vault):
    vault.close()
    path = vault.path / "vault.json"
    path.write_text(path.read_text().replace('"format": 1', '"format": 2'))
    (vault.path / "blobs" / "x.age.part").write_bytes(b"of a newer program")
    with pytest.raises(NewerLibrary):
        Vault.open(vault.path, "een goede zin")
    assert (vault.path / "blobs" / "x.age.part").exists()


@pytest.mark.parametrize("said", ["", "{}", "[]", '{"kijkwijzer": {}}', '{"kijkwijzer": 3}', None])
def test_garbled_facts_are_damage_and_not_a_missing_library(vault, said):
    vault.close()
    path = vault.path / "vault.json"
    path.unlink() if said is None else path.write_text(said)
    with pytest.raises(Damaged):
        Vault.open(vault.path, "een goede zin")


@pytest.mark.parametrize("name", ["keys/keyring.age", "slots"])
def test_a_lost_key_ring_or_slot_is_told(vault, name):
    vault.close()
    path = vault.path / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises((Damaged, WrongSecret)):
        Vault.open(vault.path, "een goede zin")


def test_a_key_ring_of_another_library_is_damage(vault, recording, made):
    vault.close()
    path = vault.path / "vault.json"
    path.write_text(path.read_text().replace(str(vault.id), str(uuid4())))
    with pytest.raises(Damaged):
        Vault.open(vault.path, made[1])


def test_a_full_folder_is_not_made_into_a_library(tmp_path):
    (tmp_path / "foto.jpg").write_bytes(b"x")
    with pytest.raises(NotALibrary):
        Vault.create(tmp_path, "zin", light=True)
    with pytest.raises(NotALibrary):
        Vault.create(tmp_path / "foto.jpg", "zin", light=True)
    assert [path.name for path in tmp_path.iterdir()] == ["foto.jpg"]


def test_an_empty_or_new_folder_will_do(tmp_path):
    (tmp_path / "leeg").mkdir()
    for path in (tmp_path / "leeg", tmp_path / "nieuw" / "diep"):
        vault, _ = Vault.create(path, "zin", light=True)
        vault.close()
        Vault.open(path, "zin").close()


def test_no_library_without_a_passphrase(library, made):
    for passphrase in ("", "  ", made[1]):
        with pytest.raises(Refused):
            Vault.create(library.with_name("nieuw"), passphrase, light=True)
    assert not library.with_name("nieuw").exists()


def test_a_library_that_could_not_be_prepared_leaves_nothing(library):
    def prepare(vault):
        vault.catalogue_path.write_bytes(b"begun")
        raise RuntimeError("no catalogue")

    with pytest.raises(RuntimeError):
        Vault.create(library, "zin", light=True, prepare=prepare)
    assert list(library.parent.iterdir()) == []


def test_what_was_prepared_is_there_when_the_library_has_its_name(library):
    def prepare(vault):
        assert not library.exists()
        vault.new_recording_key(UUID(int=1))
        vault.catalogue_path.write_bytes(vault.database_key)

    vault, _ = Vault.create(library, "zin", light=True, prepare=prepare)
    with vault:
        assert vault.catalogue_path.read_bytes() == vault.database_key
        assert vault.recording_keys() == {UUID(int=1)}


def test_a_synchronised_folder_is_refused_at_opening_too(vault):
    vault.close()
    moved = vault.path.parent / "Dropbox" / "bibliotheek"
    moved.parent.mkdir()
    vault.path.rename(moved)
    with pytest.raises(BadPlace):
        Vault.open(moved, "een goede zin")
    Vault.open(moved, "een goede zin", allow_any_place=True).close()
    Vault.open(moved, "een goede zin", read_only=True).close()


def test_a_read_only_disk_opens_to_look_only(vault, monkeypatch):
    vault.close()
    monkeypatch.setattr("annotations.vault.place.os.access", lambda *_: False)
    with pytest.raises(ReadOnlyPlace):
        Vault.open(vault.path, "een goede zin")
    Vault.open(vault.path, "een goede zin", read_only=True).close()


def test_a_new_passphrase_opens_and_the_old_one_does_not(vault, made, reopened):
    vault.set_passphrase("een nieuwe zin", light=True)
    vault.set_passphrase("de nieuwste zin", light=True)
    assert len(list((vault.path / "slots").iterdir())) == 1
    for old in ("een goede zin", "een nieuwe zin"):
        with pytest.raises(WrongSecret):
            reopened(old)
    assert reopened("de nieuwste zin").generation == 3
    reopened(made[1])


def test_an_old_slot_put_back_opens_nothing(vault, reopened):
    slot = next((vault.path / "slots").iterdir())
    old = slot.read_bytes()
    vault.set_passphrase("een nieuwe zin", light=True)
    slot.write_bytes(old)
    with pytest.raises(WrongSecret):
        reopened()
    reopened("een nieuwe zin")
    assert not slot.exists()


def test_a_forgotten_passphrase_is_replaced_with_the_sheet(made, reopened):
    reopened(made[1]).set_passphrase("een nieuwe zin", light=True)
    with pytest.raises(WrongSecret):
        reopened()
    assert reopened("een nieuwe zin").opened_by is HolderKind.PASSPHRASE
    reopened(made[1])


def test_a_new_recovery_key_takes_the_place_of_the_old(vault, made, reopened):
    new = vault.new_recovery_key()
    with pytest.raises(OtherLibrary):
        reopened(made[1])
    assert reopened(new).opened_by is HolderKind.RECOVERY
    reopened()


def test_opened_by_sheet_a_new_sheet_can_be_made_too(made, reopened):
    by_sheet = reopened(made[1])
    new = by_sheet.new_recovery_key()
    by_sheet.set_passphrase("een nieuwe zin", light=True)
    reopened(new)
    reopened("een nieuwe zin")


def test_several_threads_add_and_read_at_once(vault, reopened):
    recordings = [uuid4() for _ in range(12)]

    def use(recording_id):
        vault.new_recording_key(recording_id)
        blob_id = keep(vault, recording_id, recording_id.bytes * 10_000)
        with vault.open_blob(recording_id, blob_id) as reader:
            return reader.read() == recording_id.bytes * 10_000

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(use, recordings))
    assert reopened().recording_keys() == frozenset(recordings)


def test_it_says_how_much_room_it_takes(vault, recording):
    before = vault.size_bytes()
    keep(vault, recording, bytes(100_000))
    assert vault.size_bytes() - before >= 100_000
