"""The paper of a session leaves for real: drawn, saved, noted, and asked back at a withdrawal."""

import pytest

from annotations.model import Purpose
from annotations.withdrawal import WithdrawnBy
from kijkwijzer import report
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.withdrawal.recall import recall_of

ASKED_BACK = [
    ("samenleergesprek", Purpose.CLIENT_REVIEW),
    ("reflectiegesprek", Purpose.THIRD_PARTY_COACH),
    ("reflectiegesprek", Purpose.CLIENT_REVIEW),
]


@pytest.fixture
def save_summary(make_run, desk, library, dialogs, qtbot, tmp_path):
    """Run a session to its end and save its summary, all by the window; gives the file."""

    def save(guide_id):
        def draw(run, looking, language):
            own_id = run.session_id
            return report.session_summary(library, own_id, language, run=run, looking=looking)

        desk.session_paper = draw
        run, out = make_run(guide_id), tmp_path / "out" / "summary.pdf"
        out.parent.mkdir()
        run.finish()
        run.findChild(EndPage).summary.click()
        qtbot.waitUntil(lambda: bool(run.window().findChildren(PreviewDialog)))
        (shown,) = run.window().findChildren(PreviewDialog)
        dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
        shown.save()
        qtbot.waitUntil(out.exists)
        qtbot.waitUntil(lambda: bool(shown.told.text()))
        shown.reject()
        return out

    return save


@pytest.mark.parametrize(("guide_id", "purpose"), ASKED_BACK)
def test_a_withdrawn_purpose_asks_the_summary_back(guide_id, purpose, save_summary, library):
    out = save_summary(guide_id)
    (planned,) = library.withdrawal_plan(1, purpose).outside
    assert planned.place == str(out)
    receipt = library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=purpose)
    assert [one.id for one in receipt.outside] == [planned.id]
    recall = recall_of(library, receipt.outside[0])
    assert recall is not None
    assert recall.purposes == (purpose,)


@pytest.mark.parametrize("guide_id", ["zelf-terugkijken", "samenleergesprek"])
def test_another_purpose_does_not_ask_the_summary_back(guide_id, save_summary, library):
    save_summary(guide_id)
    assert library.withdrawal_plan(1, Purpose.THIRD_PARTY_COACH).outside == ()


def test_a_summary_of_looking_back_alone_is_for_own_learning(save_summary, library):
    save_summary("zelf-kort")
    (noted,) = library.register_entries()
    assert (noted.purpose, noted.for_whom) == (Purpose.OWN_LEARNING, "Work coordinator")


def test_the_register_names_the_roles_that_were_at_the_session(save_summary, library):
    save_summary("samenleergesprek")
    (noted,) = library.register_entries()
    assert noted.for_whom == "Work coordinator · Client · Facilitator"


@pytest.mark.parametrize("guide_id", ["zelf-kort", "samenleergesprek", "reflectiegesprek"])
def test_withdrawing_the_recording_lists_every_summary_of_it(guide_id, save_summary, library):
    save_summary(guide_id)
    noted = library.register_entries()
    assert noted
    assert library.withdraw(1, by=WithdrawnBy.CLIENT).outside == noted
