"""Run by test_kills: a person at one step of a session, until the process is killed.

Arguments: the folder of a library, its passphrase, a guide, and the place of a step. Whatever the
header shows as kept is said on standard output, as JSON.
"""

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtWidgets import QApplication

from annotations.library import Library
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import PlayerState
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.mark_card import MarkCard
from kijkwijzer.ui.guided.opening import begin
from kijkwijzer.ui.guided.run_page import RunPage
from rubrics.catalog import shipped_rubric
from rubrics.guides import guide


class StillPlayer:
    duration_ms, trouble, state, rate = 65_000, None, PlayerState.PAUSED, 1.0

    def position_ms(self):
        return 1_000

    def due_frame(self):
        return None

    def __getattr__(self, _name):
        return lambda *_: None


def open_film(library, number, purpose, _holding=()):
    looking = library.look(number, purpose)
    film = OpenFilm(looking.recording.film, np.array([], dtype=np.int64), lambda: None)
    return Session(looking, film)


def act(page, count):
    """Do the next thing that the step offers."""
    panel = page.panel
    if panel.part(MarkCard):
        page.marker.press_row(page.sitting.quick_mark)
        page.marker.release_row(page.sitting.quick_mark)
    if choose := panel.part(ChooseCard):
        choose.rows[count % len(choose.rows)].along.click()
    if focus := panel.part(FocusCard):
        list(focus.boxes.values())[count % 3].click()
    write(panel)


def write(panel):
    if (fragments := panel.part(FragmentsCard)) and fragments.note:
        fragments.note.fields[0].insertPlainText("zien ")
    for text in (one for part in panel.parts for one in part.texts):
        if text.isEnabled():
            text.field.insertPlainText("wachten ")
    panel.flush()


def shown(page):
    panel, state = page.panel, page.sitting.run.state
    return {
        "session": str(page.sitting.run.line.id),
        "step": state.step.id,
        "texts": {
            one.id: text.words
            for part in panel.parts
            for one, text in zip(state.step.fields, part.texts, strict=False)
            if type(part).__name__ == "FieldsCard"
        },
        "entries": [
            text.words
            for part in panel.parts
            if type(part).__name__ == "TryOutCard"
            for text in part.texts[:2]
        ],
        "chosen": [str(one) for one in state.chosen],
        "focus": list(state.focus),
        "moments": {str(one.id): one.note.observation for one in page.sitting.session.moments()},
    }


def main() -> None:
    folder, passphrase, guide_id, place = sys.argv[1:]
    app = QApplication([])
    library = Library.open(Path(folder), passphrase, ledgers=Path(folder).parent / "l")
    desk = SimpleNamespace(
        library=library,
        settings=Settings(language="nl"),
        rubric=shipped_rubric(),
        rubric_of=lambda _session: shipped_rubric(),
        today=library.today,
        open_film=lambda *asked: open_film(library, *asked),
        keep_settings=lambda _settings: None,
    )
    opened = begin(desk, 1, guide(guide_id))
    first = opened.session.moments()[0].id
    if any(step.choose_max for step in opened.run.guide.steps):
        opened.run.choose((first,))
    page = RunPage(desk, opened.session, opened.run, StillPlayer(), opened.rubric, opened.beside)
    page.show()
    for _ in range(int(place)):
        page.go(1)
    count = 0
    while True:
        act(page, count)
        app.processEvents()
        if page.header.says_kept:
            os.write(1, (json.dumps(shown(page)) + "\n").encode())
        count += 1


main()
