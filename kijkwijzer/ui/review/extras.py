"""What comes with a film and may fail by itself: its waveform and its captions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.media.film import Peaks
from kijkwijzer.media.waveform import HasBlobs, read_peaks


class Looked(HasBlobs, Protocol):
    """What can also give captions: a `Looking`, in practice."""

    def captions(self) -> Mapping[str, str]: ...


@dataclass(frozen=True)
class Extras:
    """The film can be looked at without these. `whole` is False when one could not be read."""

    peaks: Peaks | None
    captions: Mapping[str, str]
    whole: bool


def read_extras(looking: Looked) -> Extras:
    """Read what there is; what cannot be read is left out, since the film itself is whole."""
    peaks: Peaks | None = None
    captions: Mapping[str, str] = {}
    whole = True
    try:
        peaks = read_peaks(looking)
    except Trouble as trouble:
        log_failure("reading the waveform", trouble)
        whole = False
    try:
        captions = looking.captions()
    except Trouble as trouble:
        log_failure("reading the captions", trouble)
        whole = False
    return Extras(peaks, captions, whole)
