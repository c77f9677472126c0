"""Make the letters of the papers: python3 scripts/report_fonts.py. Needs fontTools (in .venv).

PDF readers are strict about fonts with PostScript outlines, so Inter is turned into TrueType here,
with the letters of European languages only, which keeps every paper small.
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "kijkwijzer" / "assets" / "fonts"
TARGET = ROOT / "kijkwijzer" / "report" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold")
# Latin, Greek and Cyrillic; punctuation, money, arrows, some mathematics and shapes.
RANGES = (
    (0x0020, 0x007E),
    (0x00A0, 0x0250),
    (0x0370, 0x0530),
    (0x1E00, 0x1EFF),
    (0x2010, 0x2060),
    (0x20A0, 0x20C0),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x2500, 0x27BF),
)
MOST_ERROR = 1.0
_UNUSED = (
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
)


def main() -> int:
    """Write one TrueType file for each weight."""
    for weight in WEIGHTS:
        font = TTFont(SOURCE / f"Inter-{weight}.otf")
        _keep_letters(font)
        _to_truetype(font)
        font.save(TARGET / f"Inter-{weight}.ttf")
    return 0


def _keep_letters(font: TTFont) -> None:
    options = Options(layout_features=[], hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[one for first, end in RANGES for one in range(first, end + 1)])
    subsetter.subset(font)


def _to_truetype(font: TTFont) -> None:
    order, drawn = font.getGlyphOrder(), font.getGlyphSet()
    table = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = {name: _glyph(drawn, name) for name in order}
    font["loca"] = newTable("loca")
    font["glyf"] = table
    del font["CFF "]
    table.compile(font)
    _fill_maxp(font)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def _glyph(drawn: object, name: str) -> object:
    pen = TTGlyphPen(drawn)
    drawn[name].draw(Cu2QuPen(pen, MOST_ERROR, reverse_direction=True))
    return pen.glyph()


def _fill_maxp(font: TTFont) -> None:
    table = font["maxp"]
    table.tableVersion = 0x00010000
    for name in _UNUSED:
        setattr(table, name, 0)
    table.maxZones = 1
    table.recalc(font)


if __name__ == "__main__":
    sys.exit(main())
