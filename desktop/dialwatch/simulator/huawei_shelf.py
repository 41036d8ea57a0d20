"""The numbers of an application and the bindings on them.

Source: vendors/huawei.md 1.1, 5.1, 11.6, 14.12. Documented: a strict city code fails when the city
has no free X, a loose one takes another city's; a binding takes effect and ends at once; an X that
is suspended or unavailable (9, 10) or frozen (11) takes no new binding. Unconfirmed [U] here:
`subscribeTime` being UTC, which of several free X is picked, 1012102 for an X that takes none.
"""

from collections.abc import Callable, Sequence
from itertools import chain
from random import Random
from uuid import UUID

from dialwatch.simulator.huawei_ledger import Binding, BindingLedger
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.world import World

__all__ = ["AREAS", "NORMAL", "Binding", "Shelf"]

AREAS = ("0755", "0755", "0755", "010", "010", "021", "021")
"""The cities of an application's numbers, in their order."""
_UNUSABLE = ("9", "10")
NORMAL = "5"
"""The state of an X that works."""


class Shelf(BindingLedger):
    """Of one application. `by`: the members by which bindings are found."""

    def __init__(
        self, world: World, name: str, first: int, by: Sequence[tuple[str, ...]], *, more: int = 0
    ) -> None:
        """`first`: its first X; `more`: the first of those that are bought later, which follow
        the others where it is 0."""
        super().__init__(world, by)
        self.numbers: dict[str, str] = {}
        """X → its city."""
        self.states: dict[str, tuple[str, str]] = {}
        """X that do not work → their state and its cause."""
        self.unregistered: set[str] = set()
        """A that the carrier does not know: they can be bound, and their calls are blocked."""
        self._of_city: dict[str, list[str]] = {}
        self._picked: dict[tuple[str, str], int] = {}
        for place, area in enumerate(AREAS):
            self._enter_number(f"+86{first + place}", area)
        self._next = more or first + len(AREAS)
        self._ids = Random(f"{world.seed}/huawei/{name}")

    def buy(self, wanted: int, area: str) -> list[str]:
        """So many more X, of that city."""
        bought = [f"+86{self._next + place}" for place in range(wanted)]
        self._next += wanted
        for x in bought:
            self._enter_number(x, area)
        return bought

    def new_id(self) -> str:
        """An id that no binding had."""
        return str(UUID(int=self._ids.getrandbits(128), version=4))

    def barred(self, x: str) -> bool:
        """No call and no SMS goes through that X."""
        return self.states.get(x, ("",))[0] in _UNUSABLE

    def refuse_state(self, x: str) -> None:
        """Raises Refused for an X that takes no new binding just now."""
        if x in self.states:
            raise Refused("1012102", "The number status is abnormal.")

    def pick(
        self, members: Members, free: Callable[[str], bool], lacking: str, *, what: str = "X"
    ) -> str:
        """A free X (or Y) of the city that was asked for: the one that was picked last, or one
        after it. Raises Refused with the code `lacking`."""
        area = members.needed("areaCode")
        loose = members.one_of("areaMatchMode", "0", "1") == "1"
        others = [city for city in self._of_city if city != area] if loose else []
        for city in (area, *others):
            numbers = self._of_city.get(city, [])
            start = self._picked.get((what, city), 0)
            for place in chain(range(start, len(numbers)), range(start)):
                x: str = numbers[place]
                if x not in self.states and free(x):
                    self._picked[what, city] = place
                    return x
        raise Refused(lacking, "Insufficient number of resources.")

    def _enter_number(self, x: str, area: str) -> None:
        self.numbers[x] = area
        self._of_city.setdefault(area, []).append(x)
