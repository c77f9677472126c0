"""The pages about looking back, each as one call that gives a PDF. Writes nothing anywhere.

`language` is "nl" or "en". Every page carries the rule that it is never evidence and never part of
an assessment, names no one and has page numbers. The library that draws PDFs is loaded when the
first page is made. Each call takes a part of a second, so make it on a worker.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kijkwijzer.report.facts import Sender
from kijkwijzer.report.review_facts import TryOut
from kijkwijzer.report.texts import load_texts

if TYPE_CHECKING:
    from annotations.library import GuidedRun, Library, Looking
    from kijkwijzer.report.from_notebook import OpenNotes
    from rubrics.model import Rubric


def session_summary(
    library: "Library",
    session_id: UUID,
    language: str,
    *,
    run: "GuidedRun | None" = None,
    looking: "Looking | None" = None,
) -> bytes:
    """Make the summary of a guided session. Raises NotAllowed, Refused, Damaged.

    Hand over the `run` and the `looking` when they are open: taking a session up in another place
    shuts the first. Of a sealed session only what the client released is shown.
    """
    from kijkwijzer.report.from_library import session_facts  # noqa: PLC0415  (seldom needed)
    from kijkwijzer.report.session_page import session_pdf  # noqa: PLC0415  (draws PDFs)

    texts = load_texts(language)
    return session_pdf(session_facts(library, session_id, texts, run, looking), texts)


def client_overview(
    library: "Library",
    session_id: UUID,
    notes: "OpenNotes",
    language: str,
    sender: Sender | None = None,
) -> bytes:
    """Make what a client takes home, from their open notebook only. Raises NotAllowed, Refused.

    It holds sealed words: never keep it, and give it to nobody but the client.
    """
    from kijkwijzer.report.from_notebook import overview_facts  # noqa: PLC0415  (seldom needed)
    from kijkwijzer.report.overview_page import overview_pdf  # noqa: PLC0415  (draws PDFs)

    texts = load_texts(language)
    facts = overview_facts(library, session_id, notes, texts, sender or Sender())
    return overview_pdf(facts, texts)


def learning_plan(text: str, language: str, *, made_on: date | None = None) -> bytes:
    """Make a learning plan of a text that its owner approved. Whoever calls has checked it."""
    from kijkwijzer.report.plan_page import plan_pdf  # noqa: PLC0415  (draws PDFs)

    return plan_pdf(text, made_on or _today(), load_texts(language))


def handbook(
    language: str,
    *,
    sender: Sender | None = None,
    made_on: date | None = None,
    rubric: "Rubric | None" = None,
) -> bytes:
    """Make the handbook: how to ask, film, look, talk and try out.

    `rubric` is the kijkkader in use; without one it is the one that comes with the program.
    """
    from kijkwijzer.report.handbook_page import booklet_pdf  # noqa: PLC0415  (draws PDFs)

    texts, day = load_texts(language), made_on or _today()
    return booklet_pdf("handbook", sender or Sender(), day, texts, rubric)


def safe_haven(
    language: str, *, sender: Sender | None = None, made_on: date | None = None
) -> bytes:
    """Make the agreement about the safe haven: one page to sign."""
    from kijkwijzer.report.handbook_page import booklet_pdf  # noqa: PLC0415  (draws PDFs)

    return booklet_pdf("agreement", sender or Sender(), made_on or _today(), load_texts(language))


def try_out_card(
    text: str,
    notice: str,
    language: str,
    *,
    until: date | None = None,
    made_on: date | None = None,
) -> bytes:
    """Make a page of four small cards with a try-out, to cut out and put on the desk."""
    from kijkwijzer.report.card_page import card_pdf  # noqa: PLC0415  (draws PDFs)

    return card_pdf(TryOut(text, notice, until), made_on or _today(), load_texts(language))


def _today() -> date:
    return datetime.now().astimezone().date()
