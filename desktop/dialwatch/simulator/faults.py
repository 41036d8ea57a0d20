"""Faults: what is to go wrong, where, how often and when.

One TOML schema for files, the control port and scenarios:

    [[fault]]
    platform = "blu"        # blu, airudder, huawei or *
    operation = "query"     # auth, list, detail, robot, query … or *
    kind = "500"            # one of KINDS
    rate = 0.1              # share of the requests, 0 to 1; 1 when left out
    from = 0                # world seconds since the start
    to = 600                # for ever when left out
    times = 1               # at most so many requests; any number when left out

Four kinds make an interface differ from what is known of it. Any number of them befall one
request, beside another fault:

    kind = "rename-field"   # field = "callee", into = "callee_no": in every object, at any depth
    kind = "drop-field"     # field = "callee"
    kind = "add-field"      # field = "shoe_size", value = 44: to every object in a list, at any
                            # depth; without such a list to what the answer holds
    kind = "move-path"      # operation = "detail", into = "/elsewhere": it answers there alone

One takes something away that belongs to the account, for as long as it lasts:

    kind = "vanish"         # value = "<id>": a robot, strategy or template that is not there
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf
from random import Random
from typing import Any

__all__ = ["KINDS", "RECORDING_KINDS", "REWRITES", "BadFault", "Fault", "Faults", "read"]

REWRITES: Mapping[str, tuple[str, ...]] = {
    "rename-field": ("field", "into"),
    "drop-field": ("field",),
    "add-field": ("field", "value"),
}
"""Kinds that change what an answer's objects hold → what such a fault must name."""

RECORDING_KINDS = frozenset(
    {
        *("link-expired", "elsewhere", "downgrade", "redirect-loop", "wrong-media"),
        *("header-only", "corrupt-header", "cut-sound", "endless", "stall", "amr", "aac", "bomb"),
        "other-bytes-on-range",
    }
)
"""What befalls the recordings that are downloaded (recording_faults.py tells what each does)."""

KINDS = frozenset(
    {
        "500",
        "503",
        "403",
        "404",
        "429",
        "401",
        "timeout",
        "reset",
        "slow",
        "malformed",
        "truncated",
        "gzip-cut",
        "html",
        "empty",
        "list",
        "not-utf8",
        "huge",
        "error-code",
        "wrong-type",
        "missing-field",
        "null-field",
        "unknown-enum",
        "overlap",
        "moving",
        "repeat-page",
        "duplicate",
        "ring-null",
        "blank-tail",
        "future-time",
        "ancient-time",
        "gap-time",
        "same-call-id",
        "zero-talk",
        "skew",
        "hollow",
        "lost",
        "late",
        "refuse",
        "move-path",
        "vanish",
        *RECORDING_KINDS,
        *REWRITES,
    }
)
"""`refuse`: nobody listens on the port, whatever the rate; a `move-path` has no rate either.
`zero-talk`: answered calls of duration 0. `skew`: the Date header is eleven minutes ahead.
`hollow`: success is answered, and nothing is done; `lost`: it is done, and no answer comes;
`late`: no answer comes, and it is done ten world seconds afterwards."""

_BESIDE = frozenset({"refuse", "move-path", "vanish", *REWRITES})
"""Kinds that are looked up by themselves."""
_PLATFORMS = frozenset({"blu", "airudder", "huawei", "*"})
_NUMBERS = ("rate", "from", "to", "times")
_NAMED: Mapping[str, tuple[str, ...]] = {
    **REWRITES,
    "move-path": ("operation", "into"),
    "vanish": ("value",),
}
_FIELDS = frozenset({"platform", "operation", "kind", "field", "into", "value", *_NUMBERS})


class BadFault(ValueError):
    """A fault that cannot be read; the message says which and why."""


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong."""

    kind: str
    platform: str = "*"
    operation: str = "*"
    rate: float = 1.0
    start: float = 0.0
    end: float = inf
    times: float = inf
    field: str = ""
    into: str = ""
    """The field's new name, or the operation's new path."""
    value: object = None

    def concerns(self, platform: str, operation: str, seconds: float) -> bool:
        """Whether it can befall that operation at that world second since the start."""
        return (
            self.platform in ("*", platform)
            and self.operation in ("*", operation)
            and self.start <= seconds < self.end
        )


@dataclass
class _Armed:
    """A fault with its own random draws, so that faults do not disturb each other."""

    fault: Fault
    rng: Random
    hits: int = 0

    def strikes(self) -> bool:
        if self.hits >= self.fault.times or self.rng.random() >= self.fault.rate:
            return False
        self.hits += 1
        return True


@dataclass
class Faults:
    """The faults of a world. The same requests in the same order meet the same faults."""

    seed: int
    given: Iterable[Fault] = ()
    rng: Random = field(init=False)
    """Draws for what a fault does: which records, which bytes."""

    def __post_init__(self) -> None:
        self.rng = Random(f"{self.seed}/faults")
        self.replace(self.given)

    def replace(self, faults: Iterable[Fault]) -> None:
        """Forget all faults and take these."""
        self._armed = [
            _Armed(fault, Random(f"{self.seed}/faults/{number}"))
            for number, fault in enumerate(faults)
        ]

    def choose(self, platform: str, operation: str, seconds: float) -> str:
        """The kind of fault that befalls a request now, or the empty text. The first that
        strikes wins."""
        for armed in self._armed:
            fault = armed.fault
            if fault.kind in _BESIDE or not fault.concerns(platform, operation, seconds):
                continue
            if armed.strikes():
                return fault.kind
        return ""

    def rewrites(self, platform: str, operation: str, seconds: float) -> list[Fault]:
        """All that changes the objects of an answer now, in order."""
        return [
            armed.fault
            for armed in self._armed
            if armed.fault.kind in REWRITES
            and armed.fault.concerns(platform, operation, seconds)
            and armed.strikes()
        ]

    def moves(self, platform: str, seconds: float) -> dict[str, str]:
        """Operations that answer at another path now → that path."""
        return {
            armed.fault.operation: armed.fault.into
            for armed in self._armed
            if armed.fault.kind == "move-path"
            and armed.fault.concerns(platform, armed.fault.operation, seconds)
        }

    def gone(self, platform: str, seconds: float) -> frozenset[str]:
        """Ids of what has vanished from the platform now."""
        return frozenset(
            str(armed.fault.value)
            for armed in self._armed
            if armed.fault.kind == "vanish"
            and armed.fault.concerns(platform, armed.fault.operation, seconds)
        )

    def refusing(self, platform: str, seconds: float) -> bool:
        """Whether nobody listens on the platform's port now."""
        return any(
            armed.fault.kind == "refuse"
            and armed.fault.rate > 0
            and armed.fault.concerns(platform, armed.fault.operation, seconds)
            for armed in self._armed
        )


def read(text: str) -> list[Fault]:
    """The faults written in TOML. Raises BadFault."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        raise BadFault(f"the faults are not TOML: {err}") from err
    faults = told.get("fault", [])
    if not isinstance(faults, list) or set(told) - {"fault"}:
        raise BadFault("faults are written as [[fault]] tables and nothing else")
    return [_fault(number, fields) for number, fields in enumerate(faults, 1)]


def _fault(number: int, fields: dict[str, Any]) -> Fault:
    if unknown := set(fields) - _FIELDS:
        raise BadFault(f"fault {number}: unknown field {sorted(unknown)[0]!r}")
    kind, platform = str(fields.get("kind", "")), fields.get("platform", "*")
    if kind not in KINDS:
        raise BadFault(f"fault {number}: unknown kind {kind!r}")
    if platform not in _PLATFORMS:
        raise BadFault(f"fault {number}: unknown platform {platform!r}")
    _check_names(number, kind, fields)
    numbers = {name: fields[name] for name in _NUMBERS if name in fields}
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise BadFault(f"fault {number}: {name} is a number from 0 upwards")
    if numbers.get("rate", 1) > 1:
        raise BadFault(f"fault {number}: rate is a share from 0 to 1")
    return Fault(
        kind=kind,
        platform=platform,
        operation=str(fields.get("operation", "*")),
        rate=numbers.get("rate", 1.0),
        start=numbers.get("from", 0.0),
        end=numbers.get("to", inf),
        times=numbers.get("times", inf),
        field=str(fields.get("field", "")),
        into=str(fields.get("into", "")),
        value=fields.get("value"),
    )


def _check_names(number: int, kind: str, fields: Mapping[str, Any]) -> None:
    """Each kind names what it needs and nothing that only others do. Raises BadFault."""
    needed = _NAMED.get(kind, ())
    for name in needed:
        if name not in fields or (name != "value" and not str(fields[name])):
            raise BadFault(f"fault {number}: {kind} needs {name}")
    for name in ("field", "into", "value"):
        if name in fields and name not in needed:
            raise BadFault(f"fault {number}: {kind} takes no {name}")
    if not isinstance(fields.get("value", ""), str | int | float | list | dict):
        raise BadFault(f"fault {number}: value is something that JSON can say")
    if kind == "move-path" and not str(fields["into"]).startswith("/"):
        raise BadFault(f"fault {number}: into is a path that begins with a slash")
