"""Plans and workflows from the platform to the ledger: each call once, each sum its tasks'."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from tests.support.engines import Engines, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS
from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.engine.announcement import Announcement
from dialwatch.ledger.bulk import bulk_load
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.summaries import CampaignFigures, campaign_figures
from dialwatch.ledger.tree import CampaignTree

SPEED = 150.0
HANG = 120.0


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=17, speed=SPEED) as simulated:
        yield simulated


def loaded(announced: Announcement, campaigns: list[CampaignRow]) -> Ledger:
    """A ledger with all that the engine holds."""
    told = asyncio.run(
        bulk_load(announced.port, announced.token, 1_000_000, lambda _done, _total: None)
    )
    ledger = Ledger()
    ledger.replace(told.load)
    ledger.apply_campaigns(campaigns)
    return ledger


def way(ledger: Ledger, key: int) -> list[tuple[CampaignKind, str]]:
    """Kind and name of what a campaign stands under, from the nearest on."""
    found, at = [], ledger.tree.parent(key)
    while at is not None:
        found.append((ledger.tree.rows[at].kind, ledger.tree.rows[at].name))
        at = ledger.tree.parent(at)
    return found


def true_way(simulator: Simulated, campaign: dict[str, Any]) -> list[tuple[CampaignKind, str]]:
    if campaign["kind"] == "round":
        plan = next(p for p in simulator.control("/plans") if p["key"] == campaign["parent"])
        (one,) = [r for r in plan["rounds"] if r["campaign"] == campaign["key"]]
        return [(CampaignKind.ROUND, f"Round {one['round']}"), (CampaignKind.PLAN, plan["name"])]
    if campaign["kind"] == "node":
        flows = simulator.control("/workflows")
        flow = next(one for one in flows if one["key"] == campaign["parent"])
        (node,) = [one for one in flow["nodes"] if one["campaign"] == campaign["key"]]
        return [(CampaignKind.NODE, node["name"]), (CampaignKind.WORKFLOW, flow["name"])]
    return []


def counted(figures: CampaignFigures) -> tuple[int, int, int]:
    return figures.calls, figures.attempts, figures.answered


@pytest.mark.timeout(180)
def test_a_trees_figures_are_its_tasks_and_the_tasks_are_the_truth(engines, simulator, profile):
    engine = engines.start(profile, "--secrets", str(profile / SECRETS))
    truth = simulator.wait(lambda told: told["over"], at_most=HANG)
    tasks = {one["key"] for one in truth["campaigns"]}
    calls = simulator.calls()

    def settled() -> list[CampaignRow]:
        told = engine.ask("GET", "campaigns")["campaigns"]
        rows = [CampaignRow.of(one) for one in told]
        mine = [row for row in rows if row.kind.dials]
        over = {row.key for row in mine if row.over or row.status == "quiet"}
        held = engine.ask("GET", "hello")["calls"]
        told_over = all(group.over for group in CampaignTree(rows).groups)
        return rows if told_over and over == tasks and held == len(calls) else []

    ledger = loaded(engine.announced(), until(settled, HANG))
    figures = campaign_figures(ledger.snapshot_view())

    keys = {row.key: row.id for row in ledger.campaigns.values()}
    true = Counter(call["campaign"] for call in calls)
    for campaign in truth["campaigns"]:
        key = keys[campaign["key"]]
        assert way(ledger, key) == true_way(simulator, campaign)
        assert figures[key].calls == true[campaign["key"]]
        assert figures[key].answered == campaign["answered"]

    groups = ledger.tree.groups
    assert Counter(row.kind.value for row in groups) == {
        "plan": 1, "round": 3, "workflow": 2, "node": 4,
    }  # fmt: skip
    for group in groups:
        below = [counted(figures[one]) for one in ledger.tree.children(group.id)]
        assert counted(figures[group.id]) == tuple(map(sum, zip(*below, strict=True)))
        its = [ledger.campaigns[one] for one in ledger.tree.tasks_of(group.id)]
        assert group.entries == sum(one.entries or 0 for one in its)
        assert group.over
        assert group.status == "finished"
    roots = [counted(figures[one]) for one in ledger.tree.roots]
    assert sum(one[0] for one in roots) == len(ledger) == len(calls), "each call counts once"
