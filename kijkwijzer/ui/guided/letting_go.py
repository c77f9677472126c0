"""Letting go of a session that was run: it is left where it stands, and the choices are kept."""

from dataclasses import replace

from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.ui.guided.film_side import FilmSide
from kijkwijzer.ui.guided.sitting import Sitting


def leave_run(sitting: Sitting) -> None:
    """Say in the session that it was left, so that it is taken up later."""
    try:
        if not sitting.is_read_back:
            sitting.run.leave()
    except Trouble as trouble:
        # It stands where it was all the same: leaving only says so.
        log_failure("leaving a guided session", trouble)


def keep_choices(sitting: Sitting, film: FilmSide) -> None:
    """Keep how loud the film was, and in which language its captions were."""
    settings = sitting.desk.settings
    chosen = replace(
        settings, volume=film.control.volume, captions_language=film.view.captions_language
    )
    if chosen != settings:
        sitting.desk.keep_settings(chosen)
