"""The page of rubrics: all there are, or the one that is being written."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui import work
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.choose_film import forget_visited_folders
from kijkwijzer.ui.dialogs.message import MessageDialog
from kijkwijzer.ui.kijkkaders.draft import Draft
from kijkwijzer.ui.kijkkaders.editor import Editor
from kijkwijzer.ui.kijkkaders.headers import EditorHeader, ListHeader
from kijkwijzer.ui.kijkkaders.list_view import ListView
from kijkwijzer.ui.kijkkaders.shelf import Shelf
from kijkwijzer.ui.kijkkaders.writing import Writing
from kijkwijzer.ui.translation import language
from rubrics.fault import RubricFault
from rubrics.model import Rubric, in_language

_ENDING: Final = ".toml"


class KijkkadersPage(QWidget):
    """Rubrics belong to the person at this computer, not to a library. `left` asks to go back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._shelf = Shelf(desk)
        self.list = ListView()
        self.editor: Editor | None = None
        self.list_header = ListHeader()
        self.editor_header = EditorHeader()
        self._headers = QStackedWidget()
        self._headers.addWidget(self.list_header)
        self._headers.addWidget(self.editor_header)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._dialog: MessageDialog | None = None
        column(self).addWidget(self._stack)
        self._join()
        self.refresh()

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._headers

    def refresh(self) -> None:
        """Read anew what there is. What is being written goes on."""
        if self.editor is None:
            self._tried(lambda: self.list.show_all(self._shelf.listed(), self._faults()))

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        return self.editor is None or self.editor.writing.flush()

    def release(self) -> bool:
        """Keep what was typed and let go of it; says whether all of it is on disk."""
        return self.editor is None or self.editor.release()

    def use(self, rubric_id: str) -> None:
        """Mark with this one from now on."""
        self._desk.use_rubric(rubric_id)
        self._refreshed(
            rubric_id,
            self.tr(
                "“{name}” is used from now on. What you marked with another rubric stays, and is"
                " there again when you choose that one."
            ),
        )

    def edit(self, rubric_id: str) -> None:
        """Go on with the draft of a rubric, or begin one from its newest version."""
        draft, on_disk = self._shelf.draft_for(rubric_id)
        self._open(draft, on_disk=on_disk)

    def copy(self, rubric_id: str) -> None:
        """Make one of one's own from this one."""
        made = self._shelf.copy(rubric_id)
        self._refreshed(made.id, self.tr("“{name}” is there, and can be changed."))

    def copy_edit(self, rubric_id: str) -> None:
        """Make one of one's own from this one, and write on in it."""
        self.edit(self._shelf.copy(rubric_id).id)

    def begin(self) -> None:
        """Write a new one."""
        self._open(self._shelf.begin(), on_disk=False)

    def retire(self, rubric_id: str) -> None:
        """Offer this one no longer."""
        self._desk.catalog.retire(rubric_id)
        words = self.tr("“{name}” is not offered any more. What was marked with it stays as it is.")
        self._refreshed(rubric_id, words)

    def bring_back(self, rubric_id: str) -> None:
        """Offer this one again."""
        self._desk.catalog.bring_back(rubric_id)
        self._refreshed(rubric_id, self.tr("“{name}” is offered again."))

    def discard(self, rubric_id: str) -> None:
        """Ask whether a draft may be thrown away."""
        words = self.tr("The draft is gone for good. Versions that were kept stay.")
        self._dialog = MessageDialog(self, self.tr("Throw away this draft?"), words)
        self._dialog.offer_close(self.tr("Keep the draft")).setFocus()
        self._dialog.offer(self.tr("Throw away"), lambda: self._discarded(rubric_id), "danger")
        self._dialog.open()

    def choose_import(self) -> None:
        """Ask for a file, and import it."""
        rubrics = self.tr("Rubrics")
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a rubric"),
            str(Path.home()),
            f"{rubrics} (*{_ENDING})",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        forget_visited_folders()
        if name:
            self.take_in(Path(name))

    def take_in(self, file: Path) -> None:
        """Import a file, on a worker: a large one takes a while to refuse."""
        self.list.hush()
        work.run(self, lambda _: self._shelf.take_in(file), self._taken_in, self._refused)

    def choose_export(self, rubric_id: str, version: str | None = None) -> None:
        """Ask where to write a version of a rubric, or its newest, and write it."""
        self.list.hush()
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export a rubric"),
            str(Path.home() / f"{'-'.join(filter(None, (rubric_id, version)))}{_ENDING}"),
            f"{self.tr('Rubrics')} (*{_ENDING})",
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        forget_visited_folders()
        if name:
            out = Path(name)
            out = out if out.suffix else out.with_suffix(_ENDING)
            self._tried(lambda: self._export(rubric_id, out, version))

    def keep_version(self) -> None:
        """Keep what is being written as the next version, and go back to all of them."""
        if self.editor is None:
            return
        try:
            rubric = self._shelf.keep(self.editor.writing.draft)
        except (RubricFault, Trouble) as trouble:
            self.editor.tell(trouble)
            return
        self.editor.writing.let_go()
        self._close()
        words = self.tr("Version {version} of “{name}” is kept.")
        self._refreshed(rubric.id, words.replace("{version}", rubric.version))

    def close_editor(self) -> None:
        """Go back to all rubrics; the draft stays."""
        if self.editor is not None and self.editor.release():
            rubric_id = self.editor.writing.draft["id"]
            self._close()
            self.refresh()
            self.list.focus_on(rubric_id)

    def _join(self) -> None:
        self.list.wished.connect(self._act)
        self.list.export_wished.connect(self.choose_export)
        self.list_header.left.connect(self.left)
        self.list_header.import_wished.connect(self.choose_import)
        self.list_header.new_wished.connect(self.begin)
        header = self.editor_header
        header.left.connect(self.close_editor)
        header.keep_wished.connect(lambda: self.editor.keep() if self.editor else None)
        header.undo_wished.connect(lambda: self.editor.writing.undo() if self.editor else None)
        header.redo_wished.connect(lambda: self.editor.writing.redo() if self.editor else None)
        header.discard_wished.connect(
            lambda: self.discard(self.editor.writing.draft["id"]) if self.editor else None
        )

    def _act(self, act: str, rubric_id: str) -> None:
        acts: dict[str, Callable[[str], None]] = {
            "use": self.use,
            "edit": self.edit,
            "copy": self.copy,
            "copy_edit": self.copy_edit,
            "export": self.choose_export,
            "retire": self.retire,
            "bring_back": self.bring_back,
            "discard": self.discard,
        }
        self.list.hush()
        self._tried(lambda: acts[act](rubric_id))

    def _tried(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (RubricFault, Trouble) as trouble:
            self._refused(trouble)

    def _refused(self, trouble: Exception) -> None:
        self.list.tell_trouble(trouble)

    def _faults(self) -> tuple[RubricFault, ...]:
        return self._desk.catalog.faults()

    def _open(self, draft: Draft, *, on_disk: bool) -> None:
        self._close()
        writing = Writing(self._shelf.drafts, draft, on_disk=on_disk)
        editor = self.editor = Editor(writing, language())
        writing.setParent(editor)
        editor.keep_wished.connect(self.keep_version)
        writing.changed.connect(self._show_state)
        writing.troubled.connect(self._show_state)
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        self._headers.setCurrentWidget(self.editor_header)
        self.editor_header.offer_version(self._shelf.version_for(draft))
        self._show_state()
        editor.show_place("whole", write=True)

    def _show_state(self, trouble: Trouble | None = None) -> None:
        if self.editor is not None:
            self.editor_header.show_writing(self.editor.writing, trouble)

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.preview.stop()
            self._stack.setCurrentWidget(self.list)
            self._headers.setCurrentWidget(self.list_header)
            self._stack.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _discarded(self, rubric_id: str) -> None:
        self._shelf.drafts.drop(rubric_id)
        if self.editor is not None:
            self.editor.writing.let_go()
            self._close()
        self.refresh()
        self.list.tell(self.tr("The draft is gone."))

    def _taken_in(self, rubric: Rubric) -> None:
        self._refreshed(rubric.id, self.tr("“{name}” is imported."))
        # What keeps it from being used is told in place of that: the list shows that it is there.
        self._tried(lambda: self._renewed(rubric.id))

    def _renewed(self, rubric_id: str) -> None:
        if self._shelf.renew(rubric_id):
            self.refresh()

    def _export(self, rubric_id: str, out: Path, version: str | None) -> None:
        self._shelf.export(rubric_id, out, version)
        words = self.tr("Written to {file}. Nothing of any recording is in it.")
        self.list.tell(words.format(file=out.name))

    def _refreshed(self, rubric_id: str, words: str) -> None:
        self.refresh()
        card = self.list.cards.get(rubric_id)
        if card is not None:
            name = in_language(card.listed.name, language())
            self.list.tell(words.replace("{name}", name))
            self.list.focus_on(rubric_id)
