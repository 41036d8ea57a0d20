"""One setting as data: what it is called, in what it is entered, by what it is found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialwatch.ui.mnemonic import without_mnemonic

__all__ = ["Kind", "Page", "SettingRow"]


class Kind(StrEnum):
    """In what a setting is entered."""

    TEXT = "text"
    PATH = "path"
    """A text that may be left out altogether."""
    WHOLE = "whole"
    DAYS = "days"
    """So many, or for ever."""
    FLAG = "flag"
    LINES = "lines"
    CHOICE = "choice"
    ZONE = "zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRow:
    """One setting of one place: `polling.fast`, `look.theme` …"""

    name: str
    title: str
    """With its mnemonic."""
    kind: Kind = Kind.TEXT
    hint: str = ""
    least: int = 0
    most: int = 0
    unit: str = ""
    for_ever: bool = False
    """Of days: 0 is allowed, and means that."""
    example: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    values: Callable[[], Sequence[str]] = tuple
    """Of a zone: all that there are; read when it is shown."""
    words: str = ""
    """By which it is found too."""

    @property
    def searched(self) -> str:
        """All words by which it is found, casefolded."""
        choices = " ".join(title for _, title in self.choices)
        text = f"{without_mnemonic(self.title)} {self.hint} {choices} {self.words}"
        return text.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Settings that belong together."""

    place: str
    """The part of the settings: polling, acting …; `look` is the window's own."""
    title: str
    about: str
    rows: tuple[SettingRow, ...]
    links: tuple[tuple[str, str], ...] = ()
    """Action of the registry → its words: editors that are windows of their own."""
