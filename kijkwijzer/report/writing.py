"""Writing papers to files. The library that draws PDFs is loaded when the first paper is made.

Every function here raises Refused for a place inside a library's folder or a language without
texts, and DiskFull, ReadOnlyPlace or PlaceTrouble; a file is then as it was.
"""

from collections.abc import Iterable
from pathlib import Path

from kijkwijzer.report.facts import Installation
from kijkwijzer.report.placing import make_folder, place
from kijkwijzer.report.texts import load_texts
from rubrics.model import Rubric

PAPERS = ("dpia", "register", "works_council", "safe_haven", "leaflet")
BOOKLETS = ("agreement", "handbook")
"""Pages that are the same everywhere, but for whom to turn to."""


def paper_files(languages: Iterable[str], out_dir: Path) -> list[Path]:
    """Give the files that `write_papers` writes."""
    return [
        out_dir / texts.say(f"{name}.file")
        for texts in map(load_texts, dict.fromkeys(languages))
        for name in (*PAPERS, *BOOKLETS)
    ]


def write_papers(
    installation: Installation,
    languages: Iterable[str],
    out_dir: Path,
    rubric: Rubric | None = None,
) -> list[Path]:
    """Write the papers that an organisation needs, in each language, into a folder.

    The agreement to sign and the handbook, with the kijkkader in use, go with them. What has such a
    name already is replaced.
    """
    from kijkwijzer.report.handbook_page import booklet_pdf  # noqa: PLC0415
    from kijkwijzer.report.paper_pages import paper_pdf  # noqa: PLC0415

    sender, made_on = installation.sender, installation.made_on
    drawn = []
    for texts in map(load_texts, dict.fromkeys(languages)):
        pages = {paper: paper_pdf(paper, installation, texts) for paper in PAPERS}
        pages |= {name: booklet_pdf(name, sender, made_on, texts, rubric) for name in BOOKLETS}
        drawn += [(out_dir / texts.say(f"{name}.file"), data) for name, data in pages.items()]
    make_folder(out_dir)
    for out, data in drawn:
        place(data, out)
    return [out for out, _ in drawn]
