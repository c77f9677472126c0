"""The language of the window: installs a catalogue at run time and says troubles in it.

The source language is English; Dutch comes from `assets/translations/kijkwijzer_nl.qm`.
"""

from functools import cache
from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotations.trouble import Trouble
from rubrics.fault import RubricFault

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_installed: list[QTranslator] = []
_language = ["en"]


def install(language: str) -> None:
    """Speak this language ("nl" or "en") from now on; texts set before stay until set again."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    _language[0] = language
    QLocale.setDefault(locale())
    if QCoreApplication.instance() is None:
        return
    for translator in (_qt_catalogue(language), _own_catalogue(language)):
        if translator is not None:
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def language() -> str:
    """Give the language that is spoken now: "nl" or "en"."""
    return _language[0]


def locale(language: str = "") -> QLocale:
    """Give the manner of writing dates and numbers that goes with a language, or with this one."""
    return QLocale(_LOCALES[language or _language[0]])


def say(trouble: BaseException) -> str:
    """Put a failure into words for a person, in the language that is spoken now."""
    if isinstance(trouble, RubricFault):
        return _filled("Rubric", trouble)
    if not isinstance(trouble, Trouble):
        return translate(
            "Trouble",
            "Something went wrong in the program itself. What you kept is safe."
            " Close this and try again.",
        )
    words = _filled("Trouble", trouble)
    return words if trouble.then is None else f"{words} {say(trouble.then)}"


def _filled(context: str, trouble: Trouble | RubricFault) -> str:
    try:
        return translate(context, trouble.text).format(**trouble.facts)
    except (KeyError, IndexError, ValueError):
        return trouble.text.format(**trouble.facts)


@cache
def _own_catalogue(language: str) -> QTranslator | None:
    if language == "en":
        return None
    # By name, not by bytes: Qt reads from the bytes it was given as long as it lives, and Python
    # lets go of them.
    file = resources.files("kijkwijzer") / "assets" / "translations" / f"kijkwijzer_{language}.qm"
    translator = QTranslator()
    return translator if translator.load(str(file)) else None


@cache
def _qt_catalogue(language: str) -> QTranslator | None:
    """Give Qt's own words (of file and print windows), where its wheel has them."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    return translator if translator.load(f"qtbase_{language}", folder) else None


def translate(context: str, text: str) -> str:
    """Give a text that stands outside any window in the language that is spoken now.

    Works on the command line too, where no Qt application is there to install a catalogue in.
    """
    return translate_in(_language[0], context, text)


def translate_in(language: str, context: str, text: str) -> str:
    """Give a text in a language of choice, whatever the window speaks."""
    catalogue = _own_catalogue(language)
    return (catalogue.translate(context, text) if catalogue is not None else "") or text
