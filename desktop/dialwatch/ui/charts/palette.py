"""Which curve has which colour: a campaign its own everywhere, others in order of appearance."""

from collections.abc import Iterable

from dialwatch.calls.platform import Platform
from dialwatch.ui.theme import Colours, campaign_colour, series_colour

__all__ = ["SeriesColours"]

_PLATFORMS = [platform.value for platform in Platform]


class SeriesColours:
    """Remembers the places of lines and robots, so that no colour moves from one to another."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], int] = {}
        self._taken: dict[str, int] = {}

    def meet(self, group: str, keys: Iterable[str]) -> None:
        """Give a place to those that have none, in alphabetical order."""
        for key in sorted(keys):
            if (group, key) not in self._places:
                place = self._taken.get(group, 0)
                self._places[group, key] = place
                self._taken[group] = place + 1

    def colour(self, colours: Colours, group: str, key: str) -> str:
        """The colour of this curve as `#RRGGBB`."""
        if group == "campaign" and key.isdigit():
            return campaign_colour(colours, int(key))
        if group == "platform" and key in _PLATFORMS:
            return series_colour(colours, _PLATFORMS.index(key))
        self.meet(group, [key])
        return series_colour(colours, self._places[group, key])
