"""Run by test_not_lost: forks taggers that mark moments until they are killed.

Each line on standard input is the folder of a library and a seed. The tagger says what it is
about to do ("will"), and when the session told its listener, which is when a window paints
("did").
"""

import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment
from annotations.library import Library
from annotations.model import Moment, Note, new_moment
from annotations.ports import Change, Edit
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.session import Session

CODES = ("zien.contact", "vreemd.aanname", "klant.regie")


def say(word: str, moment: Moment | None, moment_id: object) -> None:
    facts = None
    if moment is not None:
        facts = [moment.start_ms, moment.end_ms, list(moment.codes), moment.note.observation]
    line = json.dumps([word, str(moment_id), facts]) + "\n"
    os.write(1, line.encode())


def told(change: Change) -> None:
    thing = change.after or change.before
    assert thing is not None
    say("did", change.after, thing.id)


def next_edit(session: Session, chance: random.Random) -> Edit:
    moments = session.moments()
    if len(moments) > 3 and chance.random() < 0.2:
        return RemoveMoment(chance.choice(moments))
    if moments and chance.random() < 0.4:
        before = chance.choice(moments)
        words = "wat ik zie " * chance.randint(1, 200)
        return ReplaceMoment(before, replace(before, note=Note(observation=words)))
    start_ms = chance.randint(0, 60_000)
    end_ms = chance.choice([None, start_ms + chance.randint(1, 5_000)])
    return AddMoment(new_moment(session.layer.id, start_ms, chance.choice(CODES), end_ms))


def tag(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    library = Library.open(folder, (folder.parent / "passphrase").read_text())
    looking = library.look(1)
    film = OpenFilm(looking.recording.film, np.array([], dtype=np.int64), lambda: None)
    session = Session(looking, film)
    session.listen(told)
    os.write(1, b'["open", "", null]\n')
    while True:
        edit = next_edit(session, chance)
        match edit:
            case RemoveMoment(moment):
                say("will", None, moment.id)
            case ReplaceMoment(_, after):
                say("will", after, after.id)
            case AddMoment(moment):
                say("will", moment, moment.id)
        session.apply(edit)


def main() -> None:
    for line in sys.stdin:
        folder, seed = line.rstrip("\n").rsplit(" ", 1)
        child = os.fork()
        if child == 0:
            tag(Path(folder), int(seed))
        os.write(1, f'["pid", "{child}", null]\n'.encode())
        os.waitpid(child, 0)
        os.write(1, b'["dead", "", null]\n')


main()
