"""What somebody decided before, in a few words. Knows no widget."""

from annotations.consent import Standing, WhyNot
from annotations.model import DecisionState
from kijkwijzer.ui.consent.speech import Speech


def stays_closed(speech: Speech) -> str:
    """Say of a yes that it asks for what the program cannot do yet."""
    return speech.translate(
        "Consent", "Yes, on a condition that this program cannot keep yet: it stays closed"
    )


def standing_words(standing: Standing | None, speech: Speech) -> tuple[str, str]:
    """Say what holds now and in which tone ("ok", "warn" or ""); empty when nothing was asked."""
    if standing is None or standing.decision is None:
        return "", ""
    if standing.why_not is None and standing.decision.valid_until is not None:
        day = speech.day(standing.decision.valid_until)
        if standing.unkept:
            return stays_closed(speech), "warn"
        if standing.decision.conditions:
            asked = ", ".join(sorted(standing.decision.conditions))
            told = speech.translate("Consent", "Now yes, until {day}, on condition: {conditions}")
            return told.format(day=day, conditions=asked), "warn"
        return speech.translate("Consent", "Now yes, until {day}").format(day=day), "ok"
    if standing.decision.state is DecisionState.WITHDRAWN:
        return speech.translate("Consent", "Taken back"), ""
    closed = {
        WhyNot.ENDED: (speech.translate("Consent", "The yes has ended"), "warn"),
        WhyNot.NOT_YET: (speech.translate("Consent", "Dated on a day to come"), "warn"),
        WhyNot.INVALID: (speech.translate("Consent", "Cannot be read, ask again"), "warn"),
        WhyNot.REFUSED: (speech.translate("Consent", "Now no"), ""),
    }
    return closed.get(standing.why_not or WhyNot.NOT_ASKED, ("", ""))
