"""The simulator: three platforms and a control port over one world."""

import asyncio
import contextlib
import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Any, Self

from dialwatch.clock import Clock
from dialwatch.simulator import airudder, blu, huawei
from dialwatch.simulator.airudder_pushes import AiRudderPushes
from dialwatch.simulator.blu_pushes import BluPushes
from dialwatch.simulator.callbacks import Callbacks
from dialwatch.simulator.control import Control
from dialwatch.simulator.control_masked import MaskedControl
from dialwatch.simulator.control_pushes import PushControl
from dialwatch.simulator.faults import Fault, Faults
from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_plan import MODES
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_traffic import Traffic
from dialwatch.simulator.listener import Listener
from dialwatch.simulator.misbehaviour import Misbehaving
from dialwatch.simulator.push import Push
from dialwatch.simulator.pusher import Mischief, Pusher
from dialwatch.simulator.requestlog import RequestLog
from dialwatch.simulator.scenario import JAKARTA, MEXICO_CITY, ROBOTS, Scenario
from dialwatch.simulator.world import World

__all__ = ["Simulator"]

_REFUSAL_CHECK = 0.05


class Simulator:
    """Serves a scenario on loopback while its context is open."""

    def __init__(
        self,
        scenario: Scenario,
        seed: int,
        clock: Clock,
        start: datetime,
        faults: Sequence[Fault] | None = None,
    ) -> None:
        self.scenario = scenario
        self.seed = seed
        self.world = World(clock, scenario.plans, seed, int(start.timestamp()), ROBOTS)
        self.faults = Faults(seed, [*scenario.faults, *(faults or ())])
        self.world.gone = lambda platform: self.faults.gone(platform, self.world.seconds())
        self.log = RequestLog(clock)
        self.token = secrets.token_urlsafe(24)
        keys = Random(f"{seed}/keys")
        self.blu = blu.Blu(self.world, str(keys.randrange(10_000, 99_999)), _key(keys))
        self.airudder = airudder.AiRudder(self.world, _key(keys) + "/k=", _key(keys) + "+s=")
        for planned in scenario.in_rounds:
            self.airudder.plans.open(planned)
        for flowing in scenario.in_workflows:
            self.airudder.workflows.open(flowing)
        several = [(one.application, one.mode) for one in scenario.masked if one.application]
        self.huawei = huawei.Huawei(
            self.world,
            [
                Application(self.world, mode, _key(keys), _key(keys), name=name)
                for name, mode in (*((mode, mode) for mode in MODES), *several)
            ],
        )
        self.pusher = Pusher(
            self.world,
            Callbacks(),
            Mischief(scenario.duplicate_pushes, scenario.shuffle, scenario.renews_headers),
        )
        self._airudder_pushes = AiRudderPushes(self.world, self.airudder, self.pusher)
        self._blu_pushes = BluPushes(self.world, self.blu, self.pusher)
        self.boards = {one.name: self._board(one) for one in self.huawei.applications.values()}
        """Application, by its name → its calls."""
        self.traffic = [Traffic(self.boards[plan.name], plan) for plan in scenario.masked]
        self._listeners = {
            "blu": self._listener("blu", self.blu.app, blu.OPERATIONS),
            "airudder": self._listener("airudder", self.airudder.app, airudder.OPERATIONS),
            "huawei": self._listener("huawei", self.huawei.app, huawei.OPERATIONS),
        }
        self._control = Listener(
            Control(
                self.world,
                self.airudder,
                faults=self.faults,
                log=self.log,
                token=self.token,
                pushes=PushControl(self.pusher, self._send),
                masked=MaskedControl(self.world, self.boards, self.traffic),
            )
        )
        self._watch: asyncio.Task[None] | None = None

    def _listener(self, platform: str, app: Any, operations: dict[str, str]) -> Listener:
        return Listener(
            Misbehaving(
                platform,
                app,
                operations=operations,
                world=self.world,
                faults=self.faults,
                log=self.log,
            )
        )

    async def __aenter__(self) -> Self:
        for listener in (*self._listeners.values(), self._control):
            await listener.open()
        self.blu.site = self._listeners["blu"].url
        self.pusher.open()
        self._watch = asyncio.create_task(self._watch_refusals(), name="refusals")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._watch:
            self._watch.cancel()
            await asyncio.wait({self._watch})
        await self.pusher.close()
        for listener in (*self._listeners.values(), self._control):
            await listener.close()

    async def _watch_refusals(self) -> None:
        while True:
            await self.match_listeners()
            await asyncio.sleep(_REFUSAL_CHECK)

    async def match_listeners(self) -> None:
        """Close the ports that a fault has refuse just now, open the others."""
        seconds = self.world.seconds()
        for platform, listener in self._listeners.items():
            if self.faults.refusing(platform, seconds):
                await listener.close()
            else:
                await listener.open()

    def hear(self, line: bytes) -> None:
        """Take the addresses in a line of the parent process, `{"callbacks": {…}}`; whatever else
        it says is nothing to us."""
        with contextlib.suppress(ValueError):
            said = json.loads(line)
            if isinstance(said, dict) and "callbacks" in said:
                self.pusher.callbacks.replace(said["callbacks"])

    def _send(self, account: str, kind: str, about: Mapping[str, Any], body: bytes) -> Push | None:
        """Push that body from the account. Raises KeyError."""
        if account == "airudder":
            return self._airudder_pushes.send(kind, about, body)
        if account == "blu":
            return self._blu_pushes.send(kind, about, body)
        return self.boards[account.removeprefix("huawei/")].sender.send(kind, about, body)

    def _board(self, application: Application) -> Switchboard:
        sender = HuaweiSender(application, self.world.clock, self.pusher)
        return Switchboard(self.world, application, sender)

    def told(self) -> dict[str, Any]:
        """Addresses and credentials, as the command prints them."""
        tasks = [
            {
                "id": campaign.key,
                "name": campaign.plan.name,
                "entries": len(campaign.entries) if campaign.plan.names_total else None,
            }
            for campaign in self.world.of("blu")
        ]
        return {
            "seed": self.seed,
            "scenario": self.scenario.name,
            "blu": {
                "url": self._listeners["blu"].url,
                "app_id": self.blu.app_id,
                "app_key": self.blu.app_key,
                "zone": MEXICO_CITY,
                "tasks": tasks,
            },
            "airudder": {
                "url": self._listeners["airudder"].url,
                "app_key": self.airudder.app_key,
                "app_secret": self.airudder.app_secret,
                "zone": JAKARTA,
            },
            "huawei": {
                "url": self._listeners["huawei"].url,
                **self._application("AXB"),
                "zone": "Asia/Shanghai",
                "applications": {name: self._application(name) for name in self.boards},
            },
            "control": {"url": self._control.url, "token": self.token},
        }

    def _application(self, name: str) -> dict[str, Any]:
        one = self.boards[name].application
        return {
            "mode": one.mode,
            "app_key": one.app_key,
            "app_secret": one.app_secret,
            "numbers": one.numbers,
        }


def _key(keys: Random) -> str:
    return f"{keys.getrandbits(128):032x}"
