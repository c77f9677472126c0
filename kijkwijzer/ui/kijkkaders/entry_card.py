"""One rubric in the list: what it is, whose it is, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMenu

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, chip, row, text
from kijkwijzer.ui.translation import language
from rubrics.model import Words, in_language


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list shows of one rubric. `version` is "" while there is only a draft.

    `versions` are all that there are, the oldest first.
    """

    id: str
    name: Words
    status: Words
    version: str
    own: bool
    retired: bool
    in_use: bool
    has_draft: bool
    versions: tuple[str, ...] = ()


class EntryCard(Card):
    """`wished` tells what somebody wants to do: the act, and with which rubric.

    `export_wished` names the version too: of several one is chosen.
    """

    wished = Signal(str, str)
    export_wished = Signal(str, str)

    def __init__(self, listed: Listed) -> None:
        super().__init__(tone="accent" if listed.in_use else "")
        self.listed = listed
        name = in_language(listed.name, language()).strip() or self.tr("(no name yet)")
        self.setAccessibleName(name)
        title = text(name, "strong")
        head = row(title, *self._chips())
        head.setStretch(0, 1)
        self.column.addLayout(head)
        status = in_language(listed.status, language())
        if status.strip():
            self.column.addWidget(text(status, "muted"))
        self.buttons: dict[str, Button] = {}
        for act, words in self._acts():
            button = Button(words)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _=False, one=act: self.wished.emit(one, listed.id))
            self.buttons[act] = button
        if "export" in self.buttons and len(listed.versions) > 1:
            self._offer_versions(self.buttons["export"])
        self.column.addSpacing(2)
        self.column.addLayout(row(*self.buttons.values(), 1))

    def _offer_versions(self, button: Button) -> None:
        menu = QMenu(button)
        for version in reversed(self.listed.versions):
            newest = version == self.listed.version
            words = (
                self.tr("Version {version}, the newest") if newest else self.tr("Version {version}")
            )
            action = menu.addAction(words.format(version=version))
            action.triggered.connect(
                lambda _=False, one=version: self.export_wished.emit(self.listed.id, one)
            )
        button.setMenu(menu)

    def _chips(self) -> list[QLabel]:
        listed = self.listed
        made = []
        if listed.in_use:
            made.append(chip(self.tr("✓ In use"), "ok"))
        if listed.retired:
            made.append(chip(self.tr("Retired")))
        if listed.has_draft:
            made.append(chip(self.tr("Being written"), "warn"))
        if listed.version:
            made.append(chip(self.tr("Version {version}").format(version=listed.version)))
        whose = self.tr("Your own") if listed.own else self.tr("Comes with the program")
        made.append(chip(whose))
        return made

    def _acts(self) -> list[tuple[str, str]]:
        listed = self.listed
        if not listed.version:
            return [("edit", self.tr("Write on…")), ("discard", self.tr("Throw away…"))]
        acts = []
        if not (listed.in_use or listed.retired):
            acts.append(("use", self.tr("Use this one")))
        if listed.own and not listed.retired:
            acts.append(("edit", self.tr("Write on…") if listed.has_draft else self.tr("Edit…")))
        elif not listed.own and not listed.retired:
            acts.append(("copy_edit", self.tr("Copy and edit…")))
        acts += [("copy", self.tr("Copy")), ("export", self.tr("Export…"))]
        if listed.retired:
            acts.append(("bring_back", self.tr("Bring back")))
        elif not listed.in_use:
            acts.append(("retire", self.tr("Retire")))
        return acts
