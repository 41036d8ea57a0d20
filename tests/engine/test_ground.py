"""Which campaigns may still call somebody, and what they stand under."""

from typing import Any

import pytest

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.platform import Platform
from dialwatch.engine.ground import Ground
from dialwatch.platforms.halting import Place


def row(key: str, **told: Any) -> CampaignRow:
    values: dict[str, Any] = {"id": 1, "account": "a", "platform": Platform.AIRUDDER, "name": key}
    return CampaignRow(**(values | {"key": key, "status": "calling"} | told))


def tree(plan: str = "calling", *rounds: str) -> list[CampaignRow]:
    """A plan with a round for each of these states, each with its task."""
    rows = [row("plan:p", kind=CampaignKind.PLAN, status=plan)]
    for number, status in enumerate(rounds, 1):
        above = f"round:p/{number}"
        rows.append(row(above, kind=CampaignKind.ROUND, parent="plan:p", status=status))
        rows.append(row(f"t{number}", parent=above, status=status))
    return rows


def going(rows: list[CampaignRow]) -> list[str]:
    return [one.row.key for one in Ground(rows).tasks("a")]


def test_what_is_over_by_the_platforms_word_calls_nobody():
    rows = [row("1"), row("2", status="finished"), row("3", over=True), row("4", status="paused")]
    assert going(rows) == ["1", "4"]


def test_other_accounts_and_what_does_not_dial_are_left_out():
    others = [row("1", account="b"), row("2", kind=CampaignKind.APPLICATION)]
    assert going([*others, row("3", kind=CampaignKind.INBOUND)]) == []


@pytest.mark.parametrize(
    ("plan", "rounds", "expected"),
    [
        ("calling", ("finished", "calling"), ["t1", "t2"]),
        ("calling", ("finished",), ["t1"]),
        ("finished", ("finished",), []),
        ("unknown", ("finished", "calling"), ["t1", "t2"]),
        ("unknown", ("finished", "finished"), []),
    ],
)
def test_a_round_that_is_over_counts_while_its_plan_goes_on(plan, rounds, expected):
    assert going(tree(plan, *rounds)) == expected


def test_a_task_is_asked_for_by_what_it_stands_under():
    ground = Ground(
        [
            *tree("calling", "calling"),
            row("workflow:w", kind=CampaignKind.WORKFLOW),
            row("node:w/n", kind=CampaignKind.NODE, parent="workflow:w"),
            row("n1", parent="node:w/n"),
            row("lone", parent="plan:unknown"),
        ]
    )
    places = {one.row.key: one.place for one in ground.tasks("a")}
    assert places == {
        "t1": Place(key="t1", plan="plan:p"),
        "n1": Place(key="n1", workflow="workflow:w"),
        "lone": Place(key="lone"),
    }
    workflow = ground.row("a", "workflow:w")
    assert workflow is not None
    assert ground.task(workflow).place == Place(key="workflow:w", workflow="workflow:w")
    assert [one.row.key for one in ground.under(workflow)] == ["n1"]


def test_parents_that_go_in_a_circle_end():
    rows = [
        row("plan:p", kind=CampaignKind.PLAN, parent="round:r"),
        row("round:r", kind=CampaignKind.ROUND, parent="plan:p"),
        row("t", parent="round:r"),
    ]
    assert going(rows) == ["t"]
    assert "t" in {one.row.key for one in Ground(rows).under(rows[0])}


def test_a_campaign_belongs_to_the_plan_or_workflow_that_it_stands_under():
    ground = Ground([*tree("calling", "finished", "calling"), row("lone", account="b")])
    roots = [ground.root("a", key) for key in ("plan:p", "round:p/1", "t1", "strange")]
    assert roots == ["plan:p", "plan:p", "plan:p", "strange"]
    assert ground.root("b", "lone") == "lone"
    assert [one.key for one in ground.dialling("a", "plan:p")] == ["t1", "t2"]
    assert [one.key for one in ground.dialling("b", "lone")] == ["lone"]
    assert ground.dialling("a", "strange") == []


def test_what_comes_to_stand_elsewhere_is_found_there_alone():
    ground = Ground([*tree("calling", "calling"), row("late")])
    assert ground.root("a", "late") == "late"
    ground.take([row("late", parent="round:p/1", status="finished")])
    assert ground.root("a", "late") == "plan:p"
    assert [one.key for one in ground.dialling("a", "plan:p")] == ["t1", "late"]
    ground.take([row("t1")])
    assert [one.key for one in ground.dialling("a", "plan:p")] == ["late"]
