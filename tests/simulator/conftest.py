"""A simulator within the test's own loop, with a clock that stands until told."""

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from tests.support.receiver import Receiver, eventually
from tests.support.stepped import SteppedClock

from dialwatch.simulator.faults import Fault
from dialwatch.simulator.scenario import Scenario, scenario
from dialwatch.simulator.simulator import Simulator

START = datetime(2026, 3, 10, 1, 30, tzinfo=UTC)


class Served:
    """A simulator on sockets, and a raw client that knows the vendors' pages and nothing else."""

    def __init__(self, simulator: Simulator, clock: SteppedClock, http: httpx.AsyncClient) -> None:
        self.simulator = simulator
        self.clock = clock
        self.http = http
        self.told = simulator.told()
        self.token = ""

    async def log_in(self) -> httpx.Response:
        account = self.told["airudder"]
        answer = await self.http.post(
            account["url"] + "/service/cloud/auth",
            json={"APPKey": account["app_key"], "APPSecret": account["app_secret"]},
        )
        self.token = answer.json()["data"]["token"]
        return answer

    async def airudder(self, operation: str, **query: object) -> httpx.Response:
        url = f"{self.told['airudder']['url']}/service/cloud/{operation}"
        headers = {"Authorization": f"Token {self.token}"}
        return await self.http.get(url, params=query, headers=headers)

    async def airudder_told(self, operation: str, **body: object) -> httpx.Response:
        url = f"{self.told['airudder']['url']}/service/cloud/{operation}"
        headers = {"Authorization": f"Token {self.token}"}
        return await self.http.post(url, json=body, headers=headers)

    async def details(self, task: str) -> list[dict[str, Any]]:
        return (await self.airudder("detail", TaskID=task)).json()["data"]["details"]

    async def blu(self, stamp: str = "", **body: object) -> httpx.Response:
        return await self.blu_told("queryCallResult", stamp, **body)

    async def blu_told(self, operation: str, stamp: str = "", **body: object) -> httpx.Response:
        account = self.told["blu"]
        stamp = stamp or str(self.clock.millis())
        signed = account["app_id"] + account["app_key"] + stamp
        sign = hashlib.sha256(signed.encode()).hexdigest()
        return await self.http.post(
            f"{account['url']}/rest/v1/{operation}",
            json=body,
            headers={"appId": account["app_id"], "timeStamp": stamp, "sign": sign},
        )

    async def blu_records(self, task: str, size: int = 50) -> list[dict[str, Any]]:
        """The whole walk: pages until one is empty."""
        records, page = [], 1
        while found := (await self.page(task, page, size))["records"]:
            records += found
            page += 1
        return records

    async def page(self, task: str, page: int, size: int) -> dict[str, Any]:
        answer = await self.blu(taskId=task, pageNo=page, pageSize=size)
        return answer.json()["data"]

    async def control(self, path: str) -> Any:
        control = self.told["control"]
        headers = {"Authorization": f"Bearer {control['token']}"}
        return (await self.http.get(control["url"] + path, headers=headers)).json()

    async def tell(self, path: str, told: object) -> httpx.Response:
        """Post that to the control port."""
        control = self.told["control"]
        headers = {"Authorization": f"Bearer {control['token']}"}
        return await self.http.post(control["url"] + path, json=told, headers=headers)

    async def pass_seconds(self, seconds: int, step: int = 10) -> None:
        """Let the world go on by steps, with all that is pushed meanwhile delivered."""
        pusher = self.simulator.pusher
        for _ in range(0, seconds, step):
            self.clock.go(step)
            self.simulator.world.advance()
            await eventually(lambda: not pusher.busy)


Serve = Callable[..., Any]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    async with AsyncExitStack() as stack:

        async def start(
            what: str | Scenario = "tiny",
            faults: Sequence[Fault] = (),
            seed: int = 7,
            start: datetime = START,
        ) -> Served:
            clock = SteppedClock(start)
            plan = scenario(what) if isinstance(what, str) else what
            simulator = Simulator(plan, seed, clock, start, faults)
            await stack.enter_async_context(simulator)
            http = await stack.enter_async_context(httpx.AsyncClient(timeout=5, verify=False))
            return Served(simulator, clock, http)

        yield start


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as one:
        yield one
