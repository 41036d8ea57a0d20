"""The looks in which the walk goes through the window: a theme, and a language."""

from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from dialwatch.ui.languages import Language, fall_silent, speak
from dialwatch.ui.theme.theme import Choice

__all__ = ["LOOKS", "Look", "put_on", "spoken"]


class Look(NamedTuple):
    """How the window looks."""

    theme: Choice
    language: Language

    def __str__(self) -> str:
        return f"{self.theme}, {self.language}"


LOOKS = (
    Look(Choice.DARK, Language.ENGLISH),
    Look(Choice.LIGHT, Language.SPANISH),
    Look(Choice.DARK, Language.CHINESE),
)
"""Colours have nothing to do with words: each of both is seen once at least."""

_spoken = [Language.ENGLISH]


def spoken() -> Language:
    """The language that is spoken now."""
    return _spoken[0]


def put_on(app: QApplication, language: Language) -> None:
    """Speak it. English is what the code says, without a file of texts, as in all other tests."""
    if language is spoken():
        return
    _spoken[0] = language
    if language is Language.ENGLISH:
        fall_silent(app)
        QLocale.setDefault(QLocale.system())
    else:
        speak(app, language)
