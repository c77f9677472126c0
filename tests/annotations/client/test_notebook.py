"""A notebook opens with its facilitator's key alone, and keeps each change at once."""

import json
from dataclasses import replace
from datetime import date
from itertools import pairwise
from threading import Thread
from uuid import uuid4

import pytest

from annotations.client_notes import Fragment, Notebook, Pause, Sharing
from annotations.model import Valence
from annotations.store.notebooks import NotebookRepository, notebook_place
from annotations.trouble import Damaged, Refused
from annotations.vault.personal import SameSecret, WeakPassphrase, seal_for
from annotations.vault.refusals import Locked, WrongSecret

OTHER = "zeven gele ballonnen boven zee"


def test_a_new_notebook_is_empty(notebook):
    assert notebook.notebook == Notebook()


def test_all_that_was_kept_is_there_again(library, notebook, open_again, note):
    said = note(valence=Valence.QUESTION)
    notebook.keep_note(said)
    notebook.write("hoe_was_dit", "spannend")
    notebook.pause(5_000, "client")
    notebook.set_fragments((Fragment(1_000, 9_000),))
    notebook.go_to("vertellen:0")
    notebook.close()
    again = open_again().notebook
    assert again == notebook_of(said, library.today())


def notebook_of(said, today):
    return Notebook(
        (said,),
        {"hoe_was_dit": "spannend"},
        (Pause(5_000, "client"),),
        (Fragment(1_000, 9_000),),
        "vertellen:0",
        (today,),
    )


def test_each_day_on_which_the_client_was_here_is_kept_once():
    days = [date(2026, 11, day) for day in (22, 22, 27)]
    notebook = Notebook()
    for day in days:
        notebook = notebook.at("vertellen:0", day)
    assert Notebook.from_json(notebook.to_json()).days == (days[0], days[2])


def test_choosing_pieces_beforehand_is_no_day_of_the_client(notebook):
    assert notebook.set_fragments((Fragment(1_000, 9_000),)).days == ()


def test_a_notebook_that_knows_of_no_days_is_read():
    said = json.loads(Notebook(place="welkom").to_json())
    del said["days"]
    assert Notebook.from_json(json.dumps(said).encode()) == Notebook(place="welkom")


def test_the_recovery_key_opens_it_too(notebook, open_again, facilitator, note):
    notebook.keep_note(note())
    assert open_again(secret=facilitator[1].lower()).notebook.notes


def test_the_secrets_of_the_library_do_not_open_it(open_again, coordinators, opened):
    for secret in (coordinators, opened[1]):
        with pytest.raises(WrongSecret):
            open_again(secret=secret)


def test_the_key_of_another_facilitator_does_not_open_it(library, session_id):
    other, _ = library.add_facilitator("Ruben", OTHER, light=True)
    with pytest.raises(WrongSecret):
        library.open_notebook(session_id, library.open_facilitator(other.id, OTHER))


def test_a_session_written_over_to_another_does_not_open_either(library, begin, notebook, note):
    """Whoever has the library may change its rows, and still the key must fit."""
    notebook.keep_note(note())
    other, _ = library.add_facilitator("Ruben", OTHER, light=True)
    change(library, "UPDATE guided_session SET facilitator_id = ?", other.id.bytes)
    with pytest.raises(WrongSecret):
        library.open_notebook(notebook.session_id, library.open_facilitator(other.id, OTHER))


def change(library, statement, *values):
    with library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql(statement, values)


def test_notebooks_that_were_swapped_do_not_open(library, begin, open_again, note):
    """The one who swaps has the recording's key, so the seal of the facilitator must tell."""
    first, second = begin(), begin()
    for session in (first, second):
        with_notes = open_again(session)
        with_notes.keep_note(note())
    swap(library, first, second)
    with pytest.raises(Damaged):
        open_again(first)


def swap(library, first, second):
    with library._rooms.catalogue.writing() as work:
        (one_gen, one), (two_gen, two) = map(work.notebooks.sealed, (first, second))
        owner_1, owner_2 = map(work.notebooks.owner, (first, second))
        work.notebooks.keep(owner_1, one_gen, two_gen, two)
        work.notebooks.keep(owner_2, two_gen, one_gen, one)


def test_a_notebook_made_up_by_somebody_else_does_not_open(library, open_again, notebook, note):
    """Anyone can seal to a recipient; only the key itself can sign."""
    notebook.keep_note(note())
    with library._rooms.catalogue.writing() as work:
        owner = work.notebooks.owner(notebook.session_id)
        kept = work.notebooks.facilitator(owner.facilitator_id)
        generation, _ = work.notebooks.sealed(owner.session_id)
        forged = b"0" * 64 + b"\n" + b"%020d\n" % generation + Notebook().to_json()
        work.notebooks.keep(owner, generation, generation, seal_for(kept.recipient, forged))
    with pytest.raises(Damaged):
        open_again()


def test_an_older_number_on_a_notebook_is_noticed(library, open_again, notebook, note):
    notebook.keep_note(note())
    change(library, "UPDATE notebook SET generation = generation + 1")
    with pytest.raises(Damaged):
        open_again()


@pytest.mark.parametrize("kept_before", [True, False])
def test_two_at_once_cannot_overwrite_each_other(notebook, open_again, note, kept_before):
    if kept_before:
        notebook.write("veld", "eerst")
    second = open_again()
    notebook.keep_note(note())
    with pytest.raises(Refused):
        second.keep_note(note("iets anders"))
    assert len(open_again().notebook.notes) == 1


def test_a_session_that_was_dropped_stands_nowhere(notebook, note, library, open_again):
    said = note(sharing=Sharing.AS_IS)
    notebook.keep_note(said)
    notebook.release(said.id)
    notebook.drop_session()
    assert (library.released_notes(1), library.sessions()) == ((), ())
    assert set(rows(library).values()) == {0}
    with pytest.raises(Refused):
        open_again()


def rows(library):
    with library._rooms.catalogue.reading() as work:
        run = work._connection.exec_driver_sql
        return {
            name: run(f"SELECT count(*) FROM {name}").scalar_one()  # noqa: S608  (our own)
            for name in ("guided_session", "guided_event", "notebook", "released_note")
        }


def test_a_passphrase_that_opens_the_library_is_refused(library, coordinators, opened):
    with pytest.raises(SameSecret):
        library.add_facilitator("Sanne", coordinators, light=True)
    with pytest.raises(Refused):
        library.add_facilitator("Sanne", opened[1], light=True)
    assert library.facilitators() == ()


@pytest.mark.parametrize("weak", ["", "   ", "welkom01", "wachtwoord", "kat hond"])
def test_a_weak_passphrase_is_refused(library, weak):
    with pytest.raises(Refused):
        library.add_facilitator("Sanne", weak, light=True)
    with pytest.raises(WeakPassphrase):
        library.add_facilitator("Sanne", "welkom01", light=True)


@pytest.mark.parametrize("label", ["", "  ", "x" * 41, "BSN 111222333"])
def test_a_label_that_cannot_be_is_refused(library, label, facilitators):
    with pytest.raises(Refused):
        library.add_facilitator(label, facilitators, light=True)


def test_two_facilitators_are_not_known_alike(library, facilitator):
    with pytest.raises(Refused):
        library.add_facilitator("sanne", OTHER, light=True)


def test_the_coordinator_of_the_conversation_guides_nobody(library, begin):
    who, _ = library.add_facilitator("w-01", OTHER, light=True)
    session = begin(who)
    with pytest.raises(Refused):
        library.open_notebook(session, library.open_facilitator(who.id, OTHER))


def test_locking_the_library_wipes_the_key(library, notebook, facilitator, facilitators):
    loose = library.open_facilitator(facilitator[0].id, facilitators)
    library.close()
    assert loose.closed
    assert notebook._key.closed
    with pytest.raises(Refused):
        _ = notebook.notebook
    with pytest.raises(Locked):
        loose.seal(b"x", "y")


def test_shut_while_something_is_being_kept_it_holds_no_words(notebook, note, monkeypatch):
    keep = NotebookRepository.keep

    def shut_meanwhile(*what):
        keep(*what)
        notebook.shut(Refused("withdrawn"))

    monkeypatch.setattr(NotebookRepository, "keep", shut_meanwhile)
    notebook.keep_note(note())
    assert notebook._key.closed
    assert notebook._notebook is None


def test_shutting_waits_for_nothing_that_is_being_kept(notebook):
    with notebook._changing:
        shutting = Thread(target=notebook.shut, args=(Refused("withdrawn"),))
        shutting.start()
        shutting.join(5)
        assert not shutting.is_alive()
    assert not notebook.is_open


def test_closing_the_notebook_wipes_the_key(notebook, note):
    notebook.close()
    with pytest.raises(Refused):
        notebook.keep_note(note())
    assert notebook._key.closed


def test_padding_hides_the_length(library, open_again, begin, note):
    sizes = set()
    for text, times in (("ja", 1), ("a" * 3_900, 1), ("b" * 2_000, 20)):
        session = begin()
        opened = open_again(session)
        for _ in range(times):
            opened.keep_note(note(text))
        sizes.add(size_of(library, session))
    assert len(sizes) == 1


def size_of(library, session):
    with library._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql(
            "SELECT length(sealed) FROM notebook WHERE session_id = ?", (session.bytes,)
        )
        return rows.scalar_one()


def test_the_same_text_is_never_sealed_alike(library, open_again, begin, note):
    said = note()
    kept = []
    for session in (begin(), begin()):
        open_again(session).keep_note(said)
        with library._rooms.catalogue.reading() as work:
            kept.append(work.notebooks.sealed(session)[1])
    pieces = {kept[0][at : at + 16] for at in range(200, len(kept[0]) - 16)}
    assert not any(kept[1][at : at + 16] in pieces for at in range(200, len(kept[1]) - 16))


def test_the_number_says_nothing_of_how_often_was_written(library, notebook, note):
    said = note()
    numbers = []
    for count in range(4):
        notebook.keep_note(replace(said, text="x" * count))
        with library._rooms.catalogue.reading() as work:
            numbers.append(work.notebooks.sealed(notebook.session_id)[0])
    assert len({after - before for before, after in pairwise(numbers)}) == 3


def test_a_session_without_facilitator_has_no_notebook(library, session_id, open_again):
    change(library, "UPDATE guided_session SET facilitator_id = NULL")
    with pytest.raises(Refused):
        open_again()


def test_an_unknown_session_has_none(open_again):
    with pytest.raises(Refused):
        open_again(uuid4())


def test_what_may_be_a_citizen_number_is_refused(notebook, note):
    before = notebook.notebook
    with pytest.raises(Refused):
        notebook.keep_note(note("mijn nummer is 111222333"))
    assert notebook.notebook == before


def test_the_place_of_a_notebook_is_its_session(session_id):
    assert notebook_place(session_id) == f"notebook|{session_id.hex}"


def test_new_words_of_the_facilitator_are_not_agreed_with(notebook, note):
    said = note(sharing=Sharing.IN_OTHER_WORDS)
    told = replace(said, paraphrase="Er was weinig ruimte", paraphrase_approved=True)
    assert not notebook.keep_note(told).notes[0].paraphrase_approved
    assert notebook.keep_note(told).notes[0].paraphrase_approved
    other = replace(told, paraphrase="Er was geen ruimte")
    assert not notebook.keep_note(other).notes[0].paraphrase_approved


def test_a_long_notebook_is_four_times_as_large_and_not_a_little_larger(note):
    little, much = (Notebook(tuple(note("a" * 3_900) for _ in range(n))) for n in (17, 60))
    assert [len(one.to_json()) for one in (Notebook(), little, much)] == [65_536, 262_144, 262_144]


def test_the_log_does_not_count_what_was_kept(library, open_again, note):
    log = library.path / "catalogue.db-wal"
    sizes = []
    for times in (1, 12):
        opened = open_again()
        said = note()
        for count in range(times):
            opened.keep_note(replace(said, text="a" * count))
        opened.close()
        sizes.append(log.stat().st_size if log.exists() else 0)
    assert sizes == [0, 0]
