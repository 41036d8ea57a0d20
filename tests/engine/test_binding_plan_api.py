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
            assert (check["id"], time.monotonic() < until) == (name, True)
            if check["state"] != "running":
                return check

    def rows(self, plan: str, only: str = "") -> list[dict[str, Any]]:
        return self.ask("GET", f"/{plan}/rows?only={only}")["rows"]

    def send(self, plan: str, check: Mapping[str, Any], **more: Any) -> None:
        body = {"check": check["id"], "count": check["requests"], **more}
        batch = self.ask("POST", f"/{plan}/send", body)
        assert batch["id"] == plan
        until = time.monotonic() + 20
        self.desk.engine.ask("POST", f"batches/{plan}/now", {})
        while self.desk.engine.ask("GET", f"batches/{plan}")["batch"]["state"] != "done":
            assert time.monotonic() < until
            time.sleep(0.05)


@pytest.fixture
def plans(desk: NumberDesk) -> _Plans:
    return _Plans(desk)


def test_a_list_is_checked_sent_and_undone(plans: _Plans, desk: NumberDesk):
    x = desk.numbers()[0]
    rows = [{"x": x, "a": person(2 * n), "b": person(2 * n + 1), "line": n + 2} for n in range(5)]
    plan = plans.begin(values={"lives": 36_000})
    plans.fill(plan, [*rows, rows[0], {"x": x, "a": "28000001", "b": person(90), "line": 9}])
    check = plans.check(plan)
    assert (check["state"], check["requests"], check["x_numbers"]) == ("done", 5, 1)
    assert check["counts"] == {"new": 5, "repeated": 1, "conflict": 1}
    (capacity,) = check["capacity"]
    assert (capacity["before"]["used"], capacity["after"]["used"]) == (0, 5)
    assert [one["line"] for one in plans.rows(plan, "conflict")] == [9]
    would_be = plans.ask("GET", f"/{plan}/undo")
    assert (would_be["whole"], would_be["rows"][0]["do"]) == (5, "unbind")
    plans.send(plan, check)
    told = plans.ask("GET", f"/{plan}/rows")
    assert told["counts"] == {"new": 5, "repeated": 1, "conflict": 1, "confirmed": 5}
    assert [one["index"] for one in plans.rows(plan, "confirmed")] == [0, 1, 2, 3, 4]
    assert plans.rows(plan, "conflict")[0]["verdict"] == ""
    undo = plans.begin("undo", undoes=plan)
    check = plans.check(undo)
    assert check["counts"] == {"gone": 5}
    assert "another id" in check["unrestorable"][0]
    plans.send(undo, check)
    assert [one for one in desk.follow().on(x) if one.state == "bound"] == []
    again = plans.begin("undo", undoes=undo)
    check = plans.check(again)
    assert check["counts"] == {"new": 5}
    plans.send(again, check)
    assert sum(one.state == "bound" for one in desk.follow().on(x)) == 5


@pytest.mark.parametrize(
    ("mode", "rows"),
    [
        ("AX", [{"a": person(100 + n)} for n in range(2)]),
        ("AXE", [{"a": person(110), "lives": 72_000}, {"a": person(111), "lives": 71_990}]),
        ("AXYB", [{"a": person(120), "b": person(121 + n), "area": "0755"} for n in range(2)]),
    ],
)
def test_each_mode_is_bound_undone_and_bound_again(
    plans: _Plans, desk: NumberDesk, mode: str, rows: list[dict[str, Any]]
):
    if mode != "AXYB":
        rows = [{**row, "x": desk.numbers(mode)[n]} for n, row in enumerate(rows)]
    if mode != "AX":
        rows = [{"lives": 72_000, **row} for row in rows]
    plan = plans.begin("bind", mode)
    plans.fill(plan, rows)
    check = plans.check(plan)
    assert check["counts"] == {"new": 2}, plans.rows(plan)
    plans.send(plan, check)
    assert set(plans.ask("GET", f"/{plan}/rows")["counts"]) == {"new", "confirmed"}

    def standing() -> list[tuple[str, str]]:
        found = desk.follow(mode).bindings.values()
        people = {row["a"] for row in rows}
        return sorted((one.a, one.b) for one in found if one.state == "bound" and one.a in people)

    bound = standing()
    assert bound == [(row["a"], row.get("b", "")) for row in rows]
    for expected, kind in (([], "gone"), (bound, "new")):
        undo = plans.begin("undo", mode, undoes=plan)
        check = plans.check(undo)
        assert check["counts"] == {kind: 2}, plans.rows(undo)
        plans.send(undo, check)
        assert standing() == expected
        plan = undo


def test_the_same_list_again_is_already_so_and_cannot_be_sent(plans: _Plans, desk: NumberDesk):
    x = desk.numbers()[0]
    plan = plans.begin()
    plans.fill(plan, [{"x": x, "a": person(2 * n), "b": person(2 * n + 1)} for n in range(5)])
    check = plans.check(plan)
    assert (check["counts"], check["requests"]) == ({"same": 5}, 0)
    with pytest.raises(BadInput, match="nothing to send"):
        plans.send(plan, check)


def test_to_clear_an_x_the_number_of_bindings_is_typed(plans: _Plans, desk: NumberDesk):
    x = desk.numbers()[0]
    plan = plans.begin("clear")
    plans.fill(plan, [{"x": x}])
    check = plans.check(plan)
    assert (check["going"], check["counts"], check["requests"]) == (5, {"gone": 1}, 1)
    with pytest.raises(BadInput, match="Type that number"):
        plans.send(plan, check)
    plans.send(plan, check, typed=5)
    assert [one for one in desk.follow().on(x) if one.state == "bound"] == []


def test_only_what_was_checked_and_confirmed_is_sent(plans: _Plans, desk: NumberDesk):
    plan = plans.begin(values={"lives": 600})
    row = {"x": desk.numbers()[1], "a": person(50), "b": person(51)}
    with pytest.raises(BadInput, match="not known any more"):
        plans.send(plan, {"id": "none", "requests": 1})
    plans.fill(plan, [row])
    check = plans.check(plan, fresh=False)
    assert "never read" in check["warnings"][0]
    with pytest.raises(BadInput, match="2 requests were confirmed"):
        plans.send(plan, {**check, "requests": 2})
    plans.ask("POST", f"/{plan}", {"values": {"lives": 700}})
    with pytest.raises(BadInput, match="not known any more"):
        plans.send(plan, check)
    plans.fill(plan, [])
    assert "no rows" in plans.check(plan)["sentence"]
    plans.ask("POST", f"/{plan}/forget")
    with pytest.raises(BadInput, match="thrown away"):
        plans.ask("GET", f"/{plan}")


@pytest.mark.parametrize(
    ("path", "body", "why"),
    [
        ("", {"id": "plan-axb-1", "account": "nobody", "kind": "bind"}, "No numbers can be bound"),
        ("", {"id": "plan-axb-1", "account": "shenzhen", "kind": "turn"}, "kind"),
        ("", {"id": "p", "account": "shenzhen", "kind": "bind"}, "id"),
        ("/plan-none-1/check", {}, "no such plan"),
        ("/plan-none-1/rows", {"from": 0, "rows": [], "whole": 0}, "no such plan"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(plans: _Plans, path, body, why: str):
    with pytest.raises(BadInput, match=why):
        plans.ask("POST", path, body)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"from": 0, "rows": [{"a": "1"}], "whole": 0}, "more rows"),
        ({"from": 0, "rows": [{"a": ["1"]}], "whole": 1}, "single value"),
        ({"from": 0, "rows": [{"values": {"a": {}}}], "whole": 1}, "single values"),
        ({"from": 0, "rows": [{"line": "2"}], "whole": 1}, "must be a number"),
        ({"from": 0, "rows": [{f"c{n}": 1 for n in range(65)}], "whole": 1}, "too many"),
        ({"from": 1, "rows": [{"a": "1"}], "whole": 2}, "out of order"),
        ({"from": 0, "rows": [], "whole": 50_001}, "whole"),
    ],
)
def test_rows_that_do_not_fit_are_refused(plans: _Plans, body, why: str):
    plan = plans.begin()
    with pytest.raises(BadInput, match=why):
        plans.ask("POST", f"/{plan}/rows", body)


def test_drafts_are_listed_and_the_same_id_is_the_same_one(plans: _Plans, desk: NumberDesk):
    plan = plans.begin(values={"lives": 1})
    body = {"id": plan, "account": desk.accounts["AXB"], "kind": "unbind"}
    assert plans.ask("POST", "", body)["values"] == {"lives": 1}
    listed = plans.ask("GET", f"?account={desk.accounts['AXB']}")["plans"]
    assert listed[0]["id"] == plan
    others = plans.ask("GET", f"?account={desk.accounts['AX']}")["plans"]
    assert {one["account"] for one in others} <= {desk.accounts["AX"]}
