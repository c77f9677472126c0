"""The shell's dress and words: themes, fonts, languages, work in the background."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

from annotations.trouble import Refused
from kijkwijzer.ui import translation, words, work
from kijkwijzer.ui.fonts import font, install_fonts
from kijkwijzer.ui.icons import icon
from kijkwijzer.ui.style import palette, set_kind, style_sheet
from kijkwijzer.ui.theme import THEMES, load_theme


@pytest.mark.parametrize("theme_id", THEMES)
def test_style_sheet_fills_every_role(theme_id):
    assert "$" not in style_sheet(load_theme(theme_id))


def test_themes_have_the_same_roles():
    light, dark = (load_theme(theme_id).roles for theme_id in THEMES)
    assert light.keys() == dark.keys()


def _luminance(color):
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(theme_id, front, back):
    colours = load_theme(theme_id)
    lights = sorted((_luminance(colours.color(front)), _luminance(colours.color(back))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


TEXT_PAIRS = [
    ("ink", "bg"), ("ink", "surface"), ("ink", "sunken"), ("muted", "bg"), ("muted", "surface"),
    ("muted", "sunken"), ("accent", "surface"), ("accent", "accent_soft"), ("ok", "ok_soft"),
    ("warn", "warn_soft"), ("warn", "surface"), ("danger", "surface"), ("danger", "danger_soft"),
    ("button_ink", "button"), ("button_ink", "button_hover"), ("button_ink", "ok_strong"),
    ("button_ink", "no_strong"), ("ink", "haven"), ("muted", "haven"), ("muted", "accent_soft"),
]  # fmt: skip
MARK_PAIRS = [
    (f"principle_{n}", back) for n in (1, 2, 3) for back in ("surface", "sunken", "hover")
]


@pytest.mark.parametrize("theme_id", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_stands_out(theme_id, front, back):
    assert _contrast(theme_id, front, back) >= 4.5


@pytest.mark.parametrize("theme_id", THEMES)
@pytest.mark.parametrize(("front", "back"), MARK_PAIRS)
def test_marks_stand_out(theme_id, front, back):
    assert _contrast(theme_id, front, back) >= 3


def test_palette_follows_the_theme():
    dark = load_theme("dark")
    assert palette(dark).window().color() == dark.color("bg")


def test_figures_have_one_width_under_the_style_sheet(qtbot):
    install_fonts()
    QApplication.instance().setStyleSheet("QLabel { font-size: 18px; font-weight: 600 }")
    label = QLabel("11:11", font=font())
    qtbot.addWidget(label)
    label.ensurePolished()
    wide = label.fontMetrics().horizontalAdvance
    QApplication.instance().setStyleSheet("")
    assert wide("11:11") == wide("00:00")


def test_a_label_that_turns_into_a_hint_gets_its_room(qtbot):
    labels = [QLabel("Very strong.") for _ in range(2)]
    for label, first in zip(labels, ("small", "good"), strict=True):
        qtbot.addWidget(label)
        label.setStyleSheet(style_sheet(load_theme("light")))
        label.setProperty("kind", first)
        label.show()
    set_kind(labels[0], kind="good")
    assert labels[0].sizeHint() == labels[1].sizeHint()
    assert labels[0].contentsRect() != labels[0].rect()


def test_icon_is_sharp_at_three_times_the_size(qapp):
    assert icon("lock").pixmap(18, 18).width() == 18
    assert max(size.width() for size in icon("lock").availableSizes()) >= 54


def test_a_trouble_keeps_its_facts_in_every_language(qapp):
    trouble = Refused("Keep the kind of conversation under {most} characters.", most=80)
    for language in ("nl", "en"):
        translation.install(language)
        assert "80" in translation.say(trouble)


def test_an_unknown_failure_says_that_what_was_kept_is_safe(qapp):
    assert "safe" in translation.say(RuntimeError("secret detail"))
    assert "secret" not in translation.say(RuntimeError("secret detail"))


def test_dates_are_written_in_the_language(qapp):
    translation.install("nl")
    assert words.short_date(date(2026, 10, 12)) == "12 okt"
    translation.install("en")
    assert words.short_date(date(2026, 10, 12), date(2027, 1, 1)) == "12 Oct 2026"


def test_a_permission_that_ended_has_no_days_left(qapp):
    assert words.days_left(date(2026, 11, 20), date(2026, 11, 21)) == "ended"
    assert words.days_left(date(2026, 11, 21), date(2026, 11, 21)) == "last day"


def test_work_tells_its_result_on_the_window_thread(qtbot):
    heard, owner = [], QObject()
    work.run(owner, lambda _: 7, lambda n: heard.append((n, threading.current_thread())), _raise)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(7, threading.main_thread())]


def test_work_that_fails_tells_why(qtbot):
    heard, owner = [], QObject()
    work.run(owner, lambda _: _raise(Refused("No.")), heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], Refused)


def test_stopped_work_learns_of_it(qtbot):
    heard, owner, at_work = [], QObject(), threading.Event()

    def wait(job):
        at_work.set()
        while not job.stopped():
            threading.Event().wait(0.001)
        return "stopped"

    job = work.run(owner, wait, heard.append, _raise)
    at_work.wait(2)
    job.stop()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["stopped"]


def test_progress_keeps_the_newest_word(qtbot):
    heard, done, owner = [], [], QObject()

    def count(job):
        for step in range(1000):
            job.report(step)

    work.run(owner, count, done.append, _raise, heard.append)
    qtbot.waitUntil(lambda: bool(done))
    assert heard[-1] == 999
    assert len(heard) < 1000


def test_nobody_is_called_after_the_owner_went(qtbot):
    heard, owner, go = [], QObject(), threading.Event()
    work.run(owner, lambda _: go.wait(2), heard.append, heard.append)
    owner.deleteLater()
    qtbot.wait(10)
    go.set()
    qtbot.waitUntil(lambda: work.running() == 0)
    assert heard == []


def _raise(trouble):
    raise trouble
