"""The receipt of an action: what became of each thing that it was about."""

from collections import Counter
from dataclasses import dataclass, replace

from dialwatch.calls.account import Told
from dialwatch.calls.errors import BadInput
from dialwatch.calls.verdict import Verdict

__all__ = ["Receipt", "ReceiptEntry"]

_WORST_FIRST = (
    Verdict.UNKNOWN,
    Verdict.REFUSED,
    Verdict.TOO_LATE,
    Verdict.ACCEPTED,
    Verdict.CONFIRMED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptEntry(Told):
    """One thing that an action was about."""

    target: str
    """What it is, as the user gave it: a number, a task, a binding."""
    verdict: Verdict
    code: str = ""
    """The platform's."""
    sentence: str = ""
    """What happened."""
    advice: str = ""
    """What to do about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Told):
    """An action and what came of it. Times are UTC epoch milliseconds."""

    id: str
    """Made by whoever asked, so that asking again is safe."""
    account: str
    operation: str
    title: str
    who: str = ""
    """The operating system's name of the user."""
    reason: str = ""
    asked_at: int
    answered_at: int | None = None
    state: str = "running"
    """`running` or `done`."""
    entries: tuple[ReceiptEntry, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The worst of its entries: what the user has to know first."""
        verdicts = {entry.verdict for entry in self.entries}
        return next((one for one in _WORST_FIRST if one in verdicts), Verdict.UNKNOWN)

    def counts(self) -> dict[Verdict, int]:
        """How many entries ended how."""
        return dict(Counter(entry.verdict for entry in self.entries))

    def revised(self, index: int, verdict: Verdict, sentence: str, at: int) -> "Receipt":
        """The receipt after something was learnt of an entry. Raises BadInput where its verdict
        cannot change so, or where there is no such entry.
        """
        if not 0 <= index < len(self.entries):
            raise BadInput(f"The receipt has no entry {index + 1}.")
        entry = self.entries[index]
        if not entry.verdict.may_become(verdict):
            raise BadInput(f"An entry that is {entry.verdict} cannot become {verdict}.")
        entries = list(self.entries)
        entries[index] = replace(entry, verdict=verdict, sentence=sentence)
        return replace(self, entries=tuple(entries), answered_at=at)
