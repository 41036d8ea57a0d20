"""The whole check, against the simulated platforms."""

from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from tests.support.accounts import AnAccount
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.contract_report import Checked, ContractReport
from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.platforms.catalogue import connect
from dialwatch.platforms.check import check
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.contract_edit import changed_overrides

AIRUDDER, BLU = Platform.AIRUDDER, Platform.BLU
WITH_PLANS = {
    "operations": {
        name: {"enabled": True}
        for name in ("call", "plan_strategies", "plan_status", "plan_rounds")
    }
}


@pytest.fixture(scope="module")
def world() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=7, speed=240, begun=3600) as simulated:
        simulated.wait(lambda truth: truth["over"], at_most=90)
        yield simulated


@pytest.fixture(autouse=True)
def all_is_well(world: Simulated) -> Iterator[None]:
    yield
    world.fault()


async def report(world: Simulated, platform: Platform, overrides=None, keys=None) -> ContractReport:
    told, overrides = {**world.told[platform.value], **(keys or {})}, overrides or {}
    clock = WorldClock(World.of(world.told["world"]))
    names = ("app_id", "app_key") if platform is BLU else ("app_key", "app_secret")
    account = AnAccount(platform, told["url"], zone=told["zone"], overrides=overrides)
    client = connect(account, {name: SecretStr(str(told[name])) for name in names}, clock)
    contract = contract_for(platform, overrides)
    facts = {"probe_number": contract.setting("probe_number", "")}
    facts |= {"watched": told["tasks"][0]["id"]} if platform is BLU else {}
    try:
        return await check(
            client,
            contract,
            clock,
            zone=told["zone"],
            account="a1",
            facts=facts,
        )
    finally:
        await client.close()


@pytest.mark.parametrize(
    ("platform", "overrides"), [(AIRUDDER, {}), (AIRUDDER, WITH_PLANS), (BLU, {})]
)
async def test_the_simulated_platforms_are_as_their_contracts_say(world, platform, overrides):
    told = await report(world, platform, overrides)
    assert [one for one in told.operations if not one.clean] == []
    assert told.proposals == ()
    assert any(one.state is Checked.WORKS for one in told.operations)
    assert ContractReport.of(told.told()) == told


async def test_what_is_off_is_not_asked(world):
    told = await report(world, AIRUDDER)
    off = {one.operation for one in told.operations if one.state is Checked.OFF}
    assert {"call", "plan_status", "plan_rounds"} <= off


async def test_it_lists_exactly_what_faults_changed_and_proposes_what_mends_it(world):
    world.fault(
        {"platform": "airudder", "operation": "detail", "kind": "rename-field",
         "field": "call_start_time", "into": "callBeginTime"},
        {"platform": "airudder", "operation": "detail", "kind": "drop-field",
         "field": "intention_description"},
        {"platform": "airudder", "operation": "robot", "kind": "add-field",
         "field": "mood", "value": "calm"},
        {"platform": "airudder", "kind": "move-path", "operation": "list",
         "into": "/service/cloud/v2/list"},
    )  # fmt: skip
    told = await report(world, AIRUDDER)
    odd = {one.operation: one for one in told.operations if not one.clean}
    assert set(odd) == {"list", "plan_tasks", "detail", "robot"}, "plans are listed there"
    assert odd["list"].state is odd["plan_tasks"].state is Checked.MOVED
    assert odd["detail"].missing == ("detail.call_start_time", "detail.intention_description")
    assert odd["detail"].unknown == ("detail.callBeginTime",)
    assert odd["robot"].unknown == ("robot.mood",)
    assert [(one.where, one.after.split(", ")[0]) for one in told.proposals] == [
        ("operations.list.path", "/service/cloud/v2/list"),
        ("fields.detail.call_start_time", "callBeginTime"),
        ("operations.plan_tasks.path", "/service/cloud/v2/list"),
    ]


async def test_after_accepting_what_it_proposes_the_rest_is_clean(world):
    world.fault(
        {"platform": "blu", "kind": "rename-field", "field": "mobile", "into": "mobileNo"},
        {"platform": "blu", "kind": "move-path", "operation": "query",
         "into": "/rest/v2/queryCallResult"},
    )  # fmt: skip
    told = await report(world, BLU)
    mended = changed_overrides(BLU, {}, [one.change for one in told.proposals])
    again = await report(world, BLU, mended)
    assert again.clean
    assert again.proposals == ()


async def test_a_platform_that_refuses_the_key_is_told_so(world):
    world.fault({"platform": "airudder", "kind": "401", "rate": 1.0})
    told = await report(world, AIRUDDER)
    asked = [one for one in told.operations if one.state not in (Checked.OFF, Checked.LEFT_OUT)]
    assert {one.state for one in asked} == {Checked.REFUSED}


async def test_the_report_holds_no_number_and_no_key(world):
    world.fault(
        {"platform": "airudder", "kind": "add-field", "field": "+628110009999", "value": "x"}
    )
    told = await report(world, AIRUDDER)
    text = str(told.told())
    assert "628110009999" not in text
    assert world.told["airudder"]["app_secret"] not in text
    assert all(call["number"] not in text for call in world.calls("airudder"))


@pytest.mark.parametrize("mode", ["AX", "AXB", "AXE", "AXYB"])
async def test_every_mode_of_the_simulated_private_number_is_as_its_contract_says(world, mode):
    application = world.told["huawei"]["applications"][mode]
    told = await report(world, Platform.HUAWEI, keys=application)
    works = {one.operation for one in told.operations if one.state is Checked.WORKS}
    assert any(name.startswith(f"{mode.lower()}_") for name in works)
    assert [one for one in told.operations if not one.clean] == []
    assert told.proposals == ()
