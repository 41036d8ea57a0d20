"""What the ends of campaigns tell of a batch, and when nothing more is to be learnt of it."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.followed import Followed
from dialwatch.engine.batches.judging import WATCHED, Learnt, of_end
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching

__all__ = ["KEPT_FOR", "Ends", "end_of_day"]

_LIVE_FOR = 120_000
"""Milliseconds after which the end of a terminated call is not waited for any more."""
KEPT_FOR = 45 * 24 * 3_600_000
"""Milliseconds after an answer from which on nothing is waited for: platforms keep no longer."""
_AFTER_MIDNIGHT = timedelta(minutes=30)


class Ends:
    """Judges by what has ended."""

    def __init__(self, means: Watching) -> None:
        self._means = means

    async def judge(self, followed: Followed, read_until: int) -> bool:
        """Say what the campaigns' ends mean, as far as the journal is read; whether all of the
        batch's campaigns have ended. Raises StoreError.
        """
        run = followed.run
        if not run.head.state.over or run.indexes(EntryState.SENT):
            return False
        open_roots, last = set(), dict[int, Learnt]()
        ended: dict[tuple[str, str], bool] = {}
        for entry in run.entries:
            if entry.state is not EntryState.ANSWERED or entry.verdict not in WATCHED:
                continue
            key = (entry.account, followed.root_of(entry.index))
            if key not in ended:
                ended[key] = self._means.places.settled(*key, read_until)
            if not (ended[key] or self._given_up(run, entry, key)):
                open_roots.add(key)
            elif run.head.kind == HaltKind.CANCEL and ended[key]:
                dials = run.dials.get(entry.index, {}).values()
                one = of_end(entry, dials, self._means.clock_text(entry.account))
                if one is not None and one.sentence != entry.sentence:
                    last[entry.index] = one
        await self._say_last(run, last)
        return not open_roots

    async def _say_last(self, run: BatchRun, last: Mapping[int, Learnt]) -> None:
        async with run.judging:
            revised = {i: one for i, one in last.items() if one.verdict != run.entries[i].verdict}
            await self._means.revise(run, revised)
            said = {i: {"sentence": one.sentence} for i, one in last.items() if i not in revised}
            if said:
                await run.change_all(said)

    def _given_up(self, run: BatchRun, entry: BatchEntry, root: tuple[str, str]) -> bool:
        """Nothing will ever tell that this one has ended."""
        answered = entry.answered_at or 0
        now = self._means.clock.millis()
        if run.head.kind == HaltKind.TERMINATE:
            return entry.verdict is Verdict.CONFIRMED or now > answered + _LIVE_FOR
        row = self._means.places.row(*root)
        zone = self._means.zone_of(entry.account)
        unknown = row is None or row.status == CampaignStatus.UNKNOWN
        stateless = unknown or zone is None or (row is not None and row.platform is Platform.BLU)
        return now > answered + KEPT_FOR or (stateless and now > end_of_day(answered, zone))


def end_of_day(at: int, zone: str | None) -> int:
    """Some time after the local midnight that follows, UTC epoch milliseconds."""
    local = datetime.fromtimestamp(at / 1000, ZoneInfo(zone or "UTC"))
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)
    return int((midnight + _AFTER_MIDNIGHT).astimezone(UTC).timestamp() * 1000)
