"""What each action of the keymap does on the hands. Knows the parts, not how they look."""

from collections.abc import Callable, Mapping
from typing import Protocol

from kijkwijzer.ui.review.film_control import JUMP_MS, VOLUME_STEP, FilmControl
from kijkwijzer.ui.review.marker import Marker


class Doing(Protocol):
    """What the commands need of whoever knows the hands."""

    def end_fragment(self) -> None: ...

    def write_note(self) -> None: ...

    def add_code(self) -> None: ...

    def remove_chosen(self) -> None: ...

    def go_to_neighbour(self, step: int, /) -> None: ...

    def toggle_loop(self) -> None: ...

    def toggle_captions(self) -> None: ...

    def toggle_fullscreen(self) -> None: ...

    def show_keys(self) -> None: ...

    def start_search(self) -> None: ...


class Zooming(Protocol):
    """A timeline, as far as its zoom goes."""

    def zoom_in(self) -> None: ...

    def zoom_out(self) -> None: ...

    def fit(self) -> None: ...


def film_commands(film: FilmControl) -> Mapping[str, Callable[[], object]]:
    """Give what the keys of the film do."""
    return {
        "play_pause": film.play_pause,
        "shuttle_back": film.shuttle_back,
        "shuttle_stop": film.shuttle_stop,
        "shuttle_on": film.shuttle_on,
        "step_back": lambda: film.step(-1),
        "step_on": lambda: film.step(1),
        "jump_back": lambda: film.jump(-JUMP_MS),
        "jump_on": lambda: film.jump(JUMP_MS),
        "film_start": lambda: film.seek(0),
        "film_end": film.seek_end,
        "slower": lambda: film.change_rate(-1),
        "faster": lambda: film.change_rate(1),
        "louder": lambda: film.set_volume(film.volume + VOLUME_STEP),
        "softer": lambda: film.set_volume(film.volume - VOLUME_STEP),
    }


def page_commands(
    hands: Doing, marker: Marker, timeline: Zooming
) -> Mapping[str, Callable[[], object]]:
    """Give what the keys of marking and of the window do."""
    return {
        "loop": hands.toggle_loop,
        "fragment_start": marker.start_fragment,
        "fragment_end": hands.end_fragment,
        "write_note": hands.write_note,
        "also_code": hands.add_code,
        "previous_moment": lambda: hands.go_to_neighbour(-1),
        "next_moment": lambda: hands.go_to_neighbour(1),
        "remove": hands.remove_chosen,
        "fullscreen": hands.toggle_fullscreen,
        "captions": hands.toggle_captions,
        "find_moment": hands.start_search,
        "zoom_in": timeline.zoom_in,
        "zoom_out": timeline.zoom_out,
        "zoom_fit": timeline.fit,
        "show_keys": hands.show_keys,
    }
