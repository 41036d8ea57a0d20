"""X numbers and their bindings at a real engine, for tests."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.support.engines import Started, none_left_behind, until
from tests.support.rehearsed import start
from tests.support.simulated import Simulated

from dialwatch.app.demo import write_demo
from dialwatch.calls.binding import Binding, NumberRow, TemporaryCallee

__all__ = ["ELSEWHERE", "Followed", "NumberDesk", "a_number_desk"]

ELSEWHERE = "elsewhere"


@dataclass
class Followed:
    """An account's bindings as a window has them that follows the changes."""

    rev: int = 0
    bindings: dict[tuple[str, str], Binding] = field(default_factory=dict)
    numbers: dict[str, NumberRow] = field(default_factory=dict)
    callees: list[TemporaryCallee] = field(default_factory=list)
    reading: dict[str, Any] = field(default_factory=dict)
    pages: int = 0

    def take(self, told: dict[str, Any]) -> bool:
        """A page; whether there is more."""
        if told["afresh"]:
            self.bindings, self.numbers, self.callees = {}, {}, []
        self.bindings.update({one.key: one for one in map(Binding.of, told["bindings"])})
        self.numbers.update({one.x: one for one in map(NumberRow.of, told["numbers"])})
        self.callees += map(TemporaryCallee.of, told["callees"])
        for key in told["gone"]:
            self.bindings.pop(tuple(key), None)
        for x in told["gone_numbers"]:
            self.numbers.pop(x, None)
        self.rev, self.reading, self.pages = told["rev"], told["reading"], self.pages + 1
        return bool(told["more"])

    def on(self, x: str) -> list[Binding]:
        return [one for one in self.bindings.values() if one.x == x]


@dataclass
class NumberDesk:
    """Asks an engine what the window asks it."""

    engine: Started
    simulator: Simulated
    accounts: dict[str, str]
    """Mode → id of its account."""

    def ask(self, method: str, path: str, body: object = None) -> Any:
        return self.engine.ask(method, f"bindings/{path}", body)

    def numbers(self, mode: str = "AXB") -> list[str]:
        """The X of that application, as only its owner knows them."""
        return list(self.simulator.told["huawei"]["applications"][mode]["numbers"])

    def follow(self, mode: str = "AXB", known: Followed | None = None, wait: int = 0) -> Followed:
        """What is newer than that, to its end."""
        known = known or Followed()
        path = f"changes?account={self.accounts[mode]}&since={{}}&wait={wait}"
        while known.take(self.ask("GET", path.format(known.rev))):
            pass
        return known

    def post(self, path: str, mode: str = "AXB", **body: Any) -> Any:
        return self.ask("POST", path, {"account": self.accounts[mode], **body})

    def read(self, *numbers: str, mode: str = "AXB", **more: Any) -> Followed:
        """Add these X, read them, and follow once that is done."""
        if numbers:
            self.post("numbers", mode, add=list(numbers))
        self.post("read", mode, **({"x": list(numbers)} if numbers else {"all": True}), **more)
        return self.at_rest(mode)

    def at_rest(self, mode: str = "AXB") -> Followed:
        """Once nothing is read any more."""

        def rested() -> Followed | None:
            followed = self.follow(mode)
            return None if followed.reading["running"] else followed

        return until(rested, 60)

    def act(self, operation: str, mode: str = "AXB", **values: Any) -> dict[str, str]:
        """Perform an operation by its form, as *Operations* does; the facts of its answer."""
        name = f"action-{uuid.uuid4().hex}"
        body = {"id": name, "account": self.accounts[mode], "operation": operation}
        self.engine.ask("POST", "actions", {**body, "values": values})

        def done() -> dict[str, Any] | None:
            told = self.engine.ask("GET", f"actions/{name}?wait=10")
            return told if told["receipt"]["state"] == "done" else None

        told = until(done, 30)
        (entry,) = told["receipt"]["entries"]
        assert entry["verdict"] in ("accepted", "confirmed"), entry
        return {one["name"]: one["value"] for one in told["finding"]["facts"]}

    def dial(self, caller: str, x: str, mode: str = "AXB") -> Any:
        """Somebody calls X."""
        return self.simulator.control(f"/dial?mode={mode}&caller={quote(caller)}&x={quote(x)}", "")


def a_number_desk(simulator: Simulated, folder: Path) -> Iterator[NumberDesk]:
    """The body of a fixture: an engine that knows an application of each mode that binds, and the
    one of AXB once more as `elsewhere`: what is done there, the first account does not know.
    """
    write_demo(folder / "profile", simulator.told)
    for engines in none_left_behind():
        desk = NumberDesk(start(engines, folder / "profile"), simulator, {"AXB": "shenzhen"})
        for name, mode in (*((mode, mode) for mode in ("AX", "AXE", "AXYB")), (ELSEWHERE, "AXB")):
            desk.accounts[name] = desk.engine.ask(
                "POST", "accounts", _draft(simulator, name, mode)
            )["id"]
        yield desk


def _draft(simulator: Simulated, name: str, mode: str) -> dict[str, Any]:
    huawei = simulator.told["huawei"]
    one = huawei["applications"][mode]
    return {
        "name": f"Huawei {name}", "platform": "huawei", "base_url": huawei["url"],
        "zone": huawei["zone"], "simulated": True,
        "keys": {"app_key": one["app_key"], "app_secret": one["app_secret"]},
    }  # fmt: skip
