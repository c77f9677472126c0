"""A page of the client's screen about one note, with its piece of the film beside it."""

from typing_extensions import override

from annotations.client_notes import ClientNote, Fragment
from kijkwijzer.ui.client.course import Place
from kijkwijzer.ui.client.page import ClientPage
from kijkwijzer.ui.client.talk import Talk


class PiecePage(ClientPage):
    """Says which of the pieces it is about; `steps` counts them."""

    def __init__(self, talk: Talk, place: Place, note: ClientNote) -> None:
        super().__init__(talk, place)
        self._note = note

    @property
    @override
    def piece(self) -> Fragment | None:
        return self.talk.piece_of(self._note)

    @property
    @override
    def shows_film(self) -> bool:
        return True

    @override
    def where(self) -> str:
        number, total = self.steps()
        words = self.speech.translate("Client", "Piece {number} of {total}")
        return words.format(number=number, total=total)
