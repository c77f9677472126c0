"""How entries on a line of learning are called and told, in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from annotations.learning import EntryKind, LearningEntry
from annotations.plan_text import FindingKind
from kijkwijzer.ui import words

translate = QCoreApplication.translate

_AROUND = ' \n“”"'


def kind_name(kind: EntryKind) -> str:
    """Name a step of a line."""
    names = {
        EntryKind.INSIGHT: translate("Learn", "Insight"),
        EntryKind.TRY_OUT: translate("Learn", "Try-out"),
        EntryKind.LOOKED_BACK: translate("Learn", "Looked back"),
        EntryKind.YIELD: translate("Learn", "Yield"),
    }
    return names[kind]


def kind_told(kind: EntryKind) -> str:
    """Say in one sentence what a step of a line is."""
    told = {
        EntryKind.INSIGHT: translate("Learn", "One thing you saw about how you work."),
        EntryKind.TRY_OUT: translate("Learn", "One thing you will do differently, and until when."),
        EntryKind.LOOKED_BACK: translate("Learn", "What you saw of it in a later conversation."),
        EntryKind.YIELD: translate("Learn", "What it brought, and what comes next."),
    }
    return told[kind]


def kind_role(kind: EntryKind) -> str:
    """Give the colour role of the dot of a step."""
    roles = {
        EntryKind.INSIGHT: "principle_1",
        EntryKind.TRY_OUT: "principle_2",
        EntryKind.LOOKED_BACK: "muted",
        EntryKind.YIELD: "principle_3",
    }
    return roles[kind]


def caption(entry: LearningEntry, today: date) -> str:
    """Write what stands above an entry: "Yield · 20 Nov · R-022"."""
    when = _when(entry, today)
    parts = [kind_name(entry.kind), when]
    if entry.kind in (EntryKind.LOOKED_BACK, EntryKind.YIELD) and entry.label:
        parts.append(entry.label)
    if entry.is_own:
        parts.append(translate("Learn", "my own"))
    return " · ".join(parts)


def detail(entry: LearningEntry, *, is_open: bool) -> str:
    """Write what stands under an entry; moments of an insight are shown apart."""
    if entry.kind is EntryKind.TRY_OUT:
        return _try_out_detail(entry, is_open=is_open)
    if entry.kind is EntryKind.LOOKED_BACK and entry.quote_or_next.strip():
        return f"“{entry.quote_or_next.strip(_AROUND)}”"
    if entry.kind is EntryKind.YIELD and entry.quote_or_next.strip():
        return translate("Learn", "Next time: {words}").format(words=entry.quote_or_next.strip())
    return ""


def from_moments(entry: LearningEntry) -> str:
    """Write where an insight came from, before the times: "From moments of R-014"."""
    if not entry.label:
        return ""
    if not entry.links:
        return translate("Learn", "From {recording}").format(recording=entry.label)
    if len(entry.links) == 1:
        return translate("Learn", "From a moment of {recording}").format(recording=entry.label)
    return translate("Learn", "From {count} moments of {recording}").format(
        count=len(entry.links), recording=entry.label
    )


def finding_told(kind: FindingKind) -> str:
    """Say in plain words what was found in a text that is to go out, and why it may not."""
    told = {
        FindingKind.PERSON: translate("Learn", "a code of a person. A plan names nobody."),
        FindingKind.RECORDING: translate(
            "Learn", "the number of a recording. It leads back to a conversation."
        ),
        FindingKind.TIME: translate("Learn", "a time. It leads back to a moment."),
        FindingKind.QUOTE: translate(
            "Learn", "words between quotation marks. They may be somebody else's words."
        ),
        FindingKind.SAME_WORDS: translate(
            "Learn", "the same words as in a note or in what was said. Say it in other words."
        ),
        FindingKind.DAY: translate("Learn", "the day of a conversation."),
        FindingKind.KIND: translate(
            "Learn", "what a conversation was called. It leads back to that conversation."
        ),
        FindingKind.CITIZEN_NUMBER: translate(
            "Learn", "digits that may be a citizen service number (BSN)."
        ),
    }
    return told[kind]


def _when(entry: LearningEntry, today: date) -> str:
    begins = words.short_date(entry.on, today)
    if entry.kind is not EntryKind.TRY_OUT:
        return begins
    if entry.until is None:
        return translate("Learn", "from {day}").format(day=begins)
    return f"{begins} \N{EN DASH} {words.short_date(entry.until, today)}"


def _try_out_detail(entry: LearningEntry, *, is_open: bool) -> str:
    parts = []
    if entry.notice.strip():
        parts.append(translate("Learn", "I notice it by: {words}").format(words=entry.notice))
    if is_open:
        parts.append(translate("Learn", "Not looked back at yet"))
    return "\n".join(parts)
