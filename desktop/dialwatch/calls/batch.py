"""A batch: many requests that change something, sent one by one, each with its own verdict.

Generic on purpose: what cancels calls today may bind numbers tomorrow.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict

__all__ = ["Batch", "BatchEntry", "BatchState", "EntryState"]


class BatchState(StrEnum):
    """Where a batch stands."""

    COUNTING = "counting"
    """The grace period runs: nothing was sent, and it can be undone."""
    RUNNING = "running"
    PAUSED = "paused"
    """By the user; what is under way is finished."""
    WATCHING = "watching"
    """All is sent; what was accepted is watched until its campaign settles."""
    DONE = "done"
    ABORTED = "aborted"
    """By the user: what was not sent stays unsent; what was sent is still watched."""
    UNDONE = "undone"
    """By the user, or because the window went, before anything was sent."""

    @property
    def over(self) -> bool:
        """Nothing more will be sent."""
        return self in _OVER

    @property
    def waits(self) -> bool:
        """Something may still be sent."""
        return not self.over


_OVER = frozenset({BatchState.WATCHING, BatchState.DONE, BatchState.ABORTED, BatchState.UNDONE})


class EntryState(StrEnum):
    """Where one entry stands."""

    WAITING = "waiting"
    SENT = "sent"
    """Written down as about to leave: after a crash, it may have reached the platform."""
    ANSWERED = "answered"
    """It has its verdict, which may be revised."""
    ASKED = "asked"
    """Nobody knows what became of it and the platform cannot tell: the user has to decide whether
    it is sent again; the sentence holds the evidence."""
    UNSENT = "unsent"
    """The batch ended before its turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchEntry(Told):
    """One request of a batch. Times are UTC epoch milliseconds."""

    index: int
    """Its place in the batch, from 0."""
    account: str
    campaign: str = ""
    """Key of the campaign that it is about; empty: of none."""
    name: str = ""
    """The campaign's name."""
    operation: str
    target: str
    """What it is about as the platform lists it: a number, a task, a session."""
    given: str = ""
    """What the user gave, where it differs."""
    standing: Standing | None = None
    """How it stood when it was rehearsed; None: it was not looked at."""
    state: EntryState = EntryState.WAITING
    verdict: Verdict | None = None
    """None: not sent yet."""
    code: str = ""
    sentence: str = ""
    advice: str = ""
    sent_at: int | None = None
    answered_at: int | None = None
    revised_at: int | None = None
    """When watching changed its verdict."""
    loud: bool = False
    """It turned out that it was dialled all the same, although the platform had said yes."""
    tries: int = 0
    """How often it was sent."""
    rev: int = 0
    """Grows with each change in the batch: what is newer than the last look has a larger one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch(Told):
    """The head of a batch. Times are UTC epoch milliseconds."""

    id: str
    """Made by whoever asked, so that asking again is safe."""
    kind: str
    """What it does, such as `cancel` (`calls.halt.HaltKind`)."""
    title: str
    who: str = ""
    """The name in the settings and the operating system's: `Ayu (ayu01)`."""
    reason: str = ""
    made_at: int
    starts_at: int
    """When the grace period ends."""
    state: BatchState = BatchState.COUNTING
    sentence: str = ""
    """What it waits for, such as an account that does not answer."""
    total: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    """Verdict, or `waiting`, `sent`, `asked`, `unsent` → entries."""
    revised: int = 0
    """Entries that turned out to be dialled all the same."""
    ended_at: int | None = None
    """When the last entry had its answer, or the user ended it."""
    rev: int = 0
