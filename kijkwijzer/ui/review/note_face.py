"""How the card of a moment looks: its parts and their places. Keeps nothing."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotations.model import Moment, Perspective
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.marks import principle_role, principle_shape
from kijkwijzer.ui.review.code_menu import CodeMenu
from kijkwijzer.ui.review.icon_button import IconButton
from kijkwijzer.ui.review.mark_button import MarkButton
from kijkwijzer.ui.review.more_fields import MoreFields
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.review.painting import span_words
from kijkwijzer.ui.review.valence_chips import ValenceChips
from kijkwijzer.ui.theme import theme, theme_signals
from rubrics.model import Rubric, in_language

_EDGE_PX = 4
_RADIUS_PX = 8
_ALL_WORDS_PX = 352


class NoteFace(QFrame):
    """The parts of the note card: head, prompt, fields, valences. Shows a moment or a hint."""

    _folds = True
    """Whether all but the first field stays away until it is asked for."""

    code_wished = Signal(str)
    also_wished = Signal(str)
    remove_wished = Signal()

    def __init__(
        self, actions: MomentActions, rubric: Rubric, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._rubric, self._language = actions, rubric, language
        self._role = "line"
        self._hinting = True
        self.setAccessibleName(self.tr("About this moment"))
        self._hint = self._label(self.tr("Press a key at what you see. The film plays on."))
        self.head = MarkButton(self)
        self.head.setAccessibleDescription(self.tr("Choose another code"))
        self._codes = CodeMenu(rubric, language, self, alone=True)
        self._codes.picked.connect(self.code_wished)
        self.head.setMenu(self._codes)
        self._more_codes = CodeMenu(rubric, language, self, alone=False)
        self._more_codes.picked.connect(self.also_wished)
        self.also = self._also_button()
        self._others = self._label("")
        self._times = self._label("")
        self._times.setWordWrap(False)
        self._prompt = self._label("")
        self.fields = self._made_fields()
        self.valences = ValenceChips(rubric, language, self)
        self.more = self._more_button()
        self._bin = self._bin_button()
        self._only_me = self._made_only_me()
        self._body, self._extra = self._built()
        self._fit_more()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme_signals().changed.connect(self.update)

    def texts(self) -> tuple[str, str, str, str]:
        """Give what stands in the four fields, as `Note` orders them."""
        first, second, third, fourth = (field.toPlainText() for field in self.fields)
        return first, second, third, fourth

    def write_here(self) -> None:
        """Put the cursor in the observation, behind what is there."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[0].go_to_end()

    def use_keys(self, keymap: Keymap) -> None:
        """Let a code be picked from an open menu with its own key."""
        for menu in (self._codes, self._more_codes):
            menu.use_keys(keymap)

    def open_more_codes(self) -> None:
        """Open the menu from which the moment gets a further code, or loses one."""
        self._more_codes.popup(self.also.mapToGlobal(self.also.rect().bottomLeft()))

    def show_hint(self, *, shown: bool) -> None:
        """Say how to begin, or nothing at all, while no moment is chosen."""
        self._hinting = shown
        self.setVisible(shown or self._body.isVisibleTo(self))

    def show_face(self, moment: Moment | None) -> None:
        """Show what a moment is; the hint when there is none. The texts are left alone."""
        self._body.setVisible(moment is not None)
        self.setVisible(moment is not None or self._hinting)
        self._hint.setVisible(moment is None)
        self._role = "line"
        if moment is not None:
            self._show_kind(moment)
            self._times.setText(span_words(moment.start_ms, moment.end_ms))
            written = sum(bool(text) for text in moment.note.texts()[1:])
            more = self.tr("More")
            self.more.setText(f"{more} · {written}" if written else more)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._hint.isVisibleTo(self):
            return QSize(240, self._hint.heightForWidth(max(200, self.width() - 32)) + 28)
        content = self._body.widget()
        column = content.layout() if content else None
        if column is None:
            return QSize(240, 0)
        # Texts wrap, so the height follows from the width; 4 px are the frame's own.
        width = max(220, self.width() - _EDGE_PX - 2)
        return QSize(240, column.totalHeightForWidth(width) + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Beside three valences there is no room for it in a narrow card: it would widen it.
            self._only_me.setVisible(event.size().width() >= _ALL_WORDS_PX)
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, min(132, self.sizeHint().height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(shape, theme().color("surface"))
        if self._role != "line":
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, _EDGE_PX, self.height()), theme().color(self._role))
            painter.restore()
        painter.setPen(theme().color("line"))
        painter.drawPath(shape)
        if self._role != "line":
            painter.setClipRect(QRectF(0, 0, _EDGE_PX, self.height()))
            painter.setPen(theme().color(self._role))
            painter.drawPath(shape)

    def _show_kind(self, moment: Moment) -> None:
        code, principle_id = moment.codes[0], moment.principle_id
        self._role = principle_role(self._rubric, principle_id)
        shape = principle_shape(self._rubric, principle_id)
        self.head.show_mark(self._actions.code_name(code), shape, self._role)
        also = " · ".join(map(self._actions.code_name, moment.codes[1:]))
        self._others.setText(self.tr("Also: {codes}").format(codes=also) if also else "")
        self._others.setVisible(bool(also))
        self._prompt.setText(self._questions(principle_id))
        self._prompt.setVisible(bool(self._prompt.text()))
        self.valences.show_valence(
            moment.valence, self._actions.valences_of(moment.codes), self._role
        )
        self._codes.show_codes(moment.codes[:1])
        self._more_codes.show_codes(moment.codes)

    def _questions(self, principle_id: str) -> str:
        """Give what the kijkkader asks who looks: by principle of who looks back at oneself."""
        perspective = self._actions.perspective
        asked = self._rubric.prompts.get(perspective.value, {})
        if perspective is Perspective.COORDINATOR:
            return in_language(asked.get(principle_id, {}), self._language)
        return "\n".join(in_language(one, self._language) for one in asked.values())

    def _made_fields(self) -> tuple[NoteField, NoteField, NoteField, NoteField]:
        return (
            NoteField(self.tr("What do you see and hear?"), (2, 6), self),
            NoteField(self.tr("What do you make of it?"), (1, 4), self),
            NoteField(self.tr("What does it do to the other?"), (1, 4), self),
            NoteField(self.tr("What else could you do?"), (1, 4), self),
        )

    def _built(self) -> tuple[QScrollArea, MoreFields]:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(5)
        extra = MoreFields(self.fields[1:], self._rubric.note_fields, self)
        extra.hide()
        rows = (self._head_row(), self._others, self._prompt_row(), self.fields[0], extra)
        for part in (*rows, self._row(self.valences, self._only_me)):
            column.addWidget(part)
        body = QScrollArea(self)
        body.setWidgetResizable(True)
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setWidget(content)
        self._place(body)
        self.more.toggled.connect(extra.setVisible)
        self.more.toggled.connect(self.updateGeometry)
        extra.shown_changed.connect(self._fit_more)
        return body, extra

    def _place(self, body: QScrollArea) -> None:
        frame = QVBoxLayout(self)
        frame.setContentsMargins(_EDGE_PX - 2, 1, 1, 1)
        frame.setSpacing(0)
        self._hint.setContentsMargins(14, 12, 14, 12)
        frame.addWidget(self._hint)
        frame.addWidget(body)

    def _fit_more(self) -> None:
        self.more.setVisible(self._folds and not self._extra.is_empty)
        self.updateGeometry()

    def _head_row(self) -> QWidget:
        row = self._row(self.head, self._times)
        row.layout().setSpacing(4)  # type: ignore[union-attr]
        row.layout().insertWidget(1, self.also)  # type: ignore[union-attr]
        row.layout().addWidget(self._bin)  # type: ignore[union-attr]
        return row

    def _prompt_row(self) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._prompt, 1)
        beside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _made_only_me(self) -> QLabel:
        label = self._label(self.tr("Only for me"))
        label.setToolTip(self.tr("Nobody else sees this. Sharing is a choice of its own."))
        label.setWordWrap(False)
        return label

    def _more_button(self) -> QPushButton:
        button = QPushButton(self.tr("More"), self)
        button.setProperty("kind", "note-more")
        button.setAutoDefault(True)  # Enter presses it
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("More to write: meaning, effect, alternative"))
        return button

    def _bin_button(self) -> IconButton:
        button = IconButton("trash", self.tr("Remove this moment"), parent=self)
        button.setToolTip(self.tr("Remove this moment. Undo brings it back."))
        button.setFixedSize(26, 26)
        button.clicked.connect(self.remove_wished)
        return button

    def _also_button(self) -> IconButton:
        button = IconButton("plus", self.tr("Another code as well…"), parent=self)
        button.setFixedSize(26, 26)
        button.clicked.connect(self.open_more_codes)
        return button

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", "small")
        label.setWordWrap(True)
        return label

    @staticmethod
    def _row(left: QWidget, right: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left)
        row.addStretch(1)
        row.addWidget(right)
        return holder
