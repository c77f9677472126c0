"""Paints one row of the moment list: mark, name and time, and the first words of the note."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotations.model import Moment
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.fonts import BODY_PX, SMALL_PX, font
from kijkwijzer.ui.marks import paint_mark, principle_role, principle_shape
from kijkwijzer.ui.review.moment_rows import MOMENT
from kijkwijzer.ui.review.painting import span_words
from kijkwijzer.ui.theme import theme
from rubrics.model import Rubric, in_language

_ROW_PX = 42
_LEFT_PX = 28
_RIGHT_PX = 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MomentPainter(QStyledItemDelegate):
    """Rows of one height, so that ten thousand of them scroll smoothly."""

    def __init__(
        self, actions: MomentActions, rubric: Rubric, language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._rubric = actions, rubric
        self._valences = {words.id: in_language(words.name, language) for words in rubric.valences}

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW_PX)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        moment = index.data(MOMENT)
        if not isinstance(moment, Moment):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, option, box)
        words = self._words(moment)
        top = box.top() + 4 if words else box.center().y() - 10
        self._paint_first(painter, QRectF(box.left(), top, box.width(), 20), moment)
        if words:
            self._paint_second(painter, QRectF(box.left(), top + 18, box.width(), 17), words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)

    def _paint_first(self, painter: QPainter, box: QRectF, moment: Moment) -> None:
        line = box.adjusted(_LEFT_PX, 0, -_RIGHT_PX, 0)
        role = principle_role(self._rubric, moment.principle_id)
        shape = principle_shape(self._rubric, moment.principle_id)
        paint_mark(painter, shape, QPointF(box.left() + 14, line.center().y()), 11, role)
        times = span_words(moment.start_ms, moment.end_ms)
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | _MIDDLE, times)
        taken = QFontMetrics(painter.font()).horizontalAdvance(times) + 8
        painter.setFont(font(BODY_PX))
        painter.setPen(theme().color("ink"))
        name = " + ".join(map(self._actions.code_name, moment.codes))
        _draw_cut(painter, line.adjusted(0, 0, -taken, 0), name)

    def _paint_second(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(font(SMALL_PX))
        painter.setPen(theme().color("muted"))
        _draw_cut(painter, box.adjusted(_LEFT_PX, 0, -_RIGHT_PX, 0), words)

    def _words(self, moment: Moment) -> str:
        valence = self._valences.get(moment.valence.value, "") if moment.valence else ""
        written = next((text for text in moment.note.texts() if text), "")
        return " · ".join(filter(None, [valence, " ".join(written[:200].split())]))


def _draw_cut(painter: QPainter, box: QRectF, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, _MIDDLE, cut)
