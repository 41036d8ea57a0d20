"""What became of an upload whose answer was lost.

Blu lists neither tasks nor entries (vendors/blu.md 4): only results show that a list arrived. That
there are none proves nothing, since who was uploaded later is dialled later.
"""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.number import matching
from dialwatch.clock import Clock
from dialwatch.platforms.blu.launching import BluLaunching
from dialwatch.platforms.launching import Settled, Trace
from dialwatch.platforms.port import CampaignRef, Memory, Reading
from dialwatch.platforms.way import LIST_FIELD

__all__ = ["BluTracing"]

_BEFORE = 15 * 60_000
"""Milliseconds by which Blu's clock may be behind ours."""


class BluTracing(BluLaunching):
    """What a client of Blu adds to be a `Launches`."""

    _clock: Clock

    async def traced(self, trace: Trace) -> Settled:
        """Look for results of these entries. Never says that it did not take place. Raises
        PlatformError."""
        if trace.part.begins:
            return Settled(
                done=None, evidence="Blu has no list of tasks: whether it was made cannot be asked."
            )
        task = str(trace.part.ask.values.get("task", trace.campaign))
        reading = await self.walk(CampaignRef(key=task))
        entries = self.filled(trace.part, task, trace.rows).values[LIST_FIELD]
        told = _Results(entries, trace.sent_at).told(reading.calls)
        if told.done is None and reading.failure is not None:
            raise reading.failure
        seconds = max(0, self._clock.millis() - trace.sent_at) // 1000
        return Settled(
            done=told.done,
            campaign=task if told.done else "",
            evidence=told.evidence.format(n=len(entries), seconds=seconds),
        )

    async def walk(self, campaign: CampaignRef, memory: Memory | None = None) -> Reading:
        """Read the campaign's results; the client does."""
        raise NotImplementedError


class _Results:
    """Tells whether results of a task are those of an upload."""

    def __init__(self, entries: list[Mapping[str, Any]], sent_at: int) -> None:
        self._ids = {str(entry["id"]) for entry in entries}
        self._numbers = {matching(str(entry["mobile"])) for entry in entries}
        self._since = sent_at - _BEFORE

    def told(self, calls: list[CallSeen]) -> Settled:
        """By the entry ids, else by the numbers of calls since it was sent; `evidence` has
        `{n}` and `{seconds}` to be filled in."""
        if by_id := {call.entry for call in calls} & self._ids:
            return Settled(done=True, evidence=f"{len(by_id)} of its {{n}} entries have a result.")
        by_number = [call for call in calls if self._is_of_number(call)]
        bare = {call.number for call in by_number if call.entry == call.number}
        if bare:
            return Settled(done=True, evidence=f"{len(bare)} of its {{n}} numbers have a result.")
        if by_number:
            return Settled(
                done=None,
                evidence=f"{len({call.number for call in by_number})} of its {{n}} numbers have a "
                "result, under other entry ids: they may be of another upload.",
            )
        others = len({call.entry for call in calls})
        return Settled(
            done=None,
            evidence="None of its {n} numbers has a result after {seconds} s; "
            f"{others} other entries of the task have one.",
        )

    def _is_of_number(self, call: CallSeen) -> bool:
        late = call.dialed_at is None or call.dialed_at >= self._since
        return late and matching(call.number) in self._numbers
