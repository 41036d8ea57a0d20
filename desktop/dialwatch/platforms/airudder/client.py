"""Asks one AI Rudder account (vendors/airudder.md 2 to 4)."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from dialwatch.calls.errors import AccessRefused, BadAnswer, NotFound, PlatformError
from dialwatch.calls.finding import Finding
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.net import Answer, Operation, Transport
from dialwatch.platforms.airudder.details import Known, Refusal, read_details
from dialwatch.platforms.airudder.explain import explain
from dialwatch.platforms.airudder.grove import Grove
from dialwatch.platforms.airudder.halting import AiRudderHalting
from dialwatch.platforms.airudder.listing import read_listed
from dialwatch.platforms.airudder.lists import Page, read_robots, read_tasks, tasks_end
from dialwatch.platforms.airudder.node_calls import NodePages
from dialwatch.platforms.airudder.opened import opened
from dialwatch.platforms.airudder.operations import SPECS
from dialwatch.platforms.airudder.questions import Questions
from dialwatch.platforms.airudder.recordings import AiRudderRecordings
from dialwatch.platforms.airudder.tokens import Tokens
from dialwatch.platforms.airudder.tracing import AiRudderTracing
from dialwatch.platforms.airudder.translate import Ask, recorded_when
from dialwatch.platforms.airudder.wire import TokenAnswer
from dialwatch.platforms.airudder.workflows import is_of_workflow
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.files import download_of
from dialwatch.platforms.found import finding
from dialwatch.platforms.halting import Listed
from dialwatch.platforms.operator import Sent
from dialwatch.platforms.polled import PolledClient
from dialwatch.platforms.port import (
    Account,
    CallDetail,
    CampaignRef,
    CampaignsReading,
    Capabilities,
    Heavy,
    Memory,
    ProbeResult,
    Reading,
    inline,
)
from dialwatch.platforms.recording import Sink
from dialwatch.platforms.said import failed_probe, refusal
from dialwatch.platforms.spec import Spec, Values
from dialwatch.platforms.times import FUTURE_ALLOWED, with_offset
from dialwatch.platforms.wiring import clean, tell_unreadable

__all__ = ["HEAVY_BODY", "AiRudder"]

HEAVY_BODY = 256 * 1024
"""Bytes of a body above which it is read elsewhere."""

_TITLE = Platform.AIRUDDER.title
_ROBOTS_AGAIN = 600_000
"""Milliseconds after which a robot whose name is unknown is asked for again."""
_REFUSING = frozenset({400, 404, 409, 422})
"""HTTP statuses of refusals whose body says why."""
_NOT_FOUND = 404
_NODE_PAGE, _NODE_PAGES = 100, 400
"""Rows of a page and pages of a node's task, where the contract says nothing."""
_HEAVY_ROWS = 500
"""Numbers of a node's task above which they are read elsewhere."""
_TOKEN = TypeAdapter(TokenAnswer)
T = TypeVar("T")


class AiRudder(PolledClient, AiRudderHalting, AiRudderTracing, AiRudderRecordings):
    """Reads and steers one AI Rudder account. A `Dialler`, a `Halts`, a `Launches`, a `Gives`;
    raises the errors of `calls.errors`."""

    platform = Platform.AIRUDDER
    success_code = "200"
    specs = SPECS
    capabilities = Capabilities(
        lists_campaigns=True,
        has_total=True,
        has_line=True,
        has_robot=True,
        pages_results=False,
        tells_person=False,
    )

    def __init__(
        self,
        account: Account,
        contract: Contract,
        secrets: Mapping[str, str],
        transport: Transport,
        *,
        clock: Clock,
        heavy: Heavy = inline,
        outcomes: Path | None = None,
    ) -> None:
        super().__init__(
            account, contract, secrets, transport, clock=clock, heavy=heavy, outcomes=outcomes
        )
        self._scheme = contract.setting("token_scheme", "Token")
        self._agent = contract.setting("user_agent", "Airudder")
        self._robots: dict[str, str] = {}
        self._robots_asked: int | None = None
        self._tokens = self._fresh_tokens()
        self._grove = Grove(Questions(contract, self._find))

    async def campaigns(self, *, newest_only: bool = False) -> CampaignsReading:
        """All tasks, or the first page of them; and the robots' names.

        A page that fails after others came leaves the reading incomplete, with its `failure`.
        """
        return await self._list(newest_only=newest_only)

    async def _list(self, *, newest_only: bool, always: bool = False) -> CampaignsReading:
        began_at = self._clock.millis()
        operation = self._contract.operation("list")
        ask = self._ask(CampaignRef(key=""))
        pages: list[Page] = []
        failure: PlatformError | None = None
        ended = False
        while not ended and len(pages) < max(1, operation.page_cap):
            params = operation.named(page=len(pages) + 1, size=operation.page_size)
            try:
                page = await self._asked(
                    "list",
                    params,
                    lambda body: read_tasks(body, ask, self._success),
                    always=always,
                )
            except PlatformError as err:
                if not pages:
                    raise
                failure = err
                break
            pages.append(page)
            if newest_only:
                break
            ended = tasks_end(pages, operation.page_size)
        campaigns = {seen.key: seen for page in pages for seen in page.campaigns}
        oddities = [text for page in pages for text in page.oddities]
        oddities += await self._learn_robots({seen.robot for seen in campaigns.values()})
        return CampaignsReading(
            campaigns=list(campaigns.values()),
            robots=dict(self._robots),
            complete=ended,
            began_at=began_at,
            failure=failure,
            oddities=oddities,
        )

    async def trees(self) -> CampaignsReading:
        """Plans with their rounds, workflows with their nodes, and the tasks of both."""
        return await self._grove.read(self._ask(CampaignRef(key="")))

    async def walk(self, campaign: CampaignRef, memory: Memory | None = None) -> Reading:
        """Every listed number of the task, those that have not changed since `memory` left out."""
        known = memory if isinstance(memory, Known) else None
        began_at = self._clock.millis()
        if is_of_workflow(campaign.parent):
            return replace(await self._walk_node(campaign, known), began_at=began_at)
        operation = self._contract.operation("detail")
        params = operation.named(task=campaign.key)

        async def read(body: bytes) -> Reading | Refusal:
            heavy = self._heavy if len(body) > HEAVY_BODY else inline
            return await heavy(read_details, body, self._ask(campaign), known, self._success)

        reading = await self._asked_with_token("detail", params, read)
        return replace(reading, began_at=began_at)

    async def _walk_node(self, campaign: CampaignRef, known: Known | None) -> Reading:
        """The same of a workflow's calling task, whose details come in pages."""
        pages = await self._node_pages(campaign.key, always=False)
        heavy = self._heavy if pages.rows > _HEAVY_ROWS else inline
        reading = await heavy(
            read_details, pages.joined(), self._ask(campaign), known, self._success
        )
        if isinstance(reading, Refusal):
            raise refusal(_TITLE, reading.code, reading.message)
        return replace(reading, complete=reading.complete and pages.whole)

    async def _node_pages(self, task: str, *, always: bool) -> NodePages:
        operation = self._contract.operation("workflow_detail")
        pages = NodePages(self._fields, self._success)
        size, most = operation.page_size or _NODE_PAGE, operation.page_cap or _NODE_PAGES

        async def read(answer: Answer) -> Refusal | None:
            return pages.add(answer.body)

        for page in range(1, most + 1):
            told = operation.named(task=task, page=page, size=size)
            await self._authorised(operation, _travels(operation, told), read, always=always)
            if pages.ended(size):
                break
        return pages

    async def _listed_in_task(self, task: str) -> Listed:
        params = self._contract.operation("detail").named(task=task)

        async def read(body: bytes) -> Listed | Refusal:
            heavy = self._heavy if len(body) > HEAVY_BODY else inline
            return await heavy(read_listed, body, self._fields, self._success, self._clock.millis())

        return await self._asked_with_token("detail", params, read, always=True)

    async def _listed_in_node(self, task: str) -> Listed:
        pages = await self._node_pages(task, always=True)
        heavy = self._heavy if pages.rows > _HEAVY_ROWS else inline
        listed = await heavy(
            read_listed, pages.joined(), self._fields, self._success, self._clock.millis()
        )
        if isinstance(listed, Refusal):
            raise refusal(_TITLE, listed.code, listed.message)
        return replace(listed, whole=listed.whole and pages.whole)

    async def tail(self, campaign: CampaignRef, memory: Memory) -> Reading:
        """AI Rudder has no pages: the same as `walk`."""
        return await self.walk(campaign, memory)

    async def probe(self) -> ProbeResult:
        """A new token and the first page of tasks."""
        try:
            self._tokens = self._fresh_tokens()
            reading = await self._list(newest_only=True, always=True)
        except PlatformError as err:
            return failed_probe(err, self.traffic.skew)
        count = len(reading.campaigns)
        one = count == 1
        return ProbeResult(
            ok=True,
            sentence=f"The account works: AI Rudder lists {count} {'task' if one else 'tasks'}.",
            skew=self.traffic.skew,
            campaigns_seen=count,
        )

    def explain(self, raw: bytes) -> CallDetail:
        """Questions, slots, labels and variables of a stored record."""
        return explain(raw, self._contract)

    async def sent(self, spec: Spec, operation: Operation, values: Values) -> Sent:
        return await self._sent(spec, operation, values, always=True)

    async def _find(self, operation: str, values: Values, *, always: bool = False) -> Finding:
        """An operation that only reads, asked for the pollers."""
        spec = self.spec(operation)
        asked = self._contract.operation(operation)
        sent = await self._sent(spec, asked, spec.wire(values), always=always)
        return finding(sent.data, spec.reads, self._contract)

    async def _looked_up(self, operation: str, values: dict[str, str]) -> Finding:
        return await self._find(operation, values, always=True)

    async def _sent(
        self, spec: Spec, operation: Operation, values: Values, *, always: bool
    ) -> Sent:
        zoned = {
            name: with_offset(value, self.account.zone) if name in spec.offset else value
            for name, value in values.items()
        }
        travels = _travels(operation, operation.named(**zoned))

        async def read(answer: Answer) -> Sent | Refusal:
            if answer.status == _NOT_FOUND:
                raise NotFound(
                    f"{spec.title}: AI Rudder has no such record, or no such path (404)."
                )
            download = download_of(answer.body, spec.title) if spec.reads.file else None
            return Sent(download=download) if download else opened(answer.body, spec, self._success)

        return await self._authorised(operation, travels, read, takes=_REFUSING, always=always)

    def _fresh_tokens(self) -> Tokens:
        renew_after = 3600 * self._contract.number("renew_hours", 23.0)
        return Tokens(self._clock, self._new_token, renew_after)

    def _ask(self, campaign: CampaignRef) -> Ask:
        now = self._clock.millis()
        ahead = max(0, round(self.traffic.skew * 1000))
        return Ask(
            account=self.account.id,
            campaign=campaign,
            zone=self.account.zone,
            seen_at=now,
            latest=now + ahead + FUTURE_ALLOWED,
            fields=self._fields,
            outcomes=self._outcomes,
            repeat_unit=self._contract.number("repeat_unit", 60.0),
            recorded=recorded_when(self._contract),
        )

    async def _learn_robots(self, hashes: set[str]) -> list[str]:
        """Ask for the robots' names when one is unknown; without them the ids are shown."""
        now = self._clock.millis()
        waited = self._robots_asked is None or now - self._robots_asked >= _ROBOTS_AGAIN
        if not (waited and (self._robots_asked is None or hashes - {""} - self._robots.keys())):
            return []
        params = self._contract.operation("robot").named()
        ask = self._ask(CampaignRef(key=""))
        try:
            self._robots |= await self._asked(
                "robot", params, lambda body: read_robots(body, ask, self._success)
            )
        except PlatformError as err:
            return [f"The robots' names could not be read: {err}"]
        self._robots_asked = now
        return []

    async def _asked(
        self,
        name: str,
        params: Mapping[str, Any],
        read: Callable[[bytes], T | Refusal],
        *,
        always: bool = False,
    ) -> T:
        async def read_now(body: bytes) -> T | Refusal:
            return read(body)

        return await self._asked_with_token(name, params, read_now, always=always)

    async def _asked_with_token(
        self,
        name: str,
        params: Mapping[str, Any],
        read: Callable[[bytes], Awaitable[T | Refusal]],
        *,
        always: bool = False,
    ) -> T:
        """Put a question; a refused token is renewed once, and the question put once more."""
        operation = self._contract.operation(name)

        async def read_body(answer: Answer) -> T | Refusal:
            return await read(answer.body)

        return await self._authorised(operation, {"params": params}, read_body, always=always)

    async def _authorised(
        self,
        operation: Operation,
        travels: Mapping[str, Mapping[str, Any]],
        read: Callable[[Answer], Awaitable[T | Refusal]],
        *,
        takes: frozenset[int] = frozenset(),
        always: bool = False,
        sink: Sink | None = None,
    ) -> T:
        ask = self._transport.request
        if sink is not None:  # the answer may be a file
            ask = partial(self._transport.stream, sink=sink)
        for again in (False, True):
            token = await self._tokens.current()
            headers = {"Authorization": f"{self._scheme} {token}", "User-Agent": self._agent}
            try:
                answer = await ask(
                    operation, headers=headers.copy, takes=takes, always=always, **travels
                )
            except AccessRefused:
                self._tokens.refused(token)
                if again:
                    raise
                continue
            told = await read(answer)
            if not isinstance(told, Refusal):
                return told
            if told.code in ("401", "403"):
                self._tokens.refused(token)
                if not again:
                    continue
            raise refusal(_TITLE, told.code, told.message)
        raise AssertionError("unreachable")

    async def _new_token(self) -> str:
        operation = self._contract.operation("auth")
        answer = await self._transport.request(
            operation,
            headers=lambda: {"User-Agent": self._agent},
            json=operation.named(key=self._secrets["app_key"], secret=self._secrets["app_secret"]),
            always=True,  # whoever may ask needs a token first
        )
        try:
            told = _TOKEN.validate_json(answer.body)
        except ValidationError as err:
            raise tell_unreadable(answer.body, "Token") from err
        code = "" if told.code is None else str(told.code)
        if code != self._success:
            raise refusal(_TITLE, code, told.message or told.status or "")
        token = clean(told.data.token if told.data else None)
        if not token or not token.isascii() or " " in token:
            raise BadAnswer("Token: the answer holds none.")
        return token


def _travels(operation: Operation, told: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {"params" if operation.method in ("GET", "DELETE") else "json": told}
