"""What brings back how it was before a plan: the rows of its undo file.

Equal in mode, X, A, B, extension, the parameters that are known, and the moment at which each
binding ends. What cannot be brought back is said before anything is sent (`planning.losses`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import Plan
from dialwatch.platforms.binding import Change, Made, Step

__all__ = ["VERSION", "Sent", "head_of", "undo_rows"]

VERSION = 1
Sent = tuple[int, Change, Made | None]
"""Index of a row, one of its requests that may have been done, what its answer told."""
Row = dict[str, Any]


def head_of(plan: Plan, now: int) -> dict[str, Any]:
    """What the undo file says of itself; `now`: UTC epoch milliseconds."""
    return {
        "dialwatch": "undo",
        "version": VERSION,
        "account": plan.account,
        "mode": plan.mode.value,
        "plan": plan.id,
        "kind": plan.kind.value,
        "made_at": now,
    }


def undo_rows(
    mode: Mode, requests: Iterable[Sent], before: Mapping[int, Sequence[Binding]]
) -> list[Row]:
    """A row for each binding that was made, changed or taken away. In a thread: there may be
    fifty thousand.

    `before`: index of a row → the bindings that it changed, as they were. A row to bind or to
    modify has the values, and `lives` 0 or `ends` (UTC epoch ms by the platform's clock); neither
    where its end is not known. `half`, of AXYB: the id of A's half, which stays, or under which
    rows come that were under one.
    """
    of_row: defaultdict[int, list[Sent]] = defaultdict(list)
    for sent in requests:
        of_row[sent[0]].append(sent)
    return [
        row for index in sorted(of_row) for row in _of(mode, of_row[index], before.get(index, ()))
    ]


def _of(mode: Mode, done: Sequence[Sent], before: Sequence[Binding]) -> Iterable[Row]:
    steps = {change.step: (change, made) for _, change, made in done}
    if Step.CLEAR in steps or (Step.UNBIND in steps and Step.BIND not in steps):
        yield from (_bind(mode, one) for one in before)
    elif Step.MODIFY in steps:
        yield from ({"do": "modify", "binding": one.id, **_state(one)} for one in before)
    elif Step.UNBIND in steps:
        made = steps[Step.BIND][1]
        yield from (
            {"do": "modify", "binding": made.id if made else "", **_state(one)} for one in before
        )
    elif Step.BIND in steps:
        yield _unbind(*steps[Step.BIND]) | _second(*steps.get(Step.BIND_SECOND, (None, None)))
    else:
        change, made = steps[Step.BIND_SECOND]
        half = (made.id if made is not None else "") or change.binding
        names = {"do": "unbind", "binding": half, "a": change.a, "half": half}
        yield names | _second(change, made)


def _bind(mode: Mode, one: Binding) -> Row:
    told = {"do": "bind", **_state(one)}
    if mode is Mode.AXYB:  # the platform picks X and Y
        told = {name: value for name, value in told.items() if name not in ("x", "y")}
        told["half"] = one.id
    return told


def _unbind(change: Change, made: Made | None) -> Row:
    """What was bound. Without an answer nobody knows its id: then its numbers tell."""
    told = made or Made()
    names = {
        "binding": told.id, "x": told.x or change.x, "a": change.a, "b": change.b,
        "extension": told.extension or change.extension,
    }  # fmt: skip
    return {"do": "unbind", **{name: value for name, value in names.items() if value}}


def _second(change: Change | None, made: Made | None) -> Row:
    """AXYB: B, and Y where an answer told it."""
    if change is None:
        return {}
    return {"b": change.b, **({"y": made.y} if made is not None and made.y else {})}


def _state(one: Binding) -> Row:
    names = {
        "x": one.x, "a": one.a, "b": one.b, "y": one.y, "extension": one.extension,
        "city": one.city,
    }  # fmt: skip
    told: Row = {name: value for name, value in names.items() if value}
    told["values"] = dict(one.values)
    if one.endless and one.mode is not Mode.AX:
        told["lives"] = 0
    elif one.ends is not None:
        told["ends"] = one.ends
    return told
