"""The campaigns of one account that are followed, each by a poller and a task of its own."""

import asyncio
import contextlib
import random
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import structlog

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer
from dialwatch.monitor.campaign import CampaignPoller, Shared
from dialwatch.monitor.progress import Progress
from dialwatch.monitor.schedule import Pace, WalkSchedule
from dialwatch.monitor.sentences import internal
from dialwatch.monitor.settle import Settling
from dialwatch.platforms.port import CampaignRef

__all__ = ["Roster"]

_log = structlog.get_logger("dialwatch.monitor")


class Roster:
    """Begins and ends the pollers of an account's campaigns."""

    def __init__(self, shared: Shared, pace: Pace, rng: random.Random) -> None:
        self._shared = shared
        self._pace = pace
        self._rng = rng
        self._account = shared.dialler.account
        self._zone = ZoneInfo(self._account.zone)
        self._campaigns: dict[str, CampaignPoller] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._rows: dict[str, CampaignRow] = {}

    async def load(self) -> None:
        """Read what the journal knows of the account's campaigns."""
        rows = await self._shared.journal.campaigns()
        self._rows = {row.key: row for row in rows if row.account == self._account.id}

    @property
    def keys(self) -> set[str]:
        """The campaigns that are followed."""
        return set(self._campaigns)

    def row(self, key: str) -> CampaignRow | None:
        """What the journal knew of a campaign when it was loaded."""
        return self._rows.get(key)

    def knows(self, key: str) -> bool:
        """The campaign is followed, or stands in the journal."""
        return key in self._campaigns or key in self._rows

    async def take(self, seen: CampaignSeen) -> None:
        """Follow this campaign, if it is not followed yet, and hear what is said of it."""
        campaign = self._campaigns.get(seen.key)
        if campaign is None:
            campaign = await self._begin(seen)
        campaign.told(seen)

    async def end(self, key: str) -> None:
        """Follow this campaign no longer."""
        task = self._tasks.pop(key)
        self._campaigns.pop(key)
        self._shared.freshness.campaign_ok(key)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    async def end_all(self) -> None:
        """Follow none any longer."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        self._campaigns.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def hurry(self, keys: Iterable[str] | None = None) -> None:
        """Read these campaigns now, or all; not those that are over."""
        for key in list(self._campaigns) if keys is None else keys:
            if not self._campaigns[key].progress.over:
                self._campaigns[key].hurry()

    @property
    def open(self) -> int:
        """Campaigns that are not over."""
        return sum(1 for campaign in self._campaigns.values() if not campaign.progress.over)

    @property
    def active(self) -> bool:
        """A campaign calls."""
        return any(campaign.progress.active for campaign in self._campaigns.values())

    def gap(self) -> float:
        """Seconds between two readings of the campaign that is read most often."""
        gaps = [one.gap() for one in self._campaigns.values() if not one.progress.over]
        return min(gaps, default=self._pace.slow)

    def due_in(self) -> float | None:
        """Seconds until the next reading of a campaign; None when there is none to come."""
        dues = (campaign.due_in() for campaign in self._campaigns.values())
        return min((due for due in dues if due is not None), default=None)

    async def _begin(self, seen: CampaignSeen) -> CampaignPoller:
        capabilities = self._shared.dialler.capabilities
        known = self._rows.get(seen.key)
        progress = Progress(
            account=self._account.id,
            key=seen.key,
            zone=self._zone,
            states_told=capabilities.lists_campaigns,
            total_told=capabilities.has_total,
            settling=Settling(seen.redials or 0, seen.redial_pause),
        )
        campaign = CampaignPoller(
            self._shared,
            CampaignRef(
                key=seen.key,
                line=seen.line,
                robot=seen.robot,
                parent=seen.parent or (known.parent if known else ""),
            ),
            seen.name,
            progress,
            WalkSchedule(self._pace, tails=capabilities.pages_results, rng=self._rng),
        )
        await campaign.prepare(known)
        self._campaigns[seen.key] = campaign
        self._tasks[seen.key] = asyncio.create_task(
            self._guarded(campaign), name=f"campaign {self._account.id}/{seen.key}"
        )
        return campaign

    async def _guarded(self, campaign: CampaignPoller) -> None:
        while True:
            try:
                await campaign.run()
            except Exception as error:  # noqa: BLE001 - our fault here must not stop others
                self._shared.freshness.campaign_failed(
                    campaign.progress.key, campaign.name, BadAnswer(type(error).__name__)
                )
                self._shared.notices.tell(f"fault:{self._account.id}", internal(error), "bad")
                _log.exception("fault in a campaign's poller", account=self._account.id)
            await self._shared.clock.sleep(self._pace.slow)
