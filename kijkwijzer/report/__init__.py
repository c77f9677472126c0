"""Papers for people, as PDF: receipts, letters, and what organisations need to know and sign.

Knows no window, no library and no key: it prints the facts that it is handed. What a paper says
stands in `texts/`, one folder a language.
"""

from kijkwijzer.report.facts import (
    BUILT,
    Ability,
    ConsentReceipt,
    DecisionLine,
    DeletionLetter,
    Installation,
    Sender,
)
from kijkwijzer.report.writing import (
    consent_receipt,
    deletion_letter,
    withdrawal_receipt,
    write_papers,
)

__all__ = [
    "BUILT",
    "Ability",
    "ConsentReceipt",
    "DecisionLine",
    "DeletionLetter",
    "Installation",
    "Sender",
    "consent_receipt",
    "deletion_letter",
    "withdrawal_receipt",
    "write_papers",
]
