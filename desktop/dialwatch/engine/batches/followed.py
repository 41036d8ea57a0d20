"""A batch that is watched, and which of its entries a call or a campaign is about."""

from collections.abc import Callable
from dataclasses import dataclass, field

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.number import matching
from dialwatch.engine.batches.halt_lane import reaches_on
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.places import Places
from dialwatch.store.values import CallChange

__all__ = ["Followed"]


@dataclass(slots=True)
class Followed:
    """A batch that is watched, and where its entries are found."""

    run: BatchRun
    places: Places
    ended: Callable[[BatchRun], None]
    """Hears when there is nothing more to learn of it."""
    numbers: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    """Account and number, session or campaign → entries."""
    shown_over: set[int] = field(default_factory=set)
    """Entries whose campaign was seen to have ended."""

    def __post_init__(self) -> None:
        for entry in self.run.entries:
            self.numbers.setdefault((entry.account, self._name(entry)), []).append(entry.index)

    def about(self, change: CallChange) -> list[int]:
        """The entries that this call is about."""
        account = change.account
        match self.run.head.kind:
            case HaltKind.CANCEL:
                found = self.numbers.get((account, matching(change.number)), [])
                within = (change.campaign, self._root(change)) if found else ()
                return [i for i in found if self.root_of(i) in within]
            case HaltKind.STOP:
                own = self.numbers.get((account, change.campaign))
                return own or self.numbers.get((account, self._root(change)), [])
        return self.numbers.get((account, change.key), [])

    def root_of(self, index: int) -> str:
        """Key of what the request reaches: a task that it names alone, or all of its plan or
        workflow, later rounds and steps included.
        """
        entry = self.run.entries[index]
        if self.run.head.kind == HaltKind.CANCEL and not reaches_on(self.run.values[index]):
            return entry.campaign
        return self.places.root(entry.account, entry.campaign)

    def _root(self, change: CallChange) -> str:
        return self.places.root(change.account, change.campaign)

    def _name(self, entry: BatchEntry) -> str:
        match self.run.head.kind:
            case HaltKind.CANCEL:
                return matching(entry.target)
            case HaltKind.STOP:
                return entry.campaign
        return entry.target
