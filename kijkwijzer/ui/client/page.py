"""What every page of the client's screen is: a question, one thing to do, and what comes next."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotations.client_notes import Fragment
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import Inside, column, row, text
from kijkwijzer.ui.client.look import LargeButton, LargeChoice
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.trouble_label import TroubleLabel
from rubrics.model import in_language

if TYPE_CHECKING:
    from kijkwijzer.ui.client.course import Place

_WIDTH_MAX_PX = 820
_SPOKEN = ("client-question", "client-read", "client-label")
_ENDS = (".", "?", "!", "…")


def words(text_: str, kind: str) -> QLabel:
    """Make a text of the client's screen, in the middle size."""
    made = text(text_, f"client-{kind}")
    made.setAccessibleName(text_)
    return made


def say(part: QLabel, told: str) -> None:
    """Have a text of the client's screen say something else, also to who cannot see it."""
    part.setText(told)
    part.setAccessibleName(told)


class ClientPage(Inside):
    """One thing to do. `ready_changed` tells that `is_ready` may have changed.

    `aloud_wished` gives what somebody wrote, when the client asks to hear it.
    """

    ready_changed = Signal()
    aloud_wished = Signal(str)

    def __init__(self, talk: Talk, place: "Place | None" = None) -> None:
        super().__init__()
        self.talk = talk
        self.place = place or talk.place
        self.speech = talk.words.speech
        self.column = column(self, spacing_px=16)
        self.trouble = TroubleLabel()
        self.hear: LargeButton | None = None
        """Pressed to hear `own_words`; only on pages that have any."""
        self.first: QWidget | None = None
        """What the keyboard is on when the page comes."""

    @property
    def piece(self) -> Fragment | None:
        """The piece of the film that is shown beside it; None for none."""
        return None

    @property
    def shows_film(self) -> bool:
        """Whether the film is beside it."""
        return False

    @property
    def is_ready(self) -> bool:
        """Whether one can go on from here."""
        return True

    def where(self) -> str:
        """Say where the client is, for above the page."""
        return in_language(self.place.step.title, self.speech.language)

    def steps(self) -> tuple[int, int]:
        """Give (which one this is, how many there are); (0, 0) when there is nothing to count."""
        return 0, 0

    def forward(self) -> str:
        """Name the button that goes on."""
        return self.speech.translate("Client", "Next")

    def read(self) -> str:
        """Give what is read aloud: questions, answers and buttons, never what somebody wrote."""
        return aloud([one for one in self.findChildren(QWidget) if one.isVisibleTo(self)])

    def own_words(self) -> Sequence[str]:
        """Give what somebody wrote and the client is asked about, for who cannot read it."""
        return ()

    def offer_own_words(self, *, there: bool) -> None:
        """Offer to read aloud what somebody wrote, when there is a voice."""
        if self.hear is not None:
            self.hear.setVisible(there)

    def flush(self) -> bool:
        """Keep what was typed; says whether all of it is on disk."""
        return True

    def finish(self) -> None:
        """Do what going on from here asks for. Raises Trouble; then one stays."""

    def film_began(self) -> None:
        """Hear that the film plays."""

    def film_stood_still(self) -> None:
        """Hear that the film stopped."""

    def release(self) -> None:
        """Stop every clock."""

    def prompts(self) -> list[str]:
        """Give the prompts of the step, in the client's language."""
        return [in_language(one, self.speech.language) for one in self.place.step.prompts]

    def ask(self, question: str) -> QLabel:
        """Put the question above the page."""
        made = words(question, "question")
        self.column.addWidget(made)
        return made

    def hear_row(self) -> QHBoxLayout:
        """Make the button with which the client hears `own_words`."""
        self.hear = LargeButton(self.speech.translate("Client", "Read these words aloud"))
        self.hear.hide()
        self.hear.clicked.connect(lambda: self.aloud_wished.emit(sentences(self.own_words())))
        return row(self.hear, 1)

    def alone(self) -> None:
        """Stand in the middle, without the film."""
        self.setMaximumWidth(_WIDTH_MAX_PX)

    def tell(self, trouble: Trouble) -> None:
        """Say what went wrong."""
        self.trouble.tell(trouble)


def aloud(parts: Iterable[QWidget]) -> str:
    """Give what is read aloud of these parts, each once."""
    return sentences(dict.fromkeys(map(_spoken, parts)))


def sentences(texts: Iterable[str]) -> str:
    """Put texts behind each other so that a voice rests between them."""
    said = (text_.strip() for text_ in texts)
    return " ".join(one if one.endswith(_ENDS) else f"{one}." for one in said if one)


def _spoken(part: QWidget) -> str:
    if isinstance(part, LargeChoice | LargeButton):
        # “&&” is how Qt is told of a plain “&”.
        named = part.accessibleName() or part.text().replace("&&", "&")
        return named if part.isEnabled() else ""
    return part.accessibleName() if part.property("kind") in _SPOKEN else ""
