"""What every page of the client's screen is: a question, one thing to do, and what comes next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotations.client_notes import Fragment
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import Inside, column, text
from kijkwijzer.ui.client.look import LargeButton, LargeChoice
from kijkwijzer.ui.client.talk import Talk
from kijkwijzer.ui.trouble_label import TroubleLabel
from rubrics.model import in_language

if TYPE_CHECKING:
    from kijkwijzer.ui.client.course import Place

_WIDTH_MAX_PX = 820
_SPOKEN = ("client-question", "client-read", "client-label", "client-pick")


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
    """One thing to do. `ready_changed` tells that `is_ready` may have changed."""

    ready_changed = Signal()

    def __init__(self, talk: Talk, place: "Place | None" = None) -> None:
        super().__init__()
        self.talk = talk
        self.place = place or talk.place
        self.speech = talk.words.speech
        self.column = column(self, spacing_px=16)
        self.trouble = TroubleLabel()
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
        """Give what is read aloud: the questions and the answers, never what somebody wrote."""
        spoken = [one for one in self.findChildren(QWidget) if one.isVisibleTo(self)]
        return " ".join(filter(None, map(_spoken, spoken)))

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

    def alone(self) -> None:
        """Stand in the middle, without the film."""
        self.setMaximumWidth(_WIDTH_MAX_PX)

    def tell(self, trouble: Trouble) -> None:
        """Say what went wrong."""
        self.trouble.tell(trouble)


def _spoken(part: QWidget) -> str:
    if isinstance(part, LargeChoice):
        return part.text()
    if part.property("kind") not in _SPOKEN:
        return ""
    return part.text() if isinstance(part, LargeButton) else part.accessibleName()
