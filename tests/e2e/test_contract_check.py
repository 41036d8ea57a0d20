"""A platform that changed its paths and fields: the check lists it, its overrides mend it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS
from dialwatch.calls.contract_report import ContractReport

CHANGED: list[dict[str, Any]] = [
    {"platform": "airudder", "kind": "move-path", "operation": "list",
     "into": "/service/cloud/v2/list"},
    {"platform": "airudder", "operation": "list", "kind": "rename-field", "field": "task_id",
     "into": "taskIdentifier"},
    {"platform": "airudder", "operation": "detail", "kind": "rename-field", "field": "callee",
     "into": "calleeNo"},
    {"platform": "airudder", "operation": "detail", "kind": "drop-field",
     "field": "intention_description"},
    {"platform": "airudder", "operation": "robot", "kind": "add-field", "field": "mood",
     "value": "calm"},
]  # fmt: skip


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=3, speed=60, begun=420) as simulated:
        yield simulated


def run(engines: Engines, profile: Path, *arguments: str) -> tuple[int, str]:
    """The command, its exit code and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "dialwatch", *arguments, "--profile", profile,
         "--secrets", profile / SECRETS],
        stdin=subprocess.DEVNULL,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env=engines.environment(),
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def start(engines: Engines, profile: Path) -> Started:
    engine = engines.start(profile, "--secrets", str(profile / SECRETS))
    until(lambda: len(engine.ask("GET", "accounts")["accounts"]) == 3)
    return engine


def campaigns(engine: Started) -> set[str]:
    told = engine.ask("GET", "campaigns")["campaigns"]
    return {one["name"] for one in told if one["account"] == "jakarta"}


def test_all_is_well_while_the_platform_is_as_the_contract_says(engines, simulator, profile):
    simulator.wait(lambda truth: sum(one["answered"] for one in truth["campaigns"]) > 10)
    code, said = run(engines, profile, "check-contract", "jakarta")
    assert (code, said.splitlines()[-1][:4]) == (0, "All "), said


def test_what_changed_is_listed_and_what_mends_it_brings_the_campaigns_back(
    engines, simulator, profile
):
    simulator.wait(lambda truth: sum(one["answered"] for one in truth["campaigns"]) > 10)
    simulator.fault(*CHANGED)
    engine = start(engines, profile)

    def light() -> bool:
        told = engine.ask("GET", "accounts")["accounts"]
        return next(one["light"] for one in told if one["id"] == "jakarta") == "stopped"

    until(light, 30)
    assert campaigns(engine) == set()

    code, said = run(engines, profile, "check-contract", "jakarta", "--json")
    report = ContractReport.of(json.loads(said))
    odd = {one.operation: one for one in report.operations if not one.clean}
    assert code == 1
    assert set(odd) == {"list", "plan_tasks", "detail", "robot"}
    assert odd["list"].missing == ("task.task_id",)
    assert odd["list"].unknown == ("task.taskIdentifier",)
    assert odd["detail"].missing == ("detail.callee", "detail.intention_description")
    assert odd["detail"].unknown == ("detail.calleeNo",)
    assert odd["robot"].unknown == ("robot.mood",)
    for call in simulator.calls("airudder"):
        assert call["number"] not in said

    code, said = run(engines, profile, "check-contract", "jakarta", "--accept")
    assert "+ /service/cloud/v2/list" in said
    assert "They are written" in said
    until(lambda: campaigns(engine) == {"reminders-am", "reminders-pm"}, 30)
    until(lambda: engine.ask("GET", "hello")["calls"] > 0, 30)
    stages = [one["stage"] for one in engine.ask("GET", "audit")["lines"]]
    assert stages == ["noted"]


def test_without_an_engine_the_command_checks_by_itself(engines, simulator, profile):
    simulator.fault(CHANGED[0])
    code, said = run(engines, profile, "check-contract", "jakarta", "--accept")
    assert code == 1
    assert "moved" in said
    assert "/service/cloud/v2/list" in (profile / "settings.toml").read_text(encoding="utf-8")


def test_nothing_is_written_without_a_yes(engines, simulator, profile):
    simulator.fault(CHANGED[0])
    before = (profile / "settings.toml").read_text(encoding="utf-8")
    run(engines, profile, "check-contract", "jakarta")
    assert (profile / "settings.toml").read_text(encoding="utf-8") == before


def test_an_account_that_is_none_is_named(engines, simulator, profile):
    code, said = run(engines, profile, "check-contract", "nobody")
    assert (code, "no account “nobody”" in said) == (2, True)
