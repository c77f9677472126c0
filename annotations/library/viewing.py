"""The doors of a library through which one recording is looked at."""

from datetime import date

from annotations.consent import NotAllowed
from annotations.library import keeping
from annotations.library.gate import Gate
from annotations.library.kijkkaders import remember_shipped
from annotations.library.looking import Looking, Lookings
from annotations.library.rooms import Rooms
from annotations.library.within_rubric import require_known
from annotations.model import BlobKind, Purpose, Recording
from annotations.store.catalogue import Work


class Viewing:
    """What a library does for who looks. `Library` is one; it is not used by itself."""

    _rooms: Rooms
    _gate: Gate
    _lookings: Lookings

    def look(
        self,
        number: int,
        purpose: Purpose = Purpose.OWN_LEARNING,
        today: date | None = None,
        rubric: tuple[str, str] | None = None,
    ) -> Looking:
        """Open a recording for one purpose, to mark in with one rubric.

        `rubric` is (id, version): the layer of this purpose with that rubric, at the version that
        it has; one that is not there yet is made at this version, which has to be in the library
        (`keep_rubric`) or in the program. Without it, the purpose's first layer. Raises NotAllowed,
        or Refused when there is no such recording or rubric.
        """
        recording = self._rooms.recording(number)
        self._gate.require(recording, purpose, today)
        day = self._gate.days.today(today)

        def again(work: Work) -> Recording:
            if rubric is not None:
                require_known(work, *rubric)
            return self._gate.require_inside(work, recording, purpose, day)

        layer = keeping.layer_for(self._rooms, recording, purpose, again, rubric)
        remember_shipped(self._rooms, layer, day)
        looking = Looking(self._rooms, recording, layer, purpose, self._gate)
        self._lookings.let_in(self._rooms, self._gate, looking, today=today)
        return looking

    def poster(self, number: int, today: date | None = None) -> bytes | None:
        """Give the small picture of a recording; None without one, or when it is not allowed."""
        recording = self._rooms.recording(number)
        try:
            self._gate.require(recording, Purpose.OWN_LEARNING, today)
        except NotAllowed:
            return None
        return keeping.read_blob(self._rooms, recording, BlobKind.POSTER)

    def keep_captions(self, number: int, language: str, vtt: str) -> None:
        """Keep captions (WebVTT text) in "nl" or "en", in place of those that there were.

        They are what people said: raises NotAllowed before everyone in it allows own learning.
        """
        recording = self._rooms.recording(number)
        self._gate.require(recording, Purpose.OWN_LEARNING)
        keeping.keep_captions(self._rooms, recording, language, vtt)
        with self._rooms.catalogue.reading() as work:
            blobs = work.blobs.of(recording.id)
        for looking in self._lookings.at(recording):
            looking.renew(blobs)
