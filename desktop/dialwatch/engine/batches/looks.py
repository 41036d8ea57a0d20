"""What campaigns list now, asked once for all who want to know at the same time."""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.halt import Standing
from dialwatch.calls.number import matching
from dialwatch.engine.places import Places
from dialwatch.platforms.halting import Halts, Listed, ListedEntry

__all__ = ["Looks", "Seen"]

_FIRST = (
    Standing.WAITING,
    Standing.UNSEEN,
    Standing.TALKING,
    Standing.LIVE,
    Standing.CANCELLED,
    Standing.OVER,
)
"""Of several entries of one number, the one with most to come tells where the number stands."""


class Seen:
    """A campaign's list, to be asked by number."""

    def __init__(self, listed: Listed) -> None:
        self.listed = listed
        self._exact = _by_number(listed, str)
        self._alike: dict[str, list[ListedEntry]] | None = None

    def standing(self, number: str, order: str = "") -> Standing | None:
        """Where that number stands, or its entry of that order; None: it is not shown."""
        found = self._exact.get(number)
        if found is None:
            if self._alike is None:
                self._alike = _by_number(self.listed, matching)
            found = self._alike.get(matching(number), [])
        of_order = [one for one in found if order and order in (one.order, one.id, *one.names)]
        return _first({one.standing for one in of_order or found})

    def of_task(self) -> Standing | None:
        """Where the task stands, by its numbers: waiting while one waits; None: nobody can tell."""
        standings = {one.standing for one in self.listed.entries}
        first = _first(standings - {Standing.OVER, Standing.TALKING})
        return first if first is not None or not self.listed.whole else _first(standings)


class _Asked(NamedTuple):
    running: "asyncio.Task[Seen]"
    next: "asyncio.Task[Seen] | None"


class Looks:
    """Asks the accounts. Whoever asks gets a list that was asked for afterwards."""

    def __init__(self, halts_of: Callable[[str], Halts], places: Places) -> None:
        """`halts_of` raises BadInput for an account that cannot be used."""
        self._halts_of = halts_of
        self._places = places
        self._asked: dict[tuple[str, str], _Asked] = {}

    def row(self, account: str, campaign: str) -> CampaignRow | None:
        """The campaign in the journal; None: it is not known there."""
        return self._places.row(account, campaign)

    async def fresh(self, account: str, campaign: str) -> Seen:
        """What it lists now. Raises PlatformError; BadInput for an account that cannot be used."""
        asked = self._asked.get((account, campaign))
        if asked is None or asked.running.done():
            task = self._begin(account, campaign, None)
            self._asked[account, campaign] = _Asked(task, None)
        elif asked.next is None:
            task = self._begin(account, campaign, asked.running)
            self._asked[account, campaign] = _Asked(asked.running, task)
        else:
            task = asked.next
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Give up what is asked now."""
        tasks = [task for asked in self._asked.values() for task in asked if task is not None]
        self._asked = {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(
        self, account: str, campaign: str, after: "asyncio.Task[Seen] | None"
    ) -> "asyncio.Task[Seen]":
        task = asyncio.create_task(self._ask(account, campaign, after), name=f"look at {campaign}")
        task.add_done_callback(_noted)
        return task

    async def _ask(self, account: str, campaign: str, after: "asyncio.Task[Seen] | None") -> Seen:
        if after is not None:
            await asyncio.wait({after})
            self._moved_up(account, campaign)
        await self._places.look()
        halts = self._halts_of(account)
        return Seen(await halts.listed(self._places.place(account, campaign)))

    def _moved_up(self, account: str, campaign: str) -> None:
        asked = self._asked.get((account, campaign))
        if asked is not None and asked.next is not None:
            self._asked[account, campaign] = _Asked(asked.next, None)


def _noted(task: "asyncio.Task[Seen]") -> None:
    if not task.cancelled():
        task.exception()  # whoever still waits for it is told


def _by_number(listed: Listed, form: Callable[[str], str]) -> dict[str, list[ListedEntry]]:
    found: dict[str, list[ListedEntry]] = {}
    for one in listed.entries:
        found.setdefault(form(one.number), []).append(one)
    return found


def _first(standings: set[Standing]) -> Standing | None:
    return next((one for one in _FIRST if one in standings), None)
