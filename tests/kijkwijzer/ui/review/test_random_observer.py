"""A random observer marks, moves, writes, removes, undoes, locks and opens, on a real library."""

import tempfile
from datetime import date, timedelta
from importlib import resources
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotations.library import Library
from annotations.model import DecisionState, Film, Purpose, RecordingDraft, Role, Setting, Valence
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.session import Session
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.review.marking import Mark
from kijkwijzer.ui.review.moment_rows import MomentRows
from rubrics.reader import read_rubric

PASSPHRASE = "vijf losse woorden voor deze proef"
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
FACTS = Film(60_000, has_picture=False, has_sound=True)
times = st.integers(0, 60_000)
picks = st.integers(0, 50)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)


def the_rubric():
    file = resources.files("rubrics") / "data" / "vkn-eigen.toml"
    return read_rubric(file.read_bytes(), file.name)


RUBRIC = the_rubric()
codes = st.sampled_from([name for name, *_ in RUBRIC.codes()])


def new_library(path):
    library, _ = Library.create(path, PASSPHRASE, light=True)
    draft = RecordingDraft(date(2026, 11, 1), "Intake", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        arrival.finish(FACTS, bytes(32), bytes(range(32)))
    until = date.today() + timedelta(days=30)
    for code, _ in PEOPLE:
        library.record_decision(
            1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
        )
    return library


class Observer(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "library"
        self.library = new_library(self.path)

    @initialize()
    def open(self):
        film = OpenFilm(FACTS, np.array([], dtype=np.int64), lambda: None)
        self.session = Session(self.library.look(1), film)
        self.actions = MomentActions(self.session, RUBRIC, "nl")
        self.told = {moment.id: moment for moment in self.session.moments()}
        self.rows = MomentRows(self.actions.code_name)
        self.rows.set_moments(self.session.moments())
        self.session.listen(self.hear)

    def hear(self, change):
        self.rows.change(change)
        for single in change.all():
            if single.before is not None:
                assert self.told.pop(single.before.id) == single.before
            if single.after is not None:
                self.told[single.after.id] = single.after

    def pick(self, place):
        moments = self.session.moments()
        return moments[place % len(moments)] if moments else None

    @rule(start_ms=times, end_ms=st.none() | times, code=codes)
    def mark(self, start_ms, end_ms, code):
        ends = sorted({start_ms, start_ms if end_ms is None else end_ms})
        self.actions.mark(Mark(code, ends[0], ends[1] if len(ends) > 1 else None))

    @rule(place=picks, start_ms=times, end_ms=st.none() | times)
    def move(self, place, start_ms, end_ms):
        moment = self.pick(place)
        if moment:
            self.actions.move(moment, moment.spanning(start_ms, end_ms))

    @rule(place=picks, words=st.tuples(texts, texts, texts, texts), stretch=st.sampled_from("ab"))
    def write(self, place, words, stretch):
        moment = self.pick(place)
        if moment:
            self.actions.write(moment.id, words, stretch)

    @rule(place=picks, valence=st.sampled_from(Valence), code=codes)
    def describe(self, place, valence, code):
        moment = self.pick(place)
        if moment:
            self.actions.choose_valence(moment.id, valence)
            self.actions.choose_code(moment.id, code)

    @rule(place=picks)
    def remove(self, place):
        moment = self.pick(place)
        if moment:
            self.actions.remove(moment.id)

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            self.actions.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            self.actions.redo()

    @rule()
    def lock_and_open(self):
        self.actions.release()
        self.session.close()
        self.library.close()
        self.library = Library.open(self.path, PASSPHRASE)
        self.open()

    @invariant()
    def store_equals_what_was_told(self):
        kept = {moment.id: moment for moment in self.session.looking.moments()}
        assert kept == self.told
        in_order = [self.rows.moment(row) for row in range(self.rows.rowCount())]
        assert tuple(in_order) == self.session.moments()
        assert {moment.id: moment for moment in in_order} == kept

    def teardown(self):
        self.actions.release()
        self.session.close()
        self.library.close()
        self.folder.cleanup()


@pytest.mark.usefixtures("qapp")
class TestObserver(Observer.TestCase):
    settings = settings(
        max_examples=6,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
