"""“&” in a person's words is shown as it was typed, and makes no key of its own."""

from PySide6.QtWidgets import QCheckBox

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.review.valence_chips import Chip


def test_a_sign_that_qt_reads_as_a_key_is_shown(qapp):
    box = QCheckBox(as_typed("Rust & R&D"))
    assert box.shortcut().isEmpty()
    assert box.text().replace("&&", "&") == "Rust & R&D"


def test_what_paints_itself_shows_its_words_and_has_no_key(qapp):
    chip = Chip("Rust & R&D")
    assert chip.text() == "Rust & R&D"
    assert chip.shortcut().isEmpty()
