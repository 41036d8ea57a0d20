"""Plans through the engine's API, against the simulated platform."""

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from tests.support.numbered import NumberDesk, a_number_desk
from tests.support.sample_bindings import person
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=12, speed=50) as simulated:
        yield simulated


@pytest.fixture(scope="module")
def desk(simulator: Simulated, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NumberDesk]:
    yield from a_number_desk(simulator, tmp_path_factory.mktemp("plans"))


class _Plans:
    """Drafts that a test makes, each with an id of its own."""

    made = 0

    def __init__(self, desk: NumberDesk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, body: object = None) -> Any:
        return self.desk.ask(method, f"plans{path}", body)

    def begin(self, kind: str = "bind", mode: str = "AXB", **more: Any) -> str:
        _Plans.made += 1
        name = f"plan-{_Plans.made:06}"
        body = {"id": name, "account": self.desk.accounts[mode], "kind": kind, **more}
        assert self.ask("POST", "", body)["id"] == name
        return name

    def fill(self, plan: str, rows: Sequence[Mapping[str, Any]]) -> None:
        self.ask("POST", f"/{plan}/rows", {"from": 0, "rows": rows, "whole": len(rows)})

    def check(self, plan: str, *, fresh: bool = True) -> dict[str, Any]:
        name = self.ask("POST", f"/{plan}/check", {"fresh": fresh})["check"]
        until = time.monotonic() + 20
        while True:
            check = self.ask("GET", f"/{plan}/check?wait=15")
            assert check["id"] == name and time.monotonic() < until
            if check["state"] != "running":
                return check

    def rows(self, plan: str, only: str = "") -> list[dict[str, Any]]:
        return self.ask("GET", f"/{plan}/rows?only={only}")["rows"]

    def send(self, plan: str, check: Mapping[str, Any], **more: Any) -> None:
        body = {"check": check["id"], "count": check["requests"], **more}
        batch = self.ask("POST", f"/{plan}/send", body)
        assert batch["id"] == plan
        until = time.monotonic() + 20
        while self.desk.client.get(f"/v1/batches/{plan}")["state"] not in ("done", "watching"):
            assert time.monotonic() < until
            time.sleep(0.05)


@pytest.fixture
def plans(desk: NumberDesk) -> _Plans:
    return _Plans(desk)


def test_a_list_is_checked_sent_and_undone(plans: _Plans, desk: NumberDesk):
    x = desk.numbers()[0]
    rows = [{"x": x, "a": person(2 * n), "b": person(2 * n + 1), "line": n + 2} for n in range(5)]
    plan = plans.begin(values={"lives": 3_600})
    plans.fill(plan, [*rows, rows[0], {"x": x, "a": "28000001", "b": person(90), "line": 9}])
    check = plans.check(plan)
    assert (check["state"], check["requests"], check["x_numbers"]) == ("done", 5, 1)
    assert check["counts"] == {"new": 5, "repeated": 1, "conflict": 1}
    assert [one["line"] for one in plans.rows(plan, "conflict")] == [9]
    would_be = plans.ask("GET", f"/{plan}/undo")
    assert (would_be["whole"], would_be["rows"][0]["do"]) == (5, "unbind")
    plans.send(plan, check)
    assert plans.ask("GET", f"/{plan}")["state"] == "sent"
