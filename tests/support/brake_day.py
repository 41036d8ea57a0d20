"""A bad day on which many calls are cancelled, while platforms, engines and windows fail.

Numbers are listed by the test itself, through the engine's operations, so that it knows its
targets; then they are cancelled in batches, each begun by a double click, some of them twice.
"""

import contextlib
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from tests.support.engines import Engines, Started, until
from tests.support.simulated import Simulated

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.calls.finding import Finding
from dialwatch.calls.halt import Candidate, Rehearsal
from dialwatch.calls.receipt import Receipt
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import World
from dialwatch.simulator.scenario import JAKARTA, POLITE, scenario
from dialwatch.simulator.strategy import STRATEGIES
from dialwatch.simulator.workflow_template import TEMPLATES

__all__ = ["Day", "Listed", "bad_day_faults"]

JAKARTA_ID, BLU_ID = "jakarta", "mexico"
STOPPING = ("cancel_call", "plan_cancel", "workflow_cancel", "cancel")
_RATES = {
    "lost": 0.05, "hollow": 0.03, "timeout": 0.02, "reset": 0.03, "429": 0.03, "401": 0.03,
    "500": 0.03, "malformed": 0.02, "error-code": 0.01,
}  # fmt: skip
"""What befalls a cancellation besides the faults of the scenario."""
_PATIENT = {"connect": 2.0, "read": 1.0, "whole": 6.0}
"""Real seconds: a platform that does not answer would cost minutes of the world otherwise."""
_ROOT = Path(__file__).resolve().parents[2]
_HANG = 90.0
_LEAST_FOUND = 0.6
"""Share of the wanted numbers that a rehearsal has to find: some are called meanwhile."""
_TRIALS = 6


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of ours: the account, the campaigns in which it is dialled, and its numbers."""

    account: str
    key: str
    """Of the task; of the plan or workflow as the platform has it."""
    kind: str
    """`task`, `plan`, `workflow` or `blu`."""
    name: str
    numbers: tuple[str, ...]


def bad_day_faults(*more: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The faults of the scenario after those that are given, as the control port takes them."""
    own = [
        {"kind": one.kind, "platform": one.platform, "operation": one.operation, "rate": one.rate}
        | {"from": one.start, "to": one.end}
        | ({} if one.times == float("inf") else {"times": int(one.times)})
        for one in scenario("bad-day").faults
    ]
    return [*map(dict, more), *own]


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
    killed: list[int] = field(default_factory=list)
    """World milliseconds at which an engine was killed."""
    answers: int = 0
    """Answers to the begin of a batch: two a batch."""
    windows: list[str] = field(default_factory=list)
    """Batches that a window began."""

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self._serial = itertools.count()
        self.engine: Started | None = None

    # The ground

    def make(self, *, repeatable: bool) -> None:
        """The profile and its engine; `repeatable`: whether the contracts declare a cancellation
        safe to be repeated."""
        write_demo(self.profile, self.simulator.told)
        path = self.profile / "settings.toml"
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
        for account in document["account"]:  # type: ignore[union-attr]
            if str(account["id"]) in (JAKARTA_ID, BLU_ID):
                _set_operations(account, str(account["id"]), repeatable=repeatable)
        path.write_text(tomlkit.dumps(document), encoding="utf-8")
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
        self.killed.append(self.now())
        self.start()

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

    # Listing

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

    def numbers(self, platform: str, count: int) -> list[str]:
        """Invented numbers that the world does not have."""
        form = "0557{:07d}" if platform == "blu" else "+628127{:07d}"
        return [form.format(next(self._serial) * 13 + 17) for _ in range(count)]

    def list_task(self, count: int, redials: int = 1) -> None:
        """A task of AI Rudder."""
        numbers = self.numbers("airudder", count)
        told = self.act(
            JAKARTA_ID, "create", name=f"ours-{len(self.lists)}", line="JKT-TRUNK-A",
            robot_method="single", robot=POLITE, redials=redials, redial_pause=2,
            entries=[{"callee": one} for one in numbers],
        )  # fmt: skip
        self._add(JAKARTA_ID, told, "task_id", "task", numbers)

    def list_plan(self, count: int) -> None:
        """A plan of AI Rudder, in rounds."""
        numbers = self.numbers("airudder", count)
        told = self.act(
            JAKARTA_ID, "plan_create", name=f"ours-{len(self.lists)}", line="JKT-TRUNK-A",
            strategy=next(iter(STRATEGIES)), entries=[{"callee": one} for one in numbers],
        )  # fmt: skip
        self._add(JAKARTA_ID, told, "plan_id", "plan", numbers)

    def list_workflow(self, count: int, lasting: float = 1_200.0) -> None:
        """A workflow of AI Rudder that ends by itself after so many world seconds."""
        from datetime import UTC, datetime
        from zoneinfo import ZoneInfo

        numbers = self.numbers("airudder", count)
        ends = datetime.fromtimestamp(self.world_seconds() + lasting, UTC)
        told = self.act(
            JAKARTA_ID, "workflow_create", template=next(iter(TEMPLATES)),
            name=f"ours-{len(self.lists)}", entries=[{"callee": one} for one in numbers],
            ends=f"{ends.astimezone(ZoneInfo(JAKARTA)):%Y-%m-%d %H:%M:%S}",
        )  # fmt: skip
        self._add(JAKARTA_ID, told, "workflow_id", "workflow", numbers)

    def list_blu(self, count: int, place: int = 0) -> None:
        """More numbers of one of Blu's tasks, with orders."""
        task = str(self.simulator.told["blu"]["tasks"][place]["id"])
        numbers = self.numbers("blu", count)
        for since in range(0, count, 200):
            entries = [
                {
                    "id": 1 + since + place,
                    "mobile": one,
                    "business": {"orderId": str(7_000 + since + place)},
                }
                for place, one in enumerate(numbers[since : since + 200])
            ]
            self.act(BLU_ID, "upload", task=task, entries=entries)
        self.lists.append(Listed(BLU_ID, task, "blu", "", tuple(numbers)))

    def _add(
        self, account: str, told: Finding, fact: str, kind: str, numbers: Sequence[str]
    ) -> None:
        name = f"ours-{len(self.lists)}"
        self.lists.append(Listed(account, told.fact(fact), kind, name, tuple(numbers)))

    def known(self) -> None:
        """Wait until the engine follows all that was listed."""

        def keys() -> set[str]:
            rows = self.ask("GET", "campaigns")["campaigns"]
            return {str(row["key"]).partition(":")[2] or str(row["key"]) for row in rows} | {
                str(row["parent"]).partition(":")[2] for row in rows if row["parent"]
            }

        until(lambda: {one.key for one in self.lists} <= keys(), _HANG)

    # Cancelling

    def rehearse(self, engine: Callable[..., Any] | None = None, **source: Any) -> Rehearsal:
        """A rehearsal to its end."""
        ask = engine or self.ask
        name = ask("POST", "halts/rehearsals", {"kind": "cancel", **source})["id"]
        while True:
            told = Rehearsal.of(ask("GET", f"halts/rehearsals/{name}?wait=10"))
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
        self.answers += len(answers)
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

    def misbehave(self, *, honest: Collection[str] = ()) -> None:
        """The faults of a bad day, worse ones for cancellations, and an outage of each
        platform of some minutes, one after the other, from now on. `honest`: operations that never
        say yes and do nothing."""
        now = self.since_start()
        outages = [
            {"kind": "503", "platform": "airudder", "from": now + 60, "to": now + 180},
            {"kind": "refuse", "platform": "blu", "from": now + 120, "to": now + 240},
        ]
        cancelling = [
            {"kind": kind, "operation": operation, "rate": rate}
            for operation in STOPPING
            for kind, rate in _RATES.items()
            if kind != "hollow" or operation not in honest
        ]
        expiring = [{"kind": "401", "platform": "airudder", "rate": 0.01}]
        self.simulator.fault(*bad_day_faults(*outages, *cancelling, *expiring))

    # Windows

    def window(self, numbers: Sequence[str], script: str) -> "Window":
        """A real window that begins a batch of these numbers by its keys."""
        return Window(self, numbers, script)


class Window:
    """The program's window in a process of its own, which tells the batch that it began."""

    def __init__(self, day: Day, numbers: Sequence[str], script: str) -> None:
        profile = day.profile
        command = [sys.executable, "-m", "tests.bench.window_entry"]
        command += [f"tests.support.brake_window:{script}", "0", "0", "--"]
        command += ["--offscreen", "--size", "1440x900", "--profile", str(profile)]
        command += ["--secrets", str(profile / SECRETS)]
        self._output = profile.parent / f"window-{uuid.uuid4().hex[:6]}.out"
        with self._output.open("wb") as out:
            self.process = subprocess.Popen(
                command, cwd=_ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                env=day.engines.environment() | {
                    "QT_QPA_PLATFORM": "offscreen", "DIALWATCH_TEST_NUMBERS": json.dumps(numbers),
                },
                start_new_session=True,
            )  # fmt: skip

    def told(self, name: str, at_most: float = _HANG) -> Any:
        """What it tells under that name, once it does."""

        def fact() -> Any:
            for line in self._output.read_text(errors="replace").splitlines():
                if line.startswith("{") and name in (told := json.loads(line)):
                    return told[name]
            assert self.process.poll() is None, self._output.read_text(errors="replace")[-2000:]
            return None

        return until(fact, at_most)

    def kill(self) -> None:
        """SIGKILL."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)


def _set_operations(account: Any, name: str, *, repeatable: bool) -> None:
    reading = ("auth", "list", "detail", "robot", "plan_tasks", "workflow_list", "workflow_tasks",
               "workflow_detail", "workflow_subtasks")  # fmt: skip
    cancelling = ("cancel_call", "plan_cancel", "workflow_cancel")
    if name == BLU_ID:
        reading, cancelling = ("query",), ("cancel",)
    overrides = account.setdefault("overrides", tomlkit.table())
    operations = overrides.setdefault("operations", tomlkit.table())
    for operation in (*reading, *cancelling):
        told = operations.setdefault(operation, tomlkit.table())
        told.update(_PATIENT)
        if operation in cancelling:
            told["repeatable"] = repeatable
