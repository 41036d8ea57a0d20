"""A launch: a campaign that is begun from here, from its draft to what became of each row.

A draft is kept until it is sent or thrown away. It is checked before it is sent; what is sent is a
batch (`calls.batch`) whose id is the launch's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.form import Choice, FormField
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict

__all__ = [
    "KIND",
    "Choices",
    "Launch",
    "LaunchCheck",
    "LaunchKind",
    "LaunchList",
    "LaunchRow",
    "LaunchState",
    "Offer",
    "Problem",
    "ProblemKind",
]

KIND = "launch"
"""The kind of a launch's batch, beside those of `calls.halt.HaltKind`."""


class LaunchKind(StrEnum):
    """What can be begun."""

    TASK = "task"
    """AI Rudder: a list called in one round. Blu: a task made for today, and its list."""
    ADD = "add"
    """Blu: a list into a task of today that exists already."""
    PLAN = "plan"
    """AI Rudder: several rounds, as a strategy says."""
    WORKFLOW = "workflow"
    """AI Rudder: a list that goes through the steps of a template."""


class LaunchState(StrEnum):
    """Where a launch stands; what is sent stands where its batch does."""

    DRAFT = "draft"
    SENT = "sent"
    """Handed over to its batch; it is never sent a second time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Told):
    """What can be begun on an account."""

    account: str
    platform: Platform
    kind: LaunchKind
    title: str
    """Such as “Task”, “Plan with a strategy”."""
    purpose: str
    """What it does, in a sentence."""
    fields: tuple[FormField, ...] = ()
    """What is asked for besides the list, in order: robot, line, window, redials …"""
    columns: tuple[FormField, ...] = ()
    """What a row of the list has."""
    warning: str = ""
    """What the platform would do silently, said before it is asked."""
    most: int = 0
    """Rows of one request, or of one campaign where the list goes with its making; 0: no limit."""
    splits: bool = True
    """A longer list is sent in parts; False: it is refused."""
    enabled: bool = True
    why_off: str = ""
    """Why it cannot be begun, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Told):
    """What the platform offers for a field now."""

    name: str
    """Of the field of the offer that they are for."""
    choices: tuple[Choice, ...] = ()
    asked: bool = True
    """The platform told them; False: they are what was seen in use, and others may exist."""
    sentence: str = ""
    """Why there are none, or not all."""
    variables: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Choice → the variables that its script expects, where that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchList(Told):
    """Where a launch's rows are from."""

    file: str = ""
    """Name of the file, without its folder; empty: pasted, or taken from elsewhere."""
    rows: int = 0
    """Rows that were taken over."""
    lines: int = 0
    """Rows that the file has."""
    variables: tuple[str, ...] = ()
    """Names of the variables that at least one row has."""
    fingerprint: str = ""
    """Of its numbers, whatever their order: equal for the same list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch(Told):
    """A launch. Times are UTC epoch milliseconds."""

    id: str
    """Made by whoever asked, so that asking again is safe; that of its batch, too."""
    account: str
    kind: LaunchKind
    values: Mapping[str, object] = field(default_factory=dict)
    """Under the names of the offer's fields, as far as they are filled in; not checked yet."""
    list: LaunchList = LaunchList()
    state: LaunchState = LaunchState.DRAFT
    made_at: int = 0
    changed_at: int = 0
    who: str = ""
    pattern: str = ""
    """Name of the campaign after which it was made; empty: none."""
    campaigns: tuple[str, ...] = ()
    """Keys of what was begun, as the campaign table has them."""

    @property
    def name(self) -> str:
        """What its campaign is called; empty: it has no name yet."""
        told = self.values.get("name") or self.values.get("task") or ""
        return str(told)


class ProblemKind(StrEnum):
    """What a check finds."""

    VALUE = "value"
    """A value of the form: the launch cannot be sent."""
    WINDOW = "window"
    """The window in which is dialled."""
    ROBOT = "robot"
    """The robot, template, strategy or line is not listed."""
    EMPTY = "empty"
    """No row is left to be sent."""
    REFUSED = "refused"
    """Numbers that the platform would not take."""
    REPEATED = "repeated"
    """Numbers that stand in the list once more."""
    RUNNING = "running"
    """Numbers that a campaign lists that is not over."""
    STOPPED = "stopped"
    """Numbers on the stop list."""
    CHARACTERS = "characters"
    """Rows with characters that the platform refuses."""
    VARIABLES = "variables"
    """Rows without a variable that the script expects."""
    SAME = "same"
    """The same list was launched not long ago."""
    UNSURE = "unsure"
    """Something could not be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Told):
    """One finding of a check."""

    kind: ProblemKind
    sentence: str
    """What it is and what to do; holds no number."""
    rows: int = 0
    """Rows that it is about; 0: the launch as a whole."""
    blocks: bool = False
    """Nothing can be sent until it is mended."""
    left_out: bool = False
    """These rows are not sent, unless `choice` lets the user say otherwise."""
    choice: bool = False
    """The user may let these rows be sent all the same, or, of the whole launch, go on."""
    about: str = ""
    """Name of the field of the form that it is about."""
    campaign: str = ""
    """Name of the campaign that lists the numbers already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchCheck(Told):
    """What a launch would do. Times are UTC epoch milliseconds."""

    id: str
    """By it the launch is sent: a draft that was changed meanwhile has to be checked again."""
    launch: str
    made_at: int
    state: str = "running"
    """`running`, `done`, or `failed` with the sentence saying why."""
    sentence: str = ""
    """While it runs: what is looked at now."""
    rows: int = 0
    sendable: int = 0
    """Rows that are sent when the user includes nothing more."""
    problems: tuple[Problem, ...] = ()
    """Those that block first, then by their kind."""
    requests: int = 0
    """How many are sent."""
    campaigns: int = 0
    """How many are begun."""
    seconds: float = 0.0
    """How long sending takes at the account's rate, about."""
    begins_at: int | None = None
    """When dialling begins; None: nobody knows."""
    ends_low: int | None = None
    ends_high: int | None = None
    """Between these two dialling ends, by the pace so far; None: there is none to go by."""
    forecast: str = ""
    """What the forecast rests on, or why there is none."""
    example: Mapping[str, object] = field(default_factory=dict)
    """The first row that is sent, as it would be."""

    @property
    def blocked(self) -> bool:
        """It cannot be sent as it is."""
        return any(one.blocks for one in self.problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchRow(Told):
    """A row of the list and what became of it."""

    index: int
    """Its place in the list, from 0."""
    line: int
    """Its line in the file, from 1; 0: it is from no file."""
    number: str
    """Whole: it is shown masked."""
    left_out: ProblemKind | None = None
    """Why it is not sent."""
    reason: str = ""
    """The same in a sentence, with the sign, the variable or the campaign."""
    part: int | None = None
    """Entry of the batch that sends it; None: it is not sent."""
    verdict: Verdict | None = None
    """What became of it; None: not sent, or not answered yet."""
