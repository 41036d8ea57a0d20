"""Launches through the engine's API: drafts, their lists, patterns, and sending what was sound."""

import uuid
from collections.abc import Iterator

import pytest
from tests.support.engines import until
from tests.support.launching import Desk, a_desk, numbers, of_kind, rows_of
from tests.support.rehearsed import campaigns
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import (
    Launch,
    LaunchKind,
    LaunchState,
    Offer,
    ProblemKind,
)


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=10) as simulated:
        yield simulated


@pytest.fixture(scope="module")
def desk(simulator: Simulated, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    yield from a_desk(simulator, tmp_path_factory.mktemp("launches"))


def test_what_can_be_begun_is_told_without_asking_a_platform(desk: Desk):
    offers = [Offer.of(one) for one in desk.ask("GET", "/offers")["offers"]]
    kinds = {(one.account, one.kind.value) for one in offers}
    assert kinds >= {("jakarta", "task"), ("jakarta", "workflow"), ("mexico", "add")}
    assert all(one.purpose and one.columns for one in offers)
    assert all(one.enabled or one.why_off for one in offers)


def test_robots_are_asked_for_and_lines_are_those_seen_in_use(desk: Desk):
    told = desk.choices("jakarta", "task")
    assert told["robot"]["asked"]
    assert told["robot"]["choices"]
    lines = {one["line"] for one in campaigns(desk.engine) if one["account"] == "jakarta"}
    assert {one["value"] for one in told["line"]["choices"]} == lines - {None}
    assert not told["line"]["asked"]
    assert set(desk.choices("mexico", "add")) == {"task"}, "tasks of today, and no lines"
    for wrong in ("account=jakarta&kind=add", "account=nobody&kind=task", "account=jakarta"):
        with pytest.raises(BadInput):
            desk.ask("GET", f"/choices?{wrong}")


def test_a_draft_is_kept_changed_and_thrown_away(desk: Desk):
    draft = desk.sound("a-draft")
    body = {"id": draft.id, "account": "jakarta", "kind": "task", "values": {"name": "other"}}
    assert Launch.of(desk.ask("POST", "", body)) == draft, "the same id again: the same"
    changed = Launch.of(desk.ask("POST", f"/{draft.id}", {"values": {"name": "changed"}}))
    assert (changed.values, changed.name) == ({"name": "changed"}, "changed")
    assert changed.changed_at > draft.changed_at
    moved = Launch.of(desk.ask("POST", f"/{draft.id}", {"account": "mexico", "kind": "add"}))
    assert (moved.kind, moved.values) == (LaunchKind.ADD, {}), "a name is no field of an addition"
    assert draft.id in {one["id"] for one in desk.ask("GET", "?limit=5")["launches"]}
    desk.ask("POST", f"/{draft.id}/forget")
    for path in (f"/{draft.id}", f"/{draft.id}/check"):
        with pytest.raises(BadInput):
            desk.ask("GET", path)
    with pytest.raises(BadInput, match="thrown away"):
        desk.ask("POST", f"/{draft.id}", {"values": {}})


@pytest.mark.parametrize(
    "body",
    [
        {"id": "short", "account": "jakarta", "kind": "task"},
        {"id": "launch-00000001", "account": "nobody", "kind": "task"},
        {"id": "launch-00000001", "account": "jakarta", "kind": "add"},
        {"id": "launch-00000001", "account": "jakarta", "kind": "party"},
        {"id": "launch-00000001", "account": "jakarta", "kind": "task", "more": 1},
        {"id": "launch-00000001", "account": "jakarta", "kind": "task",
         "values": {"a": "x" * 70_000}},
        {"id": "launch-00000001", "pattern": ["jakarta", "no-such-task"]},
        {"id": "launch-00000001", "pattern": ["nobody", "1"]},
        {"id": "launch-00000001", "pattern": "jakarta"},
        [],
    ],
)  # fmt: skip
def test_a_draft_that_cannot_be_is_refused_in_a_sentence(desk: Desk, body):
    with pytest.raises(BadInput, match=r"\w \w"):
        desk.ask("POST", "", body)


@pytest.mark.parametrize(
    "piece",
    [
        {"from": 0, "rows": [{"callee": "+6281", "colour": "red"}], "whole": 1},
        {"from": 0, "rows": [{"callee": ["+6281"]}], "whole": 1},
        {"from": 0, "rows": [{"callee": "+6281", "variables": {"a": {"b": "c"}}}], "whole": 1},
        {"from": 0, "rows": [{"callee": "9" * 5_000}], "whole": 1},
        {"from": 0, "rows": [{"callee": "+6281", "line": "two"}], "whole": 1},
        {"from": 0, "rows": [{}] * 2_001, "whole": 2_001},
        {"from": 0, "rows": [{}, {}], "whole": 1},
        {"from": 4, "rows": [{}], "whole": 9},
        {"from": 0, "rows": [], "whole": 9_000_000},
        {"rows": []},
    ],
)
def test_a_piece_of_a_list_that_does_not_fit_is_refused(desk: Desk, piece):
    draft = desk.sound("bad-pieces")
    with pytest.raises(BadInput, match=r"\w \w") as refused:
        desk.ask("POST", f"/{draft.id}/rows", piece)
    assert "6281" not in str(refused.value)


def test_a_pattern_takes_its_values_along_and_moves_its_window_to_today(desk: Desk):
    row = next(one for one in campaigns(desk.engine) if one["name"] == "late-3-days")
    name = f"launch-{uuid.uuid4().hex}"
    told = Launch.of(desk.ask("POST", "", {"id": name, "pattern": ["jakarta", row["key"]]}))
    assert (told.kind, told.pattern) == (LaunchKind.TASK, "late-3-days")
    assert (told.values["line"], told.values["robot"]) == (row["line"], row["robot"])
    assert told.values["name"] == f"late-3-days-{desk.now():%m%d}"
    assert told.list.rows == 0


def test_a_blu_campaign_is_a_pattern_too_without_its_task(desk: Desk, simulator: Simulated):
    key = next(one["key"] for one in simulator.truth()["campaigns"]
               if one["name"] == "cobranza-de-hoy")  # fmt: skip
    name = f"launch-{uuid.uuid4().hex}"
    told = Launch.of(desk.ask("POST", "", {"id": name, "pattern": ["mexico", key]}))
    assert told.kind is LaunchKind.TASK
    assert told.values == {"name": f"cobranza-de-hoy-{desk.now('mexico'):%m%d}"}


def test_what_was_checked_is_sent_once_and_a_second_of_the_same_list_is_stopped(
    desk: Desk, simulator: Simulated
):
    first, second = desk.sound("twice-a"), desk.sound("twice-b")
    for one in (first, second):
        desk.put(one.id, rows_of("jakarta", numbers(40, 7)))
    checks = [desk.checked(one.id) for one in (first, second)]
    assert not any(one.blocked for one in checks)
    with pytest.raises(BadInput, match="39 rows were confirmed"):
        desk.send(checks[0], 39)
    batch = desk.send(checks[0], reason="February")
    assert desk.send(checks[0]).id == batch.id == first.id, "the same again sends nothing more"
    with pytest.raises(BadInput, match="since this was checked, with 40"):
        desk.send(checks[1])
    desk.engine.ask("POST", f"batches/{batch.id}/now")
    sent = until(lambda: [one for one in simulator.launched() if one["name"] == "twice-a"], 60)
    assert len(sent) == 1
    again = desk.checked(second.id)
    same = of_kind(again, ProblemKind.SAME)
    assert again.blocked
    assert all(one.choice for one in same)
    assert any("twice-a" in one.sentence for one in same)
    kept = Launch.of(desk.ask("GET", f"/{first.id}"))
    assert kept.state is LaunchState.SENT
    for change in ("", "/rows", "/check", "/forget"):
        with pytest.raises(BadInput):
            desk.ask("POST", f"/{first.id}{change}", {"from": 0, "rows": [], "whole": 0})


def test_a_draft_that_was_changed_since_its_check_has_to_be_checked_again(desk: Desk):
    draft = desk.sound("changed-since")
    desk.put(draft.id, rows_of("jakarta", numbers(5, 8)))
    told = desk.checked(draft.id)
    desk.ask("POST", f"/{draft.id}", {"values": dict(draft.values) | {"name": "another-name"}})
    with pytest.raises(BadInput, match="was changed"):
        desk.send(told)
    with pytest.raises(BadInput, match="not held"):
        desk.ask("POST", f"/{draft.id}/send", {"check": "none", "count": 5})


def test_what_was_undone_is_a_draft_once_more_with_its_list(desk: Desk):
    draft = desk.sound("undone")
    desk.put(draft.id, rows_of("jakarta", numbers(20, 16)))
    batch = desk.send(desk.checked(draft.id))
    desk.engine.ask("POST", f"batches/{batch.id}/undo")
    name = f"launch-{uuid.uuid4().hex}"
    again = Launch.of(desk.ask("POST", "", {"id": name, "again": draft.id}))
    assert (again.state, again.values, again.list.rows) == (LaunchState.DRAFT, draft.values, 20)
    assert Launch.of(desk.ask("POST", "", {"id": name, "again": draft.id})) == again
    told = desk.checked(again.id)
    assert (told.blocked, told.sendable) == (False, 20), "nothing of it was sent"
    with pytest.raises(BadInput, match="no such campaign"):
        desk.ask("POST", "", {"id": f"{name[:-1]}x", "again": "no-such-launch"})


def test_a_desk_that_only_watches_drafts_and_sends_nothing(desk: Desk):
    draft = desk.sound("watching")
    desk.put(draft.id, rows_of("jakarta", numbers(5, 9)))
    desk.engine.ask("POST", "acting", {"read_only": True})
    try:
        told = desk.checked(draft.id)
        with pytest.raises(BadInput, match="only watches"):
            desk.send(told)
    finally:
        desk.engine.ask("POST", "acting", {"read_only": False})
