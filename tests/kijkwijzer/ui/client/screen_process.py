"""Run by test_kills: a client at one place of a sealed session, until the process is killed.

Arguments: the folder of a library, its passphrase, the facilitator's, the session, and a kind of
place. Whatever the screen shows as kept is said on standard output, as JSON.
"""

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtWidgets import QApplication

from annotations.client_notes import Sharing
from annotations.library import Library
from annotations.model import Purpose, Valence
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import PlayerState
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.client.screen import ClientScreen
from rubrics.catalog import shipped_rubric

FEELINGS = tuple(Valence)
SHARINGS = (Sharing.AS_IS, Sharing.ALONE, Sharing.IN_OTHER_WORDS)


class StillPlayer:
    duration_ms, trouble, state, rate = 240_000, None, PlayerState.PAUSED, 1.0
    at_ms = 0

    def seek(self, position_ms):
        self.at_ms = position_ms

    def position_ms(self):
        return self.at_ms

    def due_frame(self):
        return None

    def __getattr__(self, _name):
        return lambda *_: None


def act(screen, count):
    """Do the next thing that the page offers, as a person would."""
    page, kind = screen.page, screen.page.place.kind
    if kind is Kind.PIECES:
        page.slider.setValue((count % 7 + 1) * 30_000)
        (page.drops[0] if len(page.drops) > 1 else page.take).click()
    elif kind is Kind.TELL:
        screen.film.stop_here.click()
        page.writing.field.insertPlainText("wachten ")
        page.valences[FEELINGS[count % 3]].click()
    elif kind is Kind.SHARE:
        page.choices[SHARINGS[count % 3]].click()
    elif kind is Kind.RETELL:
        page.differently.click()
        page.writing.field.insertPlainText("anders ")
        page.show_it.click()
        page.agree.click()
    elif kind is Kind.FIELDS:
        page.writings[0].field.insertPlainText("spannend ")
    page.flush()


def shown(screen):
    """Give what stands on the screen by now."""
    page, kind = screen.page, screen.page.place.kind
    told = {"place": page.place.name}
    if kind is Kind.PIECES:
        told["pieces"] = len(page.drops)
    elif kind is Kind.TELL:
        told["text"] = page.writing.words
    elif kind is Kind.SHARE:
        told["sharing"] = next(one for one, choice in page.choices.items() if choice.isChecked())
    elif kind is Kind.RETELL:
        told["paraphrase"] = page.retold.text()
    elif kind is Kind.FIELDS:
        told["field"] = page.writings[0].words
    return told


def main() -> None:
    folder, passphrase, secret, session_id, kind = sys.argv[1:]
    app = QApplication([])
    library = Library.open(Path(folder), passphrase, ledgers=Path(folder).parent / "ledgers")
    desk = SimpleNamespace(
        library=library,
        settings=Settings(language="nl"),
        rubric_of=lambda _session: shipped_rubric(),
        make_player=StillPlayer,
    )
    run = library.take_up(UUID(session_id))
    key = library.open_facilitator(library.facilitators()[0].id, secret)
    looking = library.look(1, Purpose.CLIENT_REVIEW)
    film = OpenFilm(looking.recording.film, np.array([], dtype=np.int64), lambda: None)
    notebook = library.open_notebook(run.session_id, key)
    screen = ClientScreen(desk, Session(looking, film), run, notebook, "nl")
    screen.show()
    screen._go_to(screen.talk.place_of(Kind(kind)))
    count = 0
    while True:
        act(screen, count)
        app.processEvents()
        os.write(1, (json.dumps(shown(screen)) + "\n").encode())
        count += 1


main()
