"""Holds back once, with a word, whoever would go on while a text cannot be kept."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication


class Holding:
    """`keep` puts on disk what is typed and says whether all is there; `typed` reads what stands.

    `tell` says a word beside the buttons.
    """

    def __init__(
        self,
        keep: Callable[[], bool],
        typed: Callable[[], tuple[str, ...]],
        tell: Callable[[str], None],
    ) -> None:
        self._keep, self._typed, self._tell = keep, typed, tell
        self._held: tuple[str, tuple[str, ...]] | None = None

    def holds(self, button: str) -> bool:
        """Say whether this way on is held back; `button` is what stands on what was pressed.

        The same again, with the very same words in the fields, is not held: it goes on without
        what cannot be kept.
        """
        if self._keep():
            self._held = None
            return False
        now = (button, self._typed())
        if now == self._held:
            self._held = None
            return False
        self._held = now
        said = QCoreApplication.translate(
            "Guided",
            "Not all that you typed could be kept: why stands beside the field. Change it there, or"
            " press “{button}” once more to go on without that text.",
        )
        self._tell(said.format(button=button))
        return True
