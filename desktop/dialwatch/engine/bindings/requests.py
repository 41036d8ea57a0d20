"""The requests of a plan as entries of its batch: each holds all that it is sent with."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.binding import Mode
from dialwatch.platforms.binding import Change, Step
from dialwatch.store.batches import Entry

__all__ = ["Outgoing", "entries_of", "operation_of", "outgoing_of", "target_of"]

_NAMES = ("binding", "x", "a", "b", "y", "extension")
_WORDS = {Step.CLEAR: "unbind", Step.BIND_SECOND: "bind"}
"""Steps that are another one's operation, asked otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One request of a plan, in its place among all of them."""

    row: int
    """Index of the row that it is of."""
    mode: Mode
    change: Change
    """Its `wanted` may hold `ends` (UTC epoch ms by the platform's clock) instead of `lives`."""
    touches: tuple[str, ...]
    """What it takes or frees: of two that share one, the later waits for the earlier's answer."""
    of: int | None = None
    """Place of the request whose answer names the binding that this one is about."""
    ids: tuple[str, ...] = ()
    """Of CLEAR: the bindings that somebody confirmed to be removed."""


def entries_of(account: str, outgoing: Sequence[Outgoing]) -> list[Entry]:
    """The requests as entries, in their order."""
    return [
        Entry(
            BatchEntry(
                index=index, account=account, operation=operation_of(one.mode, one.change.step),
                target=target_of(one.change), rev=index + 1,
            ),
            _kept(one),
        )
        for index, one in enumerate(outgoing)
    ]  # fmt: skip


def outgoing_of(values: Mapping[str, Any]) -> Outgoing:
    """The request that was kept so."""
    change = Change(
        step=Step(values["step"]),
        wanted=values["wanted"],
        **{name: values.get(name, "") for name in _NAMES},
    )
    return Outgoing(
        row=values["row"],
        mode=Mode(values["mode"]),
        change=change,
        touches=tuple(values["touches"]),
        of=values["of"],
        ids=tuple(values.get("ids", ())),
    )


def operation_of(mode: Mode, step: Step) -> str:
    """As the contract and the audit log name it."""
    return f"{mode.lower()}_{_WORDS.get(step, step.value)}"


def target_of(change: Change) -> str:
    """Whom and what it is about, for the receipt: A – B, X, and what stands beside them."""
    people = " – ".join(one for one in (change.a, change.b) if one)
    places = [
        f"{word} {one}"
        for word, one in (("X", change.x), ("ext.", change.extension), ("Y", change.y))
        if one
    ]
    return " · ".join([*([people] if people else []), *places]) or change.binding


def _kept(one: Outgoing) -> dict[str, Any]:
    change = one.change
    told: dict[str, Any] = {
        "row": one.row, "mode": one.mode.value, "step": change.step.value,
        "wanted": dict(change.wanted), "touches": list(one.touches), "of": one.of,
        "about": _about(change),
    }  # fmt: skip
    told |= {name: value for name in _NAMES if (value := getattr(change, name))}
    return told | ({"ids": list(one.ids)} if one.ids else {})


def _about(change: Change) -> Collection[str]:
    """By what the audit log's lines about it are found."""
    wanted = (change.wanted.get(name, "") for name in ("x", "a", "b"))
    names = (change.x, change.a, change.b, change.y, change.binding, *map(str, wanted))
    return [one for one in dict.fromkeys(names) if one]
