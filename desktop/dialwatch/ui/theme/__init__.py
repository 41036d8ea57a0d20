"""One grid, one type scale, one set of colours for the whole window."""

from dialwatch.ui.theme.colours import DARK, LIGHT, Colours, campaign_colour, series_colour
from dialwatch.ui.theme.icons import icon, pixmap
from dialwatch.ui.theme.scale import BODY, CAPTION, FIGURE, GRID, INDENT, PADDING, ROW, TITLE, font
from dialwatch.ui.theme.theme import Choice, Theme, theme

__all__ = [
    "BODY",
    "CAPTION",
    "DARK",
    "FIGURE",
    "GRID",
    "INDENT",
    "LIGHT",
    "PADDING",
    "ROW",
    "TITLE",
    "Choice",
    "Colours",
    "Theme",
    "campaign_colour",
    "font",
    "icon",
    "pixmap",
    "series_colour",
    "theme",
]
