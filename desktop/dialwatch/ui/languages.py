"""The languages of the window: which one it speaks, its texts, and how figures look in it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dialwatch.resources import resource
from dialwatch.ui import engine_words
from dialwatch.ui.format import write_like
from dialwatch.ui.theme.scale import use_families

__all__ = ["KEY", "OWN_NAMES", "Language", "chosen_language", "fall_silent", "speak"]

_spoken: list[QTranslator] = []

KEY = "look/language"
"""Under which the user's choice is kept in `window.ini`."""


class Language(StrEnum):
    """What the user can choose."""

    SYSTEM = "system"
    ENGLISH = "en"
    CHINESE = "zh_CN"
    SPANISH = "es"


_FAMILIES = {
    Language.CHINESE: ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC")
}
"""Of macOS, Windows and Linux. Left to itself Qt may take Japan's shapes, or bold ones."""

OWN_NAMES = (
    (Language.ENGLISH.value, "English"),
    (Language.CHINESE.value, "简体中文"),
    (Language.SPANISH.value, "Español"),
)
"""Each in its own language: whoever has lost their way finds it back."""


def chosen_language(asked: str | None, kept: str, system: Sequence[str]) -> Language:
    """The language to speak, never `SYSTEM`: the one asked for, else the one kept, else the first
    of the `system`'s that there is, else English. `system`: BCP 47 names, the dearest first."""
    for name in (asked, kept):
        if name in list(Language) and name != Language.SYSTEM:
            return Language(name)
    for name in system:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            return Language.CHINESE
        if parts[0] in list(Language):
            return Language(parts[0])
    return Language.ENGLISH


def speak(app: QCoreApplication, language: Language) -> None:
    """Put the language on, before the first text is made: Qt's own texts, ours, and figures.

    A file of texts that is missing leaves English in its place; a language put on before is taken
    off.
    """
    fall_silent(app)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    for folder, name in ((qt, f"qtbase_{language}"), (ours, f"dialwatch_{language}")):
        texts = QTranslator(app)
        if texts.load(name, folder):
            app.installTranslator(texts)
            _spoken.append(texts)
    locale = _locale(language)
    QLocale.setDefault(locale)
    write_like(locale.decimalPoint())
    use_families(_FAMILIES.get(language, ()))
    engine_words.listen(language)


def fall_silent(app: QCoreApplication) -> None:
    """Take the language off again: the texts of the code, figures with a point."""
    for texts in _spoken:
        app.removeTranslator(texts)
        texts.deleteLater()
    _spoken.clear()
    QLocale.setDefault(QLocale.c())
    write_like(".")
    use_families(())
    engine_words.listen(Language.ENGLISH)


def _locale(language: Language) -> QLocale:
    """The system's own where it speaks the language: Mexico writes 3.5 where Spain writes 3,5."""
    system, plain = QLocale.system(), QLocale(language.value)
    return system if system.language() == plain.language() else plain
