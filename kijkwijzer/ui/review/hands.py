"""What a person's hands do on the page: keys, rows and buttons, to what the page can do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from annotations.model import Moment
from kijkwijzer.ui.keymap import Action
from kijkwijzer.ui.marks import principle_role
from kijkwijzer.ui.review.commands import film_commands, page_commands
from kijkwijzer.ui.review.key_input import KeyInput
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.review.shuttle import loop_around

if TYPE_CHECKING:
    from kijkwijzer.ui.review.page import ReviewPage


class Hands(QObject):
    """Carries out actions of the keymap on the page."""

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page, self._parts = page, page.parts
        self.keys = KeyInput(page.keymap, [page, page.header_widget(), page.full_screen], self)
        timeline = self._parts.timeline
        self._commands = {
            **film_commands(page.film),
            **page_commands(self, page.marker, timeline),
            "undo": page.undo,
            "redo": page.redo,
        }
        self._join()

    def perform(self, action_id: str) -> None:
        """Carry out an action that is no code."""
        if self._parts.keys.isVisible():
            self._parts.keys.close_sheet()
            if action_id == "show_keys":
                return
        command = self._commands.get(action_id)
        if command is not None:
            command()

    def end_fragment(self) -> None:
        """End the fragment that was started; without one, make the chosen moment last until now."""
        if self._page.marker.end_fragment():
            return
        moment = self._page.chosen
        if moment is None:
            self._page.telling.say(self.tr("Set the start of the fragment first."))
            return
        after = moment.spanning(moment.start_ms, self._page.view.position_ms)
        self._page.edits.move(moment, after)

    def write_note(self) -> None:
        """Put the cursor in the card of the chosen moment, else of the last one before now."""
        moment = self._page.chosen or self._neighbour(-1)
        if moment is None:
            self._page.telling.say(self.tr("Mark a moment first, then write about it."))
            return
        self._page.full_screen.end()
        self._page.choose(moment.id)
        self._parts.card.write_here()

    def add_code(self) -> None:
        """Open the codes that the chosen moment, else the last one before now, may have as well."""
        moment = self._page.chosen or self._neighbour(-1)
        if moment is None:
            self._page.telling.say(self.tr("Mark a moment first, then give it another code."))
            return
        self._page.full_screen.end()
        self._page.choose(moment.id)
        self._parts.card.open_more_codes()

    def remove_chosen(self) -> None:
        """Take the chosen moment away, and say that undo brings it back."""
        moment = self._page.chosen
        if moment is not None and self._page.edits.remove(moment.id):
            self._page.telling.say(self.tr("Removed. Undo brings it back."))
            self._to_film()

    def go_to_neighbour(self, step: int) -> None:
        """Go to the next moment (1) or the one before (-1), of those that the list lets through."""
        moment = self._neighbour(step)
        if moment is not None:
            self._page.go_to(moment.id)

    def toggle_loop(self) -> None:
        """Repeat the chosen fragment, or the surroundings of the chosen moment; or stop that."""
        film, moment = self._page.film, self._page.chosen
        if film.looping or moment is None:
            film.set_loop(None)
        else:
            film.set_loop(loop_around(moment.start_ms, moment.end_ms, film.duration_ms))
        self._parts.transport.loop.setChecked(film.looping)

    def toggle_captions(self) -> None:
        """Show captions, or none."""
        self._page.view.toggle_captions()

    def toggle_fullscreen(self) -> None:
        """Show the picture over the whole screen, or back on the page."""
        if self._page.full_screen.is_on:
            self._page.full_screen.end()
        else:
            self._page.full_screen.begin(self._parts.stage, self._parts.home)
        self._to_film()

    def show_keys(self) -> None:
        """Show all keys over the page."""
        self._page.full_screen.end()
        self._parts.keys.open()

    def start_search(self) -> None:
        """Show the list of moments, with the cursor in its search field."""
        self._page.full_screen.end()
        self._parts.side.show_part(1)
        self._parts.list.start_search()

    def release(self) -> None:
        """Take no more keys."""
        self.keys.release()

    def _join(self) -> None:
        page, parts, keys = self._page, self._parts, self.keys
        # What nobody in the window of the full screen wanted comes to that window last.
        page.full_screen.installEventFilter(keys)
        keys.wished.connect(self._wished)
        keys.code_down.connect(page.marker.press)
        keys.code_up.connect(page.marker.release)
        keys.lost.connect(page.marker.release_all)
        keys.escaped.connect(self._escape)
        parts.transport.wished.connect(self.perform)
        parts.panel.code_pressed.connect(page.marker.press_row)
        parts.panel.code_released.connect(page.marker.release_row)
        parts.panel.code_looked_at.connect(self._tell_of_code)
        parts.panel.code_left.connect(parts.code_card.leave)
        parts.keys.closed.connect(self._to_film)
        parts.timeline.seek_requested.connect(self._stop_writing)
        parts.timeline.moment_chosen.connect(self._stop_writing)

    def _wished(self, action: Action) -> None:
        self.perform(action.id)

    def _escape(self) -> None:
        """Go one step back: from the keys, full screen, writing, or a start that was set."""
        if self._parts.keys.isVisible():
            self._parts.keys.close_sheet()
        elif self._page.full_screen.is_on:
            self._page.full_screen.end()
            self._to_film()
        elif self._parts.video.hasFocus():
            self._page.marker.drop_start()
        else:
            self._to_film()

    def _to_film(self) -> None:
        self._parts.video.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_writing(self) -> None:
        window = self._page.window()
        if isinstance(window.focusWidget(), NoteField):
            self._to_film()

    def _neighbour(self, step: int) -> Moment | None:
        chosen = self._page.chosen.id if self._page.chosen else None
        return self._parts.list.rows.neighbour(chosen, self._page.view.position_ms, step)

    def _tell_of_code(self, code_name: str) -> None:
        code, row = self._page.edits.code(code_name), self._parts.panel.row(code_name)
        if code is not None and row is not None:
            role = principle_role(self._page.rubric, code_name.partition(".")[0])
            self._parts.code_card.tell_of(code, role, row)
