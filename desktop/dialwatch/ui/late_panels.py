"""Panels that are made when they are first seen or asked for: most starts show none of them.

Together they cost more than all the panels that every start shows.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from dialwatch.ui.arrangement import Arrangement
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.panels.listening import ListeningPanel
    from dialwatch.ui.panels.live import LivePanel
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["LatePanel", "LatePanels"]

P = TypeVar("P", bound=QWidget)


class LatePanel(Generic[P]):
    """One of them, and what is to be done once it is there."""

    def __init__(self, make: Callable[[], P]) -> None:
        self._make = make
        self._panel: P | None = None
        self._acts: list[Callable[[P], object]] = []

    @property
    def panel(self) -> P:
        """The panel, made now if it was not there yet."""
        if self._panel is None:
            self._panel = self._make()
            acts, self._acts = self._acts, []
            for act in acts:
                act(self._panel)
        return self._panel

    @property
    def made(self) -> P | None:
        """The panel; None: nobody has looked at it yet."""
        return self._panel

    def then(self, act: Callable[[P], object]) -> None:
        """Do this with the panel as soon as it is there; in the order in which it was said."""
        if self._panel is None:
            self._acts.append(act)
        else:
            act(self._panel)


class LatePanels:
    """Those of a window; each fills its dock when that comes into sight."""

    def __init__(self, arrangement: Arrangement, store: LayoutStore) -> None:
        self._arrangement = arrangement
        self._docked: dict[str, LatePanel[Any]] = {}
        self.live: LatePanel[LivePanel] = LatePanel(_live)
        self.player: LatePanel[PlayerPanel] = LatePanel(lambda: _player(store))
        self.listening: LatePanel[ListeningPanel] = LatePanel(_listening)
        self.numbers: LatePanel[NumbersPanel] = LatePanel(_numbers)

    def follow(self) -> None:
        """Whoever fills them has said so: what is still empty then looks as in any other panel."""
        for late in self._docked.values():
            late.then(_keep_air)

    def make(self, name: str) -> None:
        """Have the panel of this dock there, if it is one of these."""
        if name in self._docked:
            self._docked[name].panel  # noqa: B018 - it is made by being asked for

    def dock(
        self,
        name: str,
        title: str,
        late: LatePanel[P],
        controls: Callable[[P], QWidget] | None = None,
    ) -> None:
        """Add an empty dock for this panel, whose `controls` will stand in the title."""
        dock = self._arrangement.add(name, title)
        self._docked[name] = late
        late.then(lambda panel: dock.fill(panel, controls and controls(panel)))
        dock.visibilityChanged.connect(lambda seen: seen and late.panel)


def _keep_air(panel: QWidget) -> None:
    for empty in panel.findChildren(EmptyState):
        empty.keep_air()


def _live() -> "LivePanel":
    from dialwatch.ui.panels.live import LivePanel

    return LivePanel()


def _player(store: LayoutStore) -> "PlayerPanel":
    from dialwatch.ui.player.hearing import kept_hearing
    from dialwatch.ui.player.panel import PlayerPanel

    return PlayerPanel(kept_hearing(store))


def _listening() -> "ListeningPanel":
    from dialwatch.ui.panels.listening import ListeningPanel

    return ListeningPanel()


def _numbers() -> "NumbersPanel":
    from dialwatch.ui.numbers.panel import NumbersPanel

    return NumbersPanel()
