"""The key ring while a library is open: in memory it is at each instant what is on the disk."""

import threading

from annotations.trouble import translatable
from annotations.vault.durable import Replacement, place_troubles
from annotations.vault.keyring import Holder, Keyring
from annotations.vault.layout import Layout
from annotations.vault.refusals import Locked, ViewOnly
from annotations.vault.unlocking import Unlocked


class HeldKeys:
    """The keys of an open library, and the one way to change them. Hold `changing` around both."""

    def __init__(self, layout: Layout, unlocked: Unlocked, *, read_only: bool) -> None:
        self._layout = layout
        self._unlocked: Unlocked | None = unlocked
        self._read_only = read_only
        self.changing = threading.RLock()

    @property
    def keyring(self) -> Keyring:
        """The key ring. Raises Locked after `forget`."""
        return self.unlocked.keyring

    @property
    def holder(self) -> Holder:
        """As whom the library is open. Raises Locked."""
        return self.unlocked.holder

    def require_writable(self) -> None:
        """Refuse a change when the library is open to look only. Raises ViewOnly or Locked."""
        if self._read_only:
            raise ViewOnly(
                translatable(
                    "Trouble", "The library is open to look only. Nothing in it can be changed."
                )
            )
        _ = self.unlocked

    def keep(self, keyring: Keyring, holder: Holder | None = None) -> None:
        """Write a key ring durably; `holder` when it is to be open as another one from now on.

        Raises ViewOnly, Locked, DiskFull, ReadOnlyPlace or OSError.
        """
        self.require_writable()
        held = self.unlocked
        with place_troubles():
            replacement = Replacement(self._layout.keyring, keyring.sealed())
            replacement.put_in_place()
            self._unlocked = Unlocked(held.facts, keyring, holder or held.holder)
            replacement.settle()

    def forget(self) -> None:
        """Let go of all keys."""
        with self.changing:
            self._unlocked = None

    @property
    def unlocked(self) -> Unlocked:
        """What the secret gave, as it is by now. Raises Locked."""
        held = self._unlocked
        if held is None:
            raise Locked(translatable("Trouble", "The library is locked. Open it again."))
        return held
