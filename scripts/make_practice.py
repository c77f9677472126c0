"""Make the practice conversation that ships with the program: film, captions, ready moments.

The text is in scripts/practice/dialogue.toml, what the figures do in acting.toml, and the ready
moments in moments.toml. The same texts give the same times. It needs espeak-ng on the system, and
PySide6, PyAV and numpy as the program does; it takes some minutes.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from practice.acting import FPS, Pose, poses, spans
from practice.captions import webvtt
from practice.film import write_film
from practice.mix import brightness, loudness, mix
from practice.picture import Studio
from practice.ready import ready_moments
from practice.speech import RATE, Sound, speak, synthesiser
from practice.talk import Phrase, Talk, Voice, place, read_source
from PySide6.QtGui import QGuiApplication, QImage

DATA = Path(__file__).resolve().parents[1] / "kijkwijzer" / "practice" / "data"
WHO = ("coordinator", "client")


def main() -> int:
    """Make what was asked for."""
    asked = _arguments()
    QGuiApplication(["make_practice"])
    talk, spoken = _spoken_talk()
    print(f"{len(talk.placed)} phrases, {talk.duration_ms / 1000:.1f} seconds")
    if asked.still:
        for anchor in asked.still:
            _save_still(talk, spoken, anchor, asked.out)
        return 0
    _write_texts(talk, asked.out)
    if not asked.texts_only:
        sound = mix(talk, spoken, spans(talk, "coordinator", "write"))
        write_film(asked.out / "practice.mp4", _pictures(talk, spoken), sound, FPS)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=DATA, help="folder to write to (%(default)s)")
    parser.add_argument("--texts-only", action="store_true", help="captions and moments, no film")
    parser.add_argument(
        "--still", action="append", metavar="ANCHOR", help='one picture, at "summary.start+400"'
    )
    return parser.parse_args()


def _spoken_talk() -> tuple[Talk, list[Sound]]:
    spoken: list[Sound] = []

    def length_ms(voice: Voice, phrase: Phrase) -> int:
        spoken.append(speak(voice, phrase))
        return round(len(spoken[-1]) * 1000 / RATE)

    return place(read_source("dialogue.toml"), length_ms), spoken


def _write_texts(talk: Talk, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for language in ("nl", "en"):
        (out / f"captions.{language}.vtt").write_text(webvtt(talk, language), encoding="utf-8")
    (out / "moments.toml").write_text(ready_moments(talk, synthesiser()), encoding="utf-8")


def _acted(talk: Talk, spoken: list[Sound]) -> list[tuple[Pose, Pose]]:
    hers, his = (
        poses(talk, who, loudness(talk, spoken, who, FPS), brightness(talk, spoken, who, FPS))
        for who in WHO
    )
    return list(zip(hers, his, strict=True))


def _pictures(talk: Talk, spoken: list[Sound]) -> Iterator[QImage]:
    studio, acted = Studio(), _acted(talk, spoken)
    for number, (hers, his) in enumerate(acted):
        if number % (FPS * 10) == 0:
            print(f"\r{100 * number // len(acted):3d} %", end="", flush=True)
        yield studio.picture(hers, his)
    print("\r100 %")


def _save_still(talk: Talk, spoken: list[Sound], anchor: str, out: Path) -> None:
    hers, his = _acted(talk, spoken)[talk.at(anchor) * FPS // 1000]
    Studio().picture(hers, his).save(str(out / f"still-{anchor}.png"))


if __name__ == "__main__":
    sys.exit(main())
