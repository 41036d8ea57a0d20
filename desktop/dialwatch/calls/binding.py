"""A number binding: who reaches whom through a privacy number X, and until when.

Vocabulary of vendors/huawei.md 1: X is the number that is called, A the protected person, B the
other side, Y the second privacy number of AXYB, the extension what AXE callers dial after X.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = [
    "Binding",
    "BindingState",
    "Capacity",
    "Drift",
    "Mode",
    "NumberRow",
    "NumberSource",
    "TemporaryCallee",
]


class Mode(StrEnum):
    """The mode of an application, fixed when it was made (1)."""

    AXB = "AXB"
    AX = "AX"
    AXE = "AXE"
    AXYB = "AXYB"
    X = "X"
    """The platform keeps no bindings: it asks who is to be reached."""


class BindingState(StrEnum):
    """Where a binding stands, as far as we know."""

    BOUND = "bound"
    """The platform said so when it was last read."""
    ENDED = "ended"
    """Its life is over by our clock; the platform may not have been read since."""
    GONE = "gone"
    """The platform does not show it any more, or took it away for us."""
    UNSURE = "unsure"
    """A request about it had no answer, or it could not be read."""


class NumberSource(StrEnum):
    """From where we know an X: no interface lists them all."""

    TYPED = "typed"
    IMPORTED = "imported"
    BOUND = "bound"
    """The platform named it in the answer to a bind."""
    CALLED = "called"
    """A pushed call or SMS went through it."""
    STATUS = "status"
    """A pushed status named it."""
    COUNTED = "counted"
    """The count of AXE named it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift(Told):
    """A value of a binding that the platform tells otherwise than we remember."""

    field: str
    """Our name of it, as in the operations' forms; `""`: the binding itself."""
    ours: str
    theirs: str
    """Empty: the platform does not show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding(Told):
    """One binding as we know it. Times are UTC epoch milliseconds.

    AXYB: one for each Y of an AX half, and one without `y` and `b` while the half has none.
    """

    account: str
    mode: Mode
    id: str
    """`subscriptionId`; of AXYB that of its AX half."""
    x: str
    a: str
    b: str = ""
    y: str = ""
    extension: str = ""
    city: str = ""
    """City code, where it is told."""
    values: Mapping[str, object] = field(default_factory=dict)
    """Its other values under the names of the operations' fields, as a bind takes them
    (`direction` "0", `record` True, `max_duration` 5, `user_data`, `power`, `unit` "1" …); those
    that the platform does not tell are missing."""
    lives: int | None = None
    """Seconds it was given; 0: it never ends; None: not known."""
    since: int | None = None
    """From when `lives` counts: our own bind or modification; None: made elsewhere."""
    told_since: str = ""
    """The platform's own text of when it was made."""
    state: BindingState = BindingState.BOUND
    drift: tuple[Drift, ...] = ()
    made_here: bool = False
    read_at: int | None = None
    """When the platform last told something new of it; when it was last read, its X tells."""
    note: str = ""
    """What the user has to know of it, such as that a landline cannot call X."""
    rev: int = 0
    """Grows with every change in the account's bindings."""

    @property
    def key(self) -> tuple[str, str]:
        """Tells it from all others of its account."""
        return (self.id, self.y)

    @property
    def ends(self) -> int | None:
        """When it ends; None: never, or nobody knows (`lives` tells which). Never a guess: known
        only of what was bound or renewed here."""
        if not self.lives or self.since is None:
            return None
        return self.since + self.lives * 1000

    @property
    def endless(self) -> bool:
        """It never ends by itself."""
        return self.lives == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity(Told):
    """How full an X is."""

    used: int
    most: int
    """What the platform takes: pairs, people or extensions."""
    advised: int = 0
    """What it advises at most; 0: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow(Told):
    """One X of an application. Times are UTC epoch milliseconds."""

    account: str
    x: str
    source: NumberSource
    city: str = ""
    status: str = ""
    """What the platform last pushed of it, in words; empty: nothing."""
    cause: str = ""
    in_order: bool = True
    """False: calls or new bindings fail by what was pushed."""
    status_at: int | None = None
    bindings: int | None = None
    """How many there are, by the last reading or the platform's count; None: never read."""
    capacity: Capacity | None = None
    read_at: int | None = None
    sentence: str = ""
    """Why it could not be read, and what to do."""
    rev: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporaryCallee(Told):
    """Whom A's next call to X reaches (6.5), as it was set here. Times are UTC epoch ms."""

    account: str
    binding: str
    x: str
    callee: str
    set_at: int
    ends: int
