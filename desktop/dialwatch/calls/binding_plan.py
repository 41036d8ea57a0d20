"""A plan: what a list or a selection would change in an application's bindings, before anything is
sent.

A plan is kept until it is sent or thrown away. What is sent is a batch (`calls.batch`) whose id is
the plan's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.binding import Capacity, Mode

__all__ = ["KIND", "Plan", "PlanCheck", "PlanKind", "PlanRow", "PlanState", "RowKind", "XCapacity"]

KIND = "bind"
"""The kind of a plan's batch, beside those of `calls.halt.HaltKind` and `calls.launch.KIND`."""


class PlanKind(StrEnum):
    """What a plan is to do with its rows."""

    BIND = "bind"
    """Let these bindings be: bind what is missing, modify what differs."""
    UNBIND = "unbind"
    """Let these bindings be no more."""
    RENEW = "renew"
    """Let these bindings live so long from now on."""
    CLEAR = "clear"
    """Remove every binding of these X (AXB alone can): their number is typed before."""
    UNDO = "undo"
    """What an undo file holds: bind, modify and unbind so that it is as it was."""


class PlanState(StrEnum):
    """Where a plan stands; what is sent stands where its batch does."""

    DRAFT = "draft"
    SENT = "sent"


class RowKind(StrEnum):
    """What a row would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    """It is already so: nothing is sent."""
    GONE = "gone"
    """It would be taken away."""
    CONFLICT = "conflict"
    """It cannot be, and is not sent; the reason says why and what to do."""
    REPEATED = "repeated"
    """The list holds it once more: it is sent once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow(Told):
    """One row of a plan."""

    index: int
    """Its place among the rows of the list, from 0."""
    line: int = 0
    """Its line in the file, from 1; 0: it is from no file."""
    kind: RowKind
    x: str = ""
    a: str = ""
    b: str = ""
    y: str = ""
    extension: str = ""
    binding: str = ""
    """Id of the binding that is there now; empty: none."""
    reason: str = ""
    """Of a conflict: what is in the way, and what to do."""
    notes: tuple[str, ...] = ()
    """What the platform would do silently: that a landline cannot call X, that X is over what is
    advised, that its remaining life cannot be restored."""
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Field → how it is and how it would be, in words."""
    verdict: str = ""
    """Once sent: the verdict of its request, or the state of its batch entry."""
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class XCapacity(Told):
    """How full an X is now and would be afterwards."""

    x: str
    before: Capacity
    after: Capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCheck(Told):
    """What a plan would do, as it stands now. Times are UTC epoch milliseconds."""

    id: str
    """Another one each time it is checked."""
    state: str = "running"
    """`running`, `done`, or `failed` with the sentence saying why."""
    sentence: str = ""
    """While it runs: what is read now."""
    done: int = 0
    whole: int = 0
    """X numbers that are read, and have to be."""
    made_at: int = 0
    counts: Mapping[RowKind, int] = field(default_factory=dict)
    requests: int = 0
    seconds: float = 0.0
    """How long sending takes at the account's rate, about."""
    capacity: tuple[XCapacity, ...] = ()
    """The fullest 200 X afterwards; `x_numbers` says of how many."""
    x_numbers: int = 0
    going: int = 0
    """Bindings that are taken away; to clear X, that number is typed."""
    problems: tuple[str, ...] = ()
    """What stands against the whole of it; nothing can be sent then."""
    warnings: tuple[str, ...] = ()
    unrestorable: tuple[str, ...] = ()
    """What an undo could not bring back, a sentence each with how many rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Told):
    """A plan. Times are UTC epoch milliseconds."""

    id: str
    """Made by whoever asked, so that asking again is safe; that of its batch, too."""
    account: str
    mode: Mode
    kind: PlanKind
    values: Mapping[str, object] = field(default_factory=dict)
    """What holds for every row that does not say otherwise, under the names of the operations'
    fields; for RENEW the new lifetime (`lives`, seconds)."""
    replaces: bool = False
    """Where a number is taken on that X, the binding is changed instead of a conflict."""
    rows: int = 0
    file: str = ""
    state: PlanState = PlanState.DRAFT
    made_at: int = 0
    changed_at: int = 0
    who: str = ""
    undoes: str = ""
    """Id of the plan that it undoes; empty: none."""


Rows = Sequence[Mapping[str, object]]
"""Rows of a list under the names of the operations' fields: `x`, `a`, `b`, `extension`, `area` …,
`lives` in seconds whatever the mode."""
