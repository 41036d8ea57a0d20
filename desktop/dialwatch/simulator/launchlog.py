"""What was begun through the platforms' interfaces: each campaign with its list in order, and the
request that brought each entry. For tests alone, which hold it against what a client believes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["LaunchLog"]


@dataclass
class _Begun:
    platform: str
    key: str
    kind: str
    """`task`, `plan` or `workflow`."""
    name: str
    made: bool
    """By a request; False: lists were added to a campaign of the scenario."""
    requests: list[dict[str, Any]] = field(default_factory=list)
    entries: list[tuple[str, int | str, int]] = field(default_factory=list)
    """Number, entry or case id, and which of all requests brought it, counted from 1."""


class LaunchLog:
    """The campaigns to which somebody gave a list, oldest first."""

    def __init__(self) -> None:
        self._begun: dict[tuple[str, str], _Begun] = {}
        self._requests = 0

    def made(self, at: int, platform: str, key: str, kind: str, name: str) -> None:
        """A request has made that campaign, at that second of UTC epoch."""
        begun = self._begun[platform, key] = _Begun(platform, key, kind, name, made=True)
        self._requests += 1
        begun.requests.append(
            {"request": self._requests, "at": at * 1000, "does": "make", "entries": 0}
        )

    def listed(self, platform: str, key: str, entries: Iterable[tuple[str, int | str]]) -> None:
        """The request that made that campaign has brought these entries too."""
        begun = self._begun[platform, key]
        self._add(begun, entries)

    def added(
        self,
        at: int,
        platform: str,
        key: str,
        name: str,
        entries: Iterable[tuple[str, int | str]],
    ) -> None:
        """A request of its own has brought these entries."""
        begun = self._begun.setdefault(
            (platform, key), _Begun(platform, key, "task", name, made=False)
        )
        self._requests += 1
        begun.requests.append(
            {"request": self._requests, "at": at * 1000, "does": "add", "entries": 0}
        )
        self._add(begun, entries)

    def _add(self, begun: _Begun, entries: Iterable[tuple[str, int | str]]) -> None:
        fresh = [(number, entry, self._requests) for number, entry in entries]
        begun.requests[-1]["entries"] = len(fresh)
        begun.entries += fresh

    def told(self) -> list[dict[str, Any]]:
        """As JSON has it."""
        return [
            {
                "platform": one.platform,
                "key": one.key,
                "kind": one.kind,
                "name": one.name,
                "made": one.made,
                "created": one.requests[0]["at"] if one.made else None,
                "requests": one.requests,
                "entries": [
                    {"number": number, "id": entry, "request": request}
                    for number, entry, request in one.entries
                ],
            }
            for one in self._begun.values()
        ]
