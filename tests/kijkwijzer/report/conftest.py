from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from annotations.model import Purpose, RecordingState
from annotations.withdrawal import (
    PartKind,
    PlanPart,
    RegisterEntry,
    RegisterKind,
    WithdrawalReceipt,
)
from kijkwijzer.report import ConsentReceipt, DecisionLine, Installation, Sender
from kijkwijzer.report.texts import load_texts

TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Paper:
    """A paper as an independent reader sees it."""

    path: Path

    @property
    def reader(self) -> PdfReader:
        return PdfReader(self.path, strict=True)

    @property
    def pages(self) -> list[str]:
        return [page.extract_text() for page in self.reader.pages]

    @property
    def text(self) -> str:
        """All words, one space between them."""
        return " ".join(" ".join(self.pages).split())


@pytest.fixture
def sender() -> Sender:
    return Sender("Gemeente Zuidwijk", "Klachtenpunt, 0123 45 67 89", "klantmanager")


@pytest.fixture
def consent(sender: Sender) -> ConsentReceipt:
    last_day = date(2027, 2, 19)
    lines = (
        DecisionLine(Purpose.OWN_LEARNING, allowed=True, until=last_day),
        DecisionLine(Purpose.RESEARCH_CODING, allowed=False),
        DecisionLine(
            Purpose.TEACHING_CLIP,
            allowed=True,
            until=last_day,
            conditions=frozenset({"blur_face"}),
        ),
    )
    code = "LINDE · 4827 · KOMPAS"
    return ConsentReceipt(14, date(2026, 10, 12), "K-014", lines, code, TODAY, sender)


@pytest.fixture
def entry() -> RegisterEntry:
    return RegisterEntry(
        UUID(int=7),
        14,
        RegisterKind.EXPORT,
        Purpose.INTERVISION,
        "intervisiegroep West",
        date(2026, 11, 14),
        bytes(range(32)),
        "beveiligde mail",
    )


@pytest.fixture
def withdrawal(entry: RegisterEntry) -> WithdrawalReceipt:
    parts = (PlanPart(PartKind.FILM, 1, 612_000_000), PlanPart(PartKind.MOMENTS, 1022))
    return WithdrawalReceipt(14, TODAY, None, parts, (entry,), "3f9a0c12" * 8)


@pytest.fixture
def installation(sender: Sender) -> Installation:
    return Installation(
        "0.2.0",
        "0002",
        TODAY,
        {RecordingState.PRESENT: 12, RecordingState.WITHDRAWN: 3},
        purposes=(Purpose.OWN_LEARNING, Purpose.INTERVISION),
        players=("vlc",),
        database_engine="SQLCipher 4.19.0",
        guess_memory_mib=(256,),
        sender=sender,
    )


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Paper]:
    """Draw one paper and read it back."""

    def write(make: Callable[..., bytes], *facts: object, language: str = "nl") -> Paper:
        (tmp_path / "paper.pdf").write_bytes(make(*facts, load_texts(language)))
        return Paper(tmp_path / "paper.pdf")

    return write
