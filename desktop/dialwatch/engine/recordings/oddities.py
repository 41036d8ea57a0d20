"""What makes a call worth listening to beyond its length: what its record and its file tell."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from dialwatch.calls.platform import Platform
from dialwatch.engine.places import Places
from dialwatch.metrics.oddity import Oddity
from dialwatch.platforms.port import CallDetail, Heavy
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore

__all__ = ["MOST_ASKED", "SILENT", "Oddities", "repeats"]

MOST_ASKED = 500
"""Calls that are looked into together."""
SILENT = 4_000
"""Milliseconds of silence before the first sound that are odd."""
_AGAIN = 3
"""How often the same is said or asked before it strikes the ear."""
_SHORTEST = 12
"""Characters of a line below which it may well be said often: “Hello?”."""


class Told(NamedTuple):
    """A record, and what is needed to read it."""

    platform: Platform
    raw: bytes
    zone: str


class Oddities:
    """Reads records in the process that parses."""

    def __init__(
        self,
        journal: Journal,
        store: RecordingStore,
        places: Places,
        heavy: Heavy,
        zone_of: Callable[[str], str | None],
    ) -> None:
        self._journal = journal
        self._store = store
        self._places = places
        self._heavy = heavy
        self._zone_of = zone_of

    async def found(self, calls: Sequence[int]) -> dict[int, list[str]]:
        """The oddities of those of these calls that have any. Raises StoreError."""
        found: dict[int, list[str]] = {}
        await self._places.look()
        known, records = [], []
        for call in await self._journal.called(calls):
            campaign = self._places.row(call.account, call.campaign)
            if campaign is not None:
                zone = self._zone_of(call.account) or "UTC"
                known.append(call.id)
                records.append(Told(campaign.platform, call.raw, zone))
        for number, odd in zip(known, await self._heavy(repeats, records), strict=True):
            if odd:
                found.setdefault(number, []).append(Oddity.REPEATED.value)
        for number, held in (await self._store.held_of(calls)).items():
            if held.facts is not None and held.facts.lead >= SILENT:
                found.setdefault(number, []).append(Oddity.SILENT_START.value)
        return found


def repeats(records: Sequence[Told]) -> list[bool]:
    """Whether the same was asked or said again and again, for each record."""
    from dialwatch.platforms.catalogue import explain  # late: only the process that parses has it

    return [_repeats(explain(one.platform, one.raw, one.zone)) for one in records]


def _repeats(told: CallDetail) -> bool:
    asked = Counter(question.content or question.name for question in told.questions)
    said = Counter((line.role, line.text) for line in told.dialogue if len(line.text) >= _SHORTEST)
    asked.pop("", None)
    return max([*asked.values(), *said.values()], default=0) >= _AGAIN
