"""Makes the page of a place, and finds how things are called on the client's screen."""

from collections.abc import Callable, Mapping
from typing import Final

from annotations.model import Valence
from kijkwijzer.session import Session
from kijkwijzer.ui.client.course import Kind, Place
from kijkwijzer.ui.client.film_side import FilmSide
from kijkwijzer.ui.client.other_pages import FieldsPage, WelcomePage
from kijkwijzer.ui.client.overview_rows import OverviewPage
from kijkwijzer.ui.client.page import ClientPage
from kijkwijzer.ui.client.pieces_page import PiecesPage
from kijkwijzer.ui.client.share_pages import RetellPage, SharePage
from kijkwijzer.ui.client.talk import Talk, Words
from kijkwijzer.ui.client.tell_page import TellPage
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.desk import Desk
from rubrics.model import in_language

_MADE: Final[Mapping[Kind, Callable[[Talk, Place], ClientPage]]] = {
    Kind.WELCOME: WelcomePage,
    Kind.TELL: TellPage,
    Kind.SHARE: SharePage,
    Kind.RETELL: RetellPage,
    Kind.OVERVIEW: OverviewPage,
    Kind.FIELDS: FieldsPage,
}


def made(talk: Talk, place: Place, film: FilmSide) -> ClientPage:
    """Make the page of a place."""
    if place.kind is Kind.PIECES:
        return PiecesPage(talk, place, film)
    return _MADE[place.kind](talk, place)


def words_for(desk: Desk, session: Session, facilitator: str, language: str) -> Words:
    """Give how things are called, in the language of the client."""
    speech = Speech(language, desk.settings.coordinator_word)
    names = {}
    for one in desk.rubric_of(session).valences:
        names[Valence(one.id)] = in_language(one.client_name, language)
        if one.id == Valence.QUESTION and one.client_name == one.name:
            # “Question” is what a professional would call it; here one may just not know.
            names[Valence.QUESTION] = speech.translate("Client", "Not sure")
    return Words(speech, facilitator, names)
