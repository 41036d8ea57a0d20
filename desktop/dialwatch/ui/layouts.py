"""How each perspective stands before the user changes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

__all__ = ["LAYOUTS", "Layout", "Perspective"]

Docks = Mapping[str, QDockWidget]

_DETAIL_SHARE = 0.25
_DETAIL_LEAST = 300
_HEIGHTS = (38, 30, 32)
"""Chart, campaigns, calls: parts of a hundred of what the KPI strip leaves."""


class Perspective(StrEnum):
    """What the user is about."""

    WATCH = "watch"
    CALLS = "calls"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Layout:
    """One perspective's own arrangement."""

    shown: frozenset[str]
    """Panels that are there at first; the others wait until they are asked for."""
    front: tuple[str, ...]
    """Of panels that share a place, those in front."""
    place: Callable[[QMainWindow, Docks], None]
    share: Callable[[QMainWindow, Docks], None]
    """Divide the room among the panels; it takes effect once the window is laid out."""


def _place_watch(window: QMainWindow, docks: Docks) -> None:
    """Chart over campaigns, detail on the right, calls below, as look.md draws it."""
    area = Qt.DockWidgetArea
    window.addDockWidget(area.TopDockWidgetArea, docks["kpis"])
    window.addDockWidget(area.LeftDockWidgetArea, docks["rate"])
    window.splitDockWidget(docks["rate"], docks["campaigns"], Qt.Orientation.Vertical)
    window.addDockWidget(area.RightDockWidgetArea, docks["call"])
    window.addDockWidget(area.BottomDockWidgetArea, docks["calls"])
    window.tabifyDockWidget(docks["campaigns"], docks["live"])
    window.tabifyDockWidget(docks["call"], docks["recording"])
    window.tabifyDockWidget(docks["calls"], docks["listening"])
    window.tabifyDockWidget(docks["calls"], docks["numbers"])


def _place_calls(window: QMainWindow, docks: Docks) -> None:
    """The table over the whole height, detail and player on the right, one over the other."""
    area, down = Qt.DockWidgetArea, Qt.Orientation.Vertical
    window.addDockWidget(area.TopDockWidgetArea, docks["kpis"])
    window.addDockWidget(area.LeftDockWidgetArea, docks["rate"])
    window.splitDockWidget(docks["rate"], docks["campaigns"], down)
    window.splitDockWidget(docks["campaigns"], docks["calls"], down)
    window.addDockWidget(area.RightDockWidgetArea, docks["call"])
    window.splitDockWidget(docks["call"], docks["recording"], down)
    window.tabifyDockWidget(docks["campaigns"], docks["live"])
    window.tabifyDockWidget(docks["calls"], docks["listening"])
    window.tabifyDockWidget(docks["calls"], docks["numbers"])


def _share_watch(window: QMainWindow, docks: Docks) -> None:
    _share_detail(window, docks, "rate")
    room = max(300, window.height() - 200)
    window.resizeDocks(
        [docks["rate"], docks["campaigns"], docks["calls"]],
        [room * part // 100 for part in _HEIGHTS],
        Qt.Orientation.Vertical,
    )


def _share_calls(window: QMainWindow, docks: Docks) -> None:
    _share_detail(window, docks, "calls")
    half = max(200, window.height() // 2)
    both = [docks["call"], docks["recording"]]
    window.resizeDocks(both, [half, half], Qt.Orientation.Vertical)


def _share_detail(window: QMainWindow, docks: Docks, beside: str) -> None:
    width = window.width()
    detail = max(_DETAIL_LEAST, round(width * _DETAIL_SHARE))
    both = [docks[beside], docks["call"]]
    window.resizeDocks(both, [width - detail, detail], Qt.Orientation.Horizontal)


def _share_nothing(window: QMainWindow, docks: Docks) -> None:
    """One panel has all the room."""
    del window, docks


LAYOUTS: Mapping[Perspective, Layout] = {
    Perspective.WATCH: Layout(
        frozenset({"kpis", "rate", "campaigns", "live", "call", "recording", "calls"}),
        ("campaigns", "call", "calls"),
        _place_watch,
        _share_watch,
    ),
    Perspective.CALLS: Layout(
        frozenset({"calls", "call", "recording"}), ("calls",), _place_calls, _share_calls
    ),
    Perspective.NUMBERS: Layout(frozenset({"numbers"}), ("numbers",), _place_watch, _share_nothing),
}
