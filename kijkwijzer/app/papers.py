"""From what the library and the settings know to the facts on a paper, and the paper as PDF."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from annotations.model import Decision, Purpose, RecordingState
from annotations.withdrawal import RegisterEntry, WithdrawalReceipt
from kijkwijzer import __version__
from kijkwijzer.report import facts
from kijkwijzer.report.consent_page import consent_pdf
from kijkwijzer.report.letter_page import letter_pdf
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.withdrawal_page import withdrawal_pdf
from kijkwijzer.settings import Settings

if TYPE_CHECKING:
    from annotations.library import Library


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
        decisions=decision_lines(decided),
        code=code,
        made_on=library.today(),
        sender=sender(settings),
    )
    return consent_pdf(receipt, load_texts(language))


def decision_lines(decided: Iterable[Decision]) -> tuple[facts.DecisionLine, ...]:
    """Say what somebody's last decision is for each purpose; None where there is none."""
    last = {one.purpose: one for one in decided}
    return tuple(_line(purpose, last.get(purpose)) for purpose in Purpose)


def withdrawal_paper(receipt: WithdrawalReceipt, settings: Settings, language: str) -> bytes:
    """Make the receipt of a withdrawal."""
    return withdrawal_pdf(receipt, sender(settings), load_texts(language))


def letter_paper(entry: RegisterEntry, settings: Settings, today: date, language: str) -> bytes:
    """Make a letter to whoever has a copy."""
    letter = facts.DeletionLetter(entry, written_on=today, sender=sender(settings))
    return letter_pdf(letter, load_texts(language))


def sender(settings: Settings) -> facts.Sender:
    """Say who gives a paper out."""
    return facts.Sender(settings.organisation, settings.contact, settings.coordinator_word)


def installation(
    library: "Library", settings: Settings, players: Sequence[str]
) -> facts.Installation:
    """Say what is true of this installation today."""
    from annotations.vault.place import examine  # noqa: PLC0415  (few sessions make papers)

    today = library.today()
    entries = library.entries(today)
    gone = len(library.withdrawn())
    used = tuple(
        purpose for purpose in Purpose if any(one.answers[purpose].allowed for one in entries)
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
        legal_ground=library.legal_ground(),
        privacy_officer=settings.privacy_officer,
        sender=sender(settings),
    )


def _line(purpose: Purpose, decision: Decision | None) -> facts.DecisionLine:
    if decision is None:
        return facts.DecisionLine(purpose, None)
    until = decision.valid_until if decision.permits else None
    return facts.DecisionLine(purpose, decision.permits, until, decision.conditions)
