from annotations.library import Library


def test_create_prints_a_recovery_key_that_opens_the_library(say, tmp_path):
    said = say("library", "create", tmp_path / "new")
    assert said.code == 0
    library = Library.open(tmp_path / "new", said.out.strip())
    library.close()


def test_create_refuses_a_passphrase_that_is_easy_to_guess(say, tmp_path, secret):
    secret.write_text("welkom01")
    said = say("library", "create", tmp_path / "new")
    assert said.code == 1
    assert "too easy to guess" in said.err
    assert not (tmp_path / "new").exists()


def test_check_of_a_whole_library_says_so(say, folder):
    said = say("library", "check", folder, "--json")
    assert said.code == 0
    assert said.json["ok"] is True
    assert said.json["counts"]["recordings"] == 1


def test_check_names_a_damaged_film_and_ends_with_one(say, folder):
    [blob] = (folder / "blobs").iterdir()
    data = bytearray(blob.read_bytes())
    data[-40] ^= 1
    blob.write_bytes(bytes(data))
    said = say("library", "check", folder, "--json")
    assert said.code == 1
    assert any("R-001" in finding["text"] for finding in said.json["findings"])


def test_a_wrong_passphrase_has_an_exit_code_of_its_own(say, folder, secret):
    secret.write_text("iets heel anders dan het was")
    said = say("library", "info", folder)
    assert said.code == 4
    assert said.err.count("\n") == 1


def test_the_passphrase_changes_and_the_old_one_no_longer_fits(say, folder, tmp_path):
    (tmp_path / "next").write_text("zes andere woorden voor een nieuwe proef")
    said = say("library", "passphrase", folder, "--new-passphrase-file", tmp_path / "next")
    assert said.code == 0
    assert say("library", "info", folder).code == 4


def test_nobody_to_ask_for_a_passphrase_is_said(say, folder):
    said = say("library", "info", folder, with_secret=False)
    assert said.code == 1
    assert "--passphrase-file" in said.err


def test_words_that_are_off_end_with_two_and_one_line(say, folder):
    said = say("library", "burn", folder)
    assert said.code == 2
    assert said.err.count("\n") == 1


def test_help_names_every_command(say):
    said = say("--help", with_secret=False)
    assert said.code == 0
    for command in ("practice", "library", "recording", "consent", "moments", "screenshots"):
        assert command in said.out


def test_help_speaks_dutch(say):
    said = say("--language", "nl", "--help", with_secret=False)
    assert "Terugkijken" in said.out or "Kijk" in said.out
