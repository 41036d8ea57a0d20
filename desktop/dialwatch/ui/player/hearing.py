"""How everything is heard: kept over recordings and restarts in `window.ini`."""

from typing import Any

from dialwatch.calls.playing import FASTEST, SLOWEST, Hearing, Mix
from dialwatch.ui.layout_store import LayoutStore

__all__ = ["SPEEDS", "keep_hearing", "kept_hearing", "stepped"]

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_STEP = 0.25


def kept_hearing(store: LayoutStore) -> Hearing:
    """As it was last; what does not fit is left at its default."""
    told: dict[str, Any] = {
        "skip": store.flag("player/skip", False),
        "even": store.flag("player/even", False),
        "device": store.text("player/device"),
        "speed": _number(store.text("player/speed"), 1.0, SLOWEST, FASTEST),
        "volume": _number(store.text("player/volume"), 1.0, 0.0, 1.0),
    }
    mix = store.text("player/mix")
    if mix in list(Mix):
        told["mix"] = Mix(mix)
    return Hearing(**told)


def keep_hearing(store: LayoutStore, hearing: Hearing) -> None:
    """Keep it for the next time."""
    store.keep("player/skip", hearing.skip)
    store.keep("player/even", hearing.even)
    store.keep("player/device", hearing.device)
    store.keep("player/speed", f"{hearing.speed:g}")
    store.keep("player/volume", f"{hearing.volume:g}")
    store.keep("player/mix", hearing.mix.value)


def stepped(speed: float, steps: int) -> float:
    """The speed that is so many quarter steps faster."""
    return min(FASTEST, max(SLOWEST, round(speed / _STEP + steps) * _STEP))


def _number(text: str, usual: float, least: float, most: float) -> float:
    try:
        return min(most, max(least, float(text)))
    except ValueError:
        return usual
