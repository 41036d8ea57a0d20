"""Launches at a real engine, for tests: drafts, lists, checks."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.support.engines import Started, none_left_behind, until
from tests.support.rehearsed import following
from tests.support.simulated import Simulated

from dialwatch.app.demo import write_demo
from dialwatch.calls.batch import Batch
from dialwatch.calls.launch import Launch, LaunchCheck, LaunchRow, Problem, ProblemKind

__all__ = ["Desk", "a_desk", "numbers", "of_kind", "rows_of"]

_PIECE = 2_000
_ZONES = {"jakarta": "Asia/Jakarta", "mexico": "America/Mexico_City"}
_NUMBER = {"jakarta": "callee", "mexico": "mobile"}


def numbers(count: int, series: int) -> list[str]:
    """Invented numbers of a series of their own."""
    return [f"+62819{series:02}{n:06}" for n in range(count)]


def rows_of(
    account: str, given: Sequence[str], variables: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Rows of a list, as the window uploads them."""
    told = {"days": "12", "name": "Budi"} if variables is None else variables
    return [
        {"line": line, _NUMBER[account]: number, "variables": told}
        for line, number in enumerate(given, 2)
    ]


@dataclass
class Desk:
    """Asks an engine what the window asks it."""

    engine: Started

    def ask(self, method: str, path: str, body: object = None) -> Any:
        return self.engine.ask(method, f"launches{path}", body)

    def now(self, account: str = "jakarta") -> datetime:
        """Local time of the account."""
        at = self.engine.ask("GET", "hello")["now"]
        return datetime.fromtimestamp(at / 1000, ZoneInfo(_ZONES[account]))

    def choices(self, account: str, kind: str) -> dict[str, Any]:
        told = self.ask("GET", f"/choices?account={account}&kind={kind}")["choices"]
        return {one["name"]: one for one in told}

    def draft(self, account: str = "jakarta", kind: str = "task", **values: Any) -> Launch:
        name = f"launch-{uuid.uuid4().hex}"
        body = {"id": name, "account": account, "kind": kind, "values": values}
        return Launch.of(self.ask("POST", "", body))

    def sound(self, name: str, **values: Any) -> Launch:
        """A draft for Jakarta whose values are all right."""
        told = self.choices("jakarta", "task")
        given = {
            "name": name,
            "line": told["line"]["choices"][0]["value"],
            "robot_method": "single",
            "robot": told["robot"]["choices"][0]["value"],
            "starts": _text(self.now() + timedelta(hours=3)),
        }
        return self.draft(**(given | values))

    def put(self, launch: str, rows: Sequence[dict[str, Any]], **more: Any) -> Launch:
        """Upload a list, in pieces."""
        told: Any = None
        for first in range(0, max(1, len(rows)), _PIECE):
            piece = {"from": first, "rows": rows[first : first + _PIECE], "whole": len(rows)}
            told = self.ask("POST", f"/{launch}/rows", {**piece, "lines": len(rows) + 1, **more})
        return Launch.of(told)

    def checked(self, launch: str, include: str = "") -> LaunchCheck:
        """The newest check, once it is done."""
        asked = self.ask("POST", f"/{launch}/check")["check"]

        def done() -> LaunchCheck | None:
            path = f"/{launch}/check?wait=10&include={include}"
            told = LaunchCheck.of(self.ask("GET", path))
            assert told.state != "failed", told.sentence
            return told if told.state == "done" and told.id == asked else None

        return until(done, 60)

    def rows(self, launch: str, only: str = "", **query: int) -> tuple[list[LaunchRow], int]:
        asked = "&".join([f"only={only}", *(f"{name}={value}" for name, value in query.items())])
        told = self.ask("GET", f"/{launch}/rows?{asked}")
        return [LaunchRow.of(one) for one in told["rows"]], told["whole"]

    def send(self, check: LaunchCheck, count: int | None = None, **more: Any) -> Batch:
        body = {"check": check.id, "count": check.sendable if count is None else count, **more}
        return Batch.of(self.ask("POST", f"/{check.launch}/send", body))


def of_kind(check: LaunchCheck, kind: ProblemKind) -> list[Problem]:
    return [one for one in check.problems if one.kind is kind]


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def a_desk(simulator: Simulated, folder: Path) -> Iterator[Desk]:
    """The body of a fixture: an engine on a demo's profile that knows all tasks."""
    write_demo(folder / "profile", simulator.told)
    for engines in none_left_behind():
        yield Desk(following(engines, simulator, folder / "profile"))
