"""The practice library: made once, opened ever after, made afresh when it is old or broken.

What is in it is made up, so its passphrase is no secret: it is published here.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from time import monotonic

from annotations.consent import WhyNot
from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.library.check import Part
from annotations.model import DecisionState, Purpose, RecordingDraft, Role, Setting
from annotations.trouble import Damaged
from annotations.vault.refusals import NotALibrary, WrongSecret
from kijkwijzer.media.intake import take_in
from kijkwijzer.practice import material
from kijkwijzer.practice.folder import Mark, PracticeFolder

PASSPHRASE = "oefenen mag altijd opnieuw"  # noqa: S105  (published: nothing in it is secret)
COORDINATOR, CLIENT = "W-01", "K-001"
PURPOSES = (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW, Purpose.THIRD_PARTY_COACH)
"""What the made-up people allow: every guided session can be tried."""
_PERMITTED_FOR = timedelta(days=365)
_MADE_UP = 1
"""The number of the practice conversation; others are films of real people that somebody added."""
_CHECK_S = 0.25
_BROKEN = (Damaged, NotALibrary, WrongSecret)


def open_practice(folder: Path, *, language: str, today: date | None = None) -> Library:
    """Open the practice library in this folder; make it, in this language, when there is none.

    One that is damaged, half-made or of an older version is made afresh, unless someone added
    recordings to it. Raises AlreadyOpen when another window has it, NotOurs when the folder holds
    something else, HoldsMore when it holds more and cannot be opened, DiskFull, ReadOnlyPlace.
    """
    place, day = PracticeFolder(folder), today or _this_day()
    with place.alone():
        return _opened(place, day) or _made(place, language, day)


def reset_practice(folder: Path) -> None:
    """Take the practice library away; the next opening makes it afresh.

    Raises AlreadyOpen when a window has it, NotOurs when the folder holds something else, and
    HoldsMore when someone added recordings to it.
    """
    place = PracticeFolder(folder)
    with place.alone():
        _close_quietly(place)
        place.clear()


def _opened(place: PracticeFolder, day: date) -> Library | None:
    """Open what is there; None when there is nothing, or nothing that is still of use."""
    mark = place.mark()
    if mark is None:
        return None
    try:
        library = _open(place, day)
    except _BROKEN:
        return None
    try:
        if mark.ready and _of_use(library, mark):
            _renew(library, day)
            return library
    except BaseException:
        library.close()
        raise
    library.close()
    return None


def _open(place: PracticeFolder, day: date) -> Library:
    # Anywhere will do, a network folder too: what is lost is made again.
    return Library.open(
        place.library,
        PASSPHRASE,
        allow_any_place=True,
        ledgers=place.ledgers,
        clock=_clock(day),
    )


def _clock(day: date) -> Callable[[], datetime]:
    """Tell the time of this computer, as if it were that day when the practice was opened."""
    ahead = day - _this_day()
    return lambda: datetime.now().astimezone() + ahead


def _close_quietly(place: PracticeFolder) -> None:
    """Make sure that no other window has it. Raises AlreadyOpen."""
    try:
        _open(place, _this_day()).close()
    except _BROKEN:
        return


def _made(place: PracticeFolder, language: str, day: date) -> Library:
    place.clear()
    place.write_mark(Mark(material.VERSION, "", ready=False))
    library, _ = Library.create(
        place.library,
        PASSPHRASE,
        light=True,
        allow_any_place=True,
        ledgers=place.ledgers,
        clock=_clock(day),
    )
    try:
        place.write_mark(Mark(material.VERSION, str(library.id), ready=False))
        _furnish(library, language, day)
        place.write_mark(Mark(material.VERSION, str(library.id), ready=True))
    except BaseException:
        library.close()
        raise
    return library


def _furnish(library: Library, language: str, day: date) -> None:
    draft = RecordingDraft(
        held_on=day,
        kind=material.kind(language),
        setting=Setting.DESK,
        participants=((COORDINATOR, Role.COORDINATOR), (CLIENT, Role.CLIENT)),
    )
    with material.film() as film:
        recording = take_in(
            library, film, draft, progress=lambda _progress: None, stopped=lambda: False
        )
    for purpose in PURPOSES:
        _permit(library, recording.number, purpose, DecisionState.GIVEN, day)
    for spoken in material.LANGUAGES:
        library.keep_captions(recording.number, spoken, material.captions(spoken))
    _mark_moments(library, recording.number, language, day)


def _mark_moments(library: Library, number: int, language: str, day: date) -> None:
    looking = library.look(number, Purpose.OWN_LEARNING, day)
    try:
        ready = material.ready_moments().moments
        moments = [one.in_layer(looking.layer.id, language) for one in ready]
        looking.apply(Together(tuple(AddMoment(moment) for moment in moments)))
    finally:
        looking.close()


def _of_use(library: Library, mark: Mark) -> bool:
    """Whether it is up to date and whole; one that someone added recordings to is always kept."""
    recordings = library.info().recordings
    if recordings > 1:
        return True
    return recordings == 1 and mark.version >= material.VERSION and _whole(library)


def _whole(library: Library) -> bool:
    until_s = monotonic() + _CHECK_S
    report = library.check(stopped=lambda: monotonic() > until_s)
    return all(finding.part is Part.LEFTOVER for finding in report.findings)


def _renew(library: Library, day: date) -> None:
    """Give the made-up people's permission anew once it has ended, and take their clock as right.

    A no that was tried to another purpose stays; one to own learning leaves no recording, and the
    practice is made afresh. What the made-up people were never asked, they allow too.
    """
    if library.clock_behind() is not None:
        library.trust_clock()
    renewed = {WhyNot.ENDED: DecisionState.RENEWED, WhyNot.NOT_ASKED: DecisionState.GIVEN}
    for entry in library.entries(day):
        for purpose in PURPOSES if entry.recording.number == _MADE_UP else ():
            reasons = {standing.why_not for standing in entry.answers[purpose].closed}
            if len(reasons) == 1 and (why := reasons.pop()) in renewed:
                _permit(library, entry.recording.number, purpose, renewed[why], day)


def _permit(
    library: Library, number: int, purpose: Purpose, state: DecisionState, day: date
) -> None:
    until = day + _PERMITTED_FOR
    for code in (COORDINATOR, CLIENT):
        library.record_decision(number, code, purpose, state, until)


def _this_day() -> date:
    return datetime.now().astimezone().date()
