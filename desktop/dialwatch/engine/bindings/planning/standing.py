"""What stands on an application's numbers, as it was known when a plan was checked."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dialwatch.calls.binding import Binding, BindingState, NumberRow

__all__ = ["Standing"]

_TAKES_ROOM = frozenset({BindingState.BOUND, BindingState.UNSURE})


class Standing:
    """Bindings that take room, by X, A and id. It does not change."""

    def __init__(
        self, bindings: Iterable[Binding], numbers: Mapping[str, NumberRow], now: int
    ) -> None:
        """Those that are gone, or have ended at `now` (UTC epoch ms), are left out."""
        self.numbers = numbers
        self._of: dict[tuple[str, str], Binding] = {}
        self._on_x: defaultdict[str, list[Binding]] = defaultdict(list)
        self._of_a: defaultdict[str, list[Binding]] = defaultdict(list)
        self._of_id: defaultdict[str, list[Binding]] = defaultdict(list)
        self._of_number: defaultdict[tuple[str, str], list[Binding]] = defaultdict(list)
        self._of_extension: defaultdict[tuple[str, str], list[Binding]] = defaultdict(list)
        for one in bindings:
            if one.state in _TAKES_ROOM and not (one.ends is not None and one.ends <= now):
                self._add(one)

    def _add(self, one: Binding) -> None:
        self._of[one.key] = one
        self._on_x[one.x].append(one)
        self._of_a[one.a].append(one)
        self._of_id[one.id].append(one)
        for number in {one.a, one.b} - {""}:
            self._of_number[one.x, number].append(one)
        if one.extension:
            self._of_extension[one.x, one.extension].append(one)

    def get(self, binding: str, y: str = "") -> Binding | None:
        """The binding of that id, and Y; None: it does not stand."""
        found = self._of.get((binding, y))
        if found is None and not y:
            rows = self._of_id.get(binding, ())
            return rows[0] if len(rows) == 1 else None
        return found

    def of_id(self, binding: str) -> Sequence[Binding]:
        """The bindings of that id: of AXYB, one for each Y."""
        return self._of_id.get(binding, ())

    def on_x(self, x: str) -> Sequence[Binding]:
        """Those on that X."""
        return self._on_x.get(x, ())

    def of_a(self, a: str) -> Sequence[Binding]:
        """Those of that A."""
        return self._of_a.get(a, ())

    def with_number(self, x: str, number: str) -> Sequence[Binding]:
        """Those on that X in which the number stands, as A or as B."""
        return self._of_number.get((x, number), ())

    def with_extension(self, x: str, extension: str) -> Sequence[Binding]:
        """Those on that X with that extension."""
        return self._of_extension.get((x, extension), ())

    def was_read(self, x: str) -> bool:
        """The platform was asked what stands on that X, or something is known to."""
        row = self.numbers.get(x)
        return (row is not None and row.read_at is not None) or bool(self.on_x(x))
