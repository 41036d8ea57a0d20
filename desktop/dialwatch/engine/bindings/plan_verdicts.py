"""What became of the rows of plans that were sent, by the entries of their batches."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.store.batches import Batches
from dialwatch.store.binding_plans import BindingPlans

__all__ = ["PlanVerdicts", "Verdicts"]

_WORST_FIRST = (
    Verdict.REFUSED.value, Verdict.UNKNOWN.value, EntryState.ASKED.value, EntryState.UNSENT.value,
    Verdict.TOO_LATE.value, EntryState.SENT.value, EntryState.WAITING.value,
    Verdict.ACCEPTED.value, Verdict.CONFIRMED.value,
)  # fmt: skip
_DONE = frozenset({
    Verdict.ACCEPTED.value, Verdict.CONFIRMED.value, Verdict.TOO_LATE.value, Verdict.UNKNOWN.value,
    EntryState.SENT.value, EntryState.ASKED.value,
})  # fmt: skip
_KEPT = 3
"""Plans whose verdicts are held."""
_PAGE = 2_000


@dataclass(slots=True)
class Verdicts:
    """Of one plan."""

    rows: Mapping[int, tuple[int, ...]]
    """Place of a row → the entries of its requests."""
    rev: int = 0
    words: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Entry → verdict, or how it stands, and the sentence."""

    def of(self, place: int) -> tuple[str, str]:
        """Of a row, the worst of its requests; empty: nothing is sent for it."""
        found = [self.words[one] for one in self.rows.get(place, ()) if one in self.words]
        return min(found, key=lambda one: _WORST_FIRST.index(one[0]), default=("", ""))

    def places(self, word: str) -> list[int]:
        """Rows of that verdict, in order."""
        return [place for place in self.rows if self.of(place)[0] == word]

    def counts(self) -> dict[str, int]:
        """Verdict, or how it stands → rows."""
        return dict(Counter(word for place in self.rows if (word := self.of(place)[0])))

    def may_be_done(self, entry: int) -> bool:
        """The platform did it, or nobody can tell."""
        return self.words.get(entry, ("", ""))[0] in _DONE

    def take(self, entries: Iterable[BatchEntry]) -> None:
        """They stand so now."""
        for one in entries:
            answered = one.state is EntryState.ANSWERED and one.verdict is not None
            word = one.verdict.value if answered and one.verdict else one.state.value
            self.words[one.index] = (word, f"{one.sentence} {one.advice}".strip())
            self.rev = max(self.rev, one.rev)


class PlanVerdicts:
    """Those of the plans that were looked at last. Methods raise StoreError."""

    def __init__(self, store: BindingPlans, batches: Batches) -> None:
        self._store = store
        self._batches = batches
        self._held: OrderedDict[str, Verdicts] = OrderedDict()
        self._turn = asyncio.Lock()

    async def of(self, plan: str) -> Verdicts:
        """As they stand now; of a plan that was not sent, none."""
        async with self._turn:
            held = self._held.get(plan)
            if held is None:
                held = Verdicts(await self._store.entries_of_rows(plan))
                if held.rows:
                    self._held[plan] = held
                while len(self._held) > _KEPT:
                    self._held.popitem(last=False)
            while entries := await self._batches.entries(plan, held.rev, _PAGE):
                held.take(entries)
            return held
