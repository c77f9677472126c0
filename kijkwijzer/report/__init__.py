"""Papers for people, as PDF: receipts, letters, and what organisations need to know and sign.

Knows no window and no key: it prints the facts that it is handed, and `from_library` and
`from_notebook` alone ask a library for them. What a paper says stands in `texts/`, one folder a
language.
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
from kijkwijzer.report.pages import (
    client_overview,
    handbook,
    learning_plan,
    safe_haven,
    session_summary,
    try_out_card,
)
from kijkwijzer.report.writing import write_papers

__all__ = [
    "BUILT",
    "Ability",
    "ConsentReceipt",
    "DecisionLine",
    "DeletionLetter",
    "Installation",
    "Sender",
    "client_overview",
    "handbook",
    "learning_plan",
    "safe_haven",
    "session_summary",
    "try_out_card",
    "write_papers",
]
