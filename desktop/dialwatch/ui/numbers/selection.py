"""What is chosen in the panel of numbers, as the dialogs take it over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.number import masked

__all__ = ["Selection", "alike"]

_FEW = 200
"""So many chosen bindings are compared at most: more would hold up the window."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Bindings and X numbers of one application."""

    account: str = ""
    mode: Mode | None = None
    """None: it is not known."""
    keys: tuple[tuple[str, str], ...] = ()
    """Of bindings: id and Y, as in `calls.binding.Binding.key`."""
    x: tuple[str, ...] = ()
    """The X on which these stand, and those whose own rows are chosen."""
    held: Mapping[str, object] = field(default_factory=dict)
    """In what the bindings are alike (`alike`)."""

    def rows(self) -> tuple[dict[str, object], ...]:
        """The bindings as rows of a plan."""
        return tuple({"binding": binding, "y": y} for binding, y in self.keys)

    def x_rows(self) -> tuple[dict[str, object], ...]:
        """The X numbers as rows of a plan."""
        return tuple({"x": x} for x in self.x)


def alike(bindings: Sequence[Binding]) -> dict[str, object]:
    """What these hold all the same, under the names of the operations' fields; numbers masked.
    Empty for a great many."""
    if not 0 < len(bindings) <= _FEW:
        return {}
    first, *others = ({**one.values, "a": one.a, "b": one.b} for one in bindings)
    told = {
        name: value
        for name, value in first.items()
        if value not in (None, "") and all(one.get(name) == value for one in others)
    }
    people = {name: masked(str(told[name])) for name in ("a", "b") if name in told}
    return told | people
