"""A random observer adds, changes, removes, undoes, is refused, closes and opens."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment, Together
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    Valence,
    new_moment,
)
from annotations.trouble import Refused

PASSPHRASE = "drie blauwe fietsen op zolder"
DRAFT = RecordingDraft(
    date(2026, 11, 20),
    "",
    Setting.DESK,
    (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
)

times = st.integers(0, 240_000)
codes = st.sampled_from(["zien.contact", "klant.regie", "vreemd.raakmoment"])
notes = st.builds(Note, st.text(max_size=20), st.text(max_size=20))


class Observer(RuleBasedStateMachine):
    """What the library holds equals a plain dictionary, after every step."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kijkwijzer-observer-"))
        self.library, _ = Library.create(self.folder / "library", PASSPHRASE, light=True)
        with self.library.receive(DRAFT) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"film")
            arrival.finish(Film(240_000, has_picture=True, has_sound=True), b"1", b"2")
        until = date.today() + timedelta(days=1)
        for code in ("W-01", "K-014"):
            self.library.record_decision(1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until)
        self.looking = self.library.look(1)
        self.model = {}
        self.done = []
        self.undone = []

    def teardown(self):
        if hasattr(self, "library"):
            assert self.library.check().ok
            self.library.close()
            shutil.rmtree(self.folder)

    def do(self, edit):
        self.follow(self.looking.apply(edit))
        self.done.append(edit)
        self.undone.clear()

    def follow(self, change):
        for single in change.all():
            if single.before is not None:
                self.model.pop(single.before.id, None)
            if single.after is not None:
                self.model[single.after.id] = single.after

    def some(self, data):
        return data.draw(st.sampled_from(sorted(self.model.values(), key=lambda one: one.id)))

    @rule(start_ms=times, end_ms=st.none() | times, code=codes, note=notes)
    def add(self, start_ms, end_ms, code, note):
        moment = new_moment(self.looking.layer.id, start_ms, code, end_ms, note=note)
        self.do(AddMoment(moment))

    @precondition(lambda self: self.model)
    @rule(data=st.data(), start_ms=times, end_ms=st.none() | times)
    def move(self, data, start_ms, end_ms):
        before = self.some(data)
        self.do(ReplaceMoment(before, before.spanning(start_ms, end_ms)))

    @precondition(lambda self: self.model)
    @rule(
        data=st.data(),
        valence=st.none() | st.sampled_from(Valence),
        note=notes,
        chosen=st.lists(codes, min_size=1, max_size=3, unique=True),
    )
    def write(self, data, valence, note, chosen):
        before = self.some(data)
        after = replace(before, valence=valence, note=note, codes=tuple(chosen))
        self.do(ReplaceMoment(before, after))

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def remove(self, data):
        self.do(RemoveMoment(self.some(data)))

    @precondition(lambda self: self.model)
    @rule(data=st.data(), start_ms=times)
    def remove_and_add_together(self, data, start_ms):
        new = new_moment(self.looking.layer.id, start_ms, "klant.regie")
        self.do(Together((RemoveMoment(self.some(data)), AddMoment(new))))

    @rule(start_ms=times)
    def be_refused(self, start_ms):
        new = new_moment(self.looking.layer.id, start_ms, "klant.regie")
        with pytest.raises(Refused):
            self.looking.apply(Together((AddMoment(new), RemoveMoment(replace(new, id=uuid4())))))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        edit = self.done.pop()
        self.follow(self.looking.revert(edit))
        self.undone.append(edit)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        edit = self.undone.pop()
        self.follow(self.looking.apply(edit))
        self.done.append(edit)

    @rule()
    def close_and_open(self):
        self.library.close()
        self.library = Library.open(self.folder / "library", PASSPHRASE)
        self.looking = self.library.look(1)

    @invariant()
    def library_holds_what_was_told(self):
        if not hasattr(self, "model"):
            return
        order = lambda one: (one.start_ms, one.last_ms, one.id)  # noqa: E731
        expected = tuple(sorted(self.model.values(), key=order))
        assert self.looking.moments() == expected
        assert self.library.entries()[0].marks == tuple(
            sorted((one.start_ms, one.codes[0]) for one in expected)
        )


TestObserver = Observer.TestCase
TestObserver.settings = settings(
    max_examples=6,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
