"""What is said to guard a library is what its files hold."""

from annotations.library import Library


def test_a_new_library_opens_with_a_passphrase_and_a_sheet(library):
    found = library.protection()
    assert (found.ways_in, found.recovery_keys, found.guess_memory_mib) == (2, 1, (64,))
    assert found.database.startswith("SQLCipher 4.")


def test_the_cost_is_that_of_the_passphrase_that_opens_it_today(library):
    library.change_passphrase("zes andere woorden voor morgen")
    found = library.protection()
    assert found.ways_in == 2
    assert found.guess_memory_mib in ((256,), (64,))  # a slow machine takes the lighter one
    (slot,) = (library.path / "slots").iterdir()
    assert f'"memory_kib": {found.guess_memory_mib[0] * 1024}' in slot.read_text()


def test_it_can_be_asked_of_a_library_that_is_only_looked_at(library, passphrase, tmp_path):
    path = library.path
    with Library.open(path, passphrase, read_only=True, ledgers=tmp_path / "l") as looked_at:
        assert looked_at.protection() == library.protection()
