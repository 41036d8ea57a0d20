"""One world in which lists are launched, with the engine on it; it may be killed at any time.

The user's part is played, too: what nobody can tell is decided by looking at the platform itself.
"""

import contextlib
import random
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from tests.support.engines import Engines, Started, until
from tests.support.simulated import Simulated

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchCheck, LaunchRow
from dialwatch.clock import World
from dialwatch.simulator.scenario import POLITE

__all__ = ["BLU_ID", "JAKARTA_ID", "LaunchDay", "Launched"]

JAKARTA_ID, BLU_ID = "jakarta", "mexico"
_NUMBER = {JAKARTA_ID: "callee", BLU_ID: "mobile"}
_PATIENT = {"connect": 2.0, "read": 1.0, "whole": 6.0}
"""Real seconds: a platform that does not answer would cost minutes of the world otherwise."""
_ASKED = {
    JAKARTA_ID: ("auth", "list", "detail", "robot", "create"),
    BLU_ID: ("query", "create_task", "upload"),
}
_PIECE = 2_000
_LATE = 15.0
"""World seconds after which a request that is taken up late has been."""


@dataclass(frozen=True, slots=True)
class Launched:
    """A list that was launched."""

    id: str
    account: str
    name: str
    numbers: tuple[str, ...]


@dataclass
class LaunchDay:
    """One world, the engines on it, and what was launched."""

    simulator: Simulated
    engines: Engines
    profile: Path
    seed: int
    launched: list[Launched] = field(default_factory=list)
    engine: Started | None = None
    kills: int = 0
    decided: int = 0
    """Requests of which the user had to say what became of them."""

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)

    # The engine

    def make(self, *program: str) -> None:
        """The profile, with short time-outs, and its engine; `program`: another than our own."""
        write_demo(self.profile, self.simulator.told)
        path = self.profile / "settings.toml"
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
        for account in document["account"]:  # type: ignore[union-attr]
            _set_operations(account, _ASKED.get(str(account["id"]), ()))
        path.write_text(tomlkit.dumps(document), encoding="utf-8")
        self.start(*program)

    def start(self, *program: str) -> None:
        secrets = ("--secrets", str(self.profile / SECRETS))
        self.engine = self.engines.start(self.profile, *secrets, program=program)
        self.engine.announced()

    def kill(self) -> None:
        """Kill the engine and start another one."""
        assert self.engine is not None
        self.engine.process.kill()
        self.engine.ended()
        self.kills += 1
        self.start()

    def ask(self, method: str, path: str, body: object = None) -> Any:
        assert self.engine is not None
        return self.engine.ask(method, path, body)

    def world_seconds(self) -> float:
        """The world's time, UTC epoch seconds."""
        world = World.of(self.simulator.told["world"])
        return world.world_start + (time.time() - world.wall_start) * world.rate

    # Launching

    def launch(self, account: str, name: str, numbers: list[str], *, twice: int = 0) -> Launched:
        """Make a draft, check it, confirm it. It is counted down then."""
        one = self.draft(account, name, numbers, twice=twice)
        self.send(one)
        return one

    def draft(self, account: str, name: str, numbers: list[str], *, twice: int = 0) -> Launched:
        """Make a draft that somebody sends; `twice`: so many numbers stand in the list once
        more."""
        launch = f"launch-{uuid.uuid4().hex}"
        values = {"name": name}
        if account == JAKARTA_ID:
            values |= {"line": "JKT-TRUNK-A", "robot_method": "single", "robot": POLITE}
        self.ask("POST", "launches", {"id": launch, "account": account, "kind": "task",
                                      "values": values})  # fmt: skip
        self._put(launch, account, [*numbers, *numbers[:twice]])
        one = Launched(launch, account, name, tuple(numbers))
        self.launched.append(one)
        return one

    def send(self, one: Launched) -> None:
        """Check it and confirm it."""
        check = self._checked(one.id)
        assert check.sendable == len(one.numbers), check.problems
        include = [told.kind for told in check.problems if told.choice and not told.left_out]
        self.ask("POST", f"launches/{one.id}/send",
                 {"check": check.id, "count": check.sendable, "include": include})  # fmt: skip

    def _put(self, launch: str, account: str, numbers: list[str]) -> None:
        for first in range(0, len(numbers), _PIECE):
            rows = [
                {"line": line, _NUMBER[account]: number}
                for line, number in enumerate(numbers[first : first + _PIECE], first + 2)
            ]
            self.ask("POST", f"launches/{launch}/rows",
                     {"from": first, "rows": rows, "whole": len(numbers)})  # fmt: skip

    def _checked(self, launch: str) -> LaunchCheck:
        self.ask("POST", f"launches/{launch}/check")

        def done() -> LaunchCheck | None:
            told = LaunchCheck.of(self.ask("GET", f"launches/{launch}/check?wait=10"))
            assert told.state != "failed", told.sentence
            return told if told.state == "done" else None

        return until(done, 60)

    def hurry(self) -> None:
        """Skip the countdowns. On a loaded computer a window's has run out by itself."""
        for one in self.launched:
            with contextlib.suppress(BadInput):
                self.ask("POST", f"batches/{one.id}/now")
            assert self.batch(one.id).state is not BatchState.UNDONE

    # What became of it

    def batch(self, name: str) -> Batch:
        return Batch.of(self.ask("GET", f"batches/{name}?limit=1")["batch"])

    def entries(self, name: str) -> list[BatchEntry]:
        told = self.ask("GET", f"batches/{name}?limit=10000")["entries"]
        return sorted(map(BatchEntry.of, told), key=lambda one: one.index)

    def rows(self, name: str) -> list[LaunchRow]:
        rows: list[LaunchRow] = []
        while True:
            told = self.ask("GET", f"launches/{name}/rows?from={len(rows)}&limit=2000")
            rows += map(LaunchRow.of, told["rows"])
            if len(rows) >= told["whole"]:
                return rows

    def counts(self, name: str) -> Mapping[str, int]:
        return dict(self.ask("GET", f"launches/{name}/rows?limit=1")["counts"])

    def truth(self, one: Launched) -> list[dict[str, Any]]:
        """What was begun under that name."""
        return [told for told in self.simulator.launched() if told["name"] == one.name]

    def is_sent(self) -> bool:
        """All has its verdict; what nobody can tell is decided on the way."""
        return sum(self._is_sent(one) for one in self.launched) == len(self.launched)

    def _is_sent(self, one: Launched) -> bool:
        state = self.batch(one.id).state
        if state is BatchState.RUNNING:
            for entry in self.entries(one.id):
                if entry.state is EntryState.ASKED:
                    self._decide(one, entry)
        return state.over

    def _decide(self, one: Launched, entry: BatchEntry) -> None:
        """As somebody who looks into the platform's console, after a while."""
        until(lambda: 1000 * (self.world_seconds() - _LATE) > (entry.sent_at or 0))
        rows = [row for row in self.rows(one.id) if row.part == entry.index]
        there = {row["number"] for told in self.truth(one) for row in told["entries"]}
        done = "yes" if any(row.number in there for row in rows) else "no"
        assert entry.sentence, "nothing is told to decide by"
        self.ask("POST", f"batches/{one.id}/decide", {"entry": entry.index, "done": done})
        self.decided += 1


def _set_operations(account: Any, names: tuple[str, ...]) -> None:
    overrides = account.setdefault("overrides", tomlkit.table())
    operations = overrides.setdefault("operations", tomlkit.table())
    for name in names:
        told = operations.setdefault(name, tomlkit.table())
        told.update(_PATIENT)
        if name == "create_task":
            told["enabled"] = True
