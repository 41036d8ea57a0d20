"""What the window shows is what really happened, call for call and minute for minute.

The simulated platforms, the engine and the window run together at speed; the engine is killed
half-way. The truth comes from the simulator's control port, which nobody else may ask.
"""

import asyncio
import random
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil
import pytest
import tomlkit
from tests.support.simulated import Simulated, started_simulator
from tests.support.windows import put_away

from dialwatch.app.alone import all_settled, charts_of, report_of
from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.calls.platform import Platform
from dialwatch.clock import clock_for
from dialwatch.ledger.ledger import Ledger
from dialwatch.platforms.labels import meanings
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.window import MainWindow

MINUTE = 60_000
SPEED = 80.0
HANG = 150.0
FEW = 30
"""Looks at unripe minutes, from fewer of which nothing follows: a loaded computer looks seldom."""
Minutes = dict[int, tuple[int, int]]
"""(answered, attempts) by the start of the minute."""

_PATIENT = {"connect": 2.0, "read": 1.0, "whole": 8.0}
"""Real seconds: a platform that does not answer would cost twenty world minutes otherwise."""


def opened(profile: Path) -> Desk:
    ledger, clock = Ledger(), clock_for(profile)
    window = MainWindow(ledger, clock, WindowOptions(size=(1024, 700), demo=True, zone="UTC"))
    return Desk(window, ledger, clock, profile, Options(secrets=profile / SECRETS))


def hurry(profile: Path) -> None:
    """Shorten the time-outs of the accounts, as their owner could."""
    path = profile / "settings.toml"
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    jakarta = ("auth", "list", "detail", "robot", "plan_tasks", "workflow_list")
    operations = {"jakarta": jakarta, "mexico": ("query",)}
    for account in document["account"]:  # type: ignore[union-attr]
        names = operations.get(str(account["id"]), ())
        account["overrides"] = {"operations": {name: dict(_PATIENT) for name in names}}
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def minutes_of(told: Mapping[str, Iterable[int]]) -> Minutes:
    return {int(start): (counts[0], counts[1]) for start, counts in told.items()}  # type: ignore[index]


def top_of(campaign: Mapping[str, Any]) -> str:
    """Key of the topmost that a true task stands under: a plan is one curve, not one a round."""
    over = {"round": "plan", "node": "workflow"}.get(campaign["kind"])
    return f"{over}:{campaign['parent']}" if over else str(campaign["key"])


def true_curves(truth: Mapping[str, Any], group: str) -> dict[str, Minutes]:
    """The truth as the chart draws it: series key → minutes."""
    curves: dict[str, Counter[tuple[int, int]]] = {}
    for campaign in truth["campaigns"]:
        if group == "line":
            parts = campaign["minutes_by_line"]
        else:
            key = {
                "campaign": top_of(campaign),
                "robot": campaign["robot"] or "",
                "platform": campaign["platform"],
            }[group]
            parts = {key: campaign["minutes"]}
        for key, minutes in parts.items():
            counts = curves.setdefault(key, Counter())
            for start, (answered, attempts) in minutes_of(minutes).items():
                counts[start, 0] += answered
                counts[start, 1] += attempts
    return {
        key: {start: (counts[start, 0], counts[start, 1]) for start, _ in counts}
        for key, counts in curves.items()
    }


def shown_curves(desk: Desk, chart: Mapping[str, Any]) -> dict[str, list[list[Any]]]:
    """The drawn points by the platform's key, where the chart knows campaigns by a number."""
    assert chart["step_ms"] == MINUTE or not chart["series"]
    rows = desk.ledger.tree.rows
    keys = {str(key): rows[key].key for key in desk.ledger.tree.roots}
    by_campaign = chart["group"] == "campaign"
    return {
        # Calls come before the row of their campaign, so that no minute looks settled too early.
        keys.get(one["key"], f"new campaign {one['key']}") if by_campaign else one["key"]: one[
            "points"
        ]
        for one in chart["series"]
    }


class Watcher:
    """Looks at the curves while the campaigns run, and compares with the truth of that time."""

    def __init__(self, desk: Desk, simulator: Simulated) -> None:
        self._desk = desk
        self._simulator = simulator
        self.settled_points = 0
        self.above = 0
        self.below = 0
        self._naive: dict[tuple[str, int], list[tuple[int, int]]] = {}

    async def look(self) -> dict[str, Any]:
        charts = {
            group: shown_curves(self._desk, chart)
            for group, chart in charts_of(self._desk.window).items()
        }
        truth = await asyncio.to_thread(self._simulator.truth)
        for group, curves in charts.items():
            true = true_curves(truth, group)
            for key, points in curves.items():
                for minute, answered, attempts, _low, _high, ripe in points:
                    if key.startswith("new"):
                        assert not ripe
                    elif ripe:
                        assert (answered, attempts) == true[key][minute], (group, key, minute)
                        self.settled_points += 1
                    elif group == "campaign" and attempts and not key.isdigit():
                        self._naive.setdefault((key, minute), []).append((answered, attempts))
        return truth

    def weigh(self, truth: Mapping[str, Any]) -> None:
        """How often AI Rudder's naive rate over what had arrived was above the final rate."""
        final = true_curves(truth, "campaign")
        for (key, minute), seen in self._naive.items():
            x, n = final[key][minute]
            for answered, attempts in seen:
                self.above += answered * n > x * attempts
                self.below += answered * n < x * attempts


async def run_to_the_end(desk: Desk, simulator: Simulated) -> Watcher:
    """Follow until all is settled; kill the engine half-way."""
    watcher = Watcher(desk, simulator)
    killed = 0
    async with asyncio.timeout(HANG):
        while True:
            truth = await watcher.look()
            campaigns = truth["campaigns"]
            if not killed and sum(c["entries_done"] for c in campaigns) * 2 > sum(
                c["entries"] for c in campaigns
            ):
                assert desk.keeper.owned is not None
                killed = desk.keeper.owned.pid
                psutil.Process(killed).kill()
            if truth["over"] and all_settled(desk.accounts, desk.ledger.campaigns.values()):
                break
            await asyncio.sleep(0.4)
        desk.still = True  # quiet campaigns are still asked for: the window would never rest
        desk.window.ledger_changed()
        while not desk.window.settled():  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert killed
    assert desk.keeper.owned is not None
    assert desk.keeper.owned.pid != killed
    watcher.weigh(truth)
    return watcher


def assert_rows_are_true(
    report: Mapping[str, Any], truth: Mapping[str, Any], dialled: Iterable[Mapping[str, Any]]
) -> None:
    """Every call by campaign, outcome, label and line; then the figures of each campaign."""
    names = {campaign["key"]: campaign["name"] for campaign in truth["campaigns"]}
    assert report["calls_left_out"] == 0
    shown = Counter(
        (row["Campaign"], row["Outcome"].replace(" ", "-"), row["Label"], row["Line"])
        for row in report["calls"]
    )
    true = Counter(
        (names[call["campaign"]], call["outcome"], said(call), call["line"] or "n/a")
        for call in dialled
    )
    assert shown == true
    for campaign in truth["campaigns"]:
        # Names are indented by level: what stands over a task has its calls too.
        (line,) = (r for r in report["campaigns"] if r["Campaign"].strip() == campaign["name"])
        beside = sum(campaign["outcomes"].get(word, 0) for word in ("cancelled", "unknown"))
        assert figure(line["Attempts"]) == campaign["attempts"] - beside
        assert figure(line["Answered"]) == campaign["answered"]


def assert_parents_are_sums(rows: Sequence[Mapping[str, str]]) -> int:
    """Each row that others stand under shows the sums of these; says how many such there are."""
    levels = [len(row["Campaign"]) - len(row["Campaign"].lstrip()) for row in rows]
    parents = 0
    for at, (row, level) in enumerate(zip(rows, levels, strict=True)):
        end = next((to for to in range(at + 1, len(rows)) if levels[to] <= level), len(rows))
        under = [rows[to] for to in range(at + 1, end) if levels[to] == levels[at + 1]]
        for column in ("Attempts", "Answered") if under else ():
            assert figure(row[column]) == sum(figure(one[column]) for one in under), row
        parents += bool(under)
    return parents


def said(call: Mapping[str, Any]) -> str:
    """A call's label as the table shows it: by the platform's own meaning."""
    shipped = meanings(Platform(call["platform"]))
    return shipped.get("conclusion", {}).get(call["label"], call["label"]) or "–"


def figure(text: str) -> int:
    return int("".join(c for c in text if c.isdigit()))


def assert_curves_are_true(desk: Desk, report: Mapping[str, Any], truth: Mapping[str, Any]) -> None:
    untimed = sum(campaign["untimed"] for campaign in truth["campaigns"])
    for group, chart in report["charts"].items():
        shown = {
            key: {p[0]: (p[1], p[2]) for p in points if p[2]}
            for key, points in shown_curves(desk, chart).items()
        }
        assert shown == true_curves(truth, group), group
        assert chart["untimed"] == untimed


@pytest.mark.window_loop
@pytest.mark.timeout(240)
@pytest.mark.parametrize("scenario", ["steady", "bad-day", "every-kind"])
async def test_what_the_window_shows_is_the_truth(
    scenario: str, tmp_path: Path, record_property: Any
) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    record_property("seed", seed)
    sys.stdout.write(f"seed {seed}\n")
    with started_simulator(scenario, seed=seed, speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        hurry(profile)
        desk = opened(profile)
        desk.tasks.start(desk.run(), name="desk")
        try:
            watcher = await run_to_the_end(desk, simulator)
            report = report_of(desk, settled=True)
            truth = await asyncio.to_thread(simulator.truth)
            dialled = await asyncio.to_thread(simulator.calls)
            assert_rows_are_true(report, truth, dialled)
            parents = assert_parents_are_sums(report["campaigns"])
            assert (parents > 0) == (scenario == "every-kind")
            assert_curves_are_true(desk, report, truth)
            assert figure(report["kpis"]["answered"]["figure"]) == sum(
                campaign["answered"] for campaign in truth["campaigns"]
            )
            assert watcher.settled_points > 100
            seen = watcher.above + watcher.below
            assert watcher.above > watcher.below or seen < FEW
            assert await asyncio.to_thread(simulator.foreign) == []
            if scenario == "bad-day":
                faults = (await asyncio.to_thread(simulator.requests))["faults"]
                assert len(faults) >= 5, faults
        finally:
            await desk.aclose()
            put_away(desk.window)
