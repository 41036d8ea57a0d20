"""The grid and the type scale, in pixels."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

__all__ = [
    "BODY",
    "CAPTION",
    "FIGURE",
    "GRID",
    "INDENT",
    "PADDING",
    "RADIUS",
    "ROW",
    "TITLE",
    "font",
    "monospace",
    "use_families",
]

GRID = 8
PADDING = 12
ROW = 26
RADIUS = 6
INDENT = 18
"""Each level of a tree is so much further to the right."""

CAPTION = 11
BODY = 13
TITLE = 15
FIGURE = 28


class _Script:
    """What the system's font may lack in the window's language."""

    families: tuple[str, ...] = ()


def use_families(families: tuple[str, ...]) -> None:
    """Look in these families for what the system's font lacks, before those that Qt would take."""
    _Script.families = families


def font(pixels: int = BODY, *, strong: bool = False) -> QFont:
    """The system's interface font in this size, with figures of equal width."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if _Script.families:
        own = QFontInfo(chosen).family()  # “Sans” alone would stand back behind the others
        chosen.setFamilies([own, *_Script.families])
    chosen.setPixelSize(pixels)
    chosen.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def monospace(pixels: int = 12) -> QFont:
    """The system's fixed font, for raw records and commands."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    chosen.setPixelSize(pixels)
    return chosen
