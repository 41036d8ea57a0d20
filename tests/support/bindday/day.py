"""One world in which numbers are bound, with the engine on it; it may be killed at any time."""

import json
import uuid
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.engines import Engines, Started, until
from tests.support.simulated import Simulated

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanCheck, PlanKind, PlanRow
from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.platform import Platform
from dialwatch.files import write_private
from dialwatch.settings import AccountSettings, SettingsFile

__all__ = ["BindDay", "SentPlan", "Truth"]

_PATIENT = {"connect": 2.0, "read": 1.0, "whole": 6.0, "enabled": True}
"""Real seconds: a platform that does not answer would cost minutes of the world otherwise."""
_OPERATIONS = {
    Mode.AXB: ("axb_bind", "axb_unbind", "axb_modify", "axb_query"),
    Mode.AX: ("ax_bind", "ax_unbind", "ax_modify", "ax_query"),
    Mode.AXE: ("axe_bind", "axe_unbind", "axe_modify", "axe_query", "axe_query_v2", "axe_count"),
    Mode.AXYB: ("axyb_bind", "axyb_unbind", "axyb_query"),
}
_RATE = 12.0
"""Requests a second of the world that an account is asked."""
_PIECE = 2_000
_OVER = (BatchState.WATCHING, BatchState.DONE, BatchState.ABORTED)

Truth = list[dict[str, Any]]
"""Bindings as the simulator's control port tells them."""


@dataclass(frozen=True, slots=True)
class SentPlan:
    """A plan that was sent; its batch has the same id."""

    id: str
    mode: Mode
    kind: PlanKind
    check: PlanCheck


@dataclass
class BindDay:
    """One world, the engines on it, and the plans."""

    simulator: Simulated
    engines: Engines
    profile: Path
    engine: Started | None = None
    plans: list[SentPlan] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    """Ids of plans of which nothing more is to be learnt."""
    kills: int = 0
    decided: int = 0
    """Requests of which the user had to say what became of them."""

    # The engine

    def make(self) -> None:
        """The profile, with an account of each mode, and its engine."""
        write_demo(self.profile, self.simulator.told)
        file = SettingsFile(self.profile / "settings.toml")
        huawei = self.simulator.told["huawei"]
        for mode, names in _OPERATIONS.items():
            application = huawei["applications"][mode]
            keys = "".join(f'{name} = "{application[name]}"\n' for name in _KEYS)
            write_private(self.profile / SECRETS / f"{mode.lower()}.toml", keys.encode())
            file.add_account(
                AccountSettings(
                    id=mode.lower(), name=f"Huawei {mode}", platform=Platform.HUAWEI,
                    base_url=huawei["url"], zone=huawei["zone"], simulated=True,
                    overrides={
                        "rate": _RATE, "settings": {"mode": mode.value},
                        "operations": {name: dict(_PATIENT) for name in names},
                    },
                )
            )  # fmt: skip
        self.start()

    def start(self) -> None:
        secrets = ("--secrets", str(self.profile / SECRETS))
        self.engine = self.engines.start(self.profile, *secrets)
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

    # The platform

    def truth(self, mode: Mode) -> Truth:
        """Every binding of that application, as only its platform knows."""
        return list(self.simulator.control(f"/bindings?mode={mode}"))

    def numbers(self, mode: Mode, count: int, area: str = "0755") -> list[str]:
        """So many X of that application, bought now."""
        told = {"mode": mode.value, "count": count, "area": area}
        return list(self.simulator.control("/numbers/buy", json.dumps(told)))

    def flow(self, rate: int) -> None:
        """So many requests a second of the world are taken from each application; 0: any."""
        for mode in _OPERATIONS:
            told = {"mode": mode.value, "rate": rate}
            self.simulator.control("/admission", json.dumps(told))

    def held(self) -> int:
        """Requests that flow control has refused."""
        return sum(
            int(self.simulator.control(f"/numbers?mode={mode}")["held"]) for mode in _OPERATIONS
        )

    # Plans

    def draft(
        self, mode: Mode, kind: PlanKind, rows: Sequence[Mapping[str, Any]], *,
        replaces: bool = False,
    ) -> SentPlan:  # fmt: skip
        """Make a plan and check it; nothing is sent."""
        plan = f"plan-{uuid.uuid4().hex}"
        told = {"id": plan, "account": mode.lower(), "kind": kind.value, "replaces": replaces}
        self.ask("POST", "bindings/plans", told)
        for first in range(0, len(rows), _PIECE):
            piece = list(rows[first : first + _PIECE])
            self.ask("POST", f"bindings/plans/{plan}/rows",
                     {"from": first, "rows": piece, "whole": len(rows)})  # fmt: skip
        return SentPlan(plan, mode, kind, self._checked(plan))

    def undo(self, one: SentPlan) -> SentPlan:
        """Undo a plan that was sent."""
        plan = f"plan-{uuid.uuid4().hex}"
        told = {"id": plan, "account": one.mode.lower(), "kind": "undo", "undoes": one.id}
        self.ask("POST", "bindings/plans", told)
        return self.send(SentPlan(plan, one.mode, PlanKind.UNDO, self._checked(plan)))

    def send(self, one: SentPlan, windows: int = 1) -> SentPlan:
        """Confirm it and skip its countdown; `windows`: from so many at once, as with double
        clicks."""
        body = {"check": one.check.id, "count": one.check.requests}
        with ThreadPoolExecutor(windows) as at_once:
            sent = [
                at_once.submit(self.ask, "POST", f"bindings/plans/{one.id}/send", body)
                for _ in range(windows)
            ]
            assert {told.result()["id"] for told in sent} == {one.id}
        self.ask("POST", f"batches/{one.id}/now")
        self.plans.append(one)
        return one

    def _checked(self, plan: str) -> PlanCheck:
        self.ask("POST", f"bindings/plans/{plan}/check", {"fresh": True})

        def done() -> PlanCheck | None:
            told = PlanCheck.of(self.ask("GET", f"bindings/plans/{plan}/check?wait=5"))
            assert told.state != "failed", told.sentence
            return told if told.state == "done" else None

        return until(done, 120)

    # What became of them

    def batch(self, one: SentPlan) -> Batch:
        return Batch.of(self.ask("GET", f"batches/{one.id}?limit=1")["batch"])

    def entries(self, one: SentPlan) -> list[BatchEntry]:
        told, since = dict[int, BatchEntry](), 0
        while True:
            page = self.ask("GET", f"batches/{one.id}?since={since}&limit=10000")
            for entry in map(BatchEntry.of, page["entries"]):
                told[entry.index], since = entry, max(since, entry.rev)
            if not page["more"]:
                return [told[index] for index in sorted(told)]

    def rows(self, one: SentPlan) -> list[PlanRow]:
        rows: list[PlanRow] = []
        while True:
            told = self.ask("GET", f"bindings/plans/{one.id}/rows?from={len(rows)}&limit=2000")
            rows += map(PlanRow.of, told["rows"])
            if len(rows) >= told["whole"]:
                return rows

    def answered(self) -> int:
        """Entries of plans under way that have their verdict."""
        whole = 0
        for one in self._open():
            counts = self.batch(one).counts
            whole += sum(
                n for name, n in counts.items() if name not in ("waiting", "sent", "asked")
            )
        return whole

    def is_sent(self) -> bool:
        """All has its verdict; what nobody can tell is decided on the way."""
        sent = [self._is_sent(one) for one in self._open()]
        return all(sent)

    def is_done(self) -> bool:
        """All was read again, too."""
        if self.is_sent():
            over = [one for one in self._open() if self.batch(one).state is BatchState.DONE]
            self.done.update(one.id for one in over)
        return not self._open()

    def _open(self) -> list[SentPlan]:
        return [one for one in self.plans if one.id not in self.done]

    def _is_sent(self, one: SentPlan) -> bool:
        batch = self.batch(one)
        if batch.state is BatchState.RUNNING and batch.counts.get("asked"):
            for entry in self.entries(one):
                if entry.state is EntryState.ASKED:
                    self._decide(one, entry)
        return batch.state in _OVER

    def _decide(self, one: SentPlan, entry: BatchEntry) -> None:
        """As somebody who looks into the platform's console."""
        assert entry.sentence, "nothing is told to decide by"
        people = set(entry.target.split(" · ", maxsplit=1)[0].split(" – "))
        there = any(people <= {told["a"], told["b"]} for told in self.truth(one.mode))
        # What was to change is sent again: that does no harm.
        done = there == entry.operation.endswith("_bind") and not entry.operation.endswith("modify")
        try:
            self.ask("POST", f"batches/{one.id}/decide",
                     {"entry": entry.index, "done": "yes" if done else "no"})  # fmt: skip
        except DialwatchError:
            return  # settled meanwhile, or the lane is not there yet
        self.decided += 1


_KEYS = ("app_key", "app_secret")
