"""Binding numbers at the simulated Huawei through its client alone, for tests."""

import json
from typing import Any

from pydantic import SecretStr
from tests.support.accounts import AnAccount
from tests.support.simulated import Simulated

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.platforms.binding import Change, Made, Step, Traced
from dialwatch.platforms.catalogue import connect
from dialwatch.platforms.huawei.client import Huawei

__all__ = ["Binder", "person_a", "person_b"]

_IDENTITY = ("x", "a", "b", "y", "extension")


def person_a(n: int = 0) -> str:
    """A mobile of an A who does not exist."""
    return f"+8613811{n:06}"


def person_b(n: int = 0) -> str:
    """A mobile of a B who does not exist."""
    return f"+8613911{n:06}"


class Binder:
    """A client of the application of that mode."""

    def __init__(self, world: Simulated, kind: Mode, /, secret: str = "", **settings: Any) -> None:
        """`secret`: another one than the application's; `settings`: of the contract."""
        self.mode = kind
        told = world.told["huawei"]
        application = told["applications"][kind.value]
        self.x = list(application["numbers"])
        self._world = world
        keys = {
            "app_key": SecretStr(application["app_key"]),
            "app_secret": SecretStr(secret or application["app_secret"]),
        }
        account = AnAccount(
            Platform.HUAWEI, told["url"], zone=told["zone"], overrides={"settings": settings}
        )
        client = connect(account, keys, WorldClock(World.of(world.told["world"])))
        assert isinstance(client, Huawei)
        self.client = client

    def bind_elsewhere(self, bindings: list[dict[str, Any]]) -> list[str]:
        """Let somebody else bind these, told by the vendor's names; their ids."""
        body = json.dumps({"mode": self.mode.value, "bindings": bindings})
        return [one["subscriptionId"] for one in self._world.control("/bind", body)]

    def unbind_elsewhere(self, ids: list[str]) -> None:
        """Let somebody else take them away."""
        self._world.control("/unbind", json.dumps({"mode": self.mode.value, "ids": ids}))

    def change(self, step: Step, binding: str = "", **wanted: Any) -> Change:
        """A request as a plan draws it up."""
        named = {name: str(wanted[name]) for name in _IDENTITY if name in wanted}
        if step in (Step.UNBIND, Step.CLEAR):
            wanted = {}
        return Change(step=step, binding=binding, wanted=wanted, **named)

    async def act(self, step: Step, binding: str = "", **wanted: Any) -> Made:
        """Send it. Raises what the platform answers."""
        change = self.change(step, binding, **wanted)
        ask = self.client.filled(self.mode, change)
        done = await self.client.perform(ask.operation, ask.values, confirm=False)
        return self.client.made(self.mode, change, done)

    async def traced(self, step: Step, binding: str = "", **wanted: Any) -> Traced:
        """What the platform shows of it."""
        return await self.client.traced(self.mode, self.change(step, binding, **wanted))

    async def on(self, x: str) -> list[Binding]:
        """All bindings of an X."""
        found: list[Binding] = []
        cursor = ""
        while True:
            page = await self.client.page(self.mode, x, cursor)
            found += page.bindings
            if not page.next:
                return found
            cursor = page.next

    async def one(self, binding: str) -> Binding:
        """The binding of that id, which is there."""
        (found,) = await self.client.found(self.mode, binding)
        return found
