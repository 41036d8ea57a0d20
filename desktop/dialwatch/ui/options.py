"""How a window begins."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.theme.theme import Choice

__all__ = ["WindowOptions", "title_of"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowOptions:
    """What the start of the program decides about the window."""

    ini: Path | None = None
    """`window.ini` of the profile; None: nothing is kept."""
    theme: Choice | None = None
    """None: as kept, else like the system."""
    size: tuple[int, int] | None = None
    """Width and height; None: as kept, else the default."""
    open_view: str | None = None
    """A panel or dialog that is opened at the start: call, outcomes, shortcuts, watch …"""
    perspective: str | None = None
    """watch, calls, numbers or wallboard; None: as kept, else watch."""
    demo: bool = False
    """The title says that the platforms are simulated."""
    zone: str | None = None
    """The zone of times; None: as kept, else the system's."""
    number: int = 1
    """Which of the program's windows it is."""


def title_of(options: WindowOptions) -> str:
    """The title: it says that platforms are simulated, and tells windows apart."""
    title = translate("MainWindow", "Dialwatch")
    if options.demo:
        title = translate("MainWindow", "Dialwatch – simulated platforms")
    if options.number == 1:
        return title
    return translate("MainWindow", "{title} ({n})").format(title=title, n=options.number)
