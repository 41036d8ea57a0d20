"""Invented bindings, for tests."""

from typing import Any

from dialwatch.calls.binding import Binding, Mode, NumberRow, NumberSource

__all__ = ["a_binding", "a_number", "person", "x_number"]


def x_number(n: int = 0) -> str:
    """An X of a series of its own."""
    return f"+861700000{n:04}"


def person(n: int = 0) -> str:
    """A mobile of somebody who does not exist."""
    return f"+861390000{n:04}"


def a_binding(n: int = 0, **fields: Any) -> Binding:
    """AXB, on the first X, of two persons of its own."""
    given: dict[str, Any] = {
        "account": "alpha", "mode": Mode.AXB, "id": f"b{n:05}", "x": x_number(),
        "a": person(2 * n), "b": person(2 * n + 1), "values": {"direction": "0", "record": False},
        "lives": 3_600,
    }  # fmt: skip
    return Binding(**(given | fields))


def a_number(n: int = 0, **fields: Any) -> NumberRow:
    """An X that was typed."""
    given: dict[str, Any] = {"account": "alpha", "x": x_number(n), "source": NumberSource.TYPED}
    return NumberRow(**(given | fields))
