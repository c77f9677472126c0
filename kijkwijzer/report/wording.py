"""Small wordings that several papers share. Knows no page."""

from collections.abc import Iterable
from datetime import date

from annotations.consent import Condition
from annotations.model import Purpose
from kijkwijzer.report.document import UNKNOWN_LETTER, About
from kijkwijzer.report.plain import one_line
from kijkwijzer.report.texts import Texts
from kijkwijzer.settings import own_coordinator_word


def about(texts: Texts, title: str, running: str, made_on: date) -> About:
    """Say what a document tells of itself."""
    page_of = str(texts.get("words.page_of"))
    unknown = texts.say("words.unknown_letters", mark=UNKNOWN_LETTER)
    return About(title, texts.say("words.locale"), made_on, running, page_of, unknown)


def about_learning(texts: Texts, title: str, made_on: date) -> About:
    """Say what a page about looking back tells of itself: the rule stands under each page."""
    return about(texts, title, texts.say("words.rule"), made_on)


def coordinator(texts: Texts, word: str) -> str:
    """Name the work coordinator by the organisation's own word, if it has one."""
    return own_coordinator_word(one_line(word)) or texts.say("words.coordinator")


def days_after(texts: Texts, day: date, days: int) -> str:
    """Write a day with how many days after the conversation it is."""
    said = "since_none" if days <= 0 else "since_one" if days == 1 else "since"
    return texts.say(f"session.{said}", day=texts.day(day), days=texts.number(days))


def purpose_name(texts: Texts, purpose: Purpose) -> str:
    """Name a purpose."""
    return texts.say(f"words.purpose.{purpose.value}")


def conditions(texts: Texts, codes: Iterable[str]) -> list[str]:
    """Say conditions, the known ones in our words and others as they were written."""
    return [
        texts.say(f"words.condition.{code}")
        if code in frozenset(Condition)
        else texts.say("words.condition.own", words=one_line(code))
        for code in sorted(codes)
    ]
