"""Draws every screen, and writes which pages, dialogs and steps were in sight: FOLDER is given.

A program of its own: it opens libraries, films and windows that no other test may meet.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kijkwijzer.screenshots import Pictures, draw_screens
from kijkwijzer.screenshots.stage import Stage
from kijkwijzer.ui.client.screen import ClientScreen
from kijkwijzer.ui.guided.run_page import RunPage


def main(folder: Path) -> None:
    seen: dict[str, set[str]] = {"kinds": set(), "places": set()}
    picture = Stage.picture

    def watched(stage: Stage, widget: QWidget | None = None, *, seconds: float = 0.6) -> object:
        drawn = picture(stage, widget, seconds=seconds)
        for one in QApplication.allWidgets():
            if one.isVisible():
                seen["kinds"] |= {
                    f"{kind.__module__}.{kind.__name__}" for kind in type(one).__mro__
                }
                seen["places"] |= set(_places(one))
        return drawn

    Stage.picture = watched
    files = list(draw_screens(folder, Pictures(language="en", size=(1024, 640))))
    told = {name: sorted(found) for name, found in seen.items()}
    told["files"] = [file.name for file in files]
    (folder / "seen.json").write_text(json.dumps(told))


def _places(shown: QWidget) -> list[str]:
    if isinstance(shown, RunPage):
        run = shown.sitting.run
        return [f"{run.guide.id} {'end' if run.state.is_over else run.state.step.id}"]
    if isinstance(shown, ClientScreen):
        return [f"{shown.talk.guide.id} {shown.page.place.step.id}"]
    return []


if __name__ == "__main__":
    main(Path(sys.argv[1]))
