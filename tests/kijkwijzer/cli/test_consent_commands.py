"""Consent, withdrawing, the register and papers on the command line, in the forms of the manual."""

from datetime import date, datetime, timedelta
from io import StringIO

import pytest
from pypdf import PdfReader

from annotations.codes import make_code
from annotations.library import Library
from annotations.model import Purpose

SOON = (date.today() + timedelta(days=5)).isoformat()


def record(say, folder, *words, who="K-014"):
    return say("consent", "record", folder, "R-001", "--participant", who, *words)


def shown(say, folder, purpose):
    answers = say("consent", "show", folder, "R-001", "--json").json
    return next(one for one in answers if one["purpose"] == purpose)


def test_a_yes_with_a_condition_is_recorded_and_shown(say, folder):
    words = ("--purpose", "intervision", "--yes", "--until", SOON)
    assert record(say, folder, *words, "--condition", "blur_face", "--in", "ar").code == 0
    assert record(say, folder, *words, "--how", "on_paper", who="W-01").code == 0
    answer = shown(say, folder, "intervision")
    assert (answer["allowed"], answer["until"]) == (True, SOON)
    assert answer["conditions"] == ["blur_face"]
    told = say("consent", "show", folder, "1").out
    assert "a condition that this program cannot keep yet (the face blurred): it stays" in told
    assert not answer["open"]


@pytest.mark.parametrize(
    "words", [("--condition", "Blur-Face"), ("--condition-text", "only our own team")]
)
def test_a_condition_keeps_it_closed_for_others_and_says_what_opens_it(say, allowed, words):
    yes = ("--purpose", "intervision", "--yes", "--until", SOON)
    assert record(say, allowed, *yes, who="W-01").code == 0
    assert record(say, allowed, *yes, *words).code == 0
    answer = shown(say, allowed, "intervision")
    assert (answer["allowed"], answer["open"]) == (True, False)
    assert "Only a yes without that opens it." in answer["reasons"][0]


def test_a_no_says_why_and_what_would_change_it(say, folder):
    [*_, quote, _] = say("consent", "show", folder, "R-001").out.splitlines()
    assert "K-014 has not decided yet. Record the decision of K-014 first." in quote
    words = ("--purpose", "quote", "--yes", "--until", SOON)
    assert record(say, folder, *words).code == 0
    assert record(say, folder, "--purpose", "quote", "--no", who="W-01").code == 0
    assert shown(say, folder, "quote")["reasons"] == [
        "W-01 does not allow it. Only a yes from W-01 changes that."
    ]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--yes",), 1, "--until"),
        (("--yes", "--until", "2020-01-01"), 1, "over already"),
        (("--yes", "--until", "9999-12-31"), 1, "too far away"),
        (("--yes", "--until", "31-12-2026"), 2, "not a date"),
        (("--yes", "--no"), 2, "not allowed with"),
        (("--purpose", "assessment", "--no"), 2, "--purpose"),
        (("--yes", "--until", SOON, "--condition-text", "111222333"), 1, "BSN"),
        (("--yes", "--until", SOON, "--condition", "blurface"), 1, "--condition-text"),
        (("--no",), 1, "--withdraw"),
        (("--yes", "--until", SOON, "--withdraw"), 1, "a yes destroys nothing"),
        (("--no", "--withdraw", "--until", SOON), 1, "go with --yes"),
        (("--no", "--withdraw", "--condition", "blur_face"), 1, "go with --yes"),
        (("--no", "--withdraw", "--condition-text", "kort"), 1, "go with --yes"),
    ],
)
def test_what_cannot_be_decided_is_refused_with_words(say, folder, words, code, told):
    said = record(say, folder, *words)
    assert (said.code, told in said.err) == (code, True)
    assert shown(say, folder, "own_learning")["closed_by"]["K-014"] == "not_asked"


def test_a_no_to_own_learning_withdraws_and_leaves_number_and_day(say, allowed):
    assert record(say, allowed, "--no", "--withdraw").code == 0
    [row] = say("recording", "list", allowed, "--json").json
    today = date.today().isoformat()
    assert row == {"number": "R-001", "state": "withdrawn", "withdrawn_on": today}
    for command in (("moments", "list"), ("recording", "show"), ("consent", "show")):
        said = say(*command, allowed, "R-001")
        assert said.code == 1
        assert "withdrawn" in said.err


def test_withdrawing_says_first_what_goes_and_does_it_with_yes(say, allowed):
    plan = say("recording", "withdraw", allowed, "R-001")
    assert plan.code == 1
    for part in ("film", "This remains:", "a line in the log", "film on the camera or telephone"):
        assert part in plan.out
    assert "--yes" in plan.err
    assert shown(say, allowed, "own_learning")["allowed"]
    done = say("recording", "withdraw", allowed, "R-001", "--yes", "--json").json
    assert done["withdrawn"]
    assert {part["kind"] for part in done["parts"]} >= {"film", "key", "decisions"}
    assert say("recording", "withdraw", allowed, "R-001", "--yes").code == 1


def test_a_code_withdraws_and_a_mistyped_one_does_not(say, allowed, tmp_path):
    out = tmp_path / "receipt.pdf"
    words = ("--participant", "K-014", "--out", out)
    code = say("consent", "receipt", allowed, "R-001", *words).out.strip()
    assert out.read_bytes().startswith(b"%PDF")
    mistyped = say("recording", "withdraw", allowed, code[:-1], "--yes")
    assert "Does the paper say" in mistyped.err or "once more" in mistyped.err
    other = say("recording", "withdraw", allowed, other_code(code), "--yes")
    assert "another library" in other.err
    assert say("recording", "withdraw", allowed, code.lower(), "--yes").code == 0
    assert "no recording in this library" in say("recording", "withdraw", allowed, code).err


def other_code(code):
    return next(made for made in iter(make_code, None) if made != code)


def test_one_purpose_is_withdrawn_and_the_recording_stays(say, allowed):
    words = ("--purpose", "intervision", "--yes")
    assert say("recording", "withdraw", allowed, "R-001", *words).code == 0
    assert shown(say, allowed, "intervision")["closed_by"]["W-01"] == "refused"
    assert shown(say, allowed, "own_learning")["allowed"]


@pytest.fixture
def interpreted(say, allowed):
    """The same library, with an interpreter; all three allow it for intervision."""
    words = ("--participant", "T-01:interpreter")
    assert say("recording", "person", allowed, "R-001", *words).code == 0
    for person in ("W-01", "K-014", "T-01"):
        yes = ("--purpose", "intervision", "--yes", "--until", SOON)
        assert record(say, allowed, *yes, who=person).code == 0
    return allowed


@pytest.mark.parametrize("person", ["W-01", "T-01"])
def test_code_takes_back_what_its_own_person_allowed(say, interpreted, tmp_path, person):
    words = ("--participant", person, "--out", tmp_path / "receipt.pdf")
    code = say("consent", "receipt", interpreted, "R-001", *words).out.strip()
    words = ("--purpose", "intervision", "--yes")
    assert say("recording", "withdraw", interpreted, code, *words).code == 0
    assert shown(say, interpreted, "intervision")["closed_by"] == {person: "refused"}


def test_someone_else_who_is_not_there_withdraws_nothing(say, allowed):
    words = ("--purpose", "intervision", "--by", "participant", "--yes")
    said = say("recording", "withdraw", allowed, "R-001", *words)
    assert (said.code, said.out) == (1, "")
    assert "Nothing was changed" in said.err


def test_an_export_is_listed_in_the_register_and_settled(say, allowed, tmp_path):
    marked = ("--start", "5", "--code", "zien.contact")
    assert say("moments", "add", allowed, "R-001", *marked).code == 0
    for person in ("K-014", "W-01"):
        yes = ("--purpose", "intervision", "--yes", "--until", SOON)
        assert record(say, allowed, *yes, who=person).code == 0
    out = tmp_path / "moments.csv"
    words = ("--format", "csv", "--out", out, "--for", "intervision group")
    assert say("moments", "export", allowed, *words).code == 1
    assert say("moments", "export", allowed, *words, "--purpose", "intervision").code == 0
    [entry] = say("register", "list", allowed, "--json").json
    assert (entry["recording"], entry["for_whom"], entry["place"]) == (
        "R-001",
        "intervision group",
        str(out),
    )
    assert "intervision group" in say("register", "list", allowed).out
    settled = say("register", "settle", allowed, entry["id"], "--state", "asked")
    assert settled.code == 0
    assert say("register", "list", allowed, "--json").json[0]["state"] == "asked"
    assert say("register", "settle", allowed, "1", "--state", "asked").code == 1


def test_the_name_of_a_file_may_hold_no_bsn(say, allowed, tmp_path):
    out = tmp_path / "111222333.csv"
    said = say("moments", "export", allowed, "--format", "csv", "--out", out)
    assert "another name" in said.err
    assert not out.exists()


def test_papers_are_written_in_both_languages(say, folder, tmp_path):
    out = tmp_path / "papers"
    files = say("papers", folder, "--out", out, "--json").json
    assert len(files) == 14
    assert all((out / name).read_bytes().startswith(b"%PDF") for name in files)


def test_what_ends_soon_is_told_and_what_has_ended_is_not_destroyed_at_once(say, folder):
    for who in ("W-01", "K-014"):
        assert record(say, folder, "--yes", "--until", SOON, who=who).code == 0
    found = say("consent", "due", folder, "--json").json
    assert [one["days_left"] for one in found["closing"]] == [5]
    assert f"open until {SOON}" in say("consent", "due", folder, "--withdraw").out
    assert found["ended"] == []


def test_a_person_who_is_added_closes_everything(say, allowed):
    words = ("--participant", "T-01:interpreter")
    assert say("recording", "person", allowed, "R-001", *words).code == 0
    assert say("moments", "list", allowed, "R-001").code == 3
    assert shown(say, allowed, "own_learning")["closed_by"] == {"T-01": "not_asked"}


def test_the_legal_ground_is_kept_and_the_clock_is_told(say, folder):
    assert say("library", "ground", folder, "--set", "Publieke taak").code == 0
    assert say("library", "ground", folder).out == "Publieke taak\n"
    assert say("library", "clock", folder).out.strip() == date.today().isoformat()


def test_a_clock_that_was_ahead_is_set_right(say, allowed, secret):
    ahead = datetime.now().astimezone() + timedelta(days=4000)
    Library.open(allowed, secret.read_text().strip(), clock=lambda: ahead).close()
    said = say("library", "clock", allowed)
    assert (said.code, "--right" in said.err) == (1, True)
    assert say("library", "clock", allowed, "--right").code == 0
    assert say("library", "clock", allowed).out.strip() == date.today().isoformat()
    assert shown(say, allowed, "own_learning")["closed_by"] == {"W-01": "ended", "K-014": "ended"}


def test_a_no_that_destroys_something_asks_to_say_so(say, allowed, secret):
    for person in ("K-014", "W-01"):
        yes = ("--purpose", "intervision", "--yes", "--until", SOON)
        assert record(say, allowed, *yes, who=person).code == 0
    with Library.open(allowed, secret.read_text().strip()) as library:
        library.look(1, Purpose.INTERVISION).close()
    said = record(say, allowed, "--purpose", "intervision", "--no")
    assert said.code == 1
    assert "layers (1)" in said.err
    assert "--withdraw" in said.err
    assert shown(say, allowed, "intervision")["allowed"]
    assert record(say, allowed, "--purpose", "intervision", "--no", "--withdraw").code == 0


def test_a_mark_on_a_receipt_is_looked_up(say, allowed):
    mark = say("recording", "withdraw", allowed, "R-001", "--yes", "--json").json["audit_head"]
    there = say("library", "check", allowed, "--mark", mark)
    assert (there.code, "is in the log" in there.out) == (0, True)
    gone = say("library", "check", allowed, "--mark", "ab" * 32)
    assert (gone.code, "is not in the log" in gone.out) == (1, True)


@pytest.fixture
def typing(monkeypatch):
    """A person at the keyboard, who types this."""

    def types(line):
        keyboard = StringIO(line)
        keyboard.isatty = lambda: True
        monkeypatch.setattr("sys.stdin", keyboard)

    return types


@pytest.mark.parametrize(("typed", "code"), [("r-001\n", 0), ("yes\n", 1), ("", 1), ("R-002\n", 1)])
def test_a_no_on_a_terminal_asks_for_the_number_there(say, allowed, typing, typed, code):
    typing(typed)
    said = record(say, allowed, "--no")
    assert said.code == code
    assert "this of R-001 is destroyed" in said.err
    assert "film" in said.err
    assert (say("consent", "show", allowed, "R-001").code == 1) is (code == 0)


def test_a_no_that_destroys_nothing_asks_nothing(say, allowed, typing):
    typing("")
    said = record(say, allowed, "--purpose", "quote", "--no")
    assert (said.code, said.err) == (0, "")


def test_withdrawing_writes_its_receipt_and_prints_the_mark_of_the_log(say, allowed, tmp_path):
    out = tmp_path / "receipt.pdf"
    done = say("recording", "withdraw", allowed, "R-001", "--yes", "--receipt", out)
    assert done.code == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert "film on the camera or telephone" in done.out
    assert "with this program or with the files of this library" in done.out
    mark = done.out.partition("Mark of the log: ")[2].strip()
    assert len(bytes.fromhex(mark)) == 32


@pytest.mark.parametrize("name", ["receipt.txt", "there.pdf", "no such folder/receipt.pdf"])
def test_receipt_that_cannot_be_written_destroys_nothing(say, allowed, tmp_path, name):
    (tmp_path / "there.pdf").write_text("kept")
    said = say("recording", "withdraw", allowed, "1", "--yes", "--receipt", tmp_path / name)
    assert said.code == 1
    assert shown(say, allowed, "own_learning")["allowed"]
    assert (tmp_path / "there.pdf").read_text() == "kept"


def test_purpose_for_which_nothing_was_made_says_so(say, allowed):
    told = say("recording", "withdraw", allowed, "R-001", "--purpose", "intervision").out
    assert "nothing was made for this purpose" in told
    assert "the recording, for what is still allowed" in told


def test_ctrl_c_during_a_withdrawal_says_what_happens_next(say, allowed, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("annotations.library.withdrawing._destroy", stop)
    said = say("recording", "withdraw", allowed, "R-001", "--yes")
    assert said.code == 130
    assert "R-001 is withdrawn and closed already" in said.err
    monkeypatch.undo()
    monkeypatch.setenv("KIJKWIJZER_LANGUAGE", "en")
    told = say("recording", "list", allowed)
    assert "Withdrawing R-001 had broken off. It is finished now." in told.err
    assert "withdrawn" in told.out


def receipt_words(out):
    return ("R-001", "--participant", "K-014", "--out", out)


@pytest.mark.parametrize(
    ("command", "words", "name"),
    [
        (("consent", "receipt"), receipt_words, "a.pdf"),
        (("moments", "export"), lambda out: ("--format", "csv", "--out", out), "a.csv"),
    ],
)
def test_no_file_is_written_over_unasked_or_named_as_another_kind(
    say, allowed, tmp_path, command, words, name
):
    out = tmp_path / name
    out.write_text("kept")
    said = say(*command, allowed, *words(out))
    assert (said.code, "--replace" in said.err) == (1, True)
    assert out.read_text() == "kept"
    other = say(*command, allowed, *words(tmp_path / "a.docx"))
    assert (other.code, "a name that ends in" in other.err) == (1, True)
    assert not (tmp_path / "a.docx").exists()
    assert say(*command, allowed, *words(out), "--replace").code == 0
    assert out.read_bytes() != b"kept"


def test_papers_replace_nothing_unasked(say, folder, tmp_path):
    there = tmp_path / "kijkwijzer-folder-voor-klanten.pdf"
    there.write_text("kept")
    said = say("papers", folder, "--out", tmp_path, "--in", "nl")
    assert (said.code, "--replace" in said.err) == (1, True)
    assert [one.name for one in tmp_path.glob("*.pdf")] == [there.name]
    assert there.read_text() == "kept"


@pytest.mark.parametrize(
    ("purpose", "why"), [("own_learning", "nothing is marked"), ("research_coding", "is open for")]
)
def test_empty_export_says_why(say, allowed, tmp_path, purpose, why):
    words = ("--format", "csv", "--out", tmp_path / "a.csv", "--purpose", purpose)
    said = say("moments", "export", allowed, *words)
    assert said.code == 0
    assert why in said.err


def test_copy_made_without_the_program_is_noted(say, allowed):
    words = ("--recording", "R-001", "--kind", "print", "--for", "trainer", "--place", "archive")
    assert say("register", "add", allowed, *words).code == 0
    [entry] = say("register", "list", allowed, "--json").json
    assert (entry["recording"], entry["kind"], entry["place"]) == ("R-001", "print", "archive")


def test_list_says_whose_decision_is_missing_and_stays_narrow(say, folder):
    for number in range(12):
        words = ("--participant", f"T-{number:02d}:interpreter")
        assert say("recording", "person", folder, "R-001", *words).code == 0
    [row] = say("recording", "list", folder).out.splitlines()
    assert "closed: W-01 K-014 T-00 (+ 11)" in row
    assert len(row) < 120


def test_nothing_that_ends_says_so(say, folder):
    assert "none ends within two weeks" in say("consent", "due", folder).err


CONTACT = "Klachtenpunt, 14 079"


def pdf_words(file):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_texts_for_papers_are_kept_shown_and_printed(say, folder, tmp_path):
    for name, text in (("contact", CONTACT), ("coordinator_word", "consulent")):
        assert say("settings", "set", name, text, with_secret=False).code == 0
    kept = say("settings", "show", "--json", with_secret=False).json
    assert (kept["contact"], kept["coordinator_word"]) == (CONTACT, "consulent")
    words = ("--participant", "K-014", "--out", tmp_path / "a.pdf")
    assert "contact" not in say("consent", "receipt", folder, "R-001", *words).err
    assert CONTACT in pdf_words(tmp_path / "a.pdf")


def test_an_empty_text_for_papers_is_taken_away(say):
    for text in (CONTACT, ""):
        assert say("settings", "set", "contact", text, with_secret=False).code == 0
    assert say("settings", "show", "--json", with_secret=False).json["contact"] == ""


@pytest.mark.parametrize("text", ["Balie 111222333", "a" * 201])
def test_a_text_for_papers_that_may_not_be_kept_changes_nothing(say, text):
    assert say("settings", "set", "contact", text, with_secret=False).code == 1
    assert say("settings", "show", "--json", with_secret=False).json["contact"] == ""


def test_a_receipt_without_a_contact_says_so_and_is_written(say, allowed, tmp_path):
    out = tmp_path / "a.pdf"
    said = say("consent", "receipt", allowed, "R-001", "--participant", "K-014", "--out", out)
    assert (said.code, out.exists()) == (0, True)
    assert "settings set contact" in said.err


def test_the_receipt_of_an_earlier_withdrawal_can_be_written_later(say, allowed, tmp_path):
    out = tmp_path / "later.pdf"
    words = ("recording", "receipt", allowed, "R-001", "--out", out, "--in", "nl")
    assert say(*words).code == 1
    assert say("recording", "withdraw", allowed, "R-001", "--yes").code == 0
    assert say(*words).out.strip() == str(out)
    assert "Opname R-001 is ingetrokken" in pdf_words(out)
    assert say(*words).code == 1


def note_copy(say, folder):
    copy = ("--kind", "print", "--for", "trainer", "--place", "mail")
    return say("register", "add", folder, "--recording", "R-001", *copy).out.strip()


def test_a_letter_asks_a_copy_back_once_its_recording_is_withdrawn(say, allowed, tmp_path):
    copy, out = note_copy(say, allowed), tmp_path / "letter.pdf"
    words = ("register", "letter", allowed, copy, "--out", out)
    refused = say(*words)
    assert (refused.code, out.exists()) == (1, False)
    assert say("recording", "withdraw", allowed, "R-001", "--yes").code == 0
    assert say(*words).out.strip() == str(out)
    assert "R-001" in pdf_words(out)
    assert say("register", "list", allowed, "--json").json[0]["state"] == "asked"


def test_a_letter_about_no_copy_is_refused(say, allowed, tmp_path):
    said = say("register", "letter", allowed, "1", "--out", tmp_path / "letter.pdf")
    assert said.code == 1
    assert "register list" in said.err
