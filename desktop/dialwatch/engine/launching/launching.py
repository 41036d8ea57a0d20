"""From drafts to a batch: what was checked and confirmed is handed over to be sent."""

import asyncio
from typing import TYPE_CHECKING

from dialwatch.calls.batch import Batch
from dialwatch.calls.launch import Launch, LaunchRow, LaunchState
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.launching.asked import Send, asked
from dialwatch.engine.launching.checks import LaunchChecks
from dialwatch.engine.launching.drafts import Drafts
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.offers import Offers, number_column
from dialwatch.engine.launching.ready import Begins
from dialwatch.engine.launching.receipt import verdicts_of

if TYPE_CHECKING:  # the engine starts sooner
    from dialwatch.engine.launching.survey import Survey

__all__ = ["Launching"]


class Launching:
    """All launches of a profile. Methods raise BadInput and StoreError."""

    def __init__(self, needs: Needs, batches: LiveBatches, sending: Begins, acting: Acting) -> None:
        self.store = needs.store
        self.offers = Offers(needs)
        self.drafts = Drafts(needs, self.offers, acting)
        self.checks = LaunchChecks(needs, self.offers)
        self._needs = needs
        self._batches = batches
        self._sending = sending
        self._acting = acting
        self._turn = asyncio.Lock()

    async def open(self) -> str:
        """Open the store, and put right what the program's end left half done. Returns what has to
        be said about the file, or nothing. The file of batches is open by now."""
        notice = await self.store.open()
        await self._sending.mend()
        return notice

    async def check(self, launch: str) -> str:
        """Begin to check a draft. Returns the check's id."""
        return self.checks.begin(await self.drafts.draft(launch))

    async def forget(self, launch: str) -> None:
        """Throw a draft away."""
        await self.drafts.forget(launch)
        self.checks.forget(launch)

    async def rows(
        self, launch: str, only: str, first: int, limit: int
    ) -> tuple[list[LaunchRow], int]:
        """Rows with what became of each; of a draft, with what its newest check found."""
        known = await self.drafts.found(launch)
        held = self.checks.held(launch)
        if known.state is LaunchState.DRAFT and held is not None and held.survey is not None:
            return await self._checked_rows(known, held.survey, only, first, limit)
        verdicts = await verdicts_of(self._batches.store, launch)
        return await self.store.told_rows(launch, verdicts, only, first, limit)

    async def counts(self, launch: str) -> dict[str, int]:
        """How many rows of a launch that was sent were left out for which reason (`left:…`), have
        which verdict, or wait; they add up to its rows. Of a draft, none."""
        known = await self.drafts.found(launch)
        if known.state is LaunchState.DRAFT:
            return {}
        verdicts = await verdicts_of(self._batches.store, launch)
        return await self.store.row_counts(launch, verdicts)

    async def send(self, launch: str, told: object) -> Batch:
        """Begin the batch of what was checked; the same again gives the same batch, and sends
        nothing."""
        from dialwatch.engine.launching.confirmed import ready_of  # late: the engine starts sooner

        confirmed = asked(Send, told)
        self._acting.allow()
        async with self._turn:  # of two who send the same list, the second is told of the first
            if await self._batches.store.batch(launch) is not None:
                return await self._batches.found(launch)
            draft = await self.drafts.draft(launch)
            ready = await ready_of(self._needs, self.checks.held(launch), draft, confirmed)
            batch = await self._sending.begin(ready)
        self.checks.forget(launch)
        return batch

    async def close(self) -> None:
        """Give up what is checked."""
        await self.checks.close()

    async def _checked_rows(
        self, launch: Launch, made: "Survey", only: str, first: int, limit: int
    ) -> tuple[list[LaunchRow], int]:
        from dialwatch.engine.launching.checked_rows import checked_row, places_of

        column = number_column(self.offers.of(launch.account, launch.kind))
        places = await asyncio.to_thread(places_of, made.found, only)
        page = places[first : first + limit]
        rows = await self.store.rows_at(launch.id, page)
        reasons = made.found.reasons
        return [
            checked_row(place, row, column, reasons.get(place, ()))
            for place, row in zip(page, rows, strict=True)
        ], len(places)
