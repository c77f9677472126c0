"""One session with a client, as its pages use it. Each change is on disk when it comes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol
from uuid import UUID, uuid4

from annotations.client_notes import ClientNote, Fragment, Notebook, Sharing
from annotations.model import Valence
from annotations.trouble import Trouble
from kijkwijzer.ui.client.course import (
    Kind,
    Place,
    after,
    before,
    note_of,
    place_at,
    places,
    sharing_places,
    told_notes,
)
from kijkwijzer.ui.consent.speech import Speech
from rubrics.guides_model import SessionGuide, Show

if TYPE_CHECKING:
    from annotations.guided.engine import RunState
    from annotations.library import Echo, OpenNotebook

CLIENT: Final = "client"
FACILITATOR: Final = "facilitator"


class Run(Protocol):
    """The session, as it is led by its guide."""

    @property
    def guide(self) -> SessionGuide: ...

    @property
    def state(self) -> "RunState": ...

    def end(self) -> "RunState": ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Words:
    """How things and people are called on this screen, in the client's language."""

    speech: Speech
    facilitator: str
    valences: dict[Valence, str]

    def say(self, text: str, **facts: str | int) -> str:
        """Give a text that was marked with `speech.translate("Client", ...)`; fills in facts."""
        return text.format(**{"facilitator": self.facilitator, **facts})


class Talk:
    """What a client says in one session, and where they are. Raises Trouble like what it uses."""

    def __init__(
        self,
        run: Run,
        notebook: "OpenNotebook",
        words: Words,
        echoes: Callable[[str], "Sequence[Echo]"] = lambda _text: (),
    ) -> None:
        self.run, self.open_notebook, self.words = run, notebook, words
        self._echoes = echoes
        self.guide = run.guide
        self._over = run.state.is_over
        self.place = place_at(run.guide, self.notebook)
        if self.is_later:
            self.place = self._last_sharing() or self.place

    @property
    def notebook(self) -> Notebook:
        """All that was said, as it is kept."""
        return self.open_notebook.notebook

    @property
    def is_later(self) -> bool:
        """Whether the session was over already: the client comes back to change who may know."""
        return self._over

    @property
    def is_new(self) -> bool:
        """Whether nothing was asked of the client yet."""
        return not self.is_later and self.place.name == places(self.guide, self.notebook)[0].name

    def go(self, place: Place) -> None:
        """Go to a place, and keep that the client is there."""
        if not self.is_later:
            self.open_notebook.go_to(place.name)
        self.place = place

    def next_place(self) -> Place | None:
        """Give what comes now; None when this was the last."""
        following = after(self.guide, self.notebook, self.place)
        if self.is_later and following is not None and following.step is not self.place.step:
            return None
        return following

    def place_before(self) -> Place | None:
        """Give what came before this; None when that is not gone back to."""
        earlier = before(self.guide, self.notebook, self.place)
        if earlier is None or (self.is_later and earlier.step is not self.place.step):
            return None
        if earlier.kind is Kind.WELCOME and self.notebook.notes:
            # A no there takes everything away; once something was said that asks for its own page.
            return None
        return earlier

    def note_at(self, number: int) -> ClientNote:
        """Give what was said of a piece; a note without words when that is nothing yet."""
        piece = self.notebook.fragments[number]
        kept = note_of(self.notebook, piece)
        return kept or ClientNote(uuid4(), piece.start_ms, piece.end_ms)

    def told(self, number: int) -> ClientNote:
        """Give a note in which something was said."""
        return told_notes(self.notebook)[number]

    def piece_of(self, note: ClientNote) -> Fragment | None:
        """Give the piece that a note is about."""
        return None if note.end_ms is None else Fragment(note.start_ms, note.end_ms)

    def change(self, note: ClientNote, act: Callable[[ClientNote], ClientNote]) -> ClientNote:
        """Change a note as it is kept by now, and keep it."""
        held = {one.id: one for one in self.notebook.notes}
        after_it = act(held.get(note.id, note))
        return self.open_notebook.keep_note(after_it).note(note.id)

    def write(self, note: ClientNote, words: str) -> ClientNote:
        """Keep what the client says of a piece."""
        return self.change(note, lambda one: replace(one, text=words))

    def feel(self, note: ClientNote, valence: Valence | None) -> ClientNote:
        """Keep how the piece was."""
        return self.change(note, lambda one: replace(one, valence=valence))

    def share(self, note: ClientNote, sharing: Sharing) -> ClientNote:
        """Keep who may know it. What others could read of it is taken back if it says otherwise."""
        kept = self.change(note, lambda one: replace(one, sharing=sharing))
        self.still_shares(kept)
        return kept

    def retell(self, note: ClientNote, words: str) -> ClientNote:
        """Keep how the facilitator would tell it; the client has not agreed with it yet."""
        return self.change(
            note, lambda one: replace(one, paraphrase=words, paraphrase_approved=False)
        )

    def agree(self, note: ClientNote, *, agreed: bool) -> ClientNote:
        """Keep whether the client agrees with how it is told."""
        kept = self.change(note, lambda one: replace(one, paraphrase_approved=agreed))
        self.still_shares(kept)
        return kept

    def echoes(self, note: ClientNote) -> "tuple[Echo, ...]":
        """Give where words of a note stand in what others wrote."""
        found = [*self._echoes(note.text), *self._echoes(note.paraphrase)]
        return tuple(dict.fromkeys(found))

    def still_shares(self, note: ClientNote) -> None:
        """Take a yes to a choice of another time."""
        self.open_notebook.still_shares(note.id)

    def is_released(self, note: ClientNote) -> bool:
        """Whether others can read it by now."""
        return note.id in self.open_notebook.released

    def shares_something(self) -> bool:
        """Whether others can read anything by now; no once the notes were closed."""
        try:
            return bool(self.open_notebook.released)
        except Trouble:
            # Stopping asks this, and stopping works whatever is the matter.
            return False

    def asks_again(self, note: ClientNote) -> bool:
        """Whether sharing it was chosen another time, and it waits for a yes of today.

        An older notebook that was put back holds choices that the client may have changed since.
        """
        chosen = note.id in self.open_notebook.chosen
        return note.is_told and not self.is_released(note) and not chosen

    def settle_sharing(self) -> None:
        """Let others read what the client chose to share this time.

        A notebook releases nothing else.
        """
        for note in told_notes(self.notebook):
            if self.is_released(note) and not note.is_told:
                self.open_notebook.reseal(note.id)
            elif note.is_told and not self.is_released(note) and not self.asks_again(note):
                self.open_notebook.release(note.id)

    def drop(self, note_id: UUID) -> None:
        """Take away what the client said of one piece."""
        self.open_notebook.drop_note(note_id)

    def refuse(self) -> None:
        """Let it never have been, because the client does not want it."""
        self.open_notebook.drop_session()
        self.run.close()

    def end(self) -> None:
        """Bring the session to its end."""
        if not self.is_later:
            self.run.end()
            self._over = True

    def place_of(self, kind: Kind) -> Place | None:
        """Give the first place of a kind."""
        found = places(self.guide, self.notebook)
        return next((one for one in found if one.kind is kind), None)

    def change_place(self, number: int) -> Place | None:
        """Give the place at which the sharing of a note is chosen."""
        for place in self._sharing():
            if place.number == number:
                return place
        return None

    def _sharing(self) -> tuple[Place, ...]:
        step = next((one for one in self.guide.steps if Show.CLIENT_SHARE in one.shows), None)
        return () if step is None else sharing_places(step, self.notebook)

    def _last_sharing(self) -> Place | None:
        found = self._sharing()
        return found[-1] if found else None
