"""What closing the window means, as the user chose it; kept in `window.ini`."""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.ui.layout_store import LayoutStore

__all__ = ["Closing", "LifeSettings", "keep_life", "kept_life"]

_CLOSING = "life/closing"
_KEEP = "life/keep"


class Closing(StrEnum):
    """What the button of the window's frame does, where there is a tray."""

    ASK = "ask"
    """Nobody was asked yet."""
    TRAY = "tray"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class LifeSettings:
    """How long the program lives."""

    closing: Closing = Closing.ASK
    keep: bool = False
    """An engine that this window starts goes on when the window quits."""


def kept_life(store: LayoutStore) -> LifeSettings:
    """As it was kept; what cannot be read is as at first."""
    closing = store.text(_CLOSING, Closing.ASK.value)
    return LifeSettings(
        closing=Closing(closing) if closing in list(Closing) else Closing.ASK,
        keep=store.flag(_KEEP, False),
    )


def keep_life(store: LayoutStore, settings: LifeSettings) -> None:
    """Keep it, at once: a program that is killed remembers it too."""
    store.keep(_CLOSING, settings.closing.value)
    store.keep(_KEEP, settings.keep)
    store.write()
