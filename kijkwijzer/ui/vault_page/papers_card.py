"""The legal ground as the privacy officer established it, who stands on papers, and the papers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from annotations.numbers import MayBeCitizenNumber
from annotations.trouble import Trouble
from kijkwijzer.report import Sender, handbook, safe_haven
from kijkwijzer.settings import PRINTED_LENGTH_MAX, Settings, refuse_unprintable
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.choose_film import forget_visited_folders
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.translation import say

_GROUND_HEIGHT_PX = 74


class PapersCard(Card):
    """Fields that are kept as soon as they are left, and buttons that write and show papers."""

    settings_wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Papers for the organisation"), parent=parent)
        self._desk = desk
        explained = self.tr(
            "A fact sheet for a DPIA, text for the register of processing, a sheet for the works"
            " council, the safe-haven rule to sign, and a leaflet for clients. In Dutch and"
            " English, from what is true of this library. The handbook and the safe-haven agreement"
            " can be looked at here before they are printed."
        )
        self.column.addWidget(text(explained, "muted"))
        self._ground = self._make_ground()
        self._organisation = self._field(self.tr("Organisation"), desk.settings.organisation)
        self._contact = self._field(
            self.tr("Whom clients turn to (not the coordinator)"), desk.settings.contact
        )
        self._officer = self._field(self.tr("Privacy officer"), desk.settings.privacy_officer)
        self._told = text("", "good")
        self._told.hide()
        self.column.addWidget(self._told)
        button = Button(self.tr("Papers for the organisation…"))
        button.clicked.connect(self.choose_folder)
        self.handbook = Button(self.tr("Handbook…"))
        self.handbook.clicked.connect(self.show_handbook)
        self.agreement = Button(self.tr("Safe-haven agreement…"))
        self.agreement.clicked.connect(self.show_agreement)
        self.column.addLayout(row(button, self.handbook, self.agreement, 1))

    def refresh(self) -> None:
        """Read the legal ground anew."""
        library = self._desk.library
        try:
            ground = library.legal_ground() if library is not None else ""
        except Trouble as trouble:
            self._tell(say(trouble), "trouble")
            return
        if ground != self._ground.toPlainText():
            self._ground.setPlainText(ground)

    def keep_ground(self) -> None:
        """Keep the legal ground as it is typed, or say why it cannot be kept."""
        library = self._desk.library
        typed = self._ground.toPlainText().strip()
        if library is None or library.read_only:
            return
        try:
            if typed == library.legal_ground():
                return
            library.set_legal_ground(typed)
        except Trouble as trouble:
            self._tell(say(trouble), "hint")
        else:
            self._tell(self.tr("The legal ground is kept."), "good")

    def choose_folder(self) -> None:
        """Ask for a folder, and write the papers into it."""
        chosen = QFileDialog.getExistingDirectory(
            self,
            self.tr("Folder for the papers"),
            str(Path.home()),
            QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ShowDirsOnly,
        )
        forget_visited_folders()
        if chosen:
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write the papers into a folder, on a worker."""
        desk = self._desk
        work.run(
            self,
            lambda _: desk.organisation_papers(folder, ("nl", "en")),
            self._written,
            self._broke,
        )

    def show_handbook(self) -> None:
        """Show the handbook before it is printed or saved."""
        in_use = partial(handbook, rubric=self._desk.rubric)
        self._look_at(in_use, self.tr("Handbook"), self.tr("handbook.pdf"))

    def show_agreement(self) -> None:
        """Show the page about the safe haven before it is printed to be signed."""
        title, file_name = self.tr("Safe-haven agreement"), self.tr("safe-haven-agreement.pdf")
        self._look_at(safe_haven, title, file_name)

    def _look_at(self, make: Callable[..., bytes], title: str, file_name: str) -> None:
        settings, today = self._desk.settings, self._desk.today()
        sender = Sender(settings.organisation, settings.contact, settings.coordinator_word)
        self._told.hide()
        for button in (self.handbook, self.agreement):
            button.setEnabled(False)  # one page after another
        work.run(
            self,
            lambda _: make(settings.language, sender=sender, made_on=today),
            lambda pages: self._show(pages, title, file_name),
            self._broke,
        )

    def _show(self, pages: bytes, title: str, file_name: str) -> None:
        from kijkwijzer.ui.preview import PreviewDialog  # noqa: PLC0415  (loads the PDF viewer)

        self._can_look()
        # They say nothing of any recording, so no register notes them.
        PreviewDialog(self, title, pages, file_name).open()

    def _can_look(self) -> None:
        for button in (self.handbook, self.agreement):
            button.setEnabled(True)

    def _make_ground(self) -> "GroundField":
        name = self.tr("Legal ground, as established by the privacy officer")
        field = GroundField()
        field.setAccessibleName(name)
        field.setFixedHeight(_GROUND_HEIGHT_PX)
        field.setTabChangesFocus(True)
        field.left.connect(self.keep_ground)
        library = self._desk.library
        field.setReadOnly(library is None or library.read_only)
        self._add(name, field)
        note = self.tr("The program says nothing about lawfulness. It only prints these words.")
        self.column.addWidget(text(note, "small"))
        return field

    def _field(self, name: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setMaxLength(PRINTED_LENGTH_MAX)
        field.setAccessibleName(name)
        field.editingFinished.connect(self._keep_fields)
        self._add(name, field)
        return field

    def _add(self, name: str, field: QWidget) -> None:
        part = column(spacing_px=4)
        label = text(name, "label")
        label.setBuddy(field)
        part.addWidget(label)
        part.addWidget(field)
        self.column.addLayout(part)

    def _keep_fields(self) -> None:
        settings: Settings = replace(
            self._desk.settings,
            organisation=self._organisation.text().strip(),
            contact=self._contact.text().strip(),
            privacy_officer=self._officer.text().strip(),
        )
        if settings == self._desk.settings:
            return
        try:
            refuse_unprintable(settings)
        except MayBeCitizenNumber as refusal:
            self._tell(say(refusal), "hint")
        else:
            self.settings_wished.emit(settings)

    def _written(self, files: Sequence[Path]) -> None:
        told = self.tr("Papers written: {count}.").format(count=len(files))
        self._tell(told, "good")

    def _broke(self, trouble: Exception) -> None:
        self._can_look()
        self._tell(say(trouble), "trouble")

    def _tell(self, words_: str, kind: str) -> None:
        set_kind(self._told, kind=kind)
        self._told.setText(words_)
        self._told.show()


class GroundField(QPlainTextEdit):
    """A field of some lines; `left` tells that the keyboard went elsewhere."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
