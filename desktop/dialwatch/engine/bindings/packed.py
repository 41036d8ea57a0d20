"""What a check found, put away until it is sent: as bytes, so that no collector looks at it."""

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialwatch.calls.binding import Binding
from dialwatch.engine.bindings.planning.planned import Request

__all__ = ["Packed", "packed"]

_PIECE = 200
"""Requests in a piece: each is written and read while nothing else runs."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The requests of a plan, and how it is before them."""

    count: int = 0
    requests: Sequence[bytes] = field(default_factory=tuple)
    before: Sequence[bytes] = field(default_factory=tuple)

    def opened(self) -> tuple[list[Request], dict[int, tuple[Binding, ...]]]:
        """Both again. In a thread."""
        requests: list[Request] = []
        for one in self.requests:
            requests += pickle.loads(one)  # noqa: S301 - our own, from this process
        before: dict[int, tuple[Binding, ...]] = {}
        for one in self.before:
            before.update(pickle.loads(one))  # noqa: S301 - the same
        return requests, before


def packed(requests: Sequence[Request], before: Mapping[int, tuple[Binding, ...]]) -> Packed:
    """Put away. In a thread."""
    states = list(before.items())
    return Packed(
        count=len(requests),
        requests=[
            pickle.dumps(list(requests[at : at + _PIECE])) for at in range(0, len(requests), _PIECE)
        ],
        before=[pickle.dumps(states[at : at + _PIECE]) for at in range(0, len(states), _PIECE)],
    )
