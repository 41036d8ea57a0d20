"""The numbers of an application and the bindings on them.

Source: vendors/huawei.md 1.1, 5.1. Documented: a strict city code fails when the city has no free
X, a loose one takes another city's; a binding takes effect and ends at once. Unconfirmed [U] here:
`subscribeTime` being UTC.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from itertools import count
from random import Random
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.wire import local_time
from dialwatch.simulator.world import World

__all__ = ["AREAS", "Binding", "Shelf"]

AREAS = ("0755", "0755", "0755", "010", "010", "021", "021")
"""The cities of an application's numbers, in their order."""
_UTC = ZoneInfo(str(UTC))


@dataclass
class Binding:
    """One binding, its members by the names of its mode."""

    id: str
    serial: int
    created: int
    """UTC epoch seconds, as is `ends`."""
    told: dict[str, Any]
    ends: int | None = None

    @property
    def since(self) -> str:
        """`subscribeTime`."""
        return local_time(self.created, _UTC)


class Shelf:
    """Of one application."""

    def __init__(self, world: World, mode: str, first: int) -> None:
        self.world = world
        self.numbers = {f"+86{first + place}": area for place, area in enumerate(AREAS)}
        """X → its city."""
        self._next = first + len(AREAS)
        self._bindings: dict[str, Binding] = {}
        self._ids = Random(f"{world.seed}/huawei/{mode}")
        self._serial = count(1)

    def buy(self, wanted: int, area: str) -> list[str]:
        """So many more X, of that city."""
        bought = [f"+86{self._next + place}" for place in range(wanted)]
        self._next += wanted
        self.numbers |= dict.fromkeys(bought, area)
        return bought

    def bindings(self) -> list[Binding]:
        """Those that are in force, oldest first."""
        now = self.world.moment
        gone = [
            one.id for one in self._bindings.values() if one.ends is not None and one.ends <= now
        ]
        for key in gone:
            del self._bindings[key]
        return list(self._bindings.values())

    def find(self, key: str) -> Binding | None:
        """The binding of that id, if it is in force."""
        return next((one for one in self.bindings() if one.id == key), None)

    def where(self, **told: str) -> list[Binding]:
        """The bindings that have all these members."""
        return [
            one
            for one in self.bindings()
            if all(one.told.get(name) == value for name, value in told.items())
        ]

    def add(self, told: Mapping[str, Any], lives: int) -> Binding:
        """A new binding that lives so many seconds, for ever with 0."""
        key = str(UUID(int=self._ids.getrandbits(128), version=4))
        binding = Binding(key, next(self._serial), self.world.moment, dict(told))
        self._bindings[key] = binding
        self.renew(binding, lives)
        return binding

    def renew(self, binding: Binding, lives: int) -> None:
        """Let its lifetime begin now."""
        binding.ends = self.world.moment + lives if lives else None

    def remove(self, bindings: Iterable[Binding]) -> None:
        """Take them away."""
        for one in bindings:
            self._bindings.pop(one.id, None)

    def pick(self, members: Members, free: Callable[[str], bool], lacking: str) -> str:
        """A free X of the city that was asked for. Raises Refused with the code `lacking`."""
        area = members.needed("areaCode")
        loose = members.one_of("areaMatchMode", "0", "1") == "1"
        of_city = [number for number, city in self.numbers.items() if city == area]
        others = [number for number in self.numbers if number not in of_city] if loose else []
        for number in (*of_city, *others):
            if free(number):
                return number
        raise Refused(lacking, "Insufficient number of resources.")
