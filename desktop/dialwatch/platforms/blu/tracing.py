"""What became of an upload whose answer was lost.

Blu lists neither tasks nor entries (vendors/blu.md 4): only results show that a list arrived. That
there are none proves nothing, since who was uploaded later is dialled later.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.number import matching
from dialwatch.clock import Clock
from dialwatch.platforms.blu.launching import BluLaunching
from dialwatch.platforms.launching import Settled, Trace
from dialwatch.platforms.port import CampaignRef, Memory, Reading
from dialwatch.platforms.way import LIST_FIELD

__all__ = ["BluTracing", "results_of"]

_BEFORE = 15 * 60_000
"""Milliseconds by which Blu's clock may be behind ours."""
_TELLING = 7
"""Digits at the end of a number that tell it from others."""
_FRESH = 5_000
"""Milliseconds for which a look at a task's results serves all who ask for it."""


class BluTracing(BluLaunching):
    """What a client of Blu adds to be a `Launches`."""

    _clock: Clock
    _looks: Mapping[str, Reading] = {}
    """Task → the latest look at its results; of one task, since a launch has one."""

    async def traced(self, trace: Trace) -> Settled:
        """Look for results of these entries. Never says that it did not take place. Raises
        PlatformError."""
        if trace.part.begins:
            return Settled(
                done=None, evidence="Blu has no list of tasks: whether it was made cannot be asked."
            )
        task = str(trace.part.ask.values.get("task", trace.campaign))
        reading = await self._looked_at(task)
        entries = self.filled(trace.part, task, trace.rows).values[LIST_FIELD]
        told = results_of(entries, reading.calls, sent_at=trace.sent_at)
        if told.done is None and reading.failure is not None:
            raise reading.failure
        seconds = max(0, self._clock.millis() - trace.sent_at) // 1000
        return Settled(
            done=told.done,
            campaign=task if told.done else "",
            evidence=told.evidence.format(n=len(entries), seconds=seconds),
        )

    async def _looked_at(self, task: str) -> Reading:
        """The task's results; those who ask at the same time share one look."""
        known = self._looks.get(task)
        if known is None or self._clock.millis() - known.began_at >= _FRESH:
            self._looks = {task: (known := await self.walk(CampaignRef(key=task)))}
        return known

    async def walk(self, campaign: CampaignRef, memory: Memory | None = None) -> Reading:
        """Read the campaign's results; the client does."""
        raise NotImplementedError


def results_of(
    entries: Sequence[Mapping[str, Any]], calls: Sequence[CallSeen], *, sent_at: int
) -> Settled:
    """Whether calls of the task are those of an upload of these entries: calls since it was sent
    (UTC epoch ms) of their ids and numbers, or of their numbers where results have no ids.

    An id alone proves nothing: whoever else uploads to the task may count from 1, too.
    `evidence` has `{n}` and `{seconds}` to be filled in.
    """
    ours = {str(entry["id"]): matching(str(entry["mobile"])) for entry in entries}
    numbers = set(ours.values())
    since = sent_at - _BEFORE
    late = [call for call in calls if call.dialed_at is None or call.dialed_at >= since]
    by_id = {call.entry for call in late if _is_of(call, ours.get(call.entry))}
    if by_id:
        return Settled(done=True, evidence=f"{len(by_id)} of its {{n}} entries have a result.")
    theirs = [call for call in late if matching(call.number) in numbers]
    if bare := {call.number for call in theirs if call.entry == call.number}:
        return Settled(done=True, evidence=f"{len(bare)} of its {{n}} numbers have a result.")
    if theirs:
        return Settled(
            done=None,
            evidence=f"{len({call.number for call in theirs})} of its {{n}} numbers have a result, "
            "under other entry ids: they may be of another upload.",
        )
    others = len({call.entry for call in calls})
    return Settled(
        done=None,
        evidence="None of its {n} numbers has a result after {seconds} s; other entries of the "
        f"task that have one: {others}.",
    )


def _is_of(call: CallSeen, number: str | None) -> bool:
    """A call of the entry with this number, which may be shown masked or with another prefix."""
    if number is None:
        return False
    shown = matching(call.number)
    pairs = zip(reversed(shown[-_TELLING:]), reversed(number[-_TELLING:]), strict=False)
    return all(one in ("*", other) for one, other in pairs)
