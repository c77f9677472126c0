"""A clerk who decides at random while the clock jumps about: nothing opens that nobody opened."""

import tempfile
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotations.consent import NotAllowed
from annotations.library import Library
from annotations.library.days import ClockBehind
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)

PASSPHRASE = "drie blauwe fietsen op zolder"
START = datetime.now().astimezone()
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
USE = Purpose.INTERVISION


class Clerk(RuleBasedStateMachine):
    @initialize()
    def open_library(self):
        self.folder = tempfile.TemporaryDirectory()
        self.clock = self.day = START
        place = Path(self.folder.name)
        self.ledgers = place / "ledgers"
        self.library, _ = Library.create(
            place / "library", PASSPHRASE, light=True, clock=self.now, ledgers=self.ledgers
        )
        draft = RecordingDraft(date.today(), "", Setting.DESK, PEOPLE)
        with self.library.receive(draft) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"film")
            film = Film(9000, has_picture=True, has_sound=True)
            arrival.finish(film, sha256(b"a").digest(), sha256(b"b").digest())
        # What is known of each person: the last day of their yes, or None for anything else.
        self.until = {code: None for code, _ in PEOPLE}

    def now(self):
        return self.clock

    def seen(self):
        """The day goes on with the clock, and what is over by then is over for good."""
        self.day = max(self.day, self.clock)
        for code, until in self.until.items():
            if until is not None and until < self.day.date():
                self.until[code] = None

    @rule(who=st.sampled_from([code for code, _ in PEOPLE]), days=st.integers(0, 9))
    def say_yes(self, who, days):
        until = self.day.date() + timedelta(days=days)
        if self.clock.date() < self.day.date():
            with pytest.raises(ClockBehind):
                self.library.record_decision(1, who, USE, DecisionState.GIVEN, until)
        else:
            self.library.record_decision(1, who, USE, DecisionState.GIVEN, until)
            self.until[who] = until

    @rule(who=st.sampled_from([code for code, _ in PEOPLE]))
    def say_no(self, who):
        self.library.record_decision(1, who, USE, DecisionState.WITHDRAWN)
        self.until[who] = None

    @rule(days=st.integers(-400, 12))
    def move_clock(self, days):
        self.clock += timedelta(days=days)
        self.library.today()
        self.seen()

    @rule()
    def trust_clock(self):
        assert self.library.trust_clock() == self.clock.date()
        self.day = self.clock

    @rule(days=st.integers(1, 40))
    def have_a_wrong_clock_for_a_while(self, days):
        for move in (days, -days):
            self.clock += timedelta(days=move)
            self.library.today()
            self.seen()
        self.trust_clock()

    @rule(days=st.integers(0, 9))
    def all_say_yes(self, days):
        for who in self.until:
            self.say_yes(who, days)

    @rule()
    def open_again(self):
        self.library.close()
        self.library = Library.open(
            self.library.path, PASSPHRASE, clock=self.now, ledgers=self.ledgers
        )

    @invariant()
    def what_is_open_is_what_everyone_allows(self):
        if not hasattr(self, "library"):
            return
        everyone = all(until is not None for until in self.until.values())
        answer = self.library.may(1, USE)
        assert self.library.today() == self.day.date()
        # A yes that was given while the clock was ahead is not yet in force: closed is safe.
        assert everyone or not answer.allowed
        if answer.allowed:
            assert answer.until == min(self.until.values())
            self.library.look(1, USE).close()
        else:
            assert answer.reasons()
            with pytest.raises(NotAllowed):
                self.library.look(1, USE, today=min(START, self.day).date())

    def teardown(self):
        if hasattr(self, "library"):
            self.library.close()
            self.folder.cleanup()


TestClerk = Clerk.TestCase
TestClerk.settings = settings(
    max_examples=5,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
