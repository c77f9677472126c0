"""The panel with codes as it will be while looking back, made anew while the draft is written."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from kijkwijzer.ui.cards import Card, row, text
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.kijkkaders.as_rubric import rubric_of
from kijkwijzer.ui.kijkkaders.draft import Draft, codes
from kijkwijzer.ui.kijkkaders.fields import language_name
from kijkwijzer.ui.review.painting import EndWords
from kijkwijzer.ui.review.tag_panel import TagPanel
from rubrics.entries import LANGUAGES
from rubrics.model import Principle, Rubric, Words, in_language

_SOON_MS: Final = 150


class Preview(Card):
    """Shows the panel in one language. Pressing a code asks to write on in it (its uid)."""

    code_wished = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        title = self.tr("How it looks")
        self.setAccessibleName(title)
        self._language = language
        self._draft: Draft | None = None
        self.panel: TagPanel | None = None
        self.column.setContentsMargins(1, 8, 1, 1)
        self._name = EndWords("")
        head = row(text(title, "strong", wrap=False), 1, *self._tongues())
        head.setContentsMargins(15, 0, 8, 0)
        self.column.addLayout(head)
        under = row(self._name)
        under.setContentsMargins(15, 0, 15, 0)
        self.column.addLayout(under)
        self._room = QVBoxLayout()
        self.column.addLayout(self._room, 1)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show)

    def follow(self, draft: Draft, *, at_once: bool = False) -> None:
        """Show this draft, after a short rest in the typing."""
        self._draft = draft
        if at_once:
            self._show()
        elif not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._soon.stop()

    def _show(self) -> None:
        self._soon.stop()
        if self._draft is None:
            return
        shown = _with_names(rubric_of(self._draft, "1"), self.tr("(no name yet)"))
        panel = TagPanel(shown, Keymap.of(shown), self._language)
        uids = [code["uid"] for _, code in codes(self._draft)]
        for row_, uid in zip(panel.rows, uids, strict=True):
            row_.released.connect(lambda wished=uid: self.code_wished.emit(wished))
        self._name.setText(in_language(shown.name, self._language))
        self._name.update()
        old, self.panel = self.panel, panel
        at = old.verticalScrollBar().value() if old is not None else 0
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._room.addWidget(panel)
        panel.show()
        QTimer.singleShot(0, panel, lambda: panel.verticalScrollBar().setValue(at))

    def _tongues(self) -> list[QWidget]:
        group = QButtonGroup(self)
        made: list[QWidget] = []
        for language in LANGUAGES:
            button = QPushButton(language.upper())
            button.setProperty("kind", "choice")
            button.setAutoDefault(True)  # Enter presses it
            button.setCheckable(True)
            button.setChecked(language == self._language)
            told = self.tr("Look at it in {language}").format(language=language_name(language))
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.clicked.connect(lambda _=False, one=language: self._speak(one))
            group.addButton(button)
            made.append(button)
        return made

    def _speak(self, language: str) -> None:
        self._language = language
        self._show()


def _with_names(rubric: Rubric, nameless: str) -> Rubric:
    """Give the rubric with something to read where there is no name yet."""
    return replace(rubric, principles=tuple(_with_name(one, nameless) for one in rubric.principles))


def _with_name(principle: Principle, nameless: str) -> Principle:
    def named(words: Words) -> Words:
        return {one: said.strip() or nameless for one, said in words.items()}

    inner = tuple(replace(code, name=named(code.name)) for code in principle.codes)
    return replace(principle, name=named(principle.name), codes=inner)
