"""An empty document: its letters, its colours and what it says of itself. Knows no page."""

import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from importlib import resources

from fpdf import FPDF
from fpdf.prefs import ViewerPreferences

from kijkwijzer.report.plain import one_line

UNKNOWN_LETTER = "□"
"""What is drawn for a letter that is in none of our letters."""

WEIGHTS = ("Regular", "Medium", "SemiBold")


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself: never a name. `page_of` is "page {page} of {pages}".

    `unknown_letters` says what UNKNOWN_LETTER stands for; it is written when that was needed.
    """

    title: str
    language: str
    made_on: date
    running: str
    page_of: str
    unknown_letters: str = ""


@cache
def colors() -> dict[str, str]:
    """Give the colours of the light theme by role, as #RRGGBB."""
    file = resources.files("kijkwijzer") / "assets" / "themes" / "light.toml"
    return {role: str(value) for role, value in tomllib.loads(file.read_text("utf-8")).items()}


def document(about: About) -> FPDF:
    """Make an A4 document without pages, with the letters in it."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    fonts = resources.files("kijkwijzer.report") / "fonts"
    for weight in WEIGHTS:
        with resources.as_file(fonts / f"Inter-{weight}.ttf") as file:
            pdf.add_font(f"Inter{weight}", fname=file)
    pdf.set_title(one_line(about.title))
    pdf.set_lang(about.language)
    pdf.set_producer("Kijkwijzer")
    made_on = about.made_on
    pdf.set_creation_date(datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC))
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    return pdf
