"""A file of captions as a person gives it: opened, read whole, and found to hold captions."""

from io import BufferedReader
from pathlib import Path

from annotations.trouble import PlaceTrouble, Refused, translatable
from kijkwijzer.media.captions import read_cues
from kijkwijzer.media.plain_file import NotAFile, open_plain

BYTES_MAX = 5_000_000


def read_caption_file(path: Path) -> str:
    """Give the WebVTT text in a file. Raises Refused when it holds no captions, PlaceTrouble."""
    data = _read(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        words = translatable("Trouble", "{file} cannot be read as captions.")
        raise Refused(words, file=str(path)) from error
    if len(data) > BYTES_MAX:
        raise Refused(translatable("Trouble", "These captions are too long to read."))
    if not read_cues(text):
        words = translatable("Trouble", "There are no captions in {file}. Nothing was changed.")
        raise Refused(words, file=str(path))
    return text


def _read(path: Path) -> bytes:
    try:
        with open_plain(path) as raw, BufferedReader(raw) as file:
            return file.read(BYTES_MAX + 1)
    except NotAFile as error:
        words = translatable(
            "Trouble", "{file} is a folder, a pipe or a device, not a file with captions."
        )
        raise Refused(words, file=str(path)) from error
    except OSError as error:
        words = translatable(
            "Trouble", "{file} cannot be opened. Is it still there, and may you read it?"
        )
        raise PlaceTrouble(words, file=str(path)) from error
