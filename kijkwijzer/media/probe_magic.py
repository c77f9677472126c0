"""The first bytes of a file say what kind of film it is. Knows no film reader.

A file's name says nothing here. Only what is listed can be read, so that a list of addresses that
calls itself a film is never followed.
"""

import re
from typing import BinaryIO

from kijkwijzer.media.probe_reasons import Unfit, Why

MP4 = "mov,mp4,m4a,3gp,3g2,mj2"
MATROSKA = "matroska,webm"
AVI = "avi"
MPEG_PROGRAM = "mpeg"
MPEG_TRANSPORT = "mpegts"
MP3 = "mp3"
AAC = "aac"
WAV = "wav"
OGG = "ogg"
FLAC = "flac"

_HEAD_BYTES = 1 << 16
_MP4_BOXES = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot")
_PLAYLIST = re.compile(
    rb"\s*(?:#EXTM3U|ffconcat|\[playlist\]|\[reference\]|<\?xml|<MPD|<asx|<smil|<playlist"
    rb"|#EXTINF|https?://|rtsp://|v=0\r?\n)",
    re.IGNORECASE,
)
_STARTS = (
    (re.compile(rb"\x1aE\xdf\xa3"), MATROSKA),
    (re.compile(rb"(?:RIFF|RF64|BW64)....WAVE", re.DOTALL), WAV),
    (re.compile(rb"RIFF....AVI[ X]", re.DOTALL), AVI),
    (re.compile(rb"OggS\0"), OGG),
    (re.compile(rb"fLaC"), FLAC),
    (re.compile(rb"\0\0\x01\xba"), MPEG_PROGRAM),
    (re.compile(rb"\x47.{187}\x47.{187}\x47", re.DOTALL), MPEG_TRANSPORT),
    (re.compile(rb".{4}\x47.{191}\x47.{191}\x47", re.DOTALL), MPEG_TRANSPORT),
    (re.compile(rb"\xff[\xf0\xf1\xf8\xf9]"), AAC),
    (re.compile(rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]"), MP3),
)


def kind_of(film: BinaryIO) -> str:
    """Give the name of the one demuxer for this film, and leave the film at its start.

    Raises Unfit when it is empty, a playlist, or nothing that is known.
    """
    head = _head(film)
    if not head:
        raise Unfit(Why.EMPTY)
    if head[4:8] in _MP4_BOXES:
        _expect_moov(film)
        return MP4
    for start, kind in _STARTS:
        if start.match(head):
            return kind
    if _PLAYLIST.match(head.removeprefix(b"\xef\xbb\xbf")):
        raise Unfit(Why.PLAYLIST)
    raise Unfit(Why.NOT_FILM)


def _head(film: BinaryIO) -> bytes:
    """Read the first bytes, past a name tag (ID3) that sound files may start with."""
    film.seek(0)
    head = film.read(_HEAD_BYTES)
    if head[:3] == b"ID3" and len(head) >= 10:  # noqa: PLR2004  (length of an ID3 header)
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 0x7F
        film.seek(10 + size)
        head = film.read(_HEAD_BYTES).lstrip(b"\0") or b"ID3"
    film.seek(0)
    return head


def _expect_moov(film: BinaryIO) -> None:
    """Raise Unfit when the top-level boxes hold no table of contents: the film was cut off."""
    end = film.seek(0, 2)
    at = 0
    found = False
    while at + 8 <= end and not found:
        film.seek(at)
        header = film.read(16)
        size = int.from_bytes(header[:4], "big")
        if size == 1:
            size = int.from_bytes(header[8:16], "big")
        found = header[4:8] in (b"moov", b"moof")
        at += size if size >= 8 else end  # noqa: PLR2004  (0 means: to the end of the file)
    film.seek(0)
    if not found:
        raise Unfit(Why.CUT_OFF)
