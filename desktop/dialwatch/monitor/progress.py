"""Where a campaign stands, as far as its poller knows. Pure: wall times in UTC epoch ms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.monitor.settle import FAR_FUTURE, Settling
from dialwatch.platforms.port import Reading
from dialwatch.store.values import UNSET, CampaignUpdate

__all__ = ["QUIET_AFTER_MS", "Progress", "day_end"]

QUIET_AFTER_MS = 600_000
"""A campaign whose platform names no state is quiet when nothing came for so long."""

_ACTIVE = frozenset({CampaignStatus.CALLING, CampaignStatus.UNKNOWN})


@dataclass(slots=True)
class Progress:
    """One campaign's state: from the platform where it tells one, else from its results."""

    account: str
    key: str
    zone: ZoneInfo
    states_told: bool
    """False: the platform names no state (Blu); it follows from the results and the day."""
    total_told: bool
    """False: how many numbers were submitted is known from the user, or not at all."""
    status: CampaignStatus = CampaignStatus.UNKNOWN
    over: bool = False
    entries: int | None = None
    entries_exact: bool = False
    settling: Settling = field(default_factory=Settling)
    _latest: int | None = None
    """When the latest result came, or had happened when the first reading found it."""
    _first: int | None = None
    """When its first call was dialled."""
    _readings: int = 0

    @property
    def active(self) -> bool:
        """Results are to be expected now."""
        return not self.over and (self.status in _ACTIVE or self.status.over)

    def take_up(self, row: CampaignRow | None, state: object) -> None:
        """Go on from what the journal kept."""
        if row is not None:
            self.over = row.over
            self.entries, self.entries_exact = row.entries, row.entries_exact
            self.status = _status(row.status)
        kept = state if isinstance(state, Mapping) else {}
        self.settling.restore(kept, row.settled_before if row else None)
        self._latest = _moment(kept.get("latest"))
        self._first = _moment(kept.get("first"))

    def to_keep(self) -> dict[str, Any]:
        """What `take_up` takes after a restart; plain JSON."""
        return {**self.settling.to_state(), "latest": self._latest, "first": self._first}

    def told(self, seen: CampaignSeen, now_ms: int) -> None:
        """The platform's listing, or the head of a detail, names the campaign's state."""
        if not self.states_told:
            return
        self.status = seen.status
        if seen.redials is not None:
            self.settling.plan(seen.redials, seen.redial_pause)
        self.settling.status(
            now_ms,
            over=seen.status.over,
            stands_still=seen.status is CampaignStatus.PAUSED,
        )
        if not seen.status.over:
            self.over = False
        if seen.status.not_begun and self._first is None:
            self.settling.not_begun(seen.seen_at)
        if seen.entries is not None:
            self.entries, self.entries_exact = seen.entries, True

    def results(self, calls: Sequence[CallSeen], began_at: int) -> None:
        """New or changed calls came with a reading that began at `began_at`."""
        if calls:
            self._latest = began_at if self._readings else _happened(calls, began_at)
            dialed = [call.dialed_at for call in calls if call.dialed_at is not None]
            earliest = min(dialed, default=began_at)
            self._first = earliest if self._first is None else min(self._first, earliest)
        self._readings += 1

    def tick(self, now_ms: int) -> None:
        """Time passes: a campaign without states of its own falls quiet, and ends with its day."""
        if self.states_told:
            return
        end = FAR_FUTURE if self._first is None else day_end(self._first, self.zone)
        if now_ms >= end:
            self.status = CampaignStatus.FINISHED
        elif self._latest is None:
            self.status = CampaignStatus.PENDING
        elif now_ms - self._latest <= QUIET_AFTER_MS:
            self.status = CampaignStatus.CALLING
        else:
            self.status = CampaignStatus.QUIET
        late = end + self.settling.delay(now_ms)  # the last calls of the day are still reported
        self.settling.status(now_ms, over=now_ms >= late, stands_still=False)

    def update(
        self, reading: Reading, full: bool, listed_at: int | None = FAR_FUTURE
    ) -> CampaignUpdate:
        """What the journal should now say of it, after this reading. `listed_at`: when its
        account's campaigns were last listed; None: not yet."""
        self._count(reading)
        if full and reading.complete:
            self.settling.read(reading.began_at, self._still_open(reading), listed_at)
            self.over = self.settling.settled_before == FAR_FUTURE
        complete = full and reading.complete
        return CampaignUpdate(
            account=self.account,
            key=self.key,
            entries=self.entries if self.entries is not None else UNSET,
            entries_exact=self.entries_exact if self.entries is not None else UNSET,
            entries_done=UNSET if reading.entries_done is None else reading.entries_done,
            in_progress=UNSET if reading.in_progress is None else reading.in_progress,
            settled_before=self.settling.settled_before if complete else UNSET,
            as_of=reading.began_at if complete else UNSET,
            over=self.over,
            status=UNSET if self.states_told else self.status.value,
        )

    def _count(self, reading: Reading) -> None:
        """Lists only grow, but while numbers are redialled a platform shows fewer of them."""
        if not self.total_told or reading.entries is None:
            return
        exact = reading.entries_exact
        if self.entries is None or reading.entries > self.entries or self.status.over:
            self.entries, self.entries_exact = reading.entries, exact
        elif exact and reading.entries == self.entries:
            self.entries_exact = True

    def _still_open(self, reading: Reading) -> bool:
        """Whether the platform itself lists entries whose dialling is not done."""
        if not self.states_told:
            return False
        return bool(reading.in_progress) or (
            reading.entries_exact
            and reading.entries is not None
            and reading.entries_done is not None
            and reading.entries_done < reading.entries
        )


def day_end(moment_ms: int, zone: ZoneInfo) -> int:
    """The end of that moment's local day."""
    local = datetime.fromtimestamp(moment_ms / 1000, UTC).astimezone(zone)
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), zone)
    return int(midnight.timestamp() * 1000)


def _happened(calls: Sequence[CallSeen], began_at: int) -> int:
    """When the latest of these calls, found at the first reading, happened."""
    moments = [call.ended_at or call.dialed_at or 0 for call in calls]
    latest = max(moments, default=0)
    return min(latest, began_at) if latest else began_at


def _status(word: str) -> CampaignStatus:
    try:
        return CampaignStatus(word)
    except ValueError:
        return CampaignStatus.UNKNOWN


def _moment(value: object) -> int | None:
    return value if isinstance(value, int) else None
