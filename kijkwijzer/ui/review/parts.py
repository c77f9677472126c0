"""Builds the parts of the review page and puts them in their places. Joins nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kijkwijzer.media.player import Player
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.code_card import CodeCard
from kijkwijzer.ui.review.keys_overlay import KeysOverlay
from kijkwijzer.ui.review.moment_list import MomentList
from kijkwijzer.ui.review.note_card import NoteCard
from kijkwijzer.ui.review.notice import Notice
from kijkwijzer.ui.review.page_layout import GAP_PX, Card, PageLayout
from kijkwijzer.ui.review.side_panel import SidePanel
from kijkwijzer.ui.review.still_view import StillView
from kijkwijzer.ui.review.tag_panel import TagPanel
from kijkwijzer.ui.review.transport import Transport
from kijkwijzer.ui.timeline.view import TimelineView
from kijkwijzer.ui.video_view import VideoView
from rubrics.model import Rubric, in_language


@dataclass(frozen=True)
class Opened:
    """What a page is made for: an open recording, what one looks for in it, and the choices."""

    session: Session
    rubric: Rubric
    settings: Settings
    keymap: Keymap

    @property
    def language(self) -> str:
        """The language of the window."""
        return self.settings.language


class Parts:
    """Every part of one page. They live and die with the page, which owns them all."""

    def __init__(
        self, page: QWidget, opened: Opened, actions: MomentActions, player: Player
    ) -> None:
        rubric, language = opened.rubric, opened.language
        duration_ms = opened.session.film.facts.duration_ms
        self.video = VideoView(player)
        self.video.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.transport = Transport(duration_ms, opened.keymap, opened.settings.volume)
        self.panel = TagPanel(rubric, opened.keymap, language)
        self.list = MomentList(actions, rubric, language)
        name = in_language(rubric.name, language)
        seen = QCoreApplication.translate("Parts", "What do you see?")
        moments = QCoreApplication.translate("Parts", "Moments")
        headings: list[tuple[str, QWidget]] = [(seen, self.panel), (moments, self.list)]
        self.side = SidePanel(headings, name)
        self.card = NoteCard(actions, rubric, language)
        self.card.use_keys(opened.keymap)
        self.timeline = TimelineView()
        self.stage = Card(self.video, self.transport)
        self.home = QVBoxLayout()
        self.layout = self._laid_out(page)
        self.notice = Notice(self.video)
        self.still = StillView(self.video)
        self.notice.raise_()
        self.code_card = CodeCard(language, page)
        self.keys = KeysOverlay(opened.keymap, rubric, language, page)

    def _laid_out(self, page: QWidget) -> PageLayout:
        place = QWidget()
        place.setLayout(self.home)
        self.home.setContentsMargins(0, 0, 0, 0)
        self.home.addWidget(self.stage)
        column = QWidget()
        beside = QVBoxLayout(column)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_PX)
        beside.addWidget(self.side, 1)
        beside.addWidget(self.card)
        layout = PageLayout(place, column, self.timeline)
        layout.put_on(page)
        return layout
