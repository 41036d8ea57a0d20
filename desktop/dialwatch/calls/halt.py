"""What is to be stopped: the rehearsal of a halt, before anything is sent.

A halt cancels listed numbers, stops campaigns, or terminates live calls. It is rehearsed first:
each thing that was given is matched with what the platforms list, and nothing is dropped.
"""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.platform import Platform

__all__ = ["Candidate", "HaltKind", "Rehearsal", "Standing", "Unmatched", "Why"]


class HaltKind(StrEnum):
    """What is to be stopped."""

    CANCEL = "cancel"
    """Listed numbers, one by one."""
    STOP = "stop"
    """Whole campaigns."""
    TERMINATE = "terminate"
    """Calls that go on now."""


class Standing(StrEnum):
    """Where a listed number, a campaign or a call stands when it is looked at."""

    WAITING = "waiting"
    """It was not dialled yet, or waits for a redial: it can be cancelled."""
    UNSEEN = "unseen"
    """The platform does not show whether it is listed; asking it to cancel does no harm."""
    TALKING = "talking"
    """It is dialled or talked to now: that call goes on, what would follow is cancelled."""
    LIVE = "live"
    """A call or a campaign that goes on, and would be ended."""
    OVER = "over"
    """It was called to the end: nothing is left to stop."""
    CANCELLED = "cancelled"
    """It was cancelled before."""

    @property
    def stoppable(self) -> bool:
        """Asking the platform can still change something."""
        return self not in (Standing.OVER, Standing.CANCELLED)


class Why(StrEnum):
    """Why what was given has no match, or none that is sure."""

    UNKNOWN = "unknown"
    """No account lists it, and none may hold it unseen."""
    AMBIGUOUS = "ambiguous"
    """More than one listed number could be meant: they are candidates, none is chosen."""
    MASKED = "masked"
    """The platform shows it with its middle hidden: nobody can be asked to cancel that."""
    REPEATED = "repeated"
    """It stands in the list once more: it is asked for once."""
    UNREADABLE = "unreadable"
    """It is neither a number nor an id."""
    CANNOT = "cannot"
    """The platform has no way to stop it; the sentence says what there is instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Told):
    """One request that could be sent, and what it would be about."""

    index: int
    """Its place in the rehearsal, from 0: by this it is chosen."""
    text: str
    """What was given: a number, an id, the name of a campaign."""
    account: str
    platform: Platform
    campaign: str
    """Key of the campaign as the table has it; for a task of a plan or workflow, that task's."""
    name: str
    """The campaign's name."""
    kind: CampaignKind = CampaignKind.TASK
    number: str = ""
    """As the platform lists it; shown masked. Empty where no number is meant."""
    order: str = ""
    """An order or case id that tells entries of one number apart; empty: all entries of it. Of a
    call that goes on: its session."""
    standing: Standing
    note: str = ""
    """What the user has to know, such as that the number is listed in another format."""
    chosen: bool = True
    """Whether it is chosen unless the user says otherwise."""
    left: int | None = None
    """Of a campaign: numbers that will stay undone; None: nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmatched(Told):
    """Something that was given and leads to no request by itself."""

    text: str
    why: Why
    sentence: str
    """What happened and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal(Told):
    """What a halt would do. Times are UTC epoch milliseconds."""

    id: str
    kind: HaltKind
    made_at: int
    state: str = "running"
    """`running`, `done`, or `failed` with the sentence saying why."""
    sentence: str = ""
    """While it runs: what is looked at now."""
    given: int = 0
    """How many things were given, repeated ones included."""
    candidates: tuple[Candidate, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    cannot: tuple[str, ...] = ()
    """What the platforms cannot do, or could not be asked now; a sentence each."""
    seconds: float = 0.0
    """How long sending all chosen ones takes at the accounts' rates, about."""

    def counts(self) -> dict[Standing, int]:
        """How many candidates stand how."""
        return dict(Counter(one.standing for one in self.candidates))

    def chosen(self) -> tuple[int, ...]:
        """The indexes that are sent unless the user says otherwise."""
        return tuple(one.index for one in self.candidates if one.chosen)
