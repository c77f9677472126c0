"""Undo and redo of edits."""

from uuid import uuid4

import pytest

from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment
from annotations.model import Note, new_moment
from annotations.trouble import Refused
from kijkwijzer.ui.undo import History


class Kept:
    """A session in memory that can be told to refuse."""

    def __init__(self):
        self.moments = {}
        self.refusing = False

    def put(self, moment):
        self.moments[moment.id] = moment

    def drop(self, moment_id):
        del self.moments[moment_id]

    def apply(self, edit):
        self._check()
        edit.apply(self)

    def revert(self, edit):
        self._check()
        edit.revert(self)

    def _check(self):
        if self.refusing:
            raise Refused("The disk is full.")


@pytest.fixture
def session():
    return Kept()


@pytest.fixture
def history(session, qapp):
    history = History(session)
    yield history
    history.release()


@pytest.fixture
def moment():
    return new_moment(uuid4(), 1200, "zien.contact")


def noted(moment, text):
    return type(moment)(moment.id, moment.layer_id, moment.start_ms, moment.codes, note=Note(text))


def test_edit_is_done_undone_and_done_again(history, session, moment):
    assert history.push(AddMoment(moment), "Mark")
    assert history.undo() == "Mark"
    assert session.moments == {}
    assert history.redo() == "Mark"
    assert session.moments == {moment.id: moment}


def test_refused_edit_leaves_no_undo(history, session, moment):
    session.refusing = True
    told = []
    history.refused.connect(told.append)
    assert not history.push(AddMoment(moment), "Mark")
    session.refusing = False
    assert history.undo() == ""
    assert session.moments == {}
    assert str(told[0]) == "The disk is full."


def test_refused_undo_is_dropped_and_changes_nothing(history, session, moment):
    history.push(AddMoment(moment), "Mark")
    session.refusing = True
    assert history.undo() == ""
    assert session.moments == {moment.id: moment}


def test_stretch_of_typing_is_undone_as_one(history, session, moment):
    history.push(AddMoment(moment), "Mark")
    first, second = noted(moment, "Ik"), noted(moment, "Ik zie")
    history.push(ReplaceMoment(moment, first), "Write", stretch="a")
    history.push(ReplaceMoment(first, second), "Write", stretch="a")
    history.undo()
    assert session.moments == {moment.id: moment}
    history.redo()
    assert session.moments == {moment.id: second}


def test_another_stretch_is_undone_apart(history, session, moment):
    first, second = noted(moment, "Ik"), noted(moment, "Ik zie")
    history.push(ReplaceMoment(moment, first), "Write", stretch="a")
    history.push(ReplaceMoment(first, second), "Write", stretch="b")
    history.undo()
    assert session.moments == {moment.id: first}


def test_refused_typing_does_not_join_what_was_kept(history, session, moment):
    first, second = noted(moment, "Ik"), noted(moment, "Ik zie")
    history.push(ReplaceMoment(moment, first), "Write", stretch="a")
    session.refusing = True
    history.push(ReplaceMoment(first, second), "Write", stretch="a")
    session.refusing = False
    history.undo()
    assert session.moments == {moment.id: moment}
    assert history.undo() == ""


def test_released_history_holds_no_moment(history, moment, session):
    history.push(AddMoment(moment), "Mark")
    history.push(RemoveMoment(moment), "Remove")
    history.release()
    assert history.undo() == history.redo() == ""
