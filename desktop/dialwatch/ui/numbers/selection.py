"""What is chosen in the panel of numbers, as the dialogs take it over."""

from dataclasses import dataclass

from dialwatch.calls.binding import Mode

__all__ = ["Selection"]


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

    def rows(self) -> tuple[dict[str, object], ...]:
        """The bindings as rows of a plan."""
        return tuple({"binding": binding, "y": y} for binding, y in self.keys)

    def x_rows(self) -> tuple[dict[str, object], ...]:
        """The X numbers as rows of a plan."""
        return tuple({"x": x} for x in self.x)
