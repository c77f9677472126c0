"""From what the library and the settings know to the facts on a paper, and the paper as PDF."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from annotations.model import Decision, DecisionState, Purpose, RecordingState
from annotations.trouble import Refused, translatable
from annotations.withdrawal import RegisterEntry, WithdrawalReceipt
from kijkwijzer import __version__
from kijkwijzer.report import facts
from kijkwijzer.report.consent_page import consent_pdf
from kijkwijzer.report.letter_page import letter_pdf
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.withdrawal_page import withdrawal_pdf
from kijkwijzer.settings import Settings
from kijkwijzer.ui.withdrawal.recall import recall_of

if TYPE_CHECKING:
    from annotations.library import Library

_NOT_ANSWERED: Final = (
    DecisionState.REQUESTED,
    DecisionState.REQUEST_DEFERRED,
    DecisionState.UNKNOWN,
)


def consent_paper(
    library: "Library", settings: Settings, person: tuple[int, str], code: str, language: str
) -> bytes:
    """Make the receipt of what somebody (recording, code) decided, with their withdrawal code."""
    number, participant_code = person
    recording = library.recording(number)
    participant = recording.participant(participant_code)
    decided = [one for one in library.decisions(number) if one.participant_id == participant.id]
    receipt = facts.ConsentReceipt(
        recording=number,
        held_on=recording.held_on,
        participant=participant_code,
        decisions=decision_lines(decided, library.today()),
        code=code,
        made_on=library.today(),
        sender=sender(settings),
    )
    return consent_pdf(receipt, load_texts(language))


def decision_lines(decided: Iterable[Decision], today: date) -> tuple[facts.DecisionLine, ...]:
    """Say what somebody decided last for each purpose; None where there is nothing.

    `decided` is in order of time. A yes that is over on `today` is said to have ended.
    """
    said: dict[Purpose, list[Decision]] = {purpose: [] for purpose in Purpose}
    for one in decided:
        said[one.purpose].append(one)
    return tuple(_line(purpose, kept, today) for purpose, kept in said.items())


def withdrawal_paper(receipt: WithdrawalReceipt, settings: Settings, language: str) -> bytes:
    """Make the receipt of a withdrawal."""
    return withdrawal_pdf(receipt, sender(settings), load_texts(language))


def letter_paper(
    library: "Library", entry: RegisterEntry, settings: Settings, language: str
) -> bytes:
    """Make a letter to whoever has a copy. Raises Refused when nothing in it was withdrawn."""
    recall = recall_of(library, entry)
    if recall is None:
        text = translatable(
            "Trouble",
            "Nothing in this copy was withdrawn. A letter asks back what was withdrawn, and"
            " nothing else.",
        )
        raise Refused(text)
    letter = facts.DeletionLetter(
        entry,
        written_on=library.today(),
        numbers=recall.numbers,
        purposes=recall.purposes,
        sender=sender(settings),
    )
    return letter_pdf(letter, load_texts(language))


def sender(settings: Settings) -> facts.Sender:
    """Say who gives a paper out."""
    return facts.Sender(settings.organisation, settings.contact, settings.coordinator_word)


def installation(
    library: "Library", settings: Settings, players: Sequence[str]
) -> facts.Installation:
    """Say what is true of this installation today."""
    from annotations.vault.place import examine  # noqa: PLC0415  (few sessions make papers)
    from kijkwijzer.media.choose import version  # noqa: PLC0415  (loads VLC)

    today = library.today()
    entries = library.entries(today)
    gone = len(library.withdrawn())
    guarded = library.protection()
    used = tuple(
        purpose for purpose in Purpose if any(one.answers[purpose].is_open for one in entries)
    )
    return facts.Installation(
        program_version=__version__,
        schema=library.info().schema,
        made_on=today,
        recordings={RecordingState.PRESENT: len(entries), RecordingState.WITHDRAWN: gone},
        place=examine(library.path).kind.value,
        purposes=used,
        lock_after_minutes=settings.lock_after_minutes,
        players=tuple(players),
        player_versions={name: version(name) for name in players},
        ways_in=guarded.ways_in,
        database_engine=guarded.database,
        guess_memory_mib=guarded.guess_memory_mib,
        facilitators=len(library.facilitators()),
        legal_ground=library.legal_ground(),
        privacy_officer=settings.privacy_officer,
        sender=sender(settings),
    )


def _line(purpose: Purpose, said: Sequence[Decision], today: date) -> facts.DecisionLine:
    last = said[-1] if said else None
    if last is None or last.state in _NOT_ANSWERED:
        return facts.DecisionLine(purpose, None)
    over = last.state is DecisionState.EXPIRED
    # That a yes is over is an event of its own, which does not say when: the yes before it does.
    yes = next((one for one in reversed(said) if one.permits), None) if over else last
    if yes is None or not yes.permits:
        return facts.DecisionLine(purpose, allowed=over, ended=over)
    until = yes.valid_until
    over = over or until is None or until < today
    return facts.DecisionLine(
        purpose, allowed=True, until=until, conditions=yes.conditions, ended=over
    )
