"""The theme in force: Fusion, a palette of ours and one stylesheet."""

from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from dialwatch.resources import resource
from dialwatch.ui.theme.colours import DARK, LIGHT, Colours
from dialwatch.ui.theme.scale import BODY, font

__all__ = ["Choice", "Theme", "palette", "stylesheet", "theme"]


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Theme(QObject):
    """Knows the colours of the moment, and says when they change."""

    changed = Signal()
    chosen = Signal()
    """In some window, whether or not colours change by it."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice.SYSTEM
        self._ground_is_dark = QGuiApplication.palette().window().color().lightness() < 128
        self.colours = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay dark or light whatever it says."""
        self.choice = choice
        self._put_on()
        self.chosen.emit()

    def put_on(self) -> None:
        """Dress the application for the first time."""
        QApplication.setStyle("Fusion")
        self._put_on(anew=True)

    def _wanted(self) -> Colours:
        if self.choice is not Choice.SYSTEM:
            return DARK if self.choice is Choice.DARK else LIGHT
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:  # offscreen and on bare xcb: look at the ground
            return DARK if self._ground_is_dark else LIGHT
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _system_changed(self) -> None:
        if self.choice is Choice.SYSTEM:
            self._put_on()

    def _put_on(self, *, anew: bool = False) -> None:
        wanted = self._wanted()
        if wanted is self.colours and not anew:
            return
        self.colours = wanted
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(font(BODY))
            app.setPalette(palette(wanted))
            app.setStyleSheet(stylesheet(wanted))
        self.changed.emit()


@cache
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


def palette(colours: Colours) -> QPalette:
    """Qt's roles in our colours."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Light: colours.raised,
        role.Midlight: colours.border,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Shadow: colours.window,
        role.Highlight: colours.selected,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return made


@cache
def stylesheet(colours: Colours) -> str:
    """The stylesheet of the window in these colours."""
    text = resource("style", "window.qss").read_text(encoding="utf-8")
    shade = "dark" if colours.dark else "light"
    values = {name: getattr(colours, name) for name in Colours.__dataclass_fields__}
    return Template(text).substitute(values, marks=resource("style", shade).as_posix())
