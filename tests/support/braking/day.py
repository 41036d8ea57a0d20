"""One world on which many calls are cancelled, with the engine on it, and what it is asked for.

Each batch is begun by a double click. The engine may be killed at any time.
"""

import itertools
import random
import time
import uuid
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.braking.ground import write_profile
from tests.support.braking.listed import Listed
from tests.support.engines import Engines, Started
from tests.support.simulated import Simulated

from dialwatch.app.demo import SECRETS
from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.calls.finding import Finding
from dialwatch.calls.halt import Candidate, Rehearsal
from dialwatch.calls.receipt import Receipt
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import World

__all__ = ["Day"]

_LEAST_FOUND = 0.6
"""Share of the wanted numbers that a rehearsal has to find: some are called meanwhile."""
_TRIALS = 6


@dataclass
class Day:
    """One world, the engines and windows on it, and what was asked for."""

    simulator: Simulated
    engines: Engines
    profile: Path
    seed: int
    lists: list[Listed] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    """Batches of which nothing may have been sent."""
    killed: list[tuple[int, int]] = field(default_factory=list)
    """World milliseconds at which an engine was killed, and at which the next one was there."""

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.serial = itertools.count()
        """Of the invented numbers."""
        self.engine: Started | None = None

    # The ground

    def make(self, *, repeatable: bool) -> None:
        """The profile and its engine; `repeatable`: whether the contracts declare a cancellation
        safe to be repeated."""
        write_profile(self.profile, self.simulator, repeatable=repeatable)
        self.start()

    def start(self) -> None:
        """Start an engine of its own, that outlives windows."""
        self.engine = self.engines.start(self.profile, "--secrets", str(self.profile / SECRETS))
        self.engine.announced()

    def kill(self) -> None:
        """Kill the engine and start another one."""
        assert self.engine is not None
        self.engine.process.kill()
        self.engine.ended()
        at = self.now()
        self.start()
        self.killed.append((at, self.now()))

    def now(self) -> int:
        """World milliseconds."""
        return round(self.world_seconds() * 1000)

    def world_seconds(self) -> float:
        """The world's time, UTC epoch seconds."""
        world = World.of(self.simulator.told["world"])
        return world.world_start + (time.time() - world.wall_start) * world.rate

    def since_start(self) -> float:
        """World seconds since the world's start."""
        return self.world_seconds() - World.of(self.simulator.told["world"]).world_start

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Ask the engine that runs now."""
        assert self.engine is not None
        return self.engine.ask(method, path, body)

    def act(self, account: str, operation: str, **values: Any) -> Finding:
        """An action that succeeds; its answer."""
        asked = {"id": f"list-{uuid.uuid4().hex}", "account": account, "operation": operation,
                 "values": values, "reason": "a list"}  # fmt: skip
        told = self.ask("POST", "actions", asked)
        while told["receipt"]["state"] == "running":
            told = self.ask("GET", f"actions/{asked['id']}?wait=10")
        receipt = Receipt.of(told["receipt"])
        why = {one.sentence for one in receipt.entries}
        assert receipt.verdict in (Verdict.ACCEPTED, Verdict.CONFIRMED), why
        return Finding.of(told["finding"]) if told.get("finding") else Finding()

    # Cancelling

    def rehearse(self, **source: Any) -> Rehearsal:
        """A rehearsal to its end."""
        name = self.ask("POST", "halts/rehearsals", {"kind": "cancel", **source})["id"]
        while True:
            told = Rehearsal.of(self.ask("GET", f"halts/rehearsals/{name}?wait=10"))
            if told.state != "running":
                return told

    def found(self, listed: Listed, numbers: Iterable[str]) -> tuple[Rehearsal, list[Candidate]]:
        """Candidates for these numbers in the list's own campaigns. Asked for until most are
        found, since the platforms fail in between and the world goes on."""
        wanted = set(numbers)
        for trial in itertools.count(1):
            told = self.rehearse(texts=sorted(wanted))
            mine = [
                one
                for one in told.candidates
                if one.number in wanted and one.account == listed.account
                and one.standing.stoppable and self._is_of(listed, one)
            ]  # fmt: skip
            if len(mine) >= _LEAST_FOUND * len(wanted) or (mine and trial >= _TRIALS):
                return told, mine
            assert trial < 2 * _TRIALS, f"nobody of a {listed.kind} is found: {told.cannot}"
            time.sleep(0.3)
        raise AssertionError

    def _is_of(self, listed: Listed, one: Candidate) -> bool:
        if listed.kind in ("task", "blu"):
            return one.campaign == listed.key
        return one.name.startswith(listed.name)  # a round or a node is named after its whole

    def begin(self, told: Rehearsal, chosen: Sequence[int], *, now: bool = True) -> str:
        """Begin a batch by a double click; skip its countdown."""
        request = {
            "id": f"brake-{uuid.uuid4().hex}", "rehearsal": told.id, "chosen": list(chosen),
            "count": len(chosen), "reason": "has paid",
        }  # fmt: skip
        with ThreadPoolExecutor(2) as clicks:
            answers = list(clicks.map(lambda _: self.ask("POST", "halts", request), range(2)))
        assert {one["id"] for one in answers} == {request["id"]}
        if now:
            self.ask("POST", f"batches/{request['id']}/now")
            self.batches.append(request["id"])
        return request["id"]

    def batch(self, name: str) -> Batch:
        """The batch as it is now."""
        return Batch.of(self.ask("GET", f"batches/{name}?limit=1")["batch"])

    def entries(self, name: str) -> list[BatchEntry]:
        """All entries of a batch."""
        told = self.ask("GET", f"batches/{name}?limit=10000")
        return [BatchEntry.of(one) for one in told["entries"]]

    def lines(self, name: str) -> list[dict[str, Any]]:
        """All audit lines of a batch, the latest first."""
        lines: list[dict[str, Any]] = []
        before = 0
        while True:
            place = f"&before={before}" if before else ""
            more = self.ask("GET", f"audit?action={name}&limit=500{place}")["lines"]
            lines += more
            if len(more) < 500:
                return lines
            before = min(one["seq"] for one in more)

    def counted(self) -> int:
        """Requests to cancel that came to the platforms."""
        return len(self.simulator.acts())
