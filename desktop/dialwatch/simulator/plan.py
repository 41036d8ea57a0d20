"""What a campaign of the simulated world is to be."""

from dataclasses import dataclass
from typing import Literal

from dialwatch.simulator.call import Odd
from dialwatch.simulator.chances import Chances

__all__ = ["Callback", "Kind", "Order", "Plan", "Scripted"]

Order = Literal["append-only", "newest-first", "shuffled"]
Callback = Literal["records", "flat", "data", "documented"]
Kind = Literal["task", "round", "node"]


@dataclass(frozen=True)
class Scripted:
    """How an answered call goes, in place of what chance would have had."""

    talk: int
    label: str
    really: str = ""
    """What the label should have been; empty: what it is."""
    odd: Odd = ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a campaign is to be. Seconds are world seconds."""

    platform: Literal["airudder", "blu"]
    name: str
    entries: int
    concurrency: int
    chances: Chances
    zone: str
    line: str = ""
    robot: str = ""
    """AI Rudder: the robot's hash."""
    robot_method: str = "single"
    starts: int = 0
    """Seconds after the world's start."""
    ends: int = 0
    """Seconds after the world's start when whoever was not called becomes cancelled; 0: never."""
    redials: int = 0
    pause: int = 0
    """Seconds between the end of a call and its redial; whole minutes."""
    ramp: int = 20
    """Seconds until all lines are busy."""
    delay: tuple[int, int] = (0, 2)
    """From the end of a call to its report, from and to."""
    bundle: int = 0
    """Unanswered entries are reported together every so often; 0: each by itself."""
    labels: str = ""
    """Which of `PERSON_LABELS`; the platform's own when empty."""
    order: Order = "append-only"
    names_calls: bool = True
    """Blu: records carry a call id."""
    names_total: bool = True
    """Blu: the user knows how many entries were uploaded."""
    bare: bool = False
    """AI Rudder: some details of this region lack the end and the ring time of unanswered calls."""
    info_check: bool = False
    """AI Rudder: details carry questions and answers."""
    slots: bool = True
    """Blu: records carry slots and scripts."""
    callback: Callback = "records"
    """Blu: the shape of a pushed result; `documented` holds none."""
    script: tuple[Scripted, ...] = ()
    """How the first dials of the first entries go."""
    kind: Kind = "task"
    """A task by itself, a plan's round or a workflow's node: each has a list of its own."""
    parent: str = ""
    """The id of the plan or workflow which it is a part of."""
