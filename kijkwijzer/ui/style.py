"""How everything looks: one style sheet and one palette, made from the roles of the theme."""

from importlib import resources
from string import Template

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kijkwijzer.ui.fonts import install_fonts
from kijkwijzer.ui.theme import Theme, theme, theme_signals, use_theme

RADIUS_PX = 8

_GROUPS = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "button",
    QPalette.ColorRole.HighlightedText: "button_ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "muted",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "accent",
}
_TEXTS = (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText)


def install_style(app: QApplication, theme_choice: str = "light") -> None:
    """Dress the whole program; from now on a change of theme changes everything at once."""
    app.setStyle("Fusion")
    install_fonts()
    use_theme(resolved_theme(theme_choice))
    if not getattr(install_style, "listening", False):
        theme_signals().changed.connect(_dress)
        install_style.listening = True  # type: ignore[attr-defined]
    _dress()


def resolved_theme(choice: str) -> str:
    """Give "light" or "dark" for a choice that may be "system"."""
    if choice != "system":
        return choice
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def style_sheet(colours: Theme) -> str:
    """Give the style sheet in the colours of a theme. Raises KeyError for an unknown role."""
    assets = resources.files("kijkwijzer") / "assets"
    icons = str(assets / "icons").replace("\\", "/")
    sheet = (assets / "themes" / "style.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(colours.roles, icons=icons, tone=colours.id)


def palette(colours: Theme) -> QPalette:
    """Give the palette in the colours of a theme, for what a style sheet does not reach."""
    made = QPalette()
    for group, role in _GROUPS.items():
        made.setColor(group, colours.color(role))
    for group in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, group, colours.color("muted"))
    return made


def set_kind(widget: QWidget, **properties: str) -> None:
    """Give a widget the properties by which the style sheet knows it, and dress it anew."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # A label reads the room around its words from the style only when it hears of this.
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.update()


def _dress() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(theme()))
        app.setStyleSheet(style_sheet(theme()))
