"""What one session of looking back came to, on paper for whoever was in it."""

from kijkwijzer.report import blocks
from kijkwijzer.report.document import About
from kijkwijzer.report.fragment_blocks import fragment, span_words
from kijkwijzer.report.marks import legend, picture_height, timeline
from kijkwijzer.report.plain import plain
from kijkwijzer.report.review_facts import SessionFacts, StepDone, Told, TryOut, UsedRubric
from kijkwijzer.report.sheet import BODY, MUTED, SMALL, STRONG, WIDTH, Cell, Sheet, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about_learning, days_after

_STEP_WIDTH = 52.0
_GUTTER = 6.0
_KEEP = 40.0


def session_pdf(facts: SessionFacts, texts: Texts) -> bytes:
    """Draw the summary of a session as PDF."""

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, texts.say("session.title"), facts.guide)
        blocks.rule_panel(sheet, texts, texts.say("session.keep"))
        _looked_at(sheet, facts, texts)
        _timeline(sheet, facts, texts)
        if facts.sealed:
            said = "sealed_but_told" if facts.told else "sealed"
            blocks.paragraph(sheet, texts.say(f"session.{said}"))
        _fragments(sheet, facts, texts)
        _told(sheet, facts.told, texts)
        _steps(sheet, facts.steps, texts)
        _try_outs(sheet, facts.try_outs, texts)

    return render(_about(facts, texts), body)


def _about(facts: SessionFacts, texts: Texts) -> About:
    return about_learning(texts, texts.say("session.title"), facts.made_on)


def _looked_at(sheet: Sheet, facts: SessionFacts, texts: Texts) -> None:
    rows = [
        (texts.say("session.recording"), f"{facts.label} · {texts.day(facts.held_on)}"),
        (texts.say("session.looked"), days_after(texts, facts.days[0], facts.days_since)),
    ]
    if len(facts.days) > 1:
        more = ", ".join(texts.day(day) for day in facts.days[1:])
        rows.append((texts.say("session.again"), more))
    if not facts.ended:
        rows.append((texts.say("session.state"), texts.say("session.open")))
    if facts.rubric is not None:
        rows.append((texts.say("words.rubric"), _rubric(facts.rubric)))
    if facts.focus:
        rows.append((texts.say("session.focus"), ", ".join(one.name for one in facts.focus)))
    blocks.facts(sheet, rows)


def _rubric(rubric: UsedRubric) -> str:
    return f"{rubric.name}\n{rubric.status}"


def _timeline(sheet: Sheet, facts: SessionFacts, texts: Texts) -> None:
    if facts.picture is None:
        return
    blocks.heading(sheet, texts.say("session.timeline"), follows=picture_height(facts.picture) + 6)
    timeline(sheet, facts.picture)
    legend(sheet, facts.picture.lanes)
    sheet.skip(2)


def _fragments(sheet: Sheet, facts: SessionFacts, texts: Texts) -> None:
    if not facts.fragments:
        return
    said = "fragments" if facts.chosen else "moments"
    blocks.heading(sheet, texts.say(f"session.{said}"), follows=34)
    for place, one in enumerate(facts.fragments, start=1):
        fragment(sheet, place, one, texts)


def _told(sheet: Sheet, told: tuple[Told, ...], texts: Texts) -> None:
    if not told:
        return
    blocks.heading(sheet, texts.say("session.told"), follows=24)
    blocks.paragraph(sheet, texts.say("session.told_lead"), SMALL)
    for one in told:
        how = texts.say("session.in_other_words" if one.in_other_words else "session.as_is")
        label = f"{span_words(one.start_ms, one.end_ms)}\n{how}"
        _labelled(sheet, label, one.text)
    sheet.skip(2)


def _steps(sheet: Sheet, steps: tuple[StepDone, ...], texts: Texts) -> None:
    if not steps:
        return
    blocks.heading(sheet, texts.say("session.steps"), follows=24)
    for place, step in enumerate(steps, start=1):
        title = f"{place}. {step.title}"
        if not step.texts:
            _labelled(sheet, title, texts.say("session.done"), muted=True)
            continue
        _step(sheet, title, step)
    sheet.skip(2)


def _step(sheet: Sheet, title: str, step: StepDone) -> None:
    """Write a step with what was written in it; its title stands beside the first answer."""
    name = Cell(title, MUTED, 0, _STEP_WIDTH)
    for place, (asked, answer) in enumerate(step.texts):
        whole = sheet.height(f"{asked}\n{answer}", BODY, WIDTH - _STEP_WIDTH - _GUTTER)
        sheet.need(min(whole, _KEEP) + 4)
        if place == 0:
            sheet.rule()
        sheet.y += 1.9
        question = _right(asked, small=True)
        sheet.row(*([name] if place == 0 else []), question)
        if place == 0:  # a title of more lines than the question reaches down beside the answer
            taller = sheet.height(title, MUTED, _STEP_WIDTH)
            sheet.y -= max(0.0, taller - sheet.height(asked, SMALL, question.width))
        sheet.row(_right(answer))
    sheet.y += 1.9


def _right(said: str, *, small: bool = False) -> Cell:
    style = SMALL if small else BODY
    return Cell(said, style, _STEP_WIDTH + _GUTTER, WIDTH - _STEP_WIDTH - _GUTTER)


def _labelled(sheet: Sheet, label: str, said: str, *, muted: bool = False) -> None:
    told = _right(said, small=muted)
    blocks.ruled_row(sheet, Cell(label, MUTED, 0, _STEP_WIDTH), told)


def _try_outs(sheet: Sheet, try_outs: tuple[TryOut, ...], texts: Texts) -> None:
    shown = [one for one in try_outs if plain(one.text)]
    if not shown:
        return
    blocks.heading(sheet, texts.say("session.try_out"), follows=30)
    for one in shown:
        notice = texts.say("words.notice", notice=plain(one.notice)) if plain(one.notice) else ""
        until = texts.say("words.until_day", day=texts.day(one.until)) if one.until else ""
        said = [(one.text, STRONG), (notice, BODY), (until, SMALL)]
        blocks.panel(sheet, said, fill="accent_soft", line="accent_line")
