"""Asks one Blu account (vendors/blu.md 2 to 4)."""

from typing import Any

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NotConfirmed,
    PlatformError,
    Throttled,
    VendorError,
)
from dialwatch.calls.platform import Platform
from dialwatch.net import Operation
from dialwatch.platforms.blu.explain import explain
from dialwatch.platforms.blu.halting import BluHalting
from dialwatch.platforms.blu.operations import SPECS
from dialwatch.platforms.blu.page import Page, Refusal, read_page
from dialwatch.platforms.blu.recordings import BluRecordings
from dialwatch.platforms.blu.sign import headers
from dialwatch.platforms.blu.tracing import BluTracing
from dialwatch.platforms.blu.translate import Ask
from dialwatch.platforms.blu.walk import Known, Walk
from dialwatch.platforms.operator import Sent
from dialwatch.platforms.polled import PolledClient
from dialwatch.platforms.port import (
    CallDetail,
    CampaignRef,
    CampaignsReading,
    Capabilities,
    Memory,
    ProbeResult,
    Reading,
    inline,
)
from dialwatch.platforms.said import failed_probe, refusal
from dialwatch.platforms.spec import Spec, Values
from dialwatch.platforms.times import FUTURE_ALLOWED
from dialwatch.platforms.wiring import loosely, without_nul

__all__ = ["Blu"]

_TITLE = Platform.BLU.title
_HEAVY_BODY = 256 * 1024
_MOST_FAILURES = 3
"""Pages of one reading that may fail before it breaks off."""
_OF_HTTP = frozenset({"429", "500", "502", "503", "504"})
"""Codes in a body that mean what the HTTP status of the same number means."""
_NO_TASK = "0"
_NO_KEY = "no key at all"


class Blu(PolledClient, BluHalting, BluTracing, BluRecordings):
    """Reads and steers one Blu account. A `Dialler`, a `Halts`, a `Launches`, a `Gives`; raises the
    errors of `calls.errors`."""

    platform = Platform.BLU
    success_code = "2000"
    specs = SPECS
    capabilities = Capabilities(
        lists_campaigns=False,
        has_total=False,
        has_line=False,
        has_robot=False,
        pages_results=True,
        tells_person=True,
    )

    _proven = False
    """Whether an answer has shown that the key works."""

    async def campaigns(self, *, newest_only: bool = False) -> CampaignsReading:
        """Blu has no list of tasks. Raises NotConfirmed."""
        del newest_only
        raise NotConfirmed("Blu has no list of tasks: name the tasks that are to be watched.")

    async def walk(self, campaign: CampaignRef, memory: Memory | None = None) -> Reading:
        """All pages from the first on, or on from where the last walk was interrupted."""
        size = self._contract.operation("query").page_size
        known = memory if isinstance(memory, Known) else None
        walk = Walk(known, self._clock.millis(), size)
        failure = await self._read_pages(walk, campaign)
        as_of = walk.complete_as_of()
        memory = walk.memory()
        walk.number_attempts()
        return Reading(
            calls=list(walk.calls.values()),
            entries_done=len(memory.starts),
            complete=as_of is not None,
            began_at=walk.began_at if as_of is None else as_of,
            failure=failure,
            unchanged=not walk.calls and failure is None,
            oddities=walk.oddities + walk.vanished_sentence(),
            keys=walk.keys,
            appended=walk.appended,
            memory=memory,
        )

    async def tail(self, campaign: CampaignRef, memory: Memory) -> Reading:
        """The pages from the last one on that was not empty."""
        if not isinstance(memory, Known) or not memory.last_page:
            return await self.walk(campaign, memory)
        size = self._contract.operation("query").page_size
        walk = Walk.over_tail(memory, self._clock.millis(), size)
        failure = await self._read_pages(walk, campaign)
        walk.number_attempts()
        fresh = walk.tail_memory()
        return Reading(
            calls=list(walk.calls.values()),
            entries_done=len(fresh.starts),
            began_at=walk.began_at,
            failure=failure,
            unchanged=not walk.calls and failure is None,
            oddities=walk.oddities,
            appended=False if failure is None and walk.tail_moved() else None,
            memory=fresh,
        )

    async def probe(self) -> ProbeResult:
        """Does the key work? Asks for a task that exists, where one is known."""
        task = next((one.id for one in self.account.watch), "")
        try:
            if not task or await self._refusal_of(task) is not None:
                await self._check_key()
        except PlatformError as err:
            return failed_probe(err, self.traffic.skew)
        return ProbeResult(
            ok=True, sentence="The account works: Blu accepts its keys.", skew=self.traffic.skew
        )

    def explain(self, raw: bytes) -> CallDetail:
        """Slots, dialogue and variables of a stored record."""
        return explain(raw, self._contract, self.account.zone)

    async def sent(self, spec: Spec, operation: Operation, values: Values) -> Sent:
        answer = await self._transport.request(
            operation,
            headers=lambda: headers(
                self._secrets["app_id"], self._secrets["app_key"], self._clock.millis()
            ),
            json=operation.named(**values),
            always=True,
        )
        told = loosely(without_nul(answer.body), spec.title)
        code = "" if told.get("code") is None else str(told["code"])
        if code != self._success:
            raise refusal(_TITLE, code, str(told.get("message") or ""))
        return Sent(_inside(told), code=code)

    async def _check_key(self) -> None:
        """Raises AccessRefused when Blu refuses the key; Throttled or VendorError when it fails.

        Which code means that is not documented. So a task that does not exist is asked for twice,
        with our key and with an invented one: where the answers differ, ours is accepted.
        """
        ours = await self._refusal_of(_NO_TASK)
        if ours is None:
            return
        failure = refusal(_TITLE, ours.code, ours.message)
        if isinstance(failure, Throttled | VendorError) and ours.code in _OF_HTTP:
            raise failure  # whoever asks gets this one: it says nothing of the key
        invented = await self._refusal_of(_NO_TASK, app_key=_NO_KEY)
        if invented is not None and invented.code == ours.code:
            raise AccessRefused(
                f"Blu refused the app id or the app key (code {ours.code}). Check both."
            )

    async def _refusal_of(self, task: str, app_key: str = "") -> Refusal | None:
        """What Blu answers where it does not give the first page of this task; None if it does."""
        told = await self._ask_page(1, task, Walk(None, 0, 1), app_key=app_key, always=True)
        return told if isinstance(told, Refusal) else None

    async def _read_pages(self, walk: Walk, campaign: CampaignRef) -> PlatformError | None:
        """Read until the walk ends. What broke it off, or the last of its failures."""
        cap = self._contract.operation("query").page_cap
        failure: PlatformError | None = None
        failures = 0
        while (number := walk.next_page()) is not None and (not cap or number <= cap):
            try:
                walk.take(number, await self._page(number, campaign, walk))
            except PlatformError as err:
                failure = err
                failures += 1
                if number == 1 or failures >= _MOST_FAILURES or not _is_of_page(err):
                    break
                walk.failed(number)
        return failure or walk.failure

    async def _page(self, number: int, campaign: CampaignRef, walk: Walk) -> Page:
        told = await self._ask_page(number, campaign.key, walk)
        if isinstance(told, Page):
            self._proven = True
            return told
        if not self._proven:
            await self._check_key()
            self._proven = True
        raise refusal(_TITLE, told.code, told.message)

    async def _ask_page(
        self, number: int, task: str, walk: Walk, *, app_key: str = "", always: bool = False
    ) -> Page | Refusal:
        operation = self._contract.operation("query")
        key = app_key or self._secrets["app_key"]
        answer = await self._transport.request(
            operation,
            headers=lambda: headers(self._secrets["app_id"], key, self._clock.millis()),
            json=operation.named(task=task, page=number, size=operation.page_size),
            always=always,
        )
        now = self._clock.millis()
        ahead = max(0, round(self.traffic.skew * 1000))
        ask = Ask(
            account=self.account.id,
            task=task,
            zone=self.account.zone,
            seen_at=now,
            latest=now + ahead + FUTURE_ALLOWED,
            fields=self._fields,
            outcomes=self._outcomes,
        )
        heavy = self._heavy if len(answer.body) > _HEAVY_BODY else inline
        return await heavy(
            read_page, answer.body, ask, walk.marks, self._success, has_ids=walk.has_ids
        )


def _inside(told: dict[str, Any]) -> Any:
    """The data of an answer; an id may stand there alone, or beside the code (4.1)."""
    data = told.get("data")
    if isinstance(data, (dict, list)):
        return data
    if data is not None and not isinstance(data, bool):
        return {"taskId": data}
    return {name: value for name, value in told.items() if name not in ("code", "message", "data")}


def _is_of_page(error: PlatformError) -> bool:
    """May the next page succeed where this one failed so?"""
    return isinstance(error, BadAnswer) or (
        isinstance(error, VendorError) and error.status >= 500 and error.retry_after is None
    )
