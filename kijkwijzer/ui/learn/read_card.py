"""A card on the page Leren whose contents are read away from the window."""

from collections.abc import Sequence
from typing import Any

from kijkwijzer.ui import work
from kijkwijzer.ui.cards import Card, text
from kijkwijzer.ui.desk import Desk


class ReadCard(Card):
    """Shows what was found for one coordinator; what comes too late for another is let go of."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self._desk = desk
        self._owner = ""
        self.setAccessibleName(title)
        self.column.addWidget(text(title, "strong"))

    def read(self, owner: str) -> None:
        """Read what there is for a coordinator anew; what cannot be read is not shown."""
        self._owner = owner
        if owner:
            work.run(
                self,
                lambda _: self._find(owner),
                lambda found: self._read(owner, found),
                lambda _failure: self._read(owner, ()),
            )
        else:
            self._read(owner, ())

    def _find(self, owner: str) -> Sequence[Any]:
        """Find it, on a worker. Raises what the library raises."""
        raise NotImplementedError

    def _show(self, found: Any) -> None:  # noqa: ANN401  (a tuple of what `_find` gives)
        """Show it; hide when there is nothing."""
        raise NotImplementedError

    def _read(self, owner: str, found: Sequence[Any]) -> None:
        if owner == self._owner:
            self._show(tuple(found))
