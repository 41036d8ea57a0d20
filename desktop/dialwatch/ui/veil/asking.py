"""A number is shown whole only once the engine has written down that it is: asked for here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Signal

from dialwatch.calls.reveal import RevealPlace

__all__ = ["Asking", "RevealWish", "asking"]


@dataclass(frozen=True, slots=True)
class RevealWish:
    """Somebody wants to see numbers whole. Whoever answers calls one of the two."""

    place: RevealPlace
    grant: Callable[[], None]
    """It is written down: they may be shown."""
    refuse: Callable[[], None]


class Asking(QObject):
    """Takes the wishes of all dialogs to where the engine is known; unheard they stay wishes."""

    wished = Signal(object)
    """A RevealWish."""


@cache
def asking() -> Asking:
    """The one of this process."""
    return Asking()
