"""Texts in a mirrored window: one that begins or ends with a figure keeps its order."""

from PySide6.QtGui import QGuiApplication

__all__ = ["upright"]

_MARK = "\u200e"
"""LEFT-TO-RIGHT MARK: seen by the order of signs alone."""


def upright(text: str) -> str:
    """The text as a style may write it in either direction: “+628•••42” and “15 min” stay so.

    Where the window is not mirrored, and for texts in a script that runs from right to left, it is
    the text itself.
    """
    if not text or not QGuiApplication.isRightToLeft() or _runs_left(text):
        return text
    return f"{_MARK}{text}{_MARK}"


def _runs_left(text: str) -> bool:
    """Its first letter is of Hebrew, Arabic or their like."""
    return any("\u0590" <= sign <= "\u08ff" or "\ufb1d" <= sign <= "\ufefc" for sign in text)
