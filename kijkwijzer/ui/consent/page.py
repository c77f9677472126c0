"""The page Toestemming: filled in together with whoever is in the recording, on one screen.

Nothing is kept before it is recorded, and nothing is answered beforehand. Stopping is always
possible; what was answered by then is kept or thrown away, as the person says.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.model import Purpose, Recording
from annotations.trouble import Trouble
from kijkwijzer.ui.consent.add_person import AddPersonDialog
from kijkwijzer.ui.consent.aloud import ReadAloud
from kijkwijzer.ui.consent.asking import Asking
from kijkwijzer.ui.consent.cards import AskCard, DoneCard, who
from kijkwijzer.ui.consent.header import ConsentHeader
from kijkwijzer.ui.consent.page_places import PagePlaces
from kijkwijzer.ui.consent.reading import to_read
from kijkwijzer.ui.consent.receipt import Receipt
from kijkwijzer.ui.consent.side import NoCard
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.consent.terms_form import TermsForm
from kijkwijzer.ui.consent.unkept import ask_before_stopping, ask_before_turning
from kijkwijzer.ui.desk import Desk

_WIDE_PX = 1150


class ConsentPage(QWidget):
    """`left` says that the page is done with; `withdraw_wished` asks to destroy first.

    `withdraw_wished` gives a purpose, or None for the whole recording, and who asks for it.
    """

    left = Signal()
    recorded = Signal(int)
    withdraw_wished = Signal(object, object)

    def __init__(self, desk: Desk, recording: Recording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._speech = Speech(desk.settings.language, desk.settings.coordinator_word)
        self._asking = Asking(desk, recording)
        self._one_by_one = False
        self._done = False
        self._taken: frozenset[Purpose] = frozenset()
        self._terms = TermsForm(desk.today(), self._speech)
        self._aloud = ReadAloud(self)
        self._header = ConsentHeader()
        self._receipt = Receipt(desk, self._asking, self)
        self._leaving = False
        self._places = PagePlaces(self)
        self.card: AskCard | DoneCard | None = None
        self._connect()
        self._show()

    @property
    def number(self) -> int:
        """The number of the recording that this is about."""
        return self._asking.recording.number

    @property
    def asking(self) -> Asking:
        """Who is asked, and what they answered."""
        return self._asking

    def header_widget(self) -> ConsentHeader:
        """Give what stands in the header while this page is shown."""
        return self._header

    def has_unkept(self) -> bool:
        """Whether there are answers that are not recorded."""
        return bool(self._asking.answers.now)

    def stop(self) -> None:
        """Leave; ask first about answers that are not recorded, and a code that nobody has yet."""
        if not self.has_unkept():
            self._receipt.leave(self.left.emit)
            return
        count = len(self._asking.answers.now)
        ask_before_stopping(self, count, self._speech, self.left.emit, self.record_and_leave)

    def record(self) -> bool:
        """Record every answer, unless something has to be destroyed first; says whether it did."""
        asking = self._asking
        if asking.answers.refuses_all:
            self.withdraw_wished.emit(None, asking.by)
            return False
        try:
            going = asking.goes_with(self._taken)
            if going is not None:
                self.withdraw_wished.emit(going, asking.by)
                return False
            asking.keep(self._terms.terms(), self._speech.language)
        except Trouble as trouble:
            self._tell(trouble)
            return False
        self._taken = frozenset()
        self.recorded.emit(self.number)
        return True

    def record_and_show(self) -> None:
        """Record, and show what holds now with the receipt."""
        self._leaving = False
        first = not self._asking.decided_before()
        if self.record():
            self._done = True
            self._show()
            self._places.to_top()
            if first:
                self._receipt.make_code()

    def record_and_leave(self) -> None:
        """Record, and leave."""
        self._leaving = True
        if self.record():
            self.left.emit()

    def purpose_is_gone(self, purpose: Purpose) -> None:
        """Go on recording, now that what was made for this purpose is destroyed."""
        self._taken |= {purpose}
        go_on = self.record_and_leave if self._leaving else self.record_and_show
        QTimer.singleShot(0, self, go_on)

    def ask(self, code: str) -> None:
        """Turn to another person, with nothing answered."""
        self._asking.ask(code)
        self._done = False
        self._show()
        self._places.to_top()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE_PX
        self._places.fit(wide=wide)
        self._terms.arrange(narrow=not wide)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._header.aloud.setVisible(self._aloud.can(self._speech.language))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._aloud.stop()

    def _connect(self) -> None:
        header = self._header
        header.aloud_wished.connect(self._read_or_be_quiet)
        header.language_wished.connect(self._speak_other)
        header.manner_wished.connect(self._change_manner)
        header.stop_wished.connect(self.stop)
        self._aloud.changed.connect(self._show_reading)

    def _show(self) -> None:
        self._aloud.stop()
        self._terms.setParent(None)
        self._places.empty()
        asking, speech = self._asking, self._speech
        self._header.speak(who(asking.participant, speech), speech, one_by_one=self._one_by_one)
        self._header.aloud.setVisible(self._aloud.can(speech.language))
        self._header.manner.setVisible(not self._done)
        self.card = self._make_done() if self._done else self._make_ask()
        alone = self._one_by_one and not self._done
        beside = [self._receipt.card(speech, done=self._done), NoCard(speech)]
        self._places.put(self.card, beside, alone=alone)
        self.setFocus()  # a ring around Yes would look like an answer

    def _make_ask(self) -> AskCard:
        card = AskCard(self._asking, self._terms, self._speech, one_by_one=self._one_by_one)
        self._terms.setVisible(not self._one_by_one)
        card.answered.connect(self._answered)
        card.person_chosen.connect(self._turn_to)
        card.add_wished.connect(self._add_someone)
        card.moved.connect(self._aloud.stop)
        card.manner_wished.connect(self._change_manner)
        card.record_wished.connect(self.record_and_show)
        card.destroy_wished.connect(self._refuse_all)
        return card

    def _make_done(self) -> DoneCard:
        card = DoneCard(self._asking, self._speech)
        card.next_wished.connect(self._ask_next)
        card.change_wished.connect(partial(self._ask_next, self._asking.participant.code))
        card.done_wished.connect(self.stop)
        return card

    def _ask_next(self, code: str) -> None:
        self._receipt.leave(partial(self.ask, code))

    def _answered(self, purpose: Purpose, answer: bool | None) -> None:  # noqa: FBT001
        self._asking.answers.answer(purpose, yes=answer)
        if isinstance(self.card, AskCard):
            self.card.update_outcome()

    def _refuse_all(self) -> None:
        self.withdraw_wished.emit(None, self._asking.by)

    def _turn_to(self, code: str) -> None:
        if not self.has_unkept():
            self.ask(code)
            return
        # The button of whoever is being asked stays pressed, whatever was pressed here.
        self._show()
        ask_before_turning(self, self._speech, partial(self.ask, code))

    def _add_someone(self) -> None:
        asking = self._asking
        dialog = AddPersonDialog(self, self._desk, self.number, asking.people)
        dialog.added.connect(self._added)
        dialog.open()

    def _added(self) -> None:
        self._asking.reload()
        self.recorded.emit(self.number)
        self._show()

    def _change_manner(self) -> None:
        self._one_by_one = not self._one_by_one
        self._show()

    def _speak_other(self) -> None:
        other = "en" if self._speech.language == "nl" else "nl"
        self._speech = Speech(other, self._desk.settings.coordinator_word)
        terms = TermsForm(self._desk.today(), self._speech)
        terms.show_terms(self._terms.terms())
        self._terms.deleteLater()
        self._terms = terms
        terms.arrange(narrow=self.width() < _WIDE_PX)
        self._show()

    def _read_or_be_quiet(self) -> None:
        if self._aloud.speaking():
            self._aloud.stop()
        else:
            ends = self._asking.ends(self._terms.terms(), self._speech)
            said = to_read(self._asking, self.card, ends, self._speech)
            self._aloud.say(said, self._speech.language)

    def _show_reading(self) -> None:
        self._header.aloud.setVisible(self._aloud.can(self._speech.language))
        self._header.show_reading(self._speech, reading=self._aloud.speaking())

    def _tell(self, trouble: Trouble) -> None:
        if isinstance(self.card, AskCard):
            self.card.tell(trouble)
